using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Reads what one line says of a member, by what the member is made of, as the JSON of a record.</summary>
/// <param name="names">The names that are known.</param>
/// <param name="findings">Takes what cannot be read.</param>
/// <param name="places">Takes where each value is.</param>
internal sealed partial class ValueReader(NameTable names, Findings findings, Places places)
{
    /// <summary>A value; <c>null</c> where it could not be read, which is reported.</summary>
    /// <param name="shape">What it is made of.</param>
    /// <param name="piece">The text.</param>
    /// <param name="sections">The sections that a name may be of; empty for all that the shape allows.</param>
    public JsonNode? Read(Shape shape, Piece piece, params ReadOnlySpan<Section> sections) => shape switch
    {
        Shape.Fact fact => Read(fact.Plain, piece, sections),
        Shape.Several several => ReadSeveral(several, piece, sections),
        Shape.Words => places.At(JsonValue.Create(Words(piece)), piece),
        Shape.Text { Type: var type } => places.At(OfForm(type, piece), piece),
        Shape.Code code => places.At(JsonValue.Create(CodeOf(code, piece)), piece),
        Shape.Flag => Flag(piece),
        Shape.Number => NumberWords.Of(piece.Text) is { } number ? places.At(JsonValue.Create(number), piece) : NotReadable(piece, "a number", "write digits, such as '67'"),
        Shape.Period => PeriodWords.Iso(piece.Text) is { } period ? places.At(JsonValue.Create(period), piece) : NotReadable(piece, "a period", Forms.Of(typeof(Period))),
        Shape.Extent => ExtentOf(piece),
        Shape.Entry entry => Reference(entry, piece, sections),
        Shape.Object { Type: var type } => ReadObject(type, piece),
        Shape.OneOf { Type: var type } => ReadObject(type, piece),
        _ => null,
    };

    /// <summary>The entry that a name leads to; <c>null</c> where it leads to none or to several, which is reported.</summary>
    /// <param name="piece">The name.</param>
    /// <param name="sections">The sections that are meant; empty for all.</param>
    public Named? Name(Piece piece, params ReadOnlySpan<Section> sections)
    {
        var found = names.Find(piece.Plain, sections);
        if (found is [var one])
        {
            return one;
        }

        if (found.Count > 1)
        {
            findings.Report(
                RuleBook.AmbiguousName, piece,
                $"'{piece.Plain}' is the name of {string.Join(" and of ", found.Select(named => $"'{named.Reference}'"))}: write the one that is meant.");
        }
        else if (piece.IsEmpty)
        {
            findings.Report(RuleBook.NobodysName, piece, $"a name is missing: {names.Known("", sections)}.");
        }
        else if (piece.Place.Origin is { IsQuoted: true } && Listing(piece.Plain, sections) is { } several)
        {
            findings.Report(RuleBook.NobodysName, piece, $"'{piece.Plain}' is nobody's name: if several are meant, write each as a name by itself, '{several.Replace("; ", "' and '", StringComparison.Ordinal)}'.");
        }
        else if (Listing(piece.Text, sections) is { } list)
        {
            findings.Report(RuleBook.NobodysName, piece, $"'{piece.Text}' is nobody's name; several names have semicolons between: write '{list}'.", list);
        }
        else
        {
            var nearest = names.Nearest(piece.Plain, sections);
            var elsewhere = names.Find(piece.Plain, []);
            findings.Report(
                RuleBook.NobodysName, piece,
                elsewhere is [var other, ..] ? $"'{piece.Plain}' is '{other.Reference}', and here {Wanted(sections)} is wanted: {names.Known("", sections)}."
                    : $"'{piece.Plain}' is nobody's name: {(nearest is null ? "" : $"if it is a slip, write '{nearest}'; ")}{names.Known(piece.Plain, sections)}; or declare it on a line of its own.",
                nearest is null ? null : nearest.AsSpan().IndexOfAny(";:,\"") >= 0 ? Quoted(nearest) : nearest);
        }

        return null;
    }

