namespace Negotiation.Model;

/// <summary>What comes before what does so without a circle, and not against the dates.</summary>
internal sealed class Order : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        var pointers = survey.Entries.DistinctBy(found => found.Value.Reference).ToDictionary(found => found.Value.Reference, found => found.Pointer);
        var later = new Dictionary<Reference, List<Reference>>();
        foreach (var (entry, pointer, _) in survey.Entries)
        {
            var place = 0;
            foreach (var link in entry.Links)
            {
                var at = FormattableString.Invariant($"{pointer}/links/{place++}");
                if (link.Kind == LinkKind.Before)
                {
                    Add(entry.Reference, link.To, at, survey, later, findings);
                }
                else if (link.Kind == LinkKind.After)
                {
                    Add(link.To, entry.Reference, at, survey, later, findings);
                }
            }
        }

        foreach (var (start, round) in Circle.Find(pointers.Keys, at => later.GetValueOrDefault(at, [])))
        {
            findings.Add(
                RuleBook.CyclicOrder, pointers[start], $"'{start}' comes before itself by way of {string.Join(" -> ", round)}: break the circle.");
        }
    }

    private static void Add(
        Reference first, Reference second, string pointer, Survey survey, Dictionary<Reference, List<Reference>> later, Findings findings)
    {
        if (first == second)
        {
            return;
        }

        (later.TryGetValue(first, out var known) ? known : later[first] = []).Add(second);
        var (before, after) = (survey.Times.Of(first), survey.Times.Of(second));
        if (before.IsCertainlyAfter(after))
        {
            findings.Add(
                RuleBook.OrderContradictsDates,
                pointer,
                $"'{first}' ({before}) is to come before '{second}' ({after}), and its date is later: mend the link or one of the dates.");
        }
    }
}
