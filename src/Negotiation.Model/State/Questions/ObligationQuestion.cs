namespace Negotiation.Model;

/// <summary>What was agreed, promised or announced, by when it is to be done, and what has become of it.</summary>
internal static class ObligationQuestion
{
    /// <summary>The obligations, sorted by what they are to do.</summary>
    public static ValueList<Obligation> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Facets.Graph.All
            .Where(topic => topic.Proposal is not null)
            .Select(topic => OfProposal(standpoint, standpoint.Facets.Of(topic.On)!))
            .Concat(standpoint.Record.Events.DistinctBy(happening => happening.Id).Select(happening => OfEvent(standpoint, happening)))
            .OfType<Obligation>()
            .OrderBy(obligation => obligation.On.Text, StringComparer.Ordinal),
    ];

    /// <summary>The obligation of one proposal or event; <c>null</c> where there is none.</summary>
    public static Obligation? Of(Standpoint standpoint, Reference on) =>
        on.Section == Section.Proposal && standpoint.Facets.Of(on) is { } history ? OfProposal(standpoint, history)
        : standpoint.Find(on) is Event happening ? OfEvent(standpoint, happening)
        : null;

    private static Obligation? OfProposal(Standpoint standpoint, FacetHistory history)
    {
        var proposal = history.Topic.Proposal!;
        var reading = history.At(standpoint.Day);
        if (proposal.Mode == Mode.May || reading[Fact.Superseded].Truth == Truth.Yes)
        {
            return null;
        }

        var agreed = reading[Fact.Agreed].Truth == Truth.No && reading[Fact.InForce].Truth != Truth.No ? reading[Fact.InForce].Truth : reading[Fact.Agreed].Truth;
        var binding = proposal.Mode == Mode.Should ? Truth.No : standpoint.AsFar(proposal.Reference, agreed);
        var predictions = PredictionsOf(standpoint, proposal);
        if ((reading.Duties.Length == 0 || binding == Truth.No) && predictions.Count == 0 && (proposal.Mode != Mode.Should || agreed == Truth.No))
        {
            return null;
        }

        var (performance, certainty) = Joined(reading);
        certainty = history.Topic.Leaves.Count > 0 && reading[Fact.InForce].Truth == Truth.Maybe ? Truths.AtMostMaybe(certainty) : certainty;
        ValueList<ReasonPart> reasons =
        [
            .. Ground(reading, binding, predictions),
            .. ReasonOf(standpoint, history, reading, performance),
            .. certainty == Truth.Yes || IsPartlyDone(history, reading, performance) ? Array.Empty<ReasonPart>() : [new() { Code = ReasonCode.NotCertain }],
            .. Corrected(standpoint.CorrectionsOf(proposal.Reference)),
        ];
        var duty = reading.Duties.Length == 0 ? null : reading.Duties[0];
        return new Obligation
        {
            On = proposal.Reference,
            By = [.. ActorsOf(standpoint, proposal)],
            Toward = proposal.Toward ?? [],
            IsBinding = binding,
            Due = duty is null ? reading.Ends.Days : DateBounds.Spanning(reading.Duties.Select(each => each.DueBy(standpoint.Day).Days)),
            FirstDue = duty is null ? default : DateBounds.Spanning(reading.Duties.Select(each => each.FirstDue.Days)),
            Performance = performance,
            Certainty = standpoint.AsFar(proposal.Reference, binding is Truth.Maybe or Truth.Unknown ? Truths.And(certainty, binding) : certainty),
            Sides = duty is null ? [] : [.. duty.Sides.Where(side => side.Party is not null).Select((side, place) => Joined(reading, side.Party!.Value))],
            Breaches = [.. LifeQuestion.BreachesOf(standpoint, reading)],
            Events = [.. history.AllSteps.Where(step => IsOn(history, step) && step.Entry is Event && step.Happened is Truth.Yes or Truth.Maybe && step.First <= standpoint.Day && step.Kind is StepKind.CarryOut or StepKind.Breach or StepKind.End or StepKind.Deliver).Select(step => ((Event)step.Entry).Id).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)],
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
            RestsOn = Listing.References(standpoint, [.. history.EntriesBy(standpoint.Day), .. history.EntriesBy(standpoint.Day).SelectMany(entry => (IEnumerable<Reference>)standpoint.CorrectionsOf(entry)), .. predictions.Select(said => said.Reference), .. Anchors(standpoint, proposal)]),
        };
    }

    /// <summary>What has become of it in all worlds in which it is owed; not determinable where these differ.</summary>
    private static (Performance Performance, Truth Certainty) Joined(FacetReading reading)
    {
        if (reading.Duties.Length == 0)
        {
            return (Performance.Pending, Truth.Yes);
        }

        var all = reading.Duties.Select(duty => duty.Performance).Distinct().ToArray();
        return all is [var only]
            ? (only, reading.IsPartial ? Truth.Maybe : reading.Duties.Select(duty => duty.Certainty).Aggregate(Truths.And))
            : (Performance.NotDeterminable, Truth.Maybe);
    }

    private static SideObligation Joined(FacetReading reading, Id<Party> party)
    {
        var sides = reading.Duties.SelectMany(duty => duty.Sides).Where(side => side.Party == party).ToArray();
        var isOne = sides.Select(side => side.Performance).Distinct().Count() == 1;
        var left = sides.Select(side => side.Left).Distinct().ToArray();
        var done = sides.Select(side => side.Done).Distinct().ToArray();
        return new()
        {
            Party = party,
            Performance = isOne ? sides[0].Performance : Performance.NotDeterminable,
            Certainty = isOne ? sides.Select(side => side.Certainty).Aggregate(Truths.And) : Truth.Maybe,
            Done = done is [var some] ? some : null,
            Left = left is [var rest] ? rest : null,
        };
    }

    private static ValueList<Id<Party>> ActorsOf(Standpoint standpoint, Proposal proposal) => proposal is MeetingProposal meeting
        ? [.. standpoint.Known(meeting.Participants, meeting).SelectMany(testimony => testimony.Value).Select(one => one.Party).OfType<Id<Party>>().Distinct()]
        : standpoint.Known(proposal.Actors, proposal) is [{ Value: var actors }] ? actors : [];

    private static IEnumerable<ReasonPart> Ground(FacetReading reading, Truth binding, List<Statement> predictions)
    {
        ReasonPart[] predicted = predictions.Count == 0 ? [] : [new() { Code = ReasonCode.Predicted, By = [.. predictions.Select(said => said.Reference)] }];
        return binding == Truth.Yes && reading[Fact.Agreed].Truth == Truth.Yes ? [new() { Code = ReasonCode.Agreed, When = reading[Fact.Agreed].Since }]
            : binding == Truth.Yes ? [new() { Code = ReasonCode.TookEffect }]
            : reading.Duties.Length == 0 && predictions.Count > 0 ? [new() { Code = ReasonCode.AgreementNotRecorded }, .. predicted]
            : binding is Truth.Maybe or Truth.Unknown ? [new() { Code = ReasonCode.BindingNotCertain }]
            : predictions.Count > 0 ? [new() { Code = ReasonCode.NotAgreed }, .. predicted]
            : [new() { Code = ReasonCode.Recommended }];
    }

    private static IEnumerable<ReasonPart> ReasonOf(Standpoint standpoint, FacetHistory history, FacetReading reading, Performance performance)
    {
        var duty = reading.Duties.Length == 0 ? null : reading.Duties[0];
        var due = duty?.DueBy(standpoint.Day) ?? default;
        var start = reading.Undoubted.Start;
        return new[]
        {
            Outcome(standpoint, history, reading, performance, due),
            due.Kind != TimingKind.At && start.Kind == TimingKind.At && performance != Performance.Met && !reading.Waiting.Any(awaited => awaited.Kind == AwaitedKind.Start) ? [new() { Code = ReasonCode.Start, When = start.Days }] : [],
            IsPartlyDone(history, reading, performance) ? [] : LifeReason.PartsOf(standpoint, history, reading.Stage),
            (duty?.Sides ?? []).Where(side => side is { Done: > 0, Left: > 0, Party: not null }).SelectMany(side => new ReasonPart[]
            {
                new() { Code = ReasonCode.DoneSoFar, Parties = [side.Party!.Value], Number = side.Done },
                new() { Code = ReasonCode.Left, Parties = [side.Party!.Value], Number = side.Left },
            }),
        }.SelectMany(parts => parts);
    }

    private static IEnumerable<ReasonPart> Outcome(Standpoint standpoint, FacetHistory history, FacetReading reading, Performance performance, Timing due)
    {
        ValueList<Reference> done =
        [
            .. history.Steps.Where(step => step.Kind == StepKind.CarryOut && step.First <= standpoint.Day)
                .OrderBy(step => step.First).ThenBy(step => step.By.Text, StringComparer.Ordinal).Select(step => step.By).Distinct(),
        ];
        return performance == Performance.Met ? [new() { Code = due.Kind == TimingKind.At ? ReasonCode.DoneInTime : ReasonCode.Done, By = done, When = done.Count > 0 ? null : reading[Fact.CarriedOut].Since }]
            : performance == Performance.MetLate ? [new() { Code = ReasonCode.DoneLate, By = done, When = due.Days }]
            : performance == Performance.Missed ? LifeReason.BreachesOf(reading)
            : performance == Performance.Overdue ? [new() { Code = ReasonCode.WasDue, When = due.Days }]
            : performance == Performance.Pending && (due.Kind == TimingKind.At || (due.Kind == TimingKind.Unknown && due.Days.Earliest.Day is not null)) ?
                [new() { Code = reading[Fact.InForce].Truth == Truth.Yes && !history.Topic.IsDeed && reading.Duties[0].Every is null ? ReasonCode.Lasts : ReasonCode.Due, When = due.Days }]
            : performance == Performance.Pending ? [new() { Code = ReasonCode.NoDayStated }, .. LifeReason.Waiting(standpoint, history, reading)]
            : IsPartlyDone(history, reading, performance) ? [new() { Code = ReasonCode.PartsNotCertain }]
            : due.Kind == TimingKind.Never ? [new() { Code = ReasonCode.AnchorFailed, On = AnchorsIn(standpoint, history) }]
            : reading[Fact.Ended].Truth == Truth.Yes ? [new() { Code = ReasonCode.EndedUnreported }]
            : [new() { Code = ReasonCode.NotReported, On = AnchorsIn(standpoint, history) }];
    }

    /// <summary>Whether all parts of a package may have been carried out, and that is not certain.</summary>
    private static bool IsPartlyDone(FacetHistory history, FacetReading reading, Performance performance) =>
        performance == Performance.NotDeterminable && history.Topic.Leaves.Count > 0 && reading[Fact.CarriedOut].Truth == Truth.Maybe;

    /// <summary>Whether a step is on it, on what holds it, or on a part of it.</summary>
    private static bool IsOn(FacetHistory history, Step step) => history.Steps.Contains(step) || step.On.Exists(history.Topic.Leaves.Contains);

    private static IEnumerable<ReasonPart> Corrected(ValueList<Reference> by) => by.Count == 0 ? [] : [new() { Code = ReasonCode.Corrected, By = by }];

    /// <summary>The events from which its time is counted, and which did not come to pass as far as is known.</summary>
    private static ValueList<Reference> AnchorsIn(Standpoint standpoint, FacetHistory history) =>
    [
        .. Anchors(standpoint, history.Topic.Proposal!).Where(anchor => standpoint.Find(anchor) is Event happening && standpoint.Happened(happening) != Truth.Yes)
            .OrderBy(anchor => anchor.Text, StringComparer.Ordinal),
    ];

    private static List<Statement> PredictionsOf(Standpoint standpoint, Proposal proposal) =>
    [
        .. (standpoint.Ledger.Of(proposal.Reference)?.Statements ?? [])
            .Where(said => said.Done == Act.Predict && standpoint.Counts(said) == Truth.Yes && standpoint.PartiesOf(said).Count > 0)
            .OrderBy(said => said.Id.Text, StringComparer.Ordinal),
    ];

    /// <summary>What was announced, and is not only thought of; that a term runs out is nobody's to do.</summary>
    private static Obligation? OfEvent(Standpoint standpoint, Event happening)
    {
        if (happening.Kind == EventKind.Expiry
            || standpoint.Knows(happening) == Truth.No
            || !standpoint.Known(happening.Occurrence, happening).Any(testimony => testimony.Value == Occurrence.Announced))
        {
            return null;
        }

        var ends = standpoint.Known(happening.When, happening).Select(testimony => standpoint.Ledger.Times.Of(testimony.Value).Days).ToArray();
        var due = ends.Length == 0 ? default : DateBounds.Spanning(ends);
        var happened = standpoint.Happened(happening);
        var (performance, certainty, reason) =
            happened == Truth.Yes && standpoint.IsBy(standpoint.WhenHappened(happening)) == Truth.Yes ? (Performance.Met, Truth.Yes, new ReasonPart { Code = ReasonCode.CameToPass })
            : happened == Truth.No ? (Performance.Missed, Truth.Yes, new() { Code = ReasonCode.CalledOff })
            : happened == Truth.Maybe ? (Performance.NotDeterminable, Truth.Maybe, new() { Code = ReasonCode.SourcesDisagree, Terms = ["occurrence"] })
            : due.Latest.Day is { } last && standpoint.On is { } day && day <= last ? (Performance.Pending, Truth.Yes, new() { Code = ReasonCode.Planned, When = due })
            : due == default ? (Performance.Pending, Truth.Yes, new() { Code = ReasonCode.NoDayStated })
            : (Performance.NotDeterminable, Truth.Yes, new() { Code = ReasonCode.PlannedUnreported, When = due });
        var known = standpoint.AsFar(happening.Reference, standpoint.Knows(happening));
        var corrections = standpoint.CorrectionsOf(happening.Reference);
        ValueList<ReasonPart> reasons = [new() { Code = ReasonCode.Announced }, reason, .. Corrected(corrections)];
        return new Obligation
        {
            On = happening.Reference,
            By = [.. standpoint.Known(happening.Participants, happening)
                .SelectMany(testimony => testimony.Value).Where(one => one.TakesPart).Select(one => one.Party).OfType<Id<Party>>().Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)],
            IsBinding = Truth.No,
            Due = due,
            Performance = performance,
            Certainty = known == Truth.Yes ? certainty : Truths.And(known, certainty),
            Events = happened == Truth.Yes ? [happening.Id] : [],
            Reason = ReasonSentences.Of(standpoint, reasons),
            Reasons = reasons,
            RestsOn = Listing.References(standpoint, [happening.Reference, .. corrections, .. Anchors(standpoint, happening)]),
        };
    }

    /// <summary>The entries that its time is counted from, near and far.</summary>
    private static HashSet<Reference> Anchors(Standpoint standpoint, Entry entry)
    {
        var found = new HashSet<Reference>();
        var open = new Stack<Entry>([entry]);
        while (open.TryPop(out var next))
        {
            foreach (var anchor in standpoint.Ledger.Times.KnownAnchorsOf(next))
            {
                if (standpoint.Find(anchor) is { } other && found.Add(anchor))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }
}
