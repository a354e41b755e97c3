namespace Negotiation.Model;

/// <summary>Territories, issues, parties, packages and parts of texts do not contain each other in a circle.</summary>
internal sealed class Containment : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        var pointers = survey.Entries.DistinctBy(found => found.Value.Reference).ToDictionary(found => found.Value.Reference, found => found.Pointer);
        var containers = survey.Entries
            .DistinctBy(found => found.Value.Reference)
            .ToDictionary(found => found.Value.Reference, found => Containers(found.Value).ToArray());

        foreach (var (start, round) in Circle.Find(containers.Keys, at => containers.GetValueOrDefault(at, [])))
        {
            findings.Add(
                RuleBook.CyclicContainment,
                pointers[start],
                $"'{start}' contains itself by way of {string.Join(" -> ", round)}: break the circle.");
        }
    }

    private static IEnumerable<Reference> Containers(Entry entry)
    {
        IEnumerable<Reference> own = entry switch
        {
            Territory { Within: { } within } => [within],
            Issue { Within: { } within } => [within],
            Party party => party.Memberships.Select(membership => (Reference)membership.In),
            Package package => (package.Parts ?? []).Select(part => (Reference)part),
            _ => [],
        };
        return own.Concat(entry.Links.Where(link => link.Kind == LinkKind.PartOf).Select(link => link.To));
    }
}
