using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>Why a life is at its headline, and what is missing.</summary>
internal static class LifeReason
{
    private static readonly Dictionary<WordKind, ReasonCode> Answers = new()
    {
        [WordKind.No] = ReasonCode.Refused,
        [WordKind.Countered] = ReasonCode.Countered,
        [WordKind.Deferred] = ReasonCode.PutOff,
        [WordKind.TakenBack] = ReasonCode.TakenBack,
        [WordKind.InPrinciple] = ReasonCode.InPrinciple,
        [WordKind.Lapsed] = ReasonCode.YesLapsed,
    };

    /// <summary>The reason of a life; of a part of what is asked about, where that is named.</summary>
    public static ValueList<ReasonPart> Of(Standpoint standpoint, FacetHistory history, FacetReading reading, Reference? of = null) =>
    [
        .. new[]
        {
            HeadlineOf(history, reading),
            Waiting(standpoint, history, reading),
            OtherNoes(reading),
            BreachesOf(reading),
            TermOf(standpoint, history, reading),
            PartsOf(standpoint, history, reading.Stage),
            Doubts(standpoint, history, reading),
            LeftOut.Reasons(standpoint, history),
        }.SelectMany(parts => parts).Select(part => part.Of is null ? part with { Of = of } : part).Distinct(),
    ];

    /// <summary>What is awaited before it has effect, and what is known of it.</summary>
    public static IEnumerable<ReasonPart> Waiting(Standpoint standpoint, FacetHistory history, FacetReading reading)
    {
        ValueList<Id<Party>> silent = [.. reading.Waiting.Where(awaited => IsSilent(reading, awaited)).Select(awaited => awaited.Party!.Value)];
        return reading.Waiting.Where(awaited => !IsSilent(reading, awaited)).Select(awaited => Of(standpoint, history, reading, awaited))
            .Concat(silent.Count == 0 ? [] : [new ReasonPart { Code = ReasonCode.NoYesRecorded, Parties = silent }]);
    }

    /// <summary>What has become of some parts of a package, where that is not so of all.</summary>
    public static IEnumerable<ReasonPart> PartsOf(Standpoint standpoint, FacetHistory history, LifeStage stage)
    {
        LifeStage[] ends = [LifeStage.CarriedOut, LifeStage.Superseded, LifeStage.Ended, LifeStage.Suspended];
        var leaves = history.Topic.Leaves.Select(leaf => (leaf.On, standpoint.Facets.Of(leaf.On)?.At(standpoint.Day).Stage)).ToArray();
        return leaves.Where(leaf => leaf.Stage is { } reached && reached != stage && ends.Contains(reached)).GroupBy(leaf => leaf.Stage!)
            .Where(group => group.Count() < leaves.Length)
            .OrderBy(group => group.Key.Text, StringComparer.Ordinal)
            .Select(group => new ReasonPart { Code = ReasonCode.SomeParts, On = [.. group.Select(leaf => leaf.On).OrderBy(on => on.Text, StringComparer.Ordinal)], Terms = [group.Key.Text] });
    }

    private static IEnumerable<ReasonPart> HeadlineOf(FacetHistory history, FacetReading reading)
    {
        var agreed = reading[Fact.Agreed];
        var since = reading.Stage == LifeStage.Agreed ? agreed.Since : reading.Since;
        var step = StepOn(history, reading.Stage, since);
        yield return new()
        {
            Code = ReasonCode.Stage,
            When = since == default || reading.Stage == LifeStage.NotRaised ? null : since,
            By = reading.Stage == LifeStage.NotRaised ? [] : EndedBy(history, reading) is { } ended ? [ended] : step is null ? [] : [step.By],
            Parties = reading.Stage == LifeStage.Ended || reading.Stage == LifeStage.NotRaised ? [] : step?.Parties ?? [],
            Terms = [reading.Stage.Text],
        };
        if (IsOverByTime(reading))
        {
            yield return new() { Code = ReasonCode.TimeRanOut };
        }

        if (agreed.Truth == Truth.Yes && reading.Stage != LifeStage.Agreed && agreed.Since != default)
        {
            yield return new() { Code = ReasonCode.Agreed, When = agreed.Since };
        }
    }

    private static bool IsOverByTime(FacetReading reading) =>
        (reading.Stage == LifeStage.Ended || reading.Stage == LifeStage.Lapsed) && reading.Undoubted is { EndedBy: null, IsOverByTime: true };

    /// <summary>What ended it; <c>null</c> where that came only after it had ended.</summary>
    private static Reference? EndedBy(FacetHistory history, FacetReading reading) =>
        reading.Stage == LifeStage.Ended && reading.Undoubted.EndedBy is { } ended && reading.Since.Latest.Day is { } day
            && !Array.Exists(history.InOrder, placed => placed.Step.By == ended && placed.Point.Day > (int)DayLine.Count(day)) ? ended : default(Reference?);

