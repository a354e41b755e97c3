namespace Negotiation.Model;

/// <summary>No entry is tied to itself, nor answers or reacts to itself.</summary>
internal sealed class SelfReferences : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (entry, pointer, _) in survey.Entries)
        {
            var place = 0;
            foreach (var link in entry.Links)
            {
                Check(link.To, entry, FormattableString.Invariant($"{pointer}/links/{place++}/to"), findings);
            }

            if (entry is Statement statement)
            {
                Check(statement.Answers, entry, $"{pointer}/answers", findings);
                Check(statement.ReactsTo, entry, $"{pointer}/reactsTo", findings);
            }
        }
    }

    private static void Check(Reference? reference, Entry entry, string pointer, Findings findings)
    {
        if (reference == entry.Reference)
        {
            findings.Add(RuleBook.SelfReference, pointer, $"'{entry.Reference}' refers to itself here: name the other entry.");
        }
    }
}
