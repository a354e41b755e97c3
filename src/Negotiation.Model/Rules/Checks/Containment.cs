namespace Negotiation.Model;

/// <summary>Territories, issues, parties, packages and parts of texts do not contain each other in a circle.</summary>
internal sealed class Containment : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var containers = new Arrows();
        survey.Each<Entry>((entry, _) => AddContainers(entry, survey.Index, containers));
        survey.AtEnd(findings => containers.FindCircles(round =>
        {
            var start = survey.Index.EntryAt(round[0]);
            findings.Add(
                RuleBook.CyclicContainment,
                $"{survey.Index.PointerTo(round[0])}",
                $"'{start.Reference}' contains itself by way of {RoundText.Of(round, number => survey.Index.EntryAt(number).Reference)}: break the circle.");
        }));
    }

    /// <summary>What is in no entry ends every way: only entries count, and of two with one id the first.</summary>
    private static void AddContainers(Entry entry, RecordIndex index, Arrows containers)
    {
        switch (entry)
        {
            case Territory { Within: { } within } territory:
                Add(index.NumberOf(territory.Id), index.NumberOf(within));
                break;
            case Issue { Within: { } within } issue:
                Add(index.NumberOf(issue.Id), index.NumberOf(within));
                break;
            case Party party:
                foreach (var membership in party.Memberships)
                {
                    Add(index.NumberOf(party.Id), index.NumberOf(membership.In));
                }

                break;
            case Package package:
                foreach (var part in package.Parts ?? [])
                {
                    Add(index.NumberOf(package.Id), index.NumberOf(part));
                }

                break;
            default:
                break;
        }

        foreach (var link in entry.Links)
        {
            if (link.Kind == LinkKind.PartOf)
            {
                Add(index.NumberOf(entry.Reference), index.NumberOf(link.To));
            }
        }

        void Add(int from, int to)
        {
            if (to >= 0 && ReferenceEquals(index.EntryAt(from), entry))
            {
                containers.Add(from, to);
            }
        }
    }
}
