namespace Negotiation.Model;

/// <summary>What has become of each proposal and text.</summary>
internal static class LifeQuestion
{
    private static readonly Dictionary<StepKind, LifeStepKind> Kinds = new()
    {
        [StepKind.Put] = LifeStepKind.Put,
        [StepKind.Deliver] = LifeStepKind.Put,
        [StepKind.Explore] = LifeStepKind.Discuss,
        [StepKind.Discuss] = LifeStepKind.Discuss,
        [StepKind.Defer] = LifeStepKind.Discuss,
        [StepKind.Yes] = LifeStepKind.Assent,
        [StepKind.Commit] = LifeStepKind.Assent,
        [StepKind.No] = LifeStepKind.Reject,
        [StepKind.Counter] = LifeStepKind.Counter,
        [StepKind.Withdraw] = LifeStepKind.Withdraw,
        [StepKind.TakeBack] = LifeStepKind.Withdraw,
        [StepKind.Suspend] = LifeStepKind.Suspend,
        [StepKind.Resume] = LifeStepKind.Resume,
        [StepKind.Extend] = LifeStepKind.Extend,
        [StepKind.End] = LifeStepKind.End,
        [StepKind.Start] = LifeStepKind.Start,
        [StepKind.CarryOut] = LifeStepKind.CarryOut,
        [StepKind.Breach] = LifeStepKind.Breach,
        [StepKind.Agree] = LifeStepKind.Agree,
    };

    private static readonly Dictionary<WordKind, ConsentGiven> Words = new()
    {
        [WordKind.None] = ConsentGiven.Nothing,
        [WordKind.Yes] = ConsentGiven.Yes,
        [WordKind.Lapsed] = ConsentGiven.Yes,
        [WordKind.Conditional] = ConsentGiven.Conditional,
        [WordKind.Preliminary] = ConsentGiven.Conditional,
        [WordKind.InPrinciple] = ConsentGiven.Conditional,
        [WordKind.No] = ConsentGiven.No,
        [WordKind.Countered] = ConsentGiven.No,
        [WordKind.Deferred] = ConsentGiven.Deferred,
        [WordKind.TakenBack] = ConsentGiven.Withdrawn,
    };

    /// <summary>The lives of all proposals, sorted by name.</summary>
    public static ValueList<Life> OfProposals(Standpoint standpoint) => Of(standpoint, static topic => topic.Proposal is not null);

    /// <summary>The lives of all texts, sorted by name.</summary>
    public static ValueList<Life> OfTexts(Standpoint standpoint) => Of(standpoint, static topic => topic.Text is not null);

    /// <summary>The life of a proposal, provision or document; <c>null</c> where the record does not have it.</summary>
    public static Life? Of(Standpoint standpoint, Reference on) => standpoint.Facets.Of(on) is { } history ? Of(standpoint, history) : null;

    private static ValueList<Life> Of(Standpoint standpoint, Func<Topic, bool> isAsked) =>
    [
        .. standpoint.Facets.Graph.All.Where(isAsked).OrderBy(topic => topic.On.Text, StringComparer.Ordinal).Select(topic => Of(standpoint, standpoint.Facets.Of(topic.On)!)),
    ];

    private static Life Of(Standpoint standpoint, FacetHistory history)
    {
        var reading = history.At(standpoint.Day);
        var on = history.Topic.On;
        var reasons = LifeReason.Of(standpoint, history, reading);
        var reservations = ReservationsTo(standpoint, history.Topic);
        var known = history.Topic.Entry is { } entry ? standpoint.AsFar(on, standpoint.IsKnown(entry)) : Truth.Yes;
        return new()
        {
            On = on,
            Stage = reading.Stage,
            Since = reading.Since,
            Certainty = known == Truth.Yes ? reading.Certainty : Truths.And(known, reading.Certainty),
            IsPut = reading[Fact.Put].Truth,
            IsOnTable = AsFar(known, reading[Fact.OnTable].Truth),
            IsAgreed = AsFar(known, reading[Fact.Agreed].Truth),
            Agreed = reading[Fact.Agreed].Since,
            AgreedThrough = reading[Fact.Agreed].Truth is Truth.Yes or Truth.Maybe ? reading.Undoubted.Through : null,
            IsInForce = AsFar(known, reading[Fact.InForce].Truth),
            InForceSince = reading[Fact.InForce].Since,
            IsSuspended = AsFar(known, reading[Fact.Suspended].Truth),
            IsEnded = AsFar(known, reading[Fact.Ended].Truth),
            EndedSince = reading[Fact.Ended].Since,
            IsSuperseded = AsFar(known, reading[Fact.Superseded].Truth),
            IsLapsed = AsFar(known, reading[Fact.Lapsed].Truth),
            IsWithdrawn = AsFar(known, reading[Fact.Withdrawn].Truth),
            IsRejected = AsFar(known, reading[Fact.Rejected].Truth),
            IsCarriedOut = AsFar(known, reading[Fact.CarriedOut].Truth),
            IsBreached = AsFar(known, reading[Fact.Breached].Truth),
            Missing = reading.Missing,
            WaitingFor = reading.Waiting,
            Ends = reading.Ends.Days,
            Parties = [.. reading.Parties.Select(party => Of(party, history, standpoint, known, [.. reservations[party.Party]]))],
            Breaches = [.. BreachesOf(standpoint, reading)],
            History = HistoryOf(standpoint, history),
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
            RestsOn = Listing.References(standpoint, [.. history.EntriesBy(standpoint.Day), .. history.EntriesBy(standpoint.Day).SelectMany(entry => (IEnumerable<Reference>)standpoint.CorrectionsOf(entry))]),
        };
    }

