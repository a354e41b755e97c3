using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Finds the quotations of a draft in the texts of their sources.</summary>
/// <param name="names">The names of the draft.</param>
/// <param name="texts">The texts, by the ids of their sources.</param>
/// <param name="withoutText">The ids of the sources that are declared to have none.</param>
/// <param name="findings">Takes what is not found.</param>
/// <param name="places">Takes where each piece of evidence is.</param>
internal sealed class Quotes(NameTable names, IReadOnlyDictionary<string, SourceText> texts, IReadOnlySet<string> withoutText, Findings findings, Places places)
{
    private const string NoteMark = " -- ";

    private readonly Dictionary<JsonNode, (Piece Piece, FoundWords Words)> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>The record from which quotations are kept; <c>null</c> where there is none.</summary>
    public KeptEntries? Kept { get; init; }

    /// <summary>The evidence that a quotation gives; <c>null</c> where it is not found, which is reported.</summary>
    /// <param name="line">The line.</param>
    /// <param name="block">The source named for all that is below it.</param>
    /// <param name="isName">Whether it only shows that something is named, so that nothing is said that a negation could turn round.</param>
    public JsonObject? Read(DraftLine line, Piece? block, bool isName = false)
    {
        var wording = line.Text.StartsWith(">>", StringComparison.Ordinal) ? Wording.Verbatim : line.Text[0] == '>' ? Wording.Paraphrase : Wording.Inferred;
        var marker = wording == Wording.Verbatim ? 2 : 1;
        var isConfirmed = line.Text.AsSpan(marker).StartsWith("! ");
        var piece = Piece.Of(line).From(isConfirmed ? marker + 1 : marker);
        var source = block;
        if (piece.Text.StartsWith('@'))
        {
            if (piece.Cut(":") is not { } cut)
            {
                findings.Report(RuleBook.WithoutSource, piece, "the name of the source does not end: write a colon after it, such as '@report: the words'.");
                return null;
            }

            (source, piece) = (cut.Before.From(1), cut.After);
        }

        if (piece.Text.StartsWith("[kept", StringComparison.Ordinal) && piece.Text.IndexOf(']', StringComparison.Ordinal) is var close and > 0)
        {
            return ReadKept(piece.Before(close + 1), piece.From(close + 1), source, wording);
        }

        if (piece.Text.StartsWith(Compilation.NoText, StringComparison.Ordinal))
        {
            return ReadUnquoted(piece.Before(Compilation.NoText.Length), piece.From(Compilation.NoText.Length), source, wording);
        }

        if (TextOf(source, piece) is not { } text)
        {
            return null;
        }

        var (quotation, note) = Find(text, piece, wording);
        if (!quotation.IsFound && texts.Values.FirstOrDefault(other => other != text && Find(other, piece, wording).Quotation.IsFound) is { } other)
        {
            findings.Report(RuleBook.QuoteNotFound, piece, $"the words are not in '{text.Source}' but in '{other.Source}': write '@{other.Source}: ' before them.");
            return null;
        }

        foreach (var finding in quotation.Diagnostics.Where(finding => finding.Severity == Severity.Error || !(isConfirmed || isName)))
        {
            findings.Add(finding, piece.Place);
        }

        if (quotation.Evidence is not { Span: { } span })
        {
            return null;
        }

        var evidence = places.At(new JsonObject { ["source"] = text.Source.ToString(), ["span"] = Json(span), ["wording"] = wording.Text }, piece);
        if (!isConfirmed)
        {
            found[evidence] = (piece, FoundWords.At(span, text));
        }

        return WithNote(evidence, note);
    }

    /// <summary>The quotations of pieces of evidence, and the words that were found for them.</summary>
    public IEnumerable<(Piece Piece, FoundWords Words)> Of(JsonNode? evidence) =>
        (evidence as JsonArray ?? []).Where(piece => piece is not null && found.ContainsKey(piece)).Select(piece => found[piece!]);

    /// <summary>Evidence of a source that is declared to have no text.</summary>
    private JsonObject? ReadUnquoted(Piece mark, Piece rest, Piece? source, Wording wording)
    {
        if (source is not { } named)
        {
            findings.Report(RuleBook.WithoutSource, mark, "evidence without a text needs its source: write '@NAME: ' before it.");
            return null;
        }

        if (SourceOf(named) is not { } id)
        {
            return null;
        }

        if (!withoutText.Contains(id))
        {
            findings.Report(RuleBook.WithoutSource, mark, $"'{id}' has a text: quote its words, or declare the source with '{Compilation.NoText}'.");
            return null;
        }

        return WithNote(places.At(new JsonObject { ["source"] = id, ["wording"] = wording.Text }, mark), NoteAfter(rest));
    }

    /// <summary>Evidence that is carried over from the record, by the place that it has there.</summary>
    private JsonObject? ReadKept(Piece mark, Piece rest, Piece? source, Wording wording)
    {
        if (source is not { } named || SourceOf(named) is not { } id)
        {
            findings.Report(RuleBook.WithoutSource, mark, "what is kept needs its source: write '@NAME: ' before it.");
            return null;
        }

        var place = mark.Text["[kept".Length..^1].Trim();
        var evidence = places.At(new JsonObject { ["source"] = id, ["wording"] = wording.Text }, mark);
        var span = place.Length == 0 ? null : Kept?.Span(id, place);
        if (span is null && (place.Length > 0 || Kept?.HasUnquoted(id) != true))
        {
            findings.Report(
                RuleBook.NobodysName, mark,
                Kept is null ? "there is no record to keep a quotation of: give it with --again RECORD, or quote the words."
                    : $"the record has no {(place.Length == 0 ? $"evidence of '{id}' without a quotation" : $"quotation of '{id}' at {place}")}: quote the words.");
            return null;
        }

        if (span is { } was && texts.TryGetValue(id, out var text) && (span = text.Here(was)) is null)
        {
            findings.Report(RuleBook.QuoteNotFound, mark, $"the words that the record has at {place} are not in this copy of '{id}', or far from there: quote the words.");
            return null;
        }

        if (span is not null)
        {
            evidence["span"] = Json(wording == Wording.Verbatim ? span : new TextSpan(span.Start, span.End, span.Sha256));
        }

        return WithNote(evidence, NoteAfter(rest));
    }

