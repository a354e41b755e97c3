namespace Negotiation.Model;

/// <summary>Finds all that may be a step in the life of a proposal or text: what was said and came to pass about it and what holds it.</summary>
internal sealed class MoveFinder(Standpoint standpoint, Containers containers)
{
    private const string Attributed = "It is known only by the word of others.";
    private const string Feeble = "The evidence is doubtful or was withdrawn.";
    private const string Dated = "Whether it was by then, or was known by then, is not certain.";

    private static readonly Dictionary<Act, LifeStepKind> ByAct = new()
    {
        [Act.Demand] = LifeStepKind.Put,
        [Act.Propose] = LifeStepKind.Put,
        [Act.Request] = LifeStepKind.Put,
        [Act.Raise] = LifeStepKind.Put,
        [Act.Explore] = LifeStepKind.Put,
        [Act.Claim] = LifeStepKind.Put,
        [Act.Counter] = LifeStepKind.Put,
        [Act.Accept] = LifeStepKind.Assent,
        [Act.Commit] = LifeStepKind.Assent,
        [Act.Reject] = LifeStepKind.Reject,
        [Act.Defer] = LifeStepKind.Discuss,
        [Act.Support] = LifeStepKind.Discuss,
        [Act.Oppose] = LifeStepKind.Discuss,
        [Act.Discuss] = LifeStepKind.Discuss,
        [Act.Suspend] = LifeStepKind.Suspend,
        [Act.Resume] = LifeStepKind.Resume,
        [Act.Extend] = LifeStepKind.Extend,
        [Act.Withdraw] = LifeStepKind.Withdraw,
        [Act.Terminate] = LifeStepKind.End,
    };

    private static readonly Dictionary<EffectKind, LifeStepKind> ByEffect = new()
    {
        [EffectKind.Starts] = LifeStepKind.Start,
        [EffectKind.Delivers] = LifeStepKind.Put,
        [EffectKind.CarriesOut] = LifeStepKind.CarryOut,
        [EffectKind.Breaches] = LifeStepKind.Breach,
        [EffectKind.Ends] = LifeStepKind.End,
        [EffectKind.Suspends] = LifeStepKind.Suspend,
        [EffectKind.Resumes] = LifeStepKind.Resume,
        [EffectKind.Extends] = LifeStepKind.Extend,
        [EffectKind.Agrees] = LifeStepKind.Agree,
    };

    /// <summary>The moves, in no order. Those that certainly do not count are left out.</summary>
    /// <param name="subject">The proposal or text.</param>
    /// <param name="life">The lives of others, as far as they are told.</param>
    public List<Move> Of(LifeSubject subject, Func<Reference, Life?> life)
    {
        var moves = new List<Move>();
        AddAbout(moves, subject, subject.On, null, life);
        foreach (var holder in subject.Holders)
        {
            AddAbout(moves, subject, holder, holder, life);
        }

        foreach (var counter in containers.CountersTo(subject.On))
        {
            if (!counter.On.Contains(subject.On))
            {
                AddSpoken(moves, subject, counter, LifeStepKind.Counter, null, life);
            }
        }

        AddSuccessors(moves, subject, life);
        AddParts(moves, subject, life);
        return moves;
    }

    /// <summary>What revises or replaces a proposal or text, or a text that holds it.</summary>
    public IEnumerable<Reference> SuccessorsOf(LifeSubject subject) => subject.Holders
        .Where(holder => holder.Section == Section.Document)
        .Append(subject.On)
        .SelectMany(containers.SuccessorsOf)
        .Select(successor => successor.Reference)
        .Where(successor => successor != subject.On);

    /// <summary>Whether an event counts as a step: not when it is only announced or thought of, and only maybe when nobody but others tells it.</summary>
    public (Truth Truth, string Doubt) Weigh(Event happening)
    {
        if (standpoint.Happened(happening) is Truth.Unknown or Truth.No)
        {
            return (Truth.No, "");
        }

        var counts = standpoint.Counts(happening);
        var told = standpoint.Known(happening.Occurrence, happening)
            .Where(testimony => testimony.Value == Occurrence.Happened)
            .SelectMany(testimony => testimony.Evidence.Count > 0 ? testimony.Evidence : standpoint.Known(happening.Evidence))
            .ToArray();
        return told.Length > 0 && Array.TrueForAll(told, piece => piece.Via.Count > 0) ? (Truths.And(counts, Truth.Maybe), Attributed)
            : told.Length > 0 && Array.TrueForAll(told, piece => piece.Grade == InformationGrade.Doubtful || piece.Grade == InformationGrade.Improbable) ? (Truths.And(counts, Truth.Maybe), Feeble)
            : standpoint.IsWithdrawn([.. told]) != Truth.No ? (Truths.And(counts, Truth.Maybe), Feeble)
            : counts == Truth.Yes ? (Truth.Yes, "")
            : (counts, standpoint.Happened(happening) == Truth.Maybe ? "Those who tell contradict each other on whether it happened." : Dated);
    }

