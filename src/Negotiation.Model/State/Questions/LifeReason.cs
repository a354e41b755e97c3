namespace Negotiation.Model;

/// <summary>Says why a life is at its headline.</summary>
internal static class LifeReason
{
    /// <summary>What a step does, in a few words.</summary>
    public static string Of(LifeStepKind kind) =>
        kind == LifeStepKind.Put ? "It was put."
        : kind == LifeStepKind.Discuss ? "It was spoken of."
        : kind == LifeStepKind.Assent ? "A yes to it."
        : kind == LifeStepKind.AssentOnConditions ? "A yes to it on conditions."
        : kind == LifeStepKind.Counter ? "It was answered with another proposal."
        : kind == LifeStepKind.Reject ? "A no to it."
        : kind == LifeStepKind.Withdraw ? "What was put or said was taken back."
        : kind == LifeStepKind.Agree ? "All whose yes it needs have given it."
        : kind == LifeStepKind.Suspend ? "It was suspended."
        : kind == LifeStepKind.Resume ? "It was resumed."
        : kind == LifeStepKind.Extend ? "It was extended."
        : kind == LifeStepKind.End ? "It was ended."
        : kind == LifeStepKind.Start ? "It took effect."
        : kind == LifeStepKind.CarryOut ? "It was carried out, in whole or in part."
        : kind == LifeStepKind.Breach ? "It was broken."
        : kind == LifeStepKind.Expire ? "Its time ran out."
        : kind == LifeStepKind.Supersede ? "Another took its place."
        : $"It was: {kind}.";

    /// <summary>Why the headline is what it is, and what is missing.</summary>
    public static string Of(Standpoint standpoint, FacetHistory history, FacetReading reading)
    {
        var stage = reading.Stage;
        var since = reading.Since == default || stage == LifeStage.NotRaised ? "" : $", {DayWords.Since(reading.Since)}";
        var parts = new List<string>
        {
            stage == LifeStage.NotRaised ? "Nobody is known to have put it." : $"It is {StageWords.Of(stage)}{since}{By(history, reading)}.",
        };
        if (reading[Fact.Agreed].Truth == Truth.Yes && stage != LifeStage.Agreed && reading[Fact.Agreed].Since != default)
        {
            parts.Add($"It was agreed {DayWords.Of(reading[Fact.Agreed].Since)}.");
        }

        Id<Party>[] silent = [.. reading.Waiting.Where(awaited => awaited.Kind == AwaitedKind.Consent && awaited.Party is { } of && reading.Of(of)?.Word is null).Select(awaited => awaited.Party!.Value)];
        parts.AddRange(reading.Waiting.Where(awaited => awaited.Kind != AwaitedKind.Consent || !silent.Contains(awaited.Party!.Value)).Select(awaited => Of(standpoint, history, awaited)));
        if (silent.Length > 0)
        {
            parts.Add($"No yes of {Series.Or(silent.Select(party => standpoint.NameOf(party)))} is recorded.");
        }

        if (reading[Fact.Agreed].Truth != Truth.Yes)
        {
            parts.AddRange(reading.Parties.Where(party => party.IsConsenter == Truth.No && party.Word?.Kind == WordKind.No)
                .Select(party => $"{standpoint.NameOf(party.Party)} said no ({party.Word!.By.Id})."));
        }

        if (reading[Fact.Breached].Truth != Truth.No)
        {
            parts.AddRange(reading.Breaches.Select(breach => $"{(breach.Author is { } author ? standpoint.NameOf(author) : "Someone")} {(breach.Certainty == Truth.Yes ? "broke it" : breach.Certainty == Truth.Maybe ? "may have broken it" : "is said to have broken it")} ({breach.By.Id}).").Distinct(StringComparer.Ordinal));
        }

        if (reading.Certainty != Truth.Yes)
        {
            parts.AddRange(DoubtsOf(history, standpoint.Day));
            if (reading.Possible.Count > 1)
            {
                parts.Add($"It may be {Series.Or(reading.Possible.Where(each => each != LifeStage.NotRaised).Select(StageWords.Of).Concat(reading.Possible.Contains(LifeStage.NotRaised) ? ["not raised at all"] : []))}.");
            }
        }

        return string.Join(' ', parts.Distinct(StringComparer.Ordinal));
    }

