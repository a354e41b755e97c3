namespace Negotiation.Model;

/// <summary>What was agreed, promised or announced, by when it is to be done, and what has become of it.</summary>
internal static class ObligationQuestion
{
    /// <summary>The obligations, sorted by what they are to do.</summary>
    public static ValueList<Obligation> Answer(NegotiationState state, Standpoint standpoint) =>
    [
        .. standpoint.Lives.All
            .Select(life => OfProposal(standpoint, life))
            .Concat(standpoint.Record.Events.DistinctBy(happening => happening.Id).Select(happening => OfEvent(standpoint, happening)))
            .OfType<Obligation>()
            .OrderBy(obligation => obligation.On.Text, StringComparer.Ordinal),
    ];

    private static Obligation? OfProposal(Standpoint standpoint, Life life)
    {
        if (life.Subject.Entry is not Proposal proposal || proposal.Mode == Mode.May || life.Stage == LifeStage.Superseded)
        {
            return null;
        }

        var binding = proposal.Mode == Mode.Should ? Truth.No : standpoint.AsFar(proposal.Reference, Truths.Or(life.IsAgreed, Committed(life)));
        var predictions = PredictionsOf(standpoint, proposal);
        if (binding == Truth.No && predictions.Count == 0 && (proposal.Mode != Mode.Should || life.IsAgreed == Truth.No))
        {
            return null;
        }

        var corrections = standpoint.CorrectionsOf(proposal.Reference);
        var work = new Work(standpoint, life);
        var (performance, certainty, reason) = work.Reading();
        return new Obligation
        {
            On = proposal.Reference,
            By = life.Subject.AreActorsTold ? life.Subject.Actors[0] : [],
            Toward = proposal.Toward ?? [],
            IsBinding = binding,
            Due = work.Due,
            Performance = performance,
            Certainty = standpoint.AsFar(proposal.Reference, binding is Truth.Maybe or Truth.Unknown ? Truths.And(certainty, binding) : certainty),
            Events = work.Events,
            Reason = $"{Ground(life, binding, predictions)} {reason}{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(standpoint, [.. life.RestsOn, .. predictions.Select(said => said.Reference), .. work.Basis, .. Anchors(standpoint, proposal)]),
        };
    }

    /// <summary>Whether all who are to do it have bound themselves to it in their own words.</summary>
    private static Truth Committed(Life life)
    {
        if (!life.Subject.AreActorsTold)
        {
            return Truth.No;
        }

        var committed = Truth.Yes;
        foreach (var actor in life.Subject.Actors[0])
        {
            var said = Truth.No;
            foreach (var step in life.History)
            {
                if (step.Party == actor && (step.Kind == LifeStepKind.Assent || step.Kind == LifeStepKind.Agree))
                {
                    said = Truths.Or(said, step.Certainty);
                }
            }

            committed = Truths.And(committed, Truths.And(said, life.Assents.GetValueOrDefault(actor, Truth.No)));
        }

        return committed;
    }

    private static string Ground(Life life, Truth binding, List<Statement> predictions) =>
        binding == Truth.Yes && life.IsAgreed == Truth.Yes ? $"It was agreed {DayWords.Of(life.Agreed)}."
        : binding == Truth.Yes ? "All who are to do it have bound themselves to it."
        : binding is Truth.Maybe or Truth.Unknown ? "Whether it binds anyone is not certain."
        : predictions.Count > 0 ? $"It was not agreed; {Series.And(predictions.Select(said => said.Id.Text))} only {(predictions.Count == 1 ? "says" : "say")} that it will be."
        : "It is recommended and binds nobody.";

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

        var ends = standpoint.Known(happening.When, happening).Select(told => Deadlines.Of(standpoint.Ledger.Times, told.Value)?.Days).ToArray();
        var due = DateBounds.Spanning(ends.OfType<DateRange>());
        var happened = standpoint.Happened(happening);
        var (performance, certainty, reason) =
            happened == Truth.Yes && standpoint.IsBy(standpoint.WhenHappened(happening)) == Truth.Yes ? (Performance.Met, Truth.Yes, "It came to pass.")
            : happened == Truth.No ? (Performance.Missed, Truth.Yes, "It was called off or did not come to pass.")
            : happened == Truth.Maybe ? (Performance.NotDeterminable, Truth.Maybe, "Those who tell contradict each other on whether it came to pass.")
            : Work.Waiting(standpoint, [.. ends.OfType<DateRange>()], due);
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
