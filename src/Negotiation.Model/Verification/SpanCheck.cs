using System.Globalization;

namespace Negotiation.Model;

/// <summary>One span of a record, held against the text of its source.</summary>
public sealed record SpanCheck
{
    internal SpanCheck(Citation citation, TextSpan span, CodePointText text, Lazy<WordSearch> search)
    {
        Pointer = citation.Pointer + "/span";
        Span = span;
        Expected = span.Exact ?? span.Sha256.Text;
        var words = text.Between(span.Start, span.End);
        Found = words is null || span.Exact is not null ? words : TextSpan.HashOf(words).Text;
        IsGood = string.Equals(Found, Expected, StringComparison.Ordinal);
        Finding = IsGood ? null : Describe(citation.Evidence.Source, text.Count, search.Value.Find(span));
    }

    /// <summary>Where the span stands: an RFC 6901 JSON Pointer into the record's JSON.</summary>
    public string Pointer { get; }

    /// <summary>The span.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the text has at the span what the record says.</summary>
    public bool IsGood { get; }

    /// <summary>The words that the record quotes, or their hash where it does not hold the words.</summary>
    public string Expected { get; }

    /// <summary>
    /// What the text has there, in the same form as <see cref="Expected"/>; <c>null</c> when the text ends before the span does.
    /// </summary>
    public string? Found { get; }

    /// <summary>What is wrong, NEG4001 or NEG4003; <c>null</c> when all is good.</summary>
    public Diagnostic? Finding { get; }

    private Diagnostic Describe(Id<Source> source, int count, string? elsewhere)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"the span {Span.Start}-{Span.End} of '{source}'");
        if (Found is null)
        {
            return new Diagnostic(
                RuleBook.NotInSource,
                Pointer,
                string.Create(CultureInfo.InvariantCulture, $"{place} ends after the text, which has {count} code points{(elsewhere is null ? ": correct the span, or find the right copy" : $";{elsewhere}")}."));
        }

        return Span.Exact is null
            ? new Diagnostic(
                RuleBook.NotInSource,
                Pointer,
                $"{place} has the hash {Short(Found)}, and the record holds {Short(Expected)}{(elsewhere is null ? ": correct the span or the hash" : $";{elsewhere}")}.")
            : new Diagnostic(
                RuleBook.QuoteDiffers,
                Pointer,
                $"{place} reads '{Found.Excerpt()}', and the record quotes '{Expected.Excerpt()}'{(elsewhere is null ? ", which is nowhere in the text: quote the words of the source" : $";{elsewhere}")}.");
    }

    private static string Short(string hash) => hash[..12] + "...";
}