    private static string By(FacetHistory history, FacetReading reading) =>
        reading.Stage == LifeStage.Ended && reading.Undoubted.EndedBy is { } ended ? $", by {ended.Id}"
        : (reading.Stage == LifeStage.Ended || reading.Stage == LifeStage.Lapsed) && reading.Undoubted.IsOverByTime ? ": its time ran out"
        : reading.Since.Latest.Day is { } day && history.InOrder.LastOrDefault(placed => placed.Point.Day == (int)DayLine.Count(day) && placed.Step.Kind is not (StepKind.Happen or StepKind.Breach or StepKind.Accuse)).Step is { } step ? $", by {step.By.Id}"
        : "";

    /// <summary>What is awaited, and of whom.</summary>
    public static string Of(Standpoint standpoint, FacetHistory history, Awaited awaited)
    {
        var name = awaited.Party is { } party ? standpoint.NameOf(party) : "";
        var on = awaited.On is { } reference ? NameOf(standpoint, reference) : "";
        var word = awaited.Party is { } of ? history.At(standpoint.Day).Of(of)?.Word : null;
        return awaited.Kind == AwaitedKind.Ratification ? $"{name} has signed ({word?.By.Id}) and not ratified."
            : awaited.Kind == AwaitedKind.Confirmation ? $"{name} has signed ({word?.By.Id}) in a form that does not bind by itself."
            : awaited.Kind == AwaitedKind.Condition && awaited.Party is not null ? $"The yes of {name} ({word?.By.Id}) depends on a condition ({on}) that {(word?.HasFailed == true ? "has failed" : "is not met")}."
            : awaited.Kind == AwaitedKind.Condition ? $"A condition is not met{(on.Length > 0 ? $": {on}" : "")}."
            : awaited.Kind == AwaitedKind.Entry ? $"{on} has not come into force, as far as is known."
            : awaited.Kind == AwaitedKind.Start ? "Its start has not come, as far as is known."
            : word?.Kind switch
            {
                WordKind.No => $"{name} said no ({word.By.Id}).",
                WordKind.Countered => $"{name} answered with another proposal ({word.By.Id}).",
                WordKind.Deferred => $"{name} put it off ({word.By.Id}).",
                WordKind.TakenBack => $"{name} took back its yes ({word.By.Id}).",
                WordKind.InPrinciple => $"{name} agreed in principle ({word.By.Id}).",
                WordKind.Lapsed => $"What {name} said ({word.By.Id}) lapsed with the offer.",
                _ => $"No yes of {name} is recorded.",
            };
    }

    private static string NameOf(Standpoint standpoint, Reference reference) => standpoint.Find(reference) is Event happening
        ? $"{happening.Kind} {happening.Id}{(standpoint.Happened(happening) == Truth.No ? ", which did not come to pass" : standpoint.Happened(happening) == Truth.Unknown ? ", which is only announced" : "")}"
        : standpoint.NameOf(reference);

    private static IEnumerable<string> DoubtsOf(FacetHistory history, int day) => history.Steps
        .Where(step => step.First <= day && step.Happened is Truth.Yes or Truth.Maybe)
        .OrderBy(step => step.First)
        .ThenBy(step => step.By.Text, StringComparer.Ordinal)
        .Select(step => step.Denied is { } denial && denial.From <= day ? $"{step.By.Id} is denied by {denial.By.Id}."
            : step.Doubt.Length > 0 ? $"{step.By.Id}: {char.ToLowerInvariant(step.Doubt[0])}{step.Doubt[1..]}"
            : step.First != step.Last ? $"The day of {step.By.Id} is not certain."
            : "")
        .Where(doubt => doubt.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
