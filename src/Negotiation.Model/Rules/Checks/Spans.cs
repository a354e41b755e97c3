namespace Negotiation.Model;

/// <summary>A span lies within its source.</summary>
internal sealed class Spans : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (evidence, pointer, _) in survey.Evidence)
        {
            if (evidence.Span is { } span && survey.Index.Find(evidence.Source)?.Text is { } text && span.End > text.CodePoints)
            {
                findings.Add(
                    RuleBook.SpanOutsideSource,
                    $"{pointer}/span",
                    FormattableString.Invariant(
                        $"the span ends at {span.End}, and '{evidence.Source}' has {text.CodePoints} code points: mend the span or the length."));
            }
        }
    }
}