    private static string? NoteAfter(Piece mark) => mark.Text.StartsWith("-- ", StringComparison.Ordinal) ? mark.From(3).Text : null;

    /// <summary>The quotation, and the note that follows it. What the source has as it is written is words, even where a draft could mean more by it.</summary>
    private static (Quotation Quotation, string? Note) Find(SourceText text, Piece piece, Wording wording)
    {
        var whole = text.Quote(Unescaped(piece.Text), null, wording);
        if (whole.IsFound || (!piece.Text.Contains('|', StringComparison.Ordinal) && !piece.Text.Contains(NoteMark, StringComparison.Ordinal) && Ends(piece) is null))
        {
            return (whole, null);
        }

        if (CutNote(piece) is { } cut)
        {
            // Where the source goes on with dashes of its own, the rest was meant as words, and they are not there.
            var quotation = Marked(text, cut.Words, wording);
            return quotation.Span is { } span && text.Text.AsSpan(text.OffsetOf(span.End)).TrimStart().StartsWith("--") ? (whole, null) : (quotation, cut.Note);
        }

        return (Marked(text, piece, wording), null);
    }

    /// <summary>A place in a text, as records write it.</summary>
    public static JsonObject Json(TextSpan span)
    {
        var place = new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["sha256"] = span.Sha256.ToString() };
        if (span.Exact is { } exact)
        {
            place["exact"] = exact;
        }

        return place;
    }

    private static JsonObject WithNote(JsonObject evidence, string? note)
    {
        if (note is not null)
        {
            evidence["note"] = note;
        }

        return evidence;
    }

    private static Quotation Marked(SourceText text, Piece piece, Wording wording)
    {
        if (Ends(piece) is var (from, to))
        {
            return text.QuoteBetween(from, to, wording);
        }

        return Bars(piece.Text) switch
        {
            [] => text.Quote(Unescaped(piece.Text), null, wording),
            [var first, var second] => text.Quote(Unescaped(piece.Text[..first]), Unescaped(piece.Text[(first + 1)..second]), Unescaped(piece.Text[(second + 1)..]), wording),
            var bars => new Quotation(
                new Diagnostic(RuleBook.QuoteNotFound, "", $"the words that are meant are between two bars, and the quotation has {bars.Count}: write 'before |the words| after', or a backslash before a bar that is one of the words."), []),
        };
    }

    /// <summary>The two ends of a long quotation: <c>from "Moscow demanded" to "as its own"</c>.</summary>
    private static (string From, string To)? Ends(Piece piece)
    {
        if (!piece.Text.StartsWith("from \"", StringComparison.Ordinal))
        {
            return null;
        }

        var first = piece.From("from ".Length);
        var from = first.Before(first.EndOfQuoted(0));
        var rest = first.From(from.Text.Length);
        return rest.Text.StartsWith("to \"", StringComparison.Ordinal) && rest.From("to ".Length) is { Unquoted: { } to } && from.Unquoted is { } begins ? (begins, to) : null;
    }

    private static (Piece Words, string Note)? CutNote(Piece piece)
    {
        for (var at = piece.Text.IndexOf(NoteMark, StringComparison.Ordinal); at >= 0; at = piece.Text.IndexOf(NoteMark, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || piece.Text[at - 1] != '\\')
            {
                return (piece.Before(at), piece.From(at + NoteMark.Length).Text);
            }
        }

        return null;
    }

    private static List<int> Bars(string text)
    {
        var bars = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '|' && (i == 0 || text[i - 1] != '\\'))
            {
                bars.Add(i);
            }
        }

        return bars;
    }

    private static string Unescaped(string text) => text
        .Replace("\\|", "|", StringComparison.Ordinal).Replace("\\--", "--", StringComparison.Ordinal)
        .Replace("\\#", "#", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private string? SourceOf(Piece name)
    {
        if (names.Find(name.Plain, [Section.Source]) is [var only])
        {
            return only.Id;
        }

        findings.Report(RuleBook.NobodysName, name, $"'{name.Text}' is no source: {names.Known(name.Plain, [Section.Source])}.");
        return null;
    }

    private SourceText? TextOf(Piece? source, Piece quote)
    {
        if (source is { } named)
        {
            if (SourceOf(named) is not { } id)
            {
                return null;
            }

            if (texts.TryGetValue(id, out var text))
            {
                return text;
            }

            findings.Report(
                RuleBook.WithoutSource, quote,
                withoutText.Contains(id) ? $"'{id}' is declared to have no text, and its words cannot be looked for: write '> @{id}: {Compilation.NoText} -- what it says'." : $"the text of '{id}' is not given: give it with --source {id}=PATH.");
            return null;
        }

        if (texts.Count == 1)
        {
            return texts.Values.First();
        }

        findings.Report(
            RuleBook.WithoutSource, quote,
            texts.Count == 0 ? "no text of a source is given: give it with --source ID=PATH."
                : $"there are {texts.Count} sources, and the quotation does not name its own: write '@{texts.Keys.Order(StringComparer.Ordinal).First()}: ' before the words, or 'from: NAME' above the entries.");
        return null;
    }
}
