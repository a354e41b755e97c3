using System.Security.Cryptography;
using System.Text;

namespace Negotiation.Model;

/// <summary>A place in a text: from one code point up to another, with the hash of what stands there.</summary>
/// <remarks>
/// Positions count the Unicode code points of the decoded text from 0; the start is inclusive, the end is not. Nothing is
/// normalised or trimmed; a byte order mark is not counted.
/// </remarks>
public sealed record TextSpan : IOpenRecord
{
    /// <summary>As many bytes as most quoted words have.</summary>
    private const int BriefText = 256;

    /// <summary>A place with the hash of its text and, for words that a speaker is reported to have said, the words.</summary>
    /// <param name="start">The first code point, counted from 0.</param>
    /// <param name="end">The code point after the last.</param>
    /// <param name="sha256">The hash of the text between them as UTF-8.</param>
    /// <param name="exact">The words themselves; <c>null</c> when only their hash is kept.</param>
    /// <exception cref="DomainRuleException">
    /// NEG2013: the end is not after the start, or the start is negative. NEG2021: the words have another hash or length.
    /// NEG2001: the words are blank. NEG1009: they hold half of a surrogate pair.
    /// </exception>
    public TextSpan(int start, int end, Sha256 sha256, string? exact = null)
    {
        if (start < 0 || end <= start)
        {
            throw new DomainRuleException(
                RuleBook.SpanReversed,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the span {start}-{end} holds nothing: count code points from 0, the end after the start."));
        }

        if (exact is not null && CodePoints(exact) is var length && length != end - start)
        {
            var units = exact.Length == end - start ? ", the number of their UTF-16 units" : "";
            throw new DomainRuleException(
                RuleBook.WordsDoNotMatchHash,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the words '{exact.Excerpt()}' have {length} code points, and the span {start}-{end} has {end - start}{units}: count code points, and quote the words of the source."));
        }

        if (exact is not null && !HasHash(exact, sha256))
        {
            throw new DomainRuleException(
                RuleBook.WordsDoNotMatchHash, $"the words '{exact.Excerpt()}' do not have the hash of their span: quote the words of the source, and take the hash of them as UTF-8.");
        }

        Start = start;
        End = end;
        Sha256 = Guard.Set(sha256, nameof(Sha256));
        Exact = Guard.NotBlankOrAbsent(exact, nameof(Exact));
    }

    /// <summary>The first code point, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The code point after the last.</summary>
    public int End { get; }

    /// <summary>The hash of the text between them as UTF-8.</summary>
    public Sha256 Sha256 { get; }

    /// <summary>The words, kept only where a speaker is reported to have said them.</summary>
    public string? Exact { get; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The hash that a text has in a span.</summary>
    /// <param name="text">The text between the ends of the span.</param>
    public static Sha256 HashOf(string text) =>
        Sha256.OfBytes(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool HasHash(string text, Sha256 hash)
    {
        Span<byte> brief = stackalloc byte[BriefText];
        var utf8 = Encoding.UTF8.TryGetBytes(text, brief, out var length) ? brief[..length] : Encoding.UTF8.GetBytes(text);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, digest);
        return Sha256.OfBytes(digest) == hash;
    }

    /// <summary>The number of code points of a text; half a surrogate pair counts as one.</summary>
    internal static int CodePoints(string text) => text.Length - Pairs(text);

    private static int Pairs(string text)
    {
        var pairs = 0;
        for (var at = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff'); 0 <= at && at + 1 < text.Length; at++)
        {
            pairs += char.IsSurrogatePair(text, at) ? 1 : 0;
        }

        return pairs;
    }
}
