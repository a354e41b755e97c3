namespace Negotiation.Model;

/// <summary>No entry is tied to itself, nor answers or reacts to itself.</summary>
internal sealed class SelfReferences : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Entry>((entry, findings) =>
    {
        var place = 0;
        foreach (var link in entry.Links)
        {
            if (link.To == entry.Reference)
            {
                findings.Add(RuleBook.SelfReference, $"{survey.Path}/links/{place}/to", $"{Refuse(entry)}");
            }

            place++;
        }

        if (entry is Statement { Answers: { } answered } && answered == entry.Reference)
        {
            findings.Add(RuleBook.SelfReference, $"{survey.Path}/answers", $"{Refuse(entry)}");
        }

        if (entry is Statement { ReactsTo: { } cause } && cause == entry.Reference)
        {
            findings.Add(RuleBook.SelfReference, $"{survey.Path}/reactsTo", $"{Refuse(entry)}");
        }
    });

    private static string Refuse(Entry entry) => $"'{entry.Reference}' refers to itself here: name the other entry.";
}
