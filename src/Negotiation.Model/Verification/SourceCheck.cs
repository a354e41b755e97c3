using System.Globalization;

namespace Negotiation.Model;

/// <summary>A record held against the text of one of its sources: its length, its hash, and every span that points into it.</summary>
/// <remarks>
/// Code points are counted in the text as it is given: nothing is trimmed or normalised. A byte order mark is no part of a
/// text, so whoever decodes a file leaves it out.
/// </remarks>
public sealed record SourceCheck
{
    private SourceCheck(Source source, string pointer, TextFingerprint found, ValueList<SpanCheck> spans, int withoutSpan, string? difference)
    {
        Source = source.Id;
        Pointer = pointer;
        Expected = source.Text;
        Found = found;
        Spans = spans;
        WithoutSpan = withoutSpan;
        Difference = difference;
    }

    /// <summary>The source.</summary>
    public Id<Source> Source { get; }

    /// <summary>Where the record keeps the length and the hash, if it does: an RFC 6901 JSON Pointer into its JSON.</summary>
    public string Pointer { get; }

    /// <summary>The length and the hash in the record; <c>null</c> when it holds none.</summary>
    public TextFingerprint? Expected { get; }

    /// <summary>The length and the hash of the text.</summary>
    public TextFingerprint Found { get; }

    /// <summary>Whether the record was made from another copy than this text; no, when the record does not say.</summary>
    public bool IsOtherCopy => Expected is { } text && (text.CodePoints != Found.CodePoints || text.Sha256 != Found.Sha256);

    /// <summary>The spans of the whole record that point into this source, in the order of its fixed layout.</summary>
    public ValueList<SpanCheck> Spans { get; }

    /// <summary>The number of pieces of evidence from this source that have no span, so that nothing of them could be checked.</summary>
    public int WithoutSpan { get; }

    /// <summary>What alone makes another copy of it, such as its line ends; <c>null</c> when the words differ, or the copy is the right one.</summary>
    public string? Difference { get; }

    /// <summary>Whether the copy is the right one and every span is good.</summary>
    public bool IsGood => !IsOtherCopy && Spans.All(span => span.IsGood);

    /// <summary>What is wrong, NEG4001 to NEG4003: the copy first, then the spans.</summary>
    public ValueList<Diagnostic> Diagnostics =>
        [.. IsOtherCopy ? [DescribeOtherCopy(Expected!)] : Array.Empty<Diagnostic>(), .. Spans.Select(span => span.Finding).OfType<Diagnostic>()];

    /// <summary>Holds a record against the text of one of its sources.</summary>
    /// <param name="record">The record.</param>
    /// <param name="source">The id of a source of the record.</param>
    /// <param name="text">The decoded text, without a byte order mark.</param>
    /// <exception cref="ArgumentException">The record has no such source.</exception>
    public static SourceCheck Of(NegotiationRecord record, Id<Source> source, string text)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(text);
        var place = record.Sources.TakeWhile(candidate => candidate.Id != source).Count();
        if (place == record.Sources.Count)
        {
            throw new ArgumentException($"The record has no source '{source}'.", nameof(source));
        }

        var points = new CodePointText(text);
        var found = new TextFingerprint { CodePoints = points.Count, Sha256 = TextSpan.HashOf(text) };
        var recorded = record.Sources[place].Text;
        var isOther = recorded is not null && (recorded.CodePoints != found.CodePoints || recorded.Sha256 != found.Sha256);
        var citations = Citation.In(record).Where(citation => citation.Evidence.Source == source).ToArray();
        return new SourceCheck(
            record.Sources[place],
            string.Create(CultureInfo.InvariantCulture, $"/sources/{place}/text"),
            found,
            [.. SpansOf(citations, points, new(() => new WordSearch(text)))],
            citations.Count(citation => citation.Evidence.Span is null),
            isOther ? CopyDifference.Of(text, recorded!) : null);
    }

    /// <summary>Says of every source how many pieces of evidence from it have no span (NEG4005).</summary>
    /// <param name="record">The record.</param>
    public static ValueList<Diagnostic> WithoutSpans(NegotiationRecord record)
    {
        var bare = Citation.In(record).Where(citation => citation.Evidence.Span is null).ToLookup(citation => citation.Evidence.Source);
        return
        [
            .. record.Sources.Index()
                .Where(source => bare.Contains(source.Item.Id))
                .Select(source => DescribeWithoutSpans(source.Index, source.Item.Id, [.. bare[source.Item.Id]])),
        ];
    }

    /// <summary>Says of every source that was not checked that its spans were not (NEG4004).</summary>
    /// <param name="record">The record.</param>
    /// <param name="sources">The ids of the sources that were checked.</param>
    public static ValueList<Diagnostic> NotGiven(NegotiationRecord record, IReadOnlyCollection<Id<Source>> sources)
    {
        var spans = Citation.In(record)
            .Where(citation => citation.Evidence.Span is not null && !sources.Contains(citation.Evidence.Source))
            .CountBy(citation => citation.Evidence.Source)
            .ToDictionary();
        return
        [
            .. record.Sources.Index()
                .Where(source => spans.ContainsKey(source.Item.Id))
                .Select(source => DescribeNotGiven(source.Index, source.Item.Id, spans[source.Item.Id])),
        ];
    }

    private static IEnumerable<SpanCheck> SpansOf(Citation[] citations, CodePointText text, Lazy<WordSearch> search)
    {
        foreach (var citation in citations)
        {
            if (citation.Evidence.Span is { } span)
            {
                yield return new SpanCheck(citation, span, text, search);
            }
        }
    }

    private static Diagnostic DescribeNotGiven(int place, Id<Source> source, int spans) => new(
        RuleBook.SourceNotGiven,
        string.Create(CultureInfo.InvariantCulture, $"/sources/{place}"),
        string.Create(CultureInfo.InvariantCulture, $"no copy of '{source}' was given, so that its spans ({spans}) were not checked: name the copy with --source."));

    private static Diagnostic DescribeWithoutSpans(int place, Id<Source> source, Citation[] bare)
    {
        var verbatim = bare.Count(citation => citation.Evidence.Wording == Wording.Verbatim);
        return new(
            RuleBook.NothingToCheck,
            string.Create(CultureInfo.InvariantCulture, $"/sources/{place}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{bare.Length} {(bare.Length == 1 ? "piece" : "pieces")} of evidence from '{source}' {(bare.Length == 1 ? "has" : "have")} no span and could not be checked{(verbatim > 0 ? $", {verbatim} of them said to be verbatim" : "")}, the first at {bare[0].Pointer}: add the spans."));
    }

    private Diagnostic DescribeOtherCopy(TextFingerprint expected) => new(
        RuleBook.OtherCopy,
        Pointer,
        $"other copy: this one of '{Source}' has {Describe(Found)}, and the record was made from one with {Describe(expected)}{(Difference is null ? ": find that copy" : $"; only its {Difference} {(Difference.Contains(" and ", StringComparison.Ordinal) || Difference.StartsWith("line ends", StringComparison.Ordinal) ? "differ" : "differs")}: convert the copy")}.");

    private static string Describe(TextFingerprint text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.CodePoints} code points and the hash {text.Sha256.Text[..12]}...");
}
