namespace Negotiation.Cli;

/// <summary>Gathers doubts, so that every subject and every note is listed once.</summary>
internal static class DoubtGroups
{
    /// <summary>The doubts in words, in the order in which their subjects first come up.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<DoubtNote> doubts) =>
        [.. doubts.GroupBy(Key, StringComparer.Ordinal).Select(group => Words([.. group]))];

    /// <summary>Dates that are inferred are one matter, and so are repetitions; everything else is listed subject by subject.</summary>
    private static string Key(DoubtNote doubt) =>
        doubt.Kind is DoubtKind.InferredDate or DoubtKind.RepeatsNothingRecorded ? doubt.Kind : doubt.Gist.About;

    private static string Words(IReadOnlyList<DoubtNote> group) => group[0].Kind switch
    {
        DoubtKind.InferredDate => $"inferred dates: {string.Join("; ", group.GroupBy(doubt => doubt.Gist.Fact, StringComparer.Ordinal).Select(Dates))}",
        DoubtKind.RepeatsNothingRecorded => $"what came before is not recorded: {Lists.And(group.Select(doubt => $"{doubt.Gist.Subject} ({doubt.Gist.Fact})"))}",
        _ => Subject(group),
    };

    private static string Dates(IGrouping<string, DoubtNote> sameDate) =>
        $"{sameDate.Key} of {Lists.And(sameDate.Select(doubt => doubt.Gist.Subject))}";

    private static string Subject(IReadOnlyList<DoubtNote> group)
    {
        var facts = string.Join("; ", group.Select(doubt => doubt.Gist.Fact).Distinct(StringComparer.Ordinal));
        var notes = Notes(group.Select(doubt => doubt.Gist.Note).OfType<string>());
        return $"{group[0].Gist.Subject}: {facts}" + (notes.Count == 0 ? "" : $". {string.Join(' ', notes)}");
    }

    /// <summary>The notes without those that another one contains.</summary>
    private static List<string> Notes(IEnumerable<string> all)
    {
        var kept = new List<string>();
        foreach (var note in all)
        {
            var contained = kept.FindIndex(other => note.Contains(other, StringComparison.Ordinal));
            if (contained >= 0)
            {
                kept[contained] = note;
            }
            else if (!kept.Exists(other => other.Contains(note, StringComparison.Ordinal)))
            {
                kept.Add(note);
            }
        }

        return kept;
    }
}
