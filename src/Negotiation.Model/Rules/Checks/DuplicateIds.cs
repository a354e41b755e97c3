namespace Negotiation.Model;

/// <summary>Two entries of one section do not have the same id, nor two provisions of one document the same number.</summary>
internal sealed class DuplicateIds : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        survey.Each<Entry>((entry, findings) =>
        {
            if (!survey.Path.Pointer().Equals(survey.Index.PointerTo(entry.Reference), StringComparison.Ordinal))
            {
                findings.Add(
                    RuleBook.DuplicateId,
                    $"{survey.Path}/id",
                    $"'{entry.Reference}' is the id of an earlier entry: rename one of the two, or merge them.");
            }
        });
        survey.Each<Document>((document, findings) => CheckProvisions(document, survey, findings));
    }

    private static void CheckProvisions(Document document, Survey survey, Findings findings)
    {
        var numbers = new HashSet<ProvisionNumber>();
        var place = 0;
        foreach (var provision in document.Provisions ?? [])
        {
            if (!numbers.Add(provision.Number))
            {
                findings.Add(
                    RuleBook.DuplicateId,
                    $"{survey.Path}/provisions/{place}/number",
                    $"the document has a provision '{provision.Number}' already: number one of the two otherwise.");
            }

            place++;
        }
    }
}
