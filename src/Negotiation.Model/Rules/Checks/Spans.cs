namespace Negotiation.Model;

/// <summary>A span lies within its source.</summary>
internal sealed class Spans : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Evidence>((evidence, findings) =>
    {
        if (evidence.Span is { } span && survey.Index.Find(evidence.Source)?.Text is { } text && span.End > text.CodePoints)
        {
            findings.Add(
                RuleBook.SpanOutsideSource,
                $"{survey.Path}/span",
                $"the span ends at {span.End}, and '{evidence.Source}' has {text.CodePoints} code points: correct the span or the length.");
        }
    });
}
