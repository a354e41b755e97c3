using NodaTime;

namespace Negotiation.Model;

/// <summary>What the life of one proposal needs to know of the rest of the record.</summary>
internal sealed class LifeScene(Standpoint standpoint, Func<Reference, Life?> life)
{
    private readonly Dictionary<(Schedule Plan, DateRange End), Truth> prevented = [];

    /// <summary>The date.</summary>
    public Standpoint Standpoint { get; } = standpoint;

    /// <summary>Tells when things are.</summary>
    public RecordTimes Times => Standpoint.Ledger.Times;

    /// <summary>The schedules of a proposal that are told.</summary>
    public IEnumerable<Schedule> PlansOf(Id<Proposal> id) =>
        Standpoint.Ledger.Index.Find(id) is { } proposal ? Standpoint.Known(proposal.Schedule, proposal).Select(plan => plan.Value).Distinct() : [];

    /// <summary>Who tells a schedule of a proposal, of the packages that hold it or of what makes it last longer: the parties through whose people it came, or else the sources.</summary>
    public IEnumerable<string> TellersOf(LifeSubject subject, IEnumerable<Reference> longer, Schedule plan) => subject.PlannedBy.Add(subject.On)
        .Concat(longer)
        .Select(Standpoint.Find)
        .OfType<Proposal>()
        .SelectMany(proposal => Standpoint.Known(proposal.Schedule, proposal)
            .Where(told => told.Value == plan)
            .SelectMany(told => told.Evidence.Count > 0 ? told.Evidence : Standpoint.Known(proposal.Evidence)))
        .SelectMany(piece => Tellers.Of(Standpoint, [piece]) is { Count: > 0 } parties ? parties.Select(party => Standpoint.NameOf(party)) : [piece.Source.Text]);

    /// <summary>What kept a term from being renewed by itself; none where nothing certainly did.</summary>
    public IEnumerable<Reference> PreventedBy(LifeSubject subject, Schedule plan, DateRange end)
    {
        if (plan.Renewal is not { Unless: { } unless, Notice: var notice } || IsPrevented(subject, plan, end, notice) != Truth.Yes)
        {
            return [];
        }

        var parties = (unless as StateReached)?.By;
        var refusals = (Standpoint.Ledger.Of(subject.On)?.Statements ?? [])
            .Where(statement => IsRefusal(statement)
                && Standpoint.Counts(statement) == Truth.Yes
                && Standpoint.Said(statement).IsAfter(LastDay(end, notice)) != Truth.Yes
                && (parties is not { Count: > 0 } named || Standpoint.PartiesOf(statement).Any(party => named.Contains(party))))
            .Select(statement => statement.Reference);
        return ConditionReader.Of(Standpoint, reference => reference == subject.On ? Refusal(subject) : life(reference), unless).RestsOn
            .Concat(refusals)
            .Where(reference => reference != subject.On)
            .Distinct();
    }

    /// <summary>The day by which a deed is to be done, where only its start is told.</summary>
    public Reach? DeadlineOf(Schedule plan) => Deadlines.Of(Times, plan);

    /// <summary>Whether all else of the packages that are not to be had in part is agreed, and which part stands in the way; none where it is.</summary>
    public (Truth Truth, string Part) Others(LifeSubject subject)
    {
        var (truth, first) = (Truth.Yes, "");
        foreach (var holder in subject.Holders)
        {
            if (Standpoint.Find(holder) is Package { Severable: false, Parts: { } parts } && parts.Contains(Id<Proposal>.Parse(subject.On.Id)))
            {
                foreach (var part in parts)
                {
                    var agreed = (Reference)part == subject.On ? truth : Truths.And(truth, life(part)?.IsAgreedAlone ?? Truth.Unknown);
                    (truth, first) = agreed == truth ? (truth, first) : (agreed, part.Text);
                }
            }
        }

        return (truth, first);
    }

