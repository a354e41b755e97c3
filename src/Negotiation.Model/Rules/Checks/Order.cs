namespace Negotiation.Model;

/// <summary>What comes before what does so without a circle, and not against the dates.</summary>
internal sealed class Order : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var later = new Dictionary<Reference, List<Reference>>();
        survey.Each<Entry>((entry, findings) =>
        {
            var place = 0;
            foreach (var link in entry.Links)
            {
                if (link.Kind == LinkKind.Before)
                {
                    Add(entry.Reference, link.To, place, survey, later, findings);
                }
                else if (link.Kind == LinkKind.After)
                {
                    Add(link.To, entry.Reference, place, survey, later, findings);
                }

                place++;
            }
        });
        survey.AtEnd(findings =>
        {
            var starts = survey.Index.Entries.Select(entry => entry.Reference).Where(later.ContainsKey);
            foreach (var (start, round) in Circle.Find(starts, at => later.GetValueOrDefault(at, [])))
            {
                findings.Add(
                    RuleBook.CyclicOrder,
                    $"{survey.Index.PointerTo(round.First(survey.Index.IsEntry))}",
                    $"'{start}' comes before itself by way of {string.Join(" -> ", round)}: break the circle.");
            }
        });
    }

    private static void Add(
        Reference first, Reference second, int place, Survey survey, Dictionary<Reference, List<Reference>> later, Findings findings)
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
                $"{survey.Path}/links/{place}",
                $"'{first}' ({before}) is to come before '{second}' ({after}), and its date is later: mend the link or one of the dates.");
        }
    }
}
