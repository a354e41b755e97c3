namespace Negotiation.Model;

/// <summary>Two entries of one section do not have the same id, nor two provisions of one document the same number.</summary>
internal sealed class DuplicateIds : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        survey.AtEnd(findings =>
        {
            foreach (var number in survey.Index.Repeated)
            {
                findings.Add(
                    RuleBook.DuplicateId,
                    $"{survey.Index.PointerTo(number)}/id",
                    $"'{survey.Index.EntryAt(number).Reference}' is the id of an earlier entry: rename one of the two, or merge them.");
            }
        });
        survey.Each<Document>((document, findings) => CheckProvisions(document, survey, findings));
    }

    private static void CheckProvisions(Document document, Survey survey, Findings findings)
    {
        var provisions = document.Provisions ?? [];
        foreach (var place in new PlaceTable(provisions.Count, place => provisions[place].Number.Text).Repeated)
        {
            findings.Add(
                RuleBook.DuplicateId,
                $"{survey.Path}/provisions/{place}/number",
                $"the document has a provision '{provisions[place].Number}' already: number one of the two otherwise.");
        }
    }
}