    /// <summary>Whether a statement counts as a party's own.</summary>
    public (Truth Truth, string Doubt) Weigh(Statement statement, Id<Party>? party)
    {
        var counts = standpoint.Counts(statement);
        return counts == Truth.No ? (Truth.No, "")
            : party is { } speaker && standpoint.IsAttributed(statement, speaker) ? (Truths.And(counts, Truth.Maybe), Attributed)
            : standpoint.IsDoubtful(statement) || standpoint.IsWithdrawn(statement.Evidence) != Truth.No ? (Truths.And(counts, Truth.Maybe), Feeble)
            : (counts, counts == Truth.Yes ? "" : Dated);
    }

    private void AddAbout(List<Move> moves, LifeSubject subject, Reference on, Reference? through, Func<Reference, Life?> life)
    {
        if (standpoint.Ledger.Of(on) is { } told)
        {
            foreach (var statement in told.Statements)
            {
                if (ByAct.TryGetValue(statement.Act, out var kind) && (through is null || kind != LifeStepKind.Reject))
                {
                    AddSpoken(moves, subject, statement, kind, through, life);
                }
            }

            foreach (var happening in told.Events.Distinct())
            {
                foreach (var effect in happening.Effects)
                {
                    if (effect.On == on && ByEffect.TryGetValue(effect.Kind, out var kind) && (through is null || kind != LifeStepKind.Breach))
                    {
                        AddHappened(moves, subject, happening, kind, through);
                    }
                }
            }
        }

        foreach (var signing in containers.SigningsOf(on))
        {
            AddSigned(moves, subject, signing, on, through);
        }
    }

    private void AddSpoken(
        List<Move> moves, LifeSubject subject, Statement statement, LifeStepKind kind, Reference? through, Func<Reference, Life?> life)
    {
        if (standpoint.Counts(statement) == Truth.No)
        {
            return;
        }

        var parties = standpoint.PartiesOf(statement);
        var (to, isToUnknown) = AddresseesOf(statement);
        var effective = statement.Effective is { } time && (kind == LifeStepKind.End || kind == LifeStepKind.Suspend || kind == LifeStepKind.Resume)
            ? standpoint.Ledger.Times.Of(time).Days
            : default(DateRange?);
        foreach (var party in parties.Count == 0 ? [default(Id<Party>?)] : parties.Select(party => (Id<Party>?)party))
        {
            var (truth, doubt) = Weigh(statement, party);
            if (party is null && kind != LifeStepKind.Put && kind != LifeStepKind.Discuss && truth == Truth.Yes)
            {
                (truth, doubt) = (Truth.Unknown, "Nobody tells for whom it was said.");
            }

            if (effective is { } later)
            {
                truth = Truths.And(truth, standpoint.IsBy(later));
                doubt = truth == Truth.Yes ? "" : doubt.Length > 0 ? doubt : "Whether it has taken effect is not certain.";
            }

            var move = new Move
            {
                By = statement.Reference,
                Kind = kind,
                Party = party,
                When = effective ?? standpoint.Said(statement),
                Moment = effective is null && standpoint.Ledger.Times.Of(statement) is { First: { } moment } reach && reach.First == reach.Last ? moment : null,
                Truth = truth,
                Doubt = doubt,
                IsFirm = kind == LifeStepKind.Put && Stances.Of(statement) == Stance.Advances,
                To = to,
                IsToUnknown = isToUnknown,
                With = kind == LifeStepKind.Assent && through is { } text ? [.. LifeSubject.AuthorsOf(standpoint, TextOf(text))] : [],
                Through = through,
                Terms = kind == LifeStepKind.Extend ? TermsIn(subject, statement.On, through) : [],
                After = Earlier(statement),
                Before = [.. statement.Links.Where(link => link.Kind == LinkKind.Before).Select(link => link.To)],
            };
            if (truth != Truth.No)
            {
                AddWithConditions(moves, move, statement.Conditions, life);
            }
        }
    }