    /// <summary>Several names as a list is written, where a text is names with commas or 'and' between; <c>null</c> where it is not.</summary>
    private string? Listing(string text, ReadOnlySpan<Section> sections)
    {
        var parts = text.Replace(" and ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            if (names.Find(part, sections).Count == 0)
            {
                return null;
            }
        }

        return parts.Length > 1 ? string.Join("; ", parts) : null;
    }

    /// <summary>A name as it is written where it could be taken for something else.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A term of a list: the known one where the words are one but for their spelling; another in quotation marks is meant as it is, and without them reported.</summary>
    private string CodeOf(Shape.Code code, Piece piece)
    {
        var text = piece.Plain;
        var written = text.Replace(' ', '-');
        return code.Known.FirstOrDefault(known => known.Equals(text, StringComparison.Ordinal))
            ?? code.Known.FirstOrDefault(known => known.Equals(written, StringComparison.OrdinalIgnoreCase))
            ?? (piece.Unquoted is { } meant && !string.IsNullOrWhiteSpace(meant) ? meant : Unknown(code, piece, written));
    }

    private string Unknown(Shape.Code code, Piece piece, string written)
    {
        var meant = Model.Json.UnknownName.Meant(code.List.Name, written.ToLowerInvariant(), [.. code.Known]);
        if (code.List == typeof(Unit) && meant is null && !written.Contains('-', StringComparison.Ordinal))
        {
            return written;
        }

        var more = string.Equals(code.List.Name, "TerritorialAction", StringComparison.Ordinal) ? " What is demanded and is not territory is a deed." : "";
        findings.Report(
            RuleBook.NotReadable, piece,
            meant is null ? $"'{piece.Text}' is no {KeyedLine.KeyOf(code.List.Name)}: write {Listed(code.Known)}.{more}"
                : $"'{piece.Text}' is no {KeyedLine.KeyOf(code.List.Name)}: if that is meant, write '{meant}'; the others are {Listed(code.Known.Where(known => !string.Equals(known, meant, StringComparison.Ordinal)))}.",
            meant);
        return written;
    }

    private static string Listed(IEnumerable<string> codes) => string.Join(", ", codes.Select(known => $"'{known}'"));

    private static string Words(Piece piece) => piece.Plain;

    private static string Wanted(ReadOnlySpan<Section> sections)
    {
        var wanted = new List<string>();
        foreach (var section in sections)
        {
            wanted.Add($"a {section}");
        }

        return wanted.Count == 0 ? "another entry" : string.Join(" or ", wanted);
    }

    private JsonArray? ReadSeveral(Shape.Several several, Piece piece, ReadOnlySpan<Section> sections)
    {
        var list = places.At(new JsonArray(), piece);
        if (piece.Text is "none")
        {
            return list;
        }

        // Of voices and transfers, of what a consent needs: the semicolon parts names before it parts values.
        foreach (var part in piece.Split(';').Where(part => !part.IsEmpty))
        {
            if (Read(several.Item, part, sections) is { } item)
            {
                list.Add(item);
            }
        }

        return list;
    }

    private JsonValue? Reference(Shape.Entry entry, Piece piece, ReadOnlySpan<Section> sections) =>
        (entry.Section is { } section ? Name(piece, section) : Name(piece, sections)) is { } named
            ? places.At(JsonValue.Create(entry.Section is null ? named.Reference : named.Id), piece) : null;

    private JsonNode? Flag(Piece piece)
    {
        if (piece.Text is "yes" or "true" or "no" or "false")
        {
            return places.At(JsonValue.Create(piece.Text is "yes" or "true"), piece);
        }

        return NotReadable(piece, "yes or no", "write 'yes' or 'no'");
    }

    private static JsonNode OfForm(Type type, Piece piece) =>
        type == typeof(PersonCategory)
            ? new JsonArray([.. piece.Text.Trim('(', ')').Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(term => (JsonNode?)JsonValue.Create(term))])
            : JsonValue.Create(piece.Plain);

    private JsonNode? NotReadable(Piece piece, string what, string forms, string? fix = null)
    {
        findings.Report(RuleBook.NotReadable, piece, piece.IsEmpty ? $"{what} is missing: {forms}." : $"'{piece.Text}' is not {what}: {forms}.", fix);
        return null;
    }
}