    /// <summary>The last step on the day on which the headline began to hold; none where time alone brought it there.</summary>
    private static Step? StepOn(FacetHistory history, LifeStage stage, DateRange since) =>
        stage != LifeStage.Ended && stage != LifeStage.Lapsed && since.Latest.Day is { } day
            ? Array.FindLast(history.InOrder, placed => placed.Point.Day == (int)DayLine.Count(day) && placed.Step.Kind is not (StepKind.Happen or StepKind.Breach or StepKind.Accuse or StepKind.Unknown)).Step
            : null;

    private static bool IsSilent(FacetReading reading, Awaited awaited) =>
        awaited.Kind == AwaitedKind.Consent && awaited.Party is { } party && reading.Of(party)?.Word is null;

    private static ReasonPart Of(Standpoint standpoint, FacetHistory history, FacetReading reading, Awaited awaited)
    {
        var word = awaited.Party is { } party ? reading.Of(party)?.Word : null;
        ValueList<Id<Party>> parties = awaited.Party is { } one ? [one] : [];
        ValueList<Reference> by = word is null ? [] : [word.By];
        return awaited.Kind == AwaitedKind.Ratification ? new() { Code = ReasonCode.NotRatified, Parties = parties, By = by }
            : awaited.Kind == AwaitedKind.Confirmation ? new() { Code = ReasonCode.NotConfirmed, Parties = parties, By = by }
            : awaited.Kind == AwaitedKind.Condition ? ConditionOf(standpoint, awaited.On is { } on ? [on] : [], word?.HasFailed == true ? "failed" : "not-met") with { Parties = parties, By = by }
            : awaited.Kind == AwaitedKind.Entry ? new() { Code = ReasonCode.EntryAwaited, On = awaited.On is { } text && text != history.Topic.On ? [text] : [] }
            : awaited.Kind == AwaitedKind.Start ? new() { Code = ReasonCode.StartAwaited, When = reading.Undoubted.Start is { Kind: TimingKind.At } start ? start.Days : null }
            : new() { Code = word is null ? ReasonCode.NoYesRecorded : Answers.GetValueOrDefault(word.Kind, ReasonCode.NoYesRecorded), Parties = parties, By = by };
    }

    /// <summary>A condition: what it is on, whether it is met, and of an event whether that did not come to pass or is only announced.</summary>
    public static ReasonPart ConditionOf(Standpoint standpoint, ValueList<Reference> on, string status) => new()
    {
        Code = ReasonCode.Condition,
        On = on,
        Terms =
        [
            status,
            .. on.Select(standpoint.Find).OfType<Event>().Select(standpoint.Happened)
                .Select(Occurrence? (truth) => truth == Truth.No ? Occurrence.DidNotHappen : truth == Truth.Unknown ? Occurrence.Announced : null)
                .OfType<Occurrence>().Select(occurrence => occurrence.Text).Distinct(StringComparer.Ordinal),
        ],
    };

    /// <summary>The noes of those whose yes it does not need.</summary>
    private static IEnumerable<ReasonPart> OtherNoes(FacetReading reading) => reading[Fact.Agreed].Truth == Truth.Yes ? []
        : reading.Parties.Where(party => party.IsConsenter == Truth.No && party.Word?.Kind == WordKind.No)
            .Select(party => new ReasonPart { Code = ReasonCode.Refused, Parties = [party.Party], By = [party.Word!.By] });

    /// <summary>The breaches that are reported or alleged.</summary>
    public static IEnumerable<ReasonPart> BreachesOf(FacetReading reading) => reading[Fact.Breached].Truth == Truth.No ? []
        : reading.Breaches.Select(breach => new ReasonPart
        {
            Code = breach.Certainty == Truth.Yes ? ReasonCode.BreachReported : breach.Certainty == Truth.Maybe ? ReasonCode.BreachPossible : ReasonCode.BreachAlleged,
            Parties = breach.Author is { } author ? [author] : [],
            By = [breach.By],
        });

    /// <summary>How its term was renewed, or what kept it from being renewed.</summary>
    private static IEnumerable<ReasonPart> TermOf(Standpoint standpoint, FacetHistory history, FacetReading reading)
    {
        if (IsOverByTime(reading) && reading.Undoubted.NotRenewedBy is { Count: > 0 } by)
        {
            yield return new()
            {
                Code = ReasonCode.NotRenewed,
                By = by,
                Parties = [.. by.Select(standpoint.Find).OfType<Statement>().SelectMany(said => standpoint.PartiesOf(said).AsEnumerable()).Distinct()],
            };
        }

        if (reading.Stage == LifeStage.InForce && history.RenewalsBy(standpoint.Day) is (Count: > 0, var day) renewals)
        {
            var plan = history.Topic.Proposal?.Schedule?.Values.FirstOrDefault(each => each.Renewal is not null);
            yield return new()
            {
                Code = ReasonCode.Renewed,
                Number = renewals.Count,
                When = new(Point.Bound(day), Point.Bound(day)),
                Terms = (plan?.Renewal?.For ?? (plan?.Term as FixedTerm)?.For) is { } length ? [LengthOf(length)] : [],
            };
        }
    }