    /// <summary>The breaches that are reported or alleged.</summary>
    public static IEnumerable<Breach> BreachesOf(Standpoint standpoint, FacetReading reading) => reading.Breaches.Select(breach => new Breach
    {
        By = breach.By,
        Author = breach.Author,
        IsAlleged = breach.By.Section == Section.Statement,
        IsAuthorSure = breach.Author is null ? Truth.Unknown : breach.Certainty == Truth.Unknown ? Truth.Maybe : breach.Certainty,
        When = standpoint.Find(breach.By) switch { Event happening => standpoint.WhenHappened(happening), Statement said => standpoint.Said(said), _ => default },
    });

    private static Truth AsFar(Truth known, Truth truth) => known == Truth.Yes ? truth : Truths.AtMostMaybe(truth);

    /// <summary>Who leaves what of a topic out of its yes to it, or to what holds it; sorted by what is left out.</summary>
    private static ILookup<Id<Party>, Reservation> ReservationsTo(Standpoint standpoint, Topic topic) =>
        (from whole in topic.Above.Prepend(topic)
         where (standpoint.Ledger.Of(whole.On)?.Statements ?? []).Any(said => said.Except.Count > 0)
         from last in Assent.LastTo(standpoint, whole.On)
         from left in last.Yeses.SelectMany(yes => yes.Except).Distinct()
         where whole == topic || left == topic.On || topic.Within.Concat(topic.Above).Any(other => other.On == left)
         let reserving = Array.FindAll(last.Yeses, yes => yes.Except.Contains(left))
         let isCertain = reserving.Length == last.Yeses.Length && Array.Exists(reserving, yes => yes.Counts == Truth.Yes)
         group (By: Array.ConvertAll(reserving, yes => yes.By.Reference), isCertain) by (last.Party, left) into each
         orderby each.Key.left
         select (each.Key.Party, Reservation: new Reservation
         {
             To = each.Key.left,
             Certainty = each.Any(one => one.isCertain) ? Truth.Yes : Truth.Maybe,
             By = Listing.References(standpoint, each.SelectMany(one => one.By)),
         })).ToLookup(each => each.Party, each => each.Reservation);

    private static PartyLife Of(PartyReading party, FacetHistory history, Standpoint standpoint, Truth known, ValueList<Reservation> reservations)
    {
        var (stage, certainty, since) = party.Headline;
        return new()
        {
            Party = party.Party,
            Stage = stage,
            Since = since,
            Certainty = AsFar(known, certainty),
            IsNeeded = party.IsConsenter,
            Said = Words[party.Said],
            SaidCertainty = party.SaidCertainty,
            Form = party.Word is { Kind: WordKind.Yes or WordKind.Conditional or WordKind.Preliminary or WordKind.InPrinciple } word ? word.Form : null,
            Reservations = reservations,
            IsPut = party[Fact.Put].Truth,
            IsAgreed = AsFar(known, party[Fact.Agreed].Truth),
            BoundSince = party.BoundSince,
            IsInForce = AsFar(known, party[Fact.InForce].Truth),
            IsSuspended = AsFar(known, party[Fact.Suspended].Truth),
            IsEnded = AsFar(known, party[Fact.Ended].Truth),
            IsRejected = AsFar(known, party[Fact.Rejected].Truth),
            IsCarriedOut = AsFar(known, party[Fact.CarriedOut].Truth),
            IsBreached = AsFar(known, party[Fact.Breached].Truth),
            By = [.. history.Steps.Where(step => step.Parties.Contains(party.Party) && step.First <= standpoint.Day).Select(step => step.By).Distinct().OrderBy(by => by.Text, StringComparer.Ordinal)],
        };
    }

    /// <summary>The steps on it and on what holds it, by their days; what did not come to pass left out.</summary>
    private static ValueList<LifeStep> HistoryOf(Standpoint standpoint, FacetHistory history)
    {
        var found = new List<(int Day, LifeStep Step)>();
        foreach (var (step, point) in history.InOrder)
        {
            if (step.First > standpoint.Day || step.Happened is Truth.No or Truth.Unknown || !Kinds.TryGetValue(step.Kind, out var kind))
            {
                continue;
            }

            var isDenied = step.Denied is { } denial && denial.From <= standpoint.Day;
            var day = Math.Min(point.Day, standpoint.Day);
            foreach (var party in step.Parties.Count == 0 ? [default(Id<Party>?)] : step.Parties.Select(party => (Id<Party>?)party))
            {
                found.Add((point.Day, new()
                {
                    By = step.By,
                    Kind = kind == LifeStepKind.Assent && step.Said is { Conditions.Count: > 0 } ? LifeStepKind.AssentOnConditions : kind,
                    Party = party,
                    When = standpoint.When(step.By),
                    Stage = history.StageOn(day),
                    Certainty = step.Doubt is not null || isDenied || step.Last > standpoint.Day ? Truth.Maybe : Truth.Yes,
                    Reason = LifeReason.WhyDoubted(standpoint, step) is { } doubt ? ReasonSentences.Of(standpoint, [doubt with { Of = null }]) : ReasonSentences.Of(kind),
                }));
            }
        }

        foreach (var (day, kind) in history.TurnsByTime.Where(turn => turn.Day <= standpoint.Day))
        {
            found.Add((day, new()
            {
                By = history.Topic.On,
                Kind = kind,
                When = new DateRange(Point.Bound(day), Point.Bound(day)),
                Stage = history.StageOn(day),
                Certainty = history.IsOverOn(day) ? Truth.Yes : Truth.Maybe,
                Reason = ReasonSentences.Of(kind),
            }));
        }

        return [.. found.OrderBy(each => each.Day).Select(each => each.Step)];
    }
}