    /// <summary>A yes on conditions counts from when they hold; until then it is one step, and what it may become another.</summary>
    private void AddWithConditions(List<Move> moves, Move move, ValueList<Condition> conditions, Func<Reference, Life?> life)
    {
        if (conditions.Count == 0 || move.Kind != LifeStepKind.Assent)
        {
            moves.Add(move);
            return;
        }

        var reading = ConditionReader.Of(standpoint, life, conditions);
        moves.Add(move with { Kind = LifeStepKind.AssentOnConditions, Basis = reading.RestsOn });
        if (reading.Truth != Truth.No)
        {
            moves.Add(move with
            {
                Truth = Truths.And(move.Truth, reading.Truth),
                When = Later(move.When, reading.Since),
                Moment = null,
                Doubt = move.Doubt.Length > 0 ? move.Doubt : reading.Truth == Truth.Yes ? "" : "Whether its conditions hold is not certain.",
                Basis = reading.RestsOn,
                After = [],
            });
        }
    }

    private void AddHappened(List<Move> moves, LifeSubject subject, Event happening, LifeStepKind kind, Reference? through)
    {
        var (truth, doubt) = Weigh(happening);
        if (truth != Truth.No)
        {
            var reach = standpoint.Ledger.Times.Of(happening.Reference);
            var told = standpoint.Known(happening.Participants, happening);
            moves.Add(new()
            {
                By = happening.Reference,
                Kind = kind,
                When = standpoint.WhenHappened(happening),
                Moment = reach.First is { } moment && reach.First == reach.Last ? moment : null,
                Truth = truth,
                Doubt = doubt,
                Parties = kind == LifeStepKind.Agree && told.Count == 1
                    ? [.. told[0].Value.Where(IsSigner).Select(one => one.Party).OfType<Id<Party>>().Distinct()]
                    : [],
                Through = through,
                Terms = kind == LifeStepKind.Extend ? TermsIn(subject, happening.About, through) : [],
                After = [.. happening.Links.Where(link => link.Kind == LinkKind.After).Select(link => link.To)],
                Before = [.. happening.Links.Where(link => link.Kind == LinkKind.Before).Select(link => link.To)],
            });
        }
    }

    /// <summary>A signature is a yes, also where no statement tells it.</summary>
    private void AddSigned(List<Move> moves, LifeSubject subject, Event signing, Reference on, Reference? through)
    {
        var (truth, doubt) = Weigh(signing);
        if (truth == Truth.No)
        {
            return;
        }

        var told = standpoint.Known(signing.Participants, signing);
        foreach (var party in told.SelectMany(value => value.Value).Where(IsSigner).Select(one => one.Party).OfType<Id<Party>>().Distinct())
        {
            if (moves.Exists(move => move.Kind == LifeStepKind.Assent && move.Party == party && move.Truth == Truth.Yes && move.Through == through))
            {
                continue;
            }

            var isSure = told.All(value => value.Value.Any(one => one.Party == party && IsSigner(one)));
            moves.Add(new()
            {
                By = signing.Reference,
                Kind = LifeStepKind.Assent,
                Party = party,
                When = standpoint.WhenHappened(signing),
                Truth = isSure ? truth : Truths.And(truth, Truth.Maybe),
                Doubt = isSure ? doubt : "Those who tell contradict each other on who took part.",
                With = through is { } text ? [.. LifeSubject.AuthorsOf(standpoint, TextOf(text))] : [],
                Through = through,
            });
        }
    }

    /// <summary>What revises or replaces it takes its place once agreed; put by those who put it, it does so before that; put by others, it answers it.</summary>
    private void AddSuccessors(List<Move> moves, LifeSubject subject, Func<Reference, Life?> life)
    {
        foreach (var on in subject.Holders.Where(holder => holder.Section == Section.Document).Append(subject.On))
        {
            foreach (var successor in containers.SuccessorsOf(on))
            {
                if (successor.Reference == subject.On
                    || life(successor.Reference) is not { } next
                    || (on != subject.On && subject.Holders.Contains(successor.Reference)))
                {
                    continue;
                }

                if (next.IsAgreed != Truth.No)
                {
                    moves.Add(new()
                    {
                        By = successor.Reference,
                        Kind = LifeStepKind.Supersede,
                        When = next.Agreed,
                        Truth = next.IsAgreed,
                        Doubt = DoubtOf("it was", next.IsAgreed),
                        Through = on == subject.On ? default(Reference?) : on,
                        Basis = [.. next.RestsOn],
                    });
                }

                if (on == subject.On && next.IsAgreed != Truth.Yes)
                {
                    AddPutInstead(moves, successor);
                }
            }
        }
    }

