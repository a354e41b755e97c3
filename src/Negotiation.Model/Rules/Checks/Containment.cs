namespace Negotiation.Model;

/// <summary>Territories, issues, parties, packages and parts of texts do not contain each other in a circle.</summary>
internal sealed class Containment : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var contained = new List<Entry>();
        survey.Each<Entry>((entry, _) =>
        {
            if (Containers(entry).Any())
            {
                contained.Add(entry);
            }
        });
        survey.AtEnd(findings =>
        {
            foreach (var (start, round) in Circle.Find(contained.Select(entry => entry.Reference), at => Containers(survey.Index.Find(at))))
            {
                findings.Add(
                    RuleBook.CyclicContainment,
                    $"{survey.Index.PointerTo(start)}",
                    $"'{start}' contains itself by way of {string.Join(" -> ", round)}: break the circle.");
            }
        });
    }

    private static IEnumerable<Reference> Containers(Entry? entry)
    {
        IEnumerable<Reference> own = entry switch
        {
            Territory { Within: { } within } => [within],
            Issue { Within: { } within } => [within],
            Party party => party.Memberships.Select(membership => (Reference)membership.In),
            Package package => (package.Parts ?? []).Select(part => (Reference)part),
            _ => [],
        };
        return entry is { Links.Count: > 0 } ? own.Concat(entry.Links.Where(link => link.Kind == LinkKind.PartOf).Select(link => link.To)) : own;
    }
}
