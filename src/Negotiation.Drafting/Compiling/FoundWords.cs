namespace Negotiation.Drafting;

/// <summary>The words of a quotation, where they were found.</summary>
/// <param name="Text">The text of the source.</param>
/// <param name="Start">Where they begin in it, in UTF-16 units.</param>
/// <param name="End">Where they end in it, in UTF-16 units.</param>
internal sealed record FoundWords(string Text, int Start, int End)
{
    /// <summary>The words as the source has them.</summary>
    public string Words => Text[Start..End];

    /// <summary>The words at a span of a text.</summary>
    public static FoundWords At(TextSpan span, SourceText text) => new(text.Text, text.OffsetOf(span.Start), text.OffsetOf(span.End));
}