    private void AddPutInstead(List<Move> moves, Entry successor)
    {
        var putters = moves.Where(move => move.Kind == LifeStepKind.Put && move.Truth == Truth.Yes).Select(move => move.Party).ToHashSet();
        foreach (var statement in standpoint.Ledger.Of(successor.Reference)?.Statements ?? [])
        {
            if (ByAct.GetValueOrDefault(statement.Act) == LifeStepKind.Put)
            {
                foreach (var party in standpoint.PartiesOf(statement))
                {
                    var (truth, doubt) = Weigh(statement, party);
                    if (truth != Truth.No && !moves.Exists(move => move.By == statement.Reference && move.Party == party))
                    {
                        moves.Add(new()
                        {
                            By = statement.Reference,
                            Kind = putters.Contains(party) ? LifeStepKind.Supersede : LifeStepKind.Counter,
                            Party = party,
                            When = standpoint.Said(statement),
                            Truth = truth,
                            Doubt = doubt,
                            OnlyIfOpen = true,
                            After = Earlier(statement),
                            Basis = [successor.Reference],
                        });
                    }
                }
            }
        }
    }

    /// <summary>A package all of whose parts are agreed is agreed, unless it gives them new terms.</summary>
    private static void AddParts(List<Move> moves, LifeSubject subject, Func<Reference, Life?> life)
    {
        if (subject.Entry is not Package { Parts: { Count: > 0 } parts }
            || subject.Entry.Links.Any(link => link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Amends))
        {
            return;
        }

        var lives = parts.Distinct().Select(part => life(part)).ToArray();
        var agreed = lives.Select(part => part?.IsAgreedAlone ?? Truth.Unknown).Aggregate(Truths.And);
        if (agreed != Truth.No)
        {
            var days = lives.Select(part => part?.Agreed ?? default).ToArray();
            var (first, last) = (
                DateBounds.GreatestEarliest(days.Select(day => day.Earliest)), DateBounds.GreatestLatest(days.Select(day => day.Latest)));
            moves.Add(new()
            {
                By = subject.On,
                Kind = LifeStepKind.Agree,
                When = DateBounds.AreReversed(first, last) ? default : new DateRange(first, last),
                Truth = agreed,
                Doubt = DoubtOf("all of its parts were", agreed),
                Basis = [.. lives.OfType<Life>().SelectMany(part => part.RestsOn).Distinct()],
            });
        }
    }

    private static string DoubtOf(string what, Truth agreed) =>
        agreed == Truth.Yes ? "" : $"Whether {what} agreed {(agreed == Truth.Maybe ? "is not certain" : "cannot be told")}.";

    private static bool IsSigner(Participant participant) =>
        participant.Role is null
        || participant.Role.Equals("signatory", StringComparison.OrdinalIgnoreCase)
        || participant.Role.Equals("delegation", StringComparison.OrdinalIgnoreCase)
        || participant.Role.Equals("author", StringComparison.OrdinalIgnoreCase);

    private static ValueList<Reference> Earlier(Statement statement) =>
    [
        .. new[] { statement.Answers, statement.ReactsTo }.OfType<Reference>(),
        .. (statement.Iteration?.Of ?? []).Select(earlier => (Reference)earlier),
        .. statement.Links
            .Where(link => link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects)
            .Select(link => link.To),
    ];

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

    private static IEnumerable<Reference> TextOf(Reference holder) =>
        holder.Provision is null ? [holder] : [Reference.To(Section.Document, holder.Id)];

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

    /// <summary>The proposals spoken of that change what is extended, and so tell for how long.</summary>
    private ValueList<Id<Proposal>> TermsIn(LifeSubject subject, ValueList<Reference> on, Reference? through) =>
    [
        .. on.Where(reference => reference != subject.On && reference.Section == Section.Proposal)
            .Select(standpoint.Find)
            .OfType<Proposal>()
            .Where(term => term.Links.Any(link => (link.To == subject.On || link.To == through)
                && (link.Kind == LinkKind.Amends || link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces)))
            .Select(term => term.Id)
            .Distinct()
            .OrderBy(term => term.Text, StringComparer.Ordinal),
    ];
}
