namespace Negotiation.Model;

/// <summary>Words are quoted only where a speaker is reported to have said them; a reporter's own are paraphrased.</summary>
internal sealed class Quotes : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (evidence, pointer, holder) in survey.Evidence)
        {
            if (evidence is { Span.Exact: not null, Via.Count: 0 } && holder is Statement statement && statement.By.All(IsSource))
            {
                findings.Add(
                    RuleBook.WordsOfAReporter,
                    $"{pointer}/span/exact",
                    $"the words of '{evidence.Source}' itself are kept: paraphrase them, or name the speaker who said them.");
            }
        }
    }

    private static bool IsSource(Voice voice) => voice.Speaker?.Section == Section.Source;
}
