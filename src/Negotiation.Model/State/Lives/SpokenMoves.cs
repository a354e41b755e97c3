namespace Negotiation.Model;

/// <summary>The steps that statements are in one life.</summary>
internal sealed class SpokenMoves(Standpoint standpoint, Weighing weighing, LifeSubject subject, Func<Reference, Life?> life)
{
    /// <summary>The steps that a statement is: one for each party for which it was said, and another where its conditions hold.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="through">The text or package that it is about; <c>null</c> when it is about the proposal itself.</param>
    public IEnumerable<Move> Of(Statement statement, LifeStepKind kind, Reference? through)
    {
        if (standpoint.Counts(statement) == Truth.No)
        {
            yield break;
        }

        var parties = standpoint.PartiesOf(statement);
        var (to, isToUnknown) = AddresseesOf(statement);
        var effective = statement.Effective is { } time && (kind == LifeStepKind.End || kind == LifeStepKind.Suspend || kind == LifeStepKind.Resume)
            ? standpoint.Ledger.Times.Of(time).Days
            : default(DateRange?);
        foreach (var party in parties.Count == 0 ? [default(Id<Party>?)] : parties.Select(party => (Id<Party>?)party))
        {
            var (truth, doubt) = Weigh(statement, kind, party, effective);
            if (truth == Truth.No)
            {
                continue;
            }

            var move = new Move
            {
                By = statement.Reference,
                Kind = kind,
                Party = party,
                When = effective ?? standpoint.Said(statement),
                Moment = effective is null ? standpoint.Ledger.Times.Of(statement).Exact : null,
                Truth = truth,
                Doubt = doubt,
                IsFirm = kind == LifeStepKind.Put && Stances.Of(statement) == Stance.Advances,
                To = to,
                IsToUnknown = isToUnknown,
                With = kind == LifeStepKind.Assent ? LifeSubject.SignersOf(standpoint, through) : [],
                Through = through,
                Terms = kind == LifeStepKind.Extend ? subject.TermsIn(standpoint, statement.On, through) : [],
                After = Earlier(statement),
                Before = [.. statement.Links.Where(link => link.Kind == LinkKind.Before).Select(link => link.To)],
            };
            foreach (var step in kind == LifeStepKind.Assent && statement.Conditions.Count > 0 ? OnConditions(move, statement.Conditions) : [move])
            {
                yield return step;
            }
        }
    }

    /// <summary>What came before a statement: what it answers, repeats, replaces or says it comes after.</summary>
    public static ValueList<Reference> Earlier(Statement statement) =>
    [
        .. new[] { statement.Answers, statement.ReactsTo }.OfType<Reference>(),
        .. (statement.Iteration?.Of ?? []).Select(earlier => (Reference)earlier),
        .. statement.Links
            .Where(link => link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects)
            .Select(link => link.To),
    ];

    private (Truth Truth, string Doubt) Weigh(Statement statement, LifeStepKind kind, Id<Party>? party, DateRange? effective)
    {
        var (truth, doubt) = weighing.Of(statement, party);
        if (party is null && kind != LifeStepKind.Put && kind != LifeStepKind.Discuss && truth == Truth.Yes)
        {
            (truth, doubt) = (Truth.Unknown, "Nobody tells for whom it was said.");
        }

        if (effective is not { } later)
        {
            return (truth, doubt);
        }

        truth = Truths.And(truth, standpoint.IsBy(later));
        return (truth, truth == Truth.Yes ? "" : doubt.Length > 0 ? doubt : "Whether it has taken effect is not certain.");
    }

    /// <summary>A yes on conditions counts from when they hold; until then it is one step, and what it may become another.</summary>
    private IEnumerable<Move> OnConditions(Move move, ValueList<Condition> conditions)
    {
        var reading = ConditionReader.Of(standpoint, life, conditions);
        yield return move with { Kind = LifeStepKind.AssentOnConditions, Basis = reading.RestsOn };
        if (reading.Truth != Truth.No)
        {
            yield return move with
            {
                Truth = Truths.And(move.Truth, reading.Truth),
                When = Later(move.When, reading.Since),
                Moment = null,
                Doubt = move.Doubt.Length > 0 ? move.Doubt : reading.Truth == Truth.Yes ? "" : "Whether its conditions hold is not certain.",
                Basis = reading.RestsOn,
                After = [],
            };
        }
    }

    private static DateRange Later(DateRange one, DateRange other)
    {
        if (other == default)
        {
            return one;
        }

        var (first, last) = (
            DateBounds.GreatestEarliest([one.Earliest, other.Earliest]), DateBounds.GreatestLatest([one.Latest, other.Latest]));
        return DateBounds.AreReversed(first, last) ? one : new DateRange(first, last);
    }

    /// <summary>To which parties it was said, and whether to someone else who may speak for one.</summary>
    private (ValueList<Id<Party>> Parties, bool IsToUnknown) AddresseesOf(Statement statement)
    {
        var (parties, isToUnknown) = (new List<Id<Party>>(), false);
        foreach (var to in statement.To ?? [])
        {
            if (to.Section == Section.Party)
            {
                parties.Add(Id<Party>.Parse(to.Id));
            }
            else if (standpoint.Find(to) is Person person && person.Offices.Select(office => office.Of).Distinct().ToArray() is [{ } of] && of.Section == Section.Party)
            {
                parties.Add(Id<Party>.Parse(of.Id));
            }
            else
            {
                isToUnknown = true;
            }
        }

        return ([.. parties.Distinct()], isToUnknown);
    }
}
