namespace Negotiation.Model;

/// <summary>The text of a source, in which quoted words are given their place.</summary>
/// <remarks>
/// <para>
/// A quote is found where its words are, once, as whole words, with every letter and number as the source has it. What differs in
/// form alone makes no difference: composed and decomposed letters, the kind of quotation marks and dashes, spaces and single line
/// breaks, characters without width, a word divided at the end of a line. The evidence always has the words of the source.
/// </para>
/// <para>Whatever else differs is an error that names the nearest place. No place is ever chosen among several.</para>
/// </remarks>
/// <example>
/// <code>
/// var text = new SourceText("gazette-2-june", "The union has not accepted the offer. It will meet the company on Friday.");
/// Evidence? evidence = text.Quote("will meet the company").Evidence;
/// </code>
/// </example>
public sealed class SourceText
{
    private readonly CodePointText points;

    /// <summary>The text of a source.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="text">The decoded text as it is, without a byte order mark: nothing is trimmed or normalised.</param>
    /// <exception cref="DomainRuleException">NEG2002: the id is missing. NEG1009: the text holds half of a surrogate pair.</exception>
    public SourceText(Id<Source> source, string text)
    {
        Source = Guard.Set(source, nameof(Source));
        Text = Guard.Whole(text, nameof(Text));
        points = new CodePointText(text);
        Fingerprint = new TextFingerprint { CodePoints = points.Count, Sha256 = TextSpan.HashOf(text) };
    }

    /// <summary>The id of the source.</summary>
    public Id<Source> Source { get; }

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>The length and the hash by which this copy is known.</summary>
    public TextFingerprint Fingerprint { get; }

    /// <summary>The line and the column of a code point, both counted from 1.</summary>
    /// <param name="codePoint">The code point, counted from 0; the end of the text is one as well.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such code point.</exception>
    public (int Line, int Column) LineAndColumn(int codePoint) => throw new NotSupportedException();

    /// <summary>Finds the one place of quoted words.</summary>
    /// <param name="words">The words of the source.</param>
    /// <param name="within">A longer stretch of the text in which the words occur once; <c>null</c> for the whole text.</param>
    /// <param name="wording">How near the record is to the words; paraphrase by default. Verbatim evidence keeps the words of the source.</param>
    /// <returns>The place, or why there is none.</returns>
    public Quotation Quote(string words, string? within = null, Wording? wording = null) => throw new NotSupportedException();

    /// <summary>Finds the one place of a long quotation by its first and its last words.</summary>
    /// <param name="from">The first words, which occur once in the text.</param>
    /// <param name="to">The last words, which occur once in the text, in the same paragraph.</param>
    /// <param name="wording">How near the record is to the words; paraphrase by default. Verbatim evidence keeps the words of the source.</param>
    /// <returns>The place, or why there is none.</returns>
    public Quotation QuoteBetween(string from, string to, Wording? wording = null) => throw new NotSupportedException();

    /// <summary>Finds the one place of quoted words that has certain words directly around it: <c>before |words| after</c>.</summary>
    /// <param name="before">What is directly before them; may be empty.</param>
    /// <param name="words">The words of the source.</param>
    /// <param name="after">What is directly after them; may be empty.</param>
    /// <param name="wording">How near the record is to the words.</param>
    /// <returns>The place, or why there is none.</returns>
    internal Quotation Quote(string before, string words, string after, Wording wording) => throw new NotSupportedException();
}
