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

        var corrections = standpoint.CorrectionsOf(proposal.Reference);
        var (performance, certainty) = Joined(reading);
        var duty = reading.Duties.Length == 0 ? null : reading.Duties[0];
        return new Obligation
        {
            On = proposal.Reference,
            By = [.. ActorsOf(standpoint, proposal)],
            Toward = proposal.Toward ?? [],
            IsBinding = binding,
            Due = duty is null ? reading.Undoubted.End.Days : DateBounds.Spanning(reading.Duties.Select(each => each.DueFrom(standpoint.Day))),
            FirstDue = duty is null ? default : duty.FirstDue.Days,
            Performance = performance,
            Certainty = standpoint.AsFar(proposal.Reference, binding is Truth.Maybe or Truth.Unknown ? Truths.And(certainty, binding) : certainty),
            Sides = duty is null ? [] : [.. duty.Sides.Where(side => side.Party is not null).Select((side, place) => Joined(reading, side.Party!.Value))],
            Breaches = [.. LifeQuestion.BreachesOf(reading)],
            Events = [.. history.Steps.Where(step => step.Entry is Event && step.Happened is Truth.Yes or Truth.Maybe && step.First <= standpoint.Day && step.Kind is StepKind.CarryOut or StepKind.Breach or StepKind.End or StepKind.Deliver).Select(step => ((Event)step.Entry).Id).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)],
            Reason = $"{Ground(reading, binding, predictions)} {ReasonOf(standpoint, history, reading, performance, certainty)}{CorrectionWords.After(corrections)}",
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
        ? [.. standpoint.Known(meeting.Participants, meeting).SelectMany(told => told.Value).Select(one => one.Party).OfType<Id<Party>>().Distinct()]
        : standpoint.Known(proposal.Actors, proposal) is [{ Value: var actors }] ? actors : [];

    private static string Ground(FacetReading reading, Truth binding, List<Statement> predictions) =>
        binding == Truth.Yes && reading[Fact.Agreed].Truth == Truth.Yes ? $"It was agreed {DayWords.Of(reading[Fact.Agreed].Since)}."
        : binding == Truth.Yes ? "It took effect."
        : reading.Duties.Length == 0 && predictions.Count > 0 ? $"That it was agreed is not recorded; {Series.And(predictions.Select(said => said.Id.Text))} only {(predictions.Count == 1 ? "says" : "say")} that it will be."
        : binding is Truth.Maybe or Truth.Unknown ? "Whether it binds anyone is not certain."
        : predictions.Count > 0 ? $"It was not agreed; {Series.And(predictions.Select(said => said.Id.Text))} only {(predictions.Count == 1 ? "says" : "say")} that it will be."
        : "It is recommended and binds nobody.";

    private static string ReasonOf(Standpoint standpoint, FacetHistory history, FacetReading reading, Performance performance, Truth certainty)
    {
        var duty = reading.Duties.Length == 0 ? null : reading.Duties[0];
        var due = duty?.Due ?? default;
        var done = Series.And(history.Steps.Where(step => step.Kind == StepKind.CarryOut && step.First <= standpoint.Day).Select(step => step.By.Id).Distinct(StringComparer.Ordinal));
        var left = duty is null ? "" : string.Join(' ', duty.Sides.Where(side => side is { Done: > 0, Left: > 0, Party: not null }).Select(side => $"{standpoint.NameOf(side.Party!.Value)} did {side.Done:0.##}; {side.Left:0.##} are left."));
        done = done.Length > 0 ? done : "What it consists of";
        var body = performance == Performance.Met ? done.StartsWith("What", StringComparison.Ordinal) ? "All of its parts were carried out." : $"{done} carried it out{(due.Kind == TimingKind.At ? ", in time" : "")}."
            : performance == Performance.MetLate ? $"{done} carried it out late; it was due {DayWords.Of(due.Days)}."
            : performance == Performance.Missed ? string.Join(' ', reading.Breaches.Select(breach => $"It was broken{(breach.Author is { } author ? $" by {standpoint.NameOf(author)}" : "")} ({breach.By.Id}).").Distinct(StringComparer.Ordinal))
            : performance == Performance.Overdue ? $"It was due {DayWords.Of(due.Days)}; there is no report that it was done."
            : performance == Performance.Pending && due.Kind == TimingKind.At ? reading[Fact.InForce].Truth == Truth.Yes && !history.Topic.IsDeed ? $"It lasts; its time ends {DayWords.Of(due.Days)}." : $"It is due {DayWords.Of(due.Days)}."
            : performance == Performance.Pending ? $"No day is stated by which it is due. {string.Join(' ', reading.Waiting.Select(awaited => LifeReason.Of(standpoint, history, awaited)))}".TrimEnd()
            : due.Kind == TimingKind.Never ? $"What it is counted from did not come to pass{AnchorsIn(standpoint, history)}."
            : reading[Fact.Ended].Truth == Truth.Yes ? "It has ended; there is no report whether it was kept or done until then."
            : $"What has become of it is not reported{AnchorsIn(standpoint, history)}.";
        return $"{body} {left}".TrimEnd() + (certainty == Truth.Yes ? "" : " That is not certain.");
    }

    private static string AnchorsIn(Standpoint standpoint, FacetHistory history)
    {
        string[] failed = [.. Anchors(standpoint, history.Topic.Proposal!).Select(standpoint.Find).OfType<Event>()
            .Where(happening => standpoint.Happened(happening) != Truth.Yes).Select(happening => $"{happening.Kind} {happening.Id}").Order(StringComparer.Ordinal)];
        return failed.Length == 0 ? "" : $": {Series.And(failed)}";
    }

    private static List<Statement> PredictionsOf(Standpoint standpoint, Proposal proposal) =>
    [
        .. (standpoint.Ledger.Of(proposal.Reference)?.Statements ?? [])
            .Where(said => said.Act == Act.Predict && standpoint.Counts(said) == Truth.Yes && standpoint.PartiesOf(said).Count > 0)
            .OrderBy(said => said.Id.Text, StringComparer.Ordinal),
    ];

    /// <summary>What was announced, and is not only thought of; that a term runs out is nobody's to do.</summary>
    private static Obligation? OfEvent(Standpoint standpoint, Event happening)
    {
        if (happening.Kind == EventKind.Expiry
            || standpoint.Knows(happening) == Truth.No
            || !standpoint.Known(happening.Occurrence, happening).Any(told => told.Value == Occurrence.Announced))
        {
            return null;
        }

        var ends = standpoint.Known(happening.When, happening).Select(told => standpoint.Ledger.Times.Of(told.Value).Days).ToArray();
        var due = ends.Length == 0 ? default : DateBounds.Spanning(ends);
        var happened = standpoint.Happened(happening);
        var (performance, certainty, reason) =
            happened == Truth.Yes && standpoint.IsBy(standpoint.WhenHappened(happening)) == Truth.Yes ? (Performance.Met, Truth.Yes, "It came to pass.")
            : happened == Truth.No ? (Performance.Missed, Truth.Yes, "It was called off or did not come to pass.")
            : happened == Truth.Maybe ? (Performance.NotDeterminable, Truth.Maybe, "Those who tell contradict each other on whether it came to pass.")
            : due.Earliest.Day is { } first && standpoint.On is { } day && day <= first ? (Performance.Pending, Truth.Yes, $"It is planned {DayWords.Of(due)}.")
            : due == default ? (Performance.Pending, Truth.Yes, "No day is stated for it.")
            : (Performance.NotDeterminable, Truth.Yes, $"It was planned {DayWords.Of(due)}; there is no report whether it took place.");
        var known = standpoint.AsFar(happening.Reference, standpoint.Knows(happening));
        var corrections = standpoint.CorrectionsOf(happening.Reference);
        return new Obligation
        {
            On = happening.Reference,
            By = [.. standpoint.Known(happening.Participants, happening)
                .SelectMany(told => told.Value).Select(one => one.Party).OfType<Id<Party>>().Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)],
            IsBinding = Truth.No,
            Due = due,
            Performance = performance,
            Certainty = known == Truth.Yes ? certainty : Truths.And(known, certainty),
            Events = happened == Truth.Yes ? [happening.Id] : [],
            Reason = $"It was announced, and binds nobody by that. {reason}{CorrectionWords.After(corrections)}",
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
