using System.Buffers;
using System.Globalization;

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
    private const int PlacesKept = 200;
    private const int PlacesNamed = 10;
    private const int LongestNamed = 300;

    /// <summary>How many words between a negation and a quote do not part the two: "has not yet been accepted".</summary>
    private const int WordsBetween = 2;

    /// <summary>The length of a quote for which the nearest words are always looked for.</summary>
    private const int LongestMissed = 10_000;

    private static readonly string[] Gaps = ["[...]", "[\u2026]", "(...)", "(\u2026)", "...", "\u2026", " -- "];

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?,()\n");

    private readonly CodePointText points;
    private readonly Lazy<FoldedText> folded;
    private readonly Lazy<FoldedText> acrossParagraphs;
    private readonly Lazy<NearestWords> words;
    private readonly Lazy<WordSearch> search;
    private readonly Lazy<int[]> lines;

    /// <summary>The text of a source.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="text">The decoded text as it is, without a byte order mark: nothing is trimmed or normalised.</param>
    /// <exception cref="DomainRuleException">NEG2002: the id is missing. NEG1009: the text holds half of a surrogate pair.</exception>
    public SourceText(Id<Source> source, string text)
    {
        Source = Guard.Set(source, nameof(Source));
        Text = Guard.Whole(text, nameof(Text));
        points = new CodePointText(text);
        folded = new(() => new FoldedText(text, isPiece: false));
        acrossParagraphs = new(() => new FoldedText(text, isPiece: false, acrossParagraphs: true));
        words = new(() => new NearestWords(folded.Value));
        search = new(() => new WordSearch(Text));
        lines = new(() => LinesOf(text));
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
    public (int Line, int Column) LineAndColumn(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, points.Count);
        var unit = points.Unit(codePoint);
        var line = Array.BinarySearch(lines.Value, unit) is var at && at < 0 ? ~at - 1 : at;
        return (line + 1, codePoint - points.At(lines.Value[line]) + 1);
    }

    /// <summary>Finds the one place of quoted words.</summary>
    /// <param name="words">The words of the source.</param>
    /// <param name="within">A longer stretch of the text in which the words occur once; <c>null</c> for the whole text.</param>
    /// <param name="wording">How near the record is to the words; paraphrase by default. Verbatim evidence keeps the words of the source.</param>
    /// <returns>The place, or why there is none.</returns>
    public Quotation Quote(string words, string? within = null, Wording? wording = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var quote = new Wanted("", words, "");
        if (within is null)
        {
            return Answer(quote, Look(quote), wording);
        }

        var stretch = new Wanted("", within, "");
        var around = Look(stretch);
        if (around is not [var only])
        {
            return Answer(stretch, around, wording);
        }

        if (Unusable(quote) is { } fault)
        {
            return fault;
        }

        var inside = Places(quote).Where(place => only.Start <= place.Start && place.End <= only.End).ToList();
        return inside.Count > 0
            ? Answer(quote, inside, wording)
            : new Quotation(
                new Diagnostic(RuleBook.QuoteNotFound, "", $"'{Named(words)}' is not in the words '{Named(within)}': write a stretch of the text that holds the quote."),
                [PlaceOf(only)]);
    }

    /// <summary>Finds the one place of a long quotation by its first and its last words.</summary>
    /// <param name="from">The first words, which occur once in the text.</param>
    /// <param name="to">The last words, which occur once in the text, in the same paragraph.</param>
    /// <param name="wording">How near the record is to the words; paraphrase by default. Verbatim evidence keeps the words of the source.</param>
    /// <returns>The place, or why there is none.</returns>
    public Quotation QuoteBetween(string from, string to, Wording? wording = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (first, last) = (new Wanted("", from, ""), new Wanted("", to, ""));
        var (starts, ends) = (Look(first), Look(last));
        if (starts is not [var start])
        {
            return Answer(first, starts, wording);
        }

        if (ends is not [var end])
        {
            return Answer(last, ends, wording);
        }

        if (end.Start < start.Start || end.End < start.End)
        {
            return new Quotation(
                new Diagnostic(
                    RuleBook.QuoteNotFound, "", $"'{Named(to)}' in {Named(end)} is before '{Named(from)}' in {Named(start)}: write the first words of the quotation first."),
                [PlaceOf(start), PlaceOf(end)]);
        }

        return folded.Value[start.Start..end.End].Contains('\n')
            ? new Quotation(
                new Diagnostic(
                    RuleBook.QuoteCrossesParagraph,
                    "",
                    $"'{Named(from)}' in {Named(start)} and '{Named(to)}' in {Named(end)} are in different paragraphs: write a quote for each paragraph."),
                [PlaceOf(start), PlaceOf(end)])
            : Found((start.Start, end.End), wording);
    }

    /// <summary>The span that the words of a span of another copy have in this one; <c>null</c> where they are not in it, or not near.</summary>
    internal TextSpan? Here(TextSpan span) =>
        search.Value.StartOf(span) is { } start ? new TextSpan(start, start + span.End - span.Start, span.Sha256, span.Exact) : null;

    /// <summary>Where a code point is in <see cref="Text"/>, in UTF-16 units.</summary>
    internal int OffsetOf(int codePoint) => points.Unit(codePoint);

    /// <summary>Finds the one place of quoted words that has certain words directly around it: <c>before |words| after</c>.</summary>
    /// <param name="before">What is directly before them; may be empty.</param>
    /// <param name="words">The words of the source.</param>
    /// <param name="after">What is directly after them; may be empty.</param>
    /// <param name="wording">How near the record is to the words.</param>
    /// <returns>The place, or why there is none.</returns>
    internal Quotation Quote(string before, string words, string after, Wording wording)
    {
        var quote = new Wanted(before, words, after);
        return Answer(quote, Look(quote), wording);
    }

    /// <summary>The places of a quote; none where it is no text.</summary>
    private List<(int Start, int End)> Look(Wanted quote) => Fault(quote) is null ? Places(quote) : [];

    private static Quotation? Unusable(Wanted quote) => Fault(quote) is { } fault ? new Quotation(fault, []) : null;

    private static Diagnostic? Fault(Wanted quote) =>
        !quote.All.IsWhole() ? new Diagnostic(RuleBook.BrokenText, "", $"the quote '{Named(quote.Words)}' holds half of a surrogate pair: write the whole character.")
        : new FoldedText(quote.Words, isPiece: true).Length == 0 ? new Diagnostic(RuleBook.Blank, "", "the quote is blank: write words of the source.")
        : null;

    /// <summary>The places of the words as they are written; where there are none, those of the words in another form.</summary>
    private List<(int Start, int End)> Places(Wanted quote)
    {
        var exact = new List<(int Start, int End)>();
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (folded.Value.Whole(at, at + quote.All.Length) is not null
                && folded.Value.Whole(at + quote.Start, at + quote.End) is { } place)
            {
                exact.Add(place);
            }
        }

        return exact.Count > 0 ? exact : FoldedPlaces(quote);

        int Next(int from) => Text.IndexOf(quote.All, from, StringComparison.Ordinal);
    }

    private List<(int Start, int End)> FoldedPlaces(Wanted quote)
    {
        var sought = new FoldedText(quote.All, isPiece: true);
        List<(int Start, int End)> places = [.. folded.Value.Find(sought, sought.At(quote.Start), sought.At(quote.End))];
        return places.Count > 0 ? places
            : quote.WithoutMarks() is { } bare ? Places(bare)
            : quote.WithoutPoint() is { } open ? Places(open).FindAll(place => IsClauseEnd(place.End))
            : places;
    }

    /// <summary>Whether the source too has a sign or its end behind a place, so that nothing was cut off there.</summary>
    private bool IsClauseEnd(int place) => place == folded.Value.Length || folded.Value[place..(place + 1)].ContainsAny(ClauseEnds) || FoldedText.IsMark(folded.Value[place..(place + 1)][0]);

    private Quotation Answer(Wanted quote, List<(int Start, int End)> places, Wording? wording) =>
        places is [var only] ? Found(only, wording)
        : Unusable(quote) ?? (places.Count > 1 ? Several(quote, places) : Missed(quote));

    private Quotation Found((int Start, int End) place, Wording? wording)
    {
        var (start, end) = (folded.Value.Start(place.Start), folded.Value.End(place.End));
        var exact = Text[start..end];
        var stated = wording ?? Wording.Paraphrase;
        var span = new TextSpan(points.At(start), points.At(end), TextSpan.HashOf(exact), stated == Wording.Verbatim ? exact : null);
        return new Quotation(
            new Evidence { Source = Source, Span = span, Wording = stated }, exact, PlaceOf(place), NegationAt(place) is { } cut ? [cut] : []);
    }

    private Quotation Several(Wanted quote, List<(int Start, int End)> places)
    {
        ValueList<QuotePlace> kept = [.. places.Take(PlacesKept).Select(PlaceOf)];
        var named = kept.Take(PlacesNamed).Select(place => string.Create(
            CultureInfo.InvariantCulture, $"'{place.Surroundings ?? place.Words.OneLine(LongestNamed)}' (line {place.Line}, column {place.Column})"));
        var more = places.Count > PlacesNamed ? string.Create(CultureInfo.InvariantCulture, $" and {places.Count - PlacesNamed} more") : "";
        return new Quotation(
            new Diagnostic(
                RuleBook.QuoteInSeveralPlaces,
                "",
                string.Create(CultureInfo.InvariantCulture, $"'{Named(quote.All)}' is in {places.Count} places of '{Source}': write one of {string.Join(", ", named)}{more}.")),
            kept);
    }

    /// <summary>Why a quote is nowhere: the likely reasons first, then what is nearest.</summary>
    private Quotation Missed(Wanted quote) =>
        TooLong(quote) ?? Joined(quote) ?? InsideWords(quote) ?? AcrossParagraphs(quote) ?? Nearest(quote);

    /// <summary>More than the text holds: nothing is looked for that is near it.</summary>
    private Quotation? TooLong(Wanted quote) => quote.All.Length <= LongestMissed || quote.All.Length <= Text.Length ? null
        : new Quotation(new Diagnostic(RuleBook.QuoteNotFound, "", $"'{Named(quote.All)}' is longer than the text of '{Source}': quote the words as the source has them."), []);

    /// <summary>Two quotes with a sign of something left out between them.</summary>
    private Quotation? Joined(Wanted quote)
    {
        if (!Array.Exists(Gaps, gap => quote.All.Contains(gap, StringComparison.Ordinal)))
        {
            return null;
        }

        var parts = quote.All.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => new Wanted("", part, ""))
            .Where(part => Fault(part) is null)
            .ToList();
        var found = parts.ConvertAll(Places);
        var missing = parts.Where((_, at) => found[at].Count == 0).Select(part => $"'{Named(part.All)}' is not in '{Source}'");
        var apart = string.Join(" and ", parts.Select(part => $"'{Named(part.All)}'"));
        var lead = $"'{Named(quote.All)}' is not in '{Source}'";
        return parts.Count == 0 ? null : new Quotation(
            parts.Count == 1
                ? new Diagnostic(RuleBook.QuoteNotFound, "", $"{lead}: write {apart}, without the sign for what is left out.")
                : new Diagnostic(RuleBook.TwoQuotesInOne, "", $"{string.Join("; ", [lead + ", and its parts are quotes of their own", .. missing])}: write {apart} apart."),
            [.. found.SelectMany(places => places.Take(1)).Select(PlaceOf)]);
    }

    /// <summary>Words that are in the text only as parts of longer words or numbers.</summary>
    private Quotation? InsideWords(Wanted quote)
    {
        var sought = new FoldedText(quote.All, isPiece: true);
        foreach (var (start, end) in folded.Value.Find(sought, whole: false))
        {
            var (first, last) = (words.Value.At(start), words.Value.At(end));
            first -= first > 0 && words.Value.Place(first - 1).End > start ? 1 : 0;
            var whole = (Start: Math.Min(start, first < last ? words.Value.Place(first).Start : start), End: Math.Max(end, first < last ? words.Value.Place(last - 1).End : end));
            string[] cut = [.. Enumerable.Range(first, last - first).Where(word => words.Value.Place(word).Start < start || words.Value.Place(word).End > end).Select(word => words.Value[word])];
            return Array.Exists(cut, Negations.IsNegation)
                ? Miss(RuleBook.QuoteDiffersByNegation, $"the source negates this: '{Named(quote.All)}' is cut out of '{Named(Raw(whole))}' in {Named(whole)}: read the place, and correct the quote and what rests on it", whole)
                : Miss(
                    RuleBook.QuoteNotFound,
                    $"'{Named(quote.All)}' is in '{Source}' only as part of {string.Join(" and ", cut.Select(word => $"'{word}'"))}, in {Named(whole)}: write '{Named(Raw(whole))}' if that is meant",
                    whole);
        }

        return null;
    }

    private Quotation? AcrossParagraphs(Wanted quote)
    {
        var sought = new FoldedText(quote.All, isPiece: true, acrossParagraphs: true);
        foreach (var (start, end) in acrossParagraphs.Value.Find(sought))
        {
            var (first, last) = (acrossParagraphs.Value.Start(start), acrossParagraphs.Value.End(end));
            if (folded.Value.Whole(first, last) is { } place)
            {
                return Miss(
                    RuleBook.QuoteCrossesParagraph,
                    $"'{Named(quote.All)}' goes on in another paragraph, from {Named(place)}: write a quote for each paragraph",
                    place);
            }
        }

        return null;
    }

    private Quotation Nearest(Wanted quote)
    {
        var sought = new FoldedText(quote.All, isPiece: true);
        string[] wanted = [.. sought.Words(0, sought.Length).Select(word => sought.Word(word.Start, word.End))];
        if (words.Value.To(wanted) is not { } nearest)
        {
            return new Quotation(
                new Diagnostic(
                    RuleBook.QuoteNotFound, "", $"'{Named(quote.All)}' is not in '{Source}', and nothing like it: quote the words as the source has them."),
                []);
        }

        var place = (words.Value.Place(nearest.Start).Start, words.Value.Place(nearest.End - 1).End);
        var near = $"nearest is '{Named(Raw(place))}' in {Named(place)}; {Differences(nearest)}";
        return Negations.IsAllBetween(nearest.OfSource, nearest.OfQuote)
                ? Miss(RuleBook.QuoteDiffersByNegation, $"the source negates this: '{Named(quote.All)}' is not in '{Source}'; {near}: read the place, and correct the quote and what rests on it", place)
            : Negations.IsAllBetween(nearest.OfQuote, nearest.OfSource)
                ? Miss(RuleBook.QuoteDiffersByNegation, $"the quote negates what the source does not: '{Named(quote.All)}' is not in '{Source}'; {near}: read the place, and correct the quote and what rests on it", place)
            : Miss(RuleBook.QuoteNotFound, $"'{Named(quote.All)}' is not in '{Source}'; {near}: quote the words as the source has them", place);
    }

    private static string Differences(WordDifference nearest)
    {
        var (source, quote) = (Listed(nearest.OfSource), Listed(nearest.OfQuote));
        return source.Length == 0 && quote.Length == 0 ? "the signs between the words differ"
            : nearest.OfSource.Order(StringComparer.Ordinal).SequenceEqual(nearest.OfQuote.Order(StringComparer.Ordinal), StringComparer.Ordinal) ? $"the order of {source} differs"
            : quote.Length == 0 ? $"the quote lacks {source}"
            : source.Length == 0 ? $"the source lacks {quote}"
            : $"the quote lacks {source}, the source lacks {quote}";

        static string Listed(string[] words) => string.Join(", ", words.Select(word => $"'{word}'"));
    }

    private Quotation Miss(Rule rule, string fault, (int Start, int End) place) => new(new Diagnostic(rule, "", fault + "."), [PlaceOf(place)]);

    /// <summary>A negation in the same clause next to a quote that does not hold it.</summary>
    private Diagnostic? NegationAt((int Start, int End) place)
    {
        var first = words.Value.At(place.Start);
        for (var at = first - 1; at >= 0 && at >= first - 1 - WordsBetween; at--)
        {
            if (!IsOneClause(words.Value.Place(at).End, at + 1 < first ? words.Value.Place(at + 1).Start : place.Start))
            {
                break;
            }

            var follower = at + 1 < first ? words.Value[at + 1] : "";
            var isRefusal = (Negations.IsRefusal(words.Value[at]) && follower is "to") || (Negations.IsRejection(words.Value[at]) && words.Value[first - 1] is "to");
            if (isRefusal || Negations.IsNegation(words.Value[at]) || Negations.IsDenial(words.Value[at], follower))
            {
                return Cut(words.Value[at], "before", (words.Value.Place(at).Start, place.End));
            }
        }

        var next = words.Value.At(place.End);
        return next < words.Value.Count && Negations.IsBehind(words.Value[next]) && IsOneClause(place.End, words.Value.Place(next).Start)
            ? Cut(words.Value[next], "behind", (place.Start, words.Value.Place(next).End))
            : null;

        Diagnostic Cut(string negation, string side, (int Start, int End) whole) => new(
            RuleBook.QuoteCutAtNegation,
            "",
            $"the source has '{negation}' {side} '{Named(Raw(place))}': write '{Named(Raw(whole))}', or confirm that the words are meant without it.");
    }

    private bool IsOneClause(int start, int end) => !folded.Value[start..end].ContainsAny(ClauseEnds) && !folded.Value[start..end].Contains(" - ", StringComparison.Ordinal);

    private QuotePlace PlaceOf((int Start, int End) place)
    {
        var (start, end) = (points.At(folded.Value.Start(place.Start)), points.At(folded.Value.End(place.End)));
        var raw = Raw(place);
        var all = folded.Value.Find(new FoldedText(raw, isPiece: true)).ToList();
        if (Around(place, all) is not var (from, to))
        {
            return new QuotePlace(start, end, LineAndColumn(start), raw, null, null);
        }

        var before = Text[folded.Value.Start(from)..folded.Value.Start(place.Start)].OneLine();
        var after = Text[folded.Value.End(place.End)..folded.Value.End(to)].OneLine();
        var within = before + raw.OneLine() + after;
        return new QuotePlace(
            start,
            end,
            LineAndColumn(start),
            raw,
            $"{Escaped(before)}|{Escaped(raw.OneLine())}|{Escaped(after)}",
            all.Count(other => from <= other.Start && other.End <= to) > 1 ? null : within);
    }

    /// <summary>The words and as few around them as make them the only ones; <c>null</c> where the whole paragraph is not enough.</summary>
    /// <param name="place">The place of the words.</param>
    /// <param name="all">All places of the same words.</param>
    private (int From, int To)? Around((int Start, int End) place, List<(int Start, int End)> all)
    {
        var others = all.FindAll(other => other.Start != place.Start);
        var (from, to) = (place.Start, place.End);
        for (var isAfter = true; others.Count > 0; isAfter = !isAfter)
        {
            var wider = isAfter ? (from, Wider(to, 1)) : (Wider(from, -1), to);
            if (wider == (from, to))
            {
                wider = isAfter ? (Wider(from, -1), to) : (from, Wider(to, 1));
            }

            if (wider == (from, to))
            {
                return null;
            }

            (from, to) = wider;
            var (before, after) = (folded.Value[from..place.Start].ToString(), folded.Value[place.End..to].ToString());
            others.RemoveAll(other =>
                !folded.Value[..other.Start].EndsWith(before, StringComparison.Ordinal) || !folded.Value[other.End..].StartsWith(after, StringComparison.Ordinal));
        }

        return (from, to);
    }

    /// <summary>The end of the next word in a direction, or the same place where the paragraph has none.</summary>
    private int Wider(int place, int direction)
    {
        var at = direction > 0 ? words.Value.At(place) : words.Value.At(place) - 1;
        if (at < 0 || at >= words.Value.Count)
        {
            return place;
        }

        var (start, end) = words.Value.Place(at);
        return direction > 0 ? folded.Value[place..end].Contains('\n') ? place : end
            : folded.Value[start..place].Contains('\n') ? place : start;
    }

    private string Raw((int Start, int End) place) => Text[folded.Value.Start(place.Start)..folded.Value.End(place.End)];

    private string Named((int Start, int End) place)
    {
        var (line, column) = LineAndColumn(points.At(folded.Value.Start(place.Start)));
        return string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");
    }

    private static string Named(string words) => words.OneLine(LongestNamed);

    private static string Escaped(string words) =>
        words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace(" -- ", " \\-- ", StringComparison.Ordinal);

    private static int[] LinesOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];
    }

    /// <summary>A quote with what is to be around it, as one text.</summary>
    private sealed record Wanted
    {
        public Wanted(string before, string words, string after)
        {
            Words = words.Trim();
            var lead = before.TrimStart();
            var (opens, closes) = (words.Length > 0 && char.IsWhiteSpace(words[0]), words.Length > 0 && char.IsWhiteSpace(words[^1]));
            var join = lead.Length > 0 && !char.IsWhiteSpace(lead[^1]) && opens ? " " : "";
            var rejoin = after.Length > 0 && !char.IsWhiteSpace(after[0]) && closes ? " " : "";
            Start = lead.Length + join.Length;
            End = Start + Words.Length;
            All = lead + join + Words + rejoin + after.TrimEnd();
        }

        /// <summary>The words without the marks around them, which are those of whoever quotes; <c>null</c> where there are none.</summary>
        public Wanted? WithoutMarks() => IsAlone && Words.Length > 2 && FoldedText.IsMark(Words[0]) && FoldedText.IsMark(Words[^1]) ? Of(Words[1..^1]) : null;

        /// <summary>The words without the point or comma at their end, which may be that of the sentence that quotes them; <c>null</c> where there is none.</summary>
        public Wanted? WithoutPoint() => IsAlone && Words is [.., not '.', '.' or ','] ? Of(Words[..^1]) : null;

        private bool IsAlone => All.Length == Words.Length;

        private static Wanted? Of(string words) => string.IsNullOrWhiteSpace(words) ? null : new Wanted("", words, "");

        /// <summary>The words and what is around them.</summary>
        public string All { get; }

        /// <summary>The words alone.</summary>
        public string Words { get; }

        /// <summary>Where in the whole the words begin.</summary>
        public int Start { get; }

        /// <summary>Where in the whole they end.</summary>
        public int End { get; }
    }
}
