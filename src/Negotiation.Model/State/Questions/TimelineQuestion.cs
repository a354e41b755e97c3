namespace Negotiation.Model;

/// <summary>What was said and what came to pass, in order as far as days and links settle it.</summary>
internal static class TimelineQuestion
{
    /// <summary>The statements and events that count or may, and those that are announced; by their days and by what is recorded of their order, and those without a day at the end.</summary>
    public static ValueList<TimelineEntry> Answer(Standpoint standpoint) =>
    [
        .. new TimelineOrder(
            standpoint,
            standpoint.Record.Statements.Select(said => Of(standpoint, said))
                .Concat(standpoint.Record.Events.Select(happening => Of(standpoint, happening)))
                .OfType<TimelineEntry>()
                .DistinctBy(entry => entry.On)).Sorted(),
    ];

    private static TimelineEntry? Of(Standpoint standpoint, Statement said)
    {
        var counts = standpoint.Counts(said);
        var when = standpoint.Said(said);
        var corrections = standpoint.CorrectionsOf(said.Reference);
        return counts == Truth.No ? null : new()
        {
            On = said.Reference,
            What = said.IsNegated == true ? $"not {said.Act}" : said.Act.Text,
            When = when,
            By = standpoint.PartiesOf(said),
            Certainty = counts,
            Reason = $"{said.Id} was said {DayWords.Of(when)}.{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(standpoint, [said.Reference, .. corrections]),
        };
    }

    private static TimelineEntry? Of(Standpoint standpoint, Event happening)
    {
        if (standpoint.Knows(happening) == Truth.No)
        {
            return null;
        }

        var happened = standpoint.Happened(happening);
        var counts = standpoint.Counts(happening);
        var when = standpoint.WhenHappened(happening);
        var corrections = standpoint.CorrectionsOf(happening.Reference);
        return happened is Truth.Yes or Truth.Maybe && counts == Truth.No ? null : new()
        {
            On = happening.Reference,
            What = $"{happening.Kind} {Outcome(happened)}",
            When = when,
            By = [.. standpoint.Known(happening.Participants, happening)
                .SelectMany(testimony => testimony.Value)
                .Where(participant => participant.TakesPart)
                .Select(participant => participant.Party)
                .OfType<Id<Party>>()
                .Distinct()
                .OrderBy(party => party.Text, StringComparer.Ordinal)],
            Certainty = counts == Truth.No && corrections.Count > 0 ? Truth.Maybe : counts,
            Reason = $"{happening.Id} {Outcome(happened)}, {DayWords.Of(when)}.{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(standpoint, [happening.Reference, .. corrections]),
        };
    }

    private static string Outcome(Truth happened) => happened switch
    {
        Truth.Yes => "happened",
        Truth.No => "did not happen",
        Truth.Maybe => "happened by some words only",
        _ => "is announced or possible",
    };
}
