namespace Negotiation.Model;

/// <summary>Two entries of one section do not have the same id, nor two provisions of one document the same number.</summary>
internal sealed class DuplicateIds : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        var seen = new HashSet<Reference>();
        foreach (var (entry, pointer, _) in survey.Entries)
        {
            if (!seen.Add(entry.Reference))
            {
                findings.Add(
                    RuleBook.DuplicateId,
                    $"{pointer}/id",
                    $"'{entry.Reference}' is the id of an earlier entry: rename one of the two, or merge them.");
            }
        }

        foreach (var (document, pointer, _) in survey.Of<Document>())
        {
            CheckProvisions(document, pointer, findings);
        }
    }

    private static void CheckProvisions(Document document, string pointer, Findings findings)
    {
        var numbers = new HashSet<ProvisionNumber>();
        var place = 0;
        foreach (var provision in document.Provisions ?? [])
        {
            if (!numbers.Add(provision.Number))
            {
                findings.Add(
                    RuleBook.DuplicateId,
                    FormattableString.Invariant($"{pointer}/provisions/{place}/number"),
                    $"the document has a provision '{provision.Number}' already: number one of the two otherwise.");
            }

            place++;
        }
    }
}