    /// <summary>What is in doubt that decides the headline; where nothing does and it is not certain, all that is in doubt on it.</summary>
    private static IEnumerable<ReasonPart> Doubts(Standpoint standpoint, FacetHistory history, FacetReading reading)
    {
        Doubt[] deciding = [.. history.DoubtsBy(standpoint.Day)];
        var doubts = deciding.Length > 0 || reading.Certainty == Truth.Yes ? deciding
            : [.. history.Steps.Where(step => step.First <= standpoint.Day && step.Happened is Truth.Yes or Truth.Maybe && (step.IsDoubtful || step.First != step.Last))
                .OrderBy(step => step.First).ThenBy(step => step.By.Text, StringComparer.Ordinal)
                .Select(step => new Doubt(step.IsDoubtful ? DoubtKind.Presence : DoubtKind.Day, step.By)).Distinct()];
        ValueList<string> others = [.. reading.Possible.Where(stage => stage != reading.Stage).Select(stage => stage.Text)];
        if (reading.Certainty != Truth.Yes && others.Count > 0)
        {
            yield return new()
            {
                Code = ReasonCode.Possible,
                By = [.. doubts.Where(doubt => doubt.Kind is DoubtKind.Presence or DoubtKind.Day).Select(doubt => doubt.On).Distinct()],
                Terms = others,
            };
        }

        foreach (var part in doubts.SelectMany(doubt => Of(standpoint, history, doubt)))
        {
            yield return part;
        }

        if (history.Topic.Entry is { } entry && standpoint.CorrectionsOf(entry.Reference) is { Count: > 0 } by)
        {
            yield return new() { Code = ReasonCode.Corrected, By = by };
        }
    }

    private static IEnumerable<ReasonPart> Of(Standpoint standpoint, FacetHistory history, Doubt doubt) => doubt.Kind switch
    {
        DoubtKind.Presence => history.AllSteps.Where(step => step.By == doubt.On && step.IsDoubtful && step.First <= standpoint.Day)
            .Select(step => WhyDoubted(standpoint, step) is { } why ? why with { On = history.Steps.Contains(step) ? [] : [.. step.On.Select(on => on.On).OrderBy(on => on.Text, StringComparer.Ordinal)] } : null).OfType<ReasonPart>().Distinct(),
        DoubtKind.Day => [new() { Code = ReasonCode.DayNotCertain, Of = doubt.On, When = standpoint.When(doubt.On) }],
        DoubtKind.Order => [new() { Code = ReasonCode.OrderNotCertain, Of = doubt.On, On = [doubt.Other!.Value] }],
        _ when doubt.On == history.Topic.On && history.Topic.Proposal is { } proposal && string.Equals(doubt.Fact, "schedule", StringComparison.Ordinal) => Accounts(standpoint, history, proposal),
        _ => [new() { Code = ReasonCode.SourcesDisagree, Of = doubt.On == history.Topic.On ? default(Reference?) : doubt.On, Terms = [doubt.Fact!] }],
    };

    /// <summary>Why a step only may have been; <c>null</c> where that is not so by the day.</summary>
    public static ReasonPart? WhyDoubted(Standpoint standpoint, Step step) =>
        step.Denied is { } denial && denial.From <= standpoint.Day ? new() { Code = ReasonCode.Denied, Of = step.By, By = [denial.By] }
        : step.Doubt is not { } doubt ? null
        : new() { Code = doubt, Of = step.By, By = doubt == ReasonCode.Corrected ? standpoint.CorrectionsOf(step.By) : [] };

    /// <summary>How long it lasts by each account of its schedule, and when that ends.</summary>
    private static IEnumerable<ReasonPart> Accounts(Standpoint standpoint, FacetHistory history, Proposal proposal)
    {
        var stated = standpoint.Known(proposal.Schedule, proposal);
        Schedule[] values = [.. stated.Select(each => each.Value).Distinct()];
        return values.Select((plan, place) => new ReasonPart
        {
            Code = ReasonCode.Account,
            Terms = plan.Term is FixedTerm { For: var length } ? [LengthOf(length)] : [],
            By = [.. stated.Where(each => each.Value == plan).SelectMany(each => each.Evidence).Select(piece => (Reference)piece.Source).Distinct().OrderBy(source => source.Text, StringComparer.Ordinal)],
            When = history.EndsBy(standpoint.Day, "schedule", place).Where(end => end.Kind == TimingKind.At).Select(end => (DateRange?)end.Days).FirstOrDefault(),
        }).OrderBy(part => part.When is { } end ? DayNumber.Last(end.Latest) : DayNumber.Everything).ThenBy(part => part.By.Count > 0 ? part.By[0].Text : "", StringComparer.Ordinal);
    }

    private static string LengthOf(Period length) => PeriodPattern.Roundtrip.Format(length);
}
