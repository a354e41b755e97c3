namespace Negotiation.Model;

/// <summary>Words are quoted only where a speaker is reported to have said them; a reporter's own are paraphrased.</summary>
internal sealed class Quotes : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Evidence>((evidence, findings) =>
    {
        if (evidence is { Span.Exact: not null, Via.Count: 0 } && survey.Holder is Statement statement && statement.By.All(IsSource))
        {
            findings.Add(
                RuleBook.WordsOfAReporter,
                $"{survey.Path}/span/exact",
                $"the words of '{evidence.Source}' itself are kept: paraphrase them, or name the speaker who said them.");
        }
    });

    private static bool IsSource(Voice voice) => voice.Speaker?.Section == Section.Source;
}