    /// <summary>The life of another proposal or text, as far as it is told.</summary>
    public Life? LifeOf(Reference reference) => life(reference);

    /// <summary>The parts of a package, and of one that is not to be had in part the other parts, on which it hangs.</summary>
    public IEnumerable<Reference> BoundTo(LifeSubject subject) => subject.Holders.Append(subject.On)
        .Select(Standpoint.Find)
        .OfType<Package>()
        .Where(package => package.Reference == subject.On || package.Severable == false)
        .SelectMany(package => (package.Parts ?? []).Select(part => (Reference)part))
        .Where(part => part != subject.On);

    /// <summary>What tells whether a renewal is prevented.</summary>
    public IEnumerable<Reference> BasisOfRenewal(LifeSubject subject) => subject.Plans
        .Select(plan => plan.Renewal?.Unless)
        .OfType<Condition>()
        .SelectMany(unless => ConditionReader.Of(Standpoint, reference => reference == subject.On ? null : life(reference), unless).RestsOn);

    /// <summary>Whether what prevents a renewal came in time.</summary>
    public Truth IsPrevented(LifeSubject subject, Schedule plan, DateRange end, Period? notice)
    {
        if (plan.Renewal?.Unless is not { } unless)
        {
            return Truth.No;
        }

        if (!prevented.TryGetValue((plan, end), out var truth))
        {
            var reading = ConditionReader.Of(Standpoint, reference => reference == subject.On ? Refusal(subject) : life(reference), unless);
            truth = Truths.And(reading.Truth, Truths.Not(reading.Since.IsAfter(LastDay(end, notice))));
            prevented[(plan, end)] = truth = truth == Truth.Unknown && reading.Truth is Truth.Yes or Truth.Maybe ? Truth.Maybe : truth;
        }

        return truth;
    }

    /// <summary>The last day on which a renewal can be prevented.</summary>
    private static DateRange LastDay(DateRange end, Period? notice) =>
        notice is null ? end : Reach.Of(end.Earliest, end.Latest).Later(Negative(notice)).Days;

    private static bool IsRefusal(Statement statement) => statement.Act == Act.Reject || statement.Act == Act.Terminate;

    private static Period Negative(Period notice) => Period.Zero - notice;

    /// <summary>Who refused what was agreed: a no to the renewal, which the life of the proposal itself does not tell.</summary>
    private Life? Refusal(LifeSubject subject)
    {
        var refusals = new Dictionary<Id<Party>, Truth>();
        var since = default(DateRange);
        foreach (var statement in Standpoint.Ledger.Of(subject.On)?.Statements ?? [])
        {
            if (IsRefusal(statement))
            {
                foreach (var party in Standpoint.PartiesOf(statement))
                {
                    var counts = Standpoint.IsAttributed(statement, party) ? Truths.And(Standpoint.Counts(statement), Truth.Maybe) : Standpoint.Counts(statement);
                    if (counts != Truth.No)
                    {
                        refusals[party] = Truths.Or(refusals.GetValueOrDefault(party, Truth.No), counts);
                        since = since == default || Standpoint.Said(statement).IsBefore(since) == Truth.Yes ? Standpoint.Said(statement) : since;
                    }
                }
            }
        }

        return new Life
        {
            Subject = subject,
            Stage = refusals.ContainsValue(Truth.Yes) ? LifeStage.Rejected : LifeStage.InForce,
            Since = since,
            Certainty = refusals.Count > 0 && !refusals.ContainsValue(Truth.Yes) ? Truth.Maybe : Truth.Yes,
            IsAgreed = Truth.Yes,
            IsAgreedAlone = Truth.Yes,
            IsPut = Truth.Yes,
            IsOnTable = Truth.No,
            IsBreached = Truth.No,
            Assents = new Dictionary<Id<Party>, Truth>(),
            Refusals = refusals,
            Runs = [],
            RestsOn = new HashSet<Reference>(),
        };
    }
}
