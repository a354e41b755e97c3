using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Drafting;

/// <content>Times, terms and quantities.</content>
internal sealed partial class ValueReader
{
    /// <summary>No time is longer.</summary>
    private const int Longest = 400;

    /// <summary>What a time can be counted from.</summary>
    private static readonly Section[] Anchors = [Section.Event, Section.Statement, Section.Proposal, Section.Document, Section.Provision];

    /// <summary>A time; the forms are those of <see cref="Forms"/>.</summary>
    private JsonNode? Time(Piece piece)
    {
        var text = piece.Text;
        if (text.Length > Longest)
        {
            return NotReadable(piece.Before(Longest), "a time", Forms.Of(typeof(When)));
        }

        if (text.StartsWith('"'))
        {
            return PhraseOf(piece);
        }

        if (DateWords.Edtf(text) is { } date)
        {
            return places.At(JsonValue.Create(date), piece);
        }

        if (Moment.TryParse(text, out _))
        {
            return Make(piece, ("kind", "moment"), ("at", text));
        }

        if (Counted().Match(text) is { Success: true } counted && PeriodWords.Iso(counted.Groups["period"].Value) is { } period)
        {
            return Relative(piece, counted, period);
        }

        if (Edges().Match(text) is { Success: true } edge)
        {
            return RelativeTo(piece, Rest(piece, edge), edge.Groups["edge"].Value.ToLowerInvariant(), null);
        }

        if (DayNumber().Match(text) is { Success: true } numbered)
        {
            return NumberWords.WholeOf(numbered.Groups["number"].Value) is { } number && Name(Rest(piece, numbered), Anchors) is { } start
                ? Make(piece, ("kind", "numbered-day"), ("number", number), ("of", start.Reference)) : null;
        }

        return Window(piece) ?? TimeOfEntry(piece);
    }

    /// <summary>Words with the day that they mean: <c>"on Thursday" = 28 May 2015 from the briefing</c>.</summary>
    private JsonObject? PhraseOf(Piece piece)
    {
        var end = piece.EndOfQuoted(0);
        var (words, rest) = (piece.Before(end), piece.From(end));
        var phrase = Make(piece, ("kind", "phrase"), ("text", words.Plain));
        if (rest.Cut("from ") is { } counted)
        {
            if (Name(counted.After, Anchors) is { } anchor)
            {
                phrase["anchor"] = anchor.Reference;
            }

            rest = counted.Before;
        }

        if (rest.IsEmpty)
        {
            return phrase;
        }

        if (rest.Text[0] != '=')
        {
            NotReadable(rest, "what the words mean", "write '= 28 May 2015' after them, or 'from NAME' for what they are counted from");
            return null;
        }

        if (Time(rest.From(1)) is { } meant)
        {
            phrase["within"] = AsWindow(meant);
            if (WrongWeekday(words.Plain, meant) is { } day)
            {
                NotReadable(rest, $"a {day.Said}", $"that day is a {day.Is}: correct the day or the words");
            }
        }

        return phrase;
    }

    /// <summary>The day of the week that words name, and the other one that their day is; <c>null</c> where they agree or name none.</summary>
    private static (IsoDayOfWeek Said, IsoDayOfWeek Is)? WrongWeekday(string words, JsonNode day) =>
        DateWords.WeekdaysIn(words).ToArray() is [var said] && day is JsonValue text && LocalDatePattern.Iso.Parse(text.GetValue<string>()) is { Success: true, Value: var date } && date.DayOfWeek != said
            ? (said, date.DayOfWeek) : null;

    /// <summary>A window: not before one time and not after another.</summary>
    private JsonObject? Window(Piece piece)
    {
        var text = piece.Text;
        if (text.StartsWith("between ", StringComparison.OrdinalIgnoreCase) && piece.From("between ".Length).Cut(" and ") is { } both)
        {
            return Time(both.Before) is { } first && Time(both.After) is { } last ? Make(piece, ("notBefore", first), ("notAfter", last)) : null;
        }

        if (Bound().Match(text) is not { Success: true } bound)
        {
            return null;
        }

        var rest = Rest(piece, bound);
        var word = bound.Groups["bound"].Value.ToLowerInvariant();
        var isLower = word is "after" or "not before" or "since" or "from";
        var isEntry = names.Find(rest.Plain, Anchors).Count > 0;
        var edge = isEntry ? RelativeTo(rest, rest, isLower ? "end" : "start", null) : Time(rest);
        if (edge is null)
        {
            return null;
        }

        var days = word switch { "after" => 1, "before" => -1, _ => 0 };
        return Make(piece, (isLower ? "notBefore" : "notAfter", days != 0 && edge is JsonValue day ? Moved(day, days) : edge));
    }

    /// <summary>The day after or before a day; a month or a year as it is, since it has none.</summary>
    private static JsonNode Moved(JsonValue date, int days) =>
        LocalDatePattern.Iso.Parse(date.GetValue<string>()) is { Success: true } day ? LocalDatePattern.Iso.Format(day.Value.PlusDays(days)) : date;

    private JsonNode? TimeOfEntry(Piece piece)
    {
        if (names.Find(piece.Plain, Anchors).Count == 1)
        {
            return RelativeTo(piece, piece, null, null);
        }

        var remedy = DateWords.LacksYear(piece.Text) ? $"a date needs its year: write '{piece.Text} YYYY' with the year that is meant"
            : DateWords.IsWeekday(piece.Text) ? $"a day of the week needs its date: write '\"{piece.Text}\" = DAY' with the day that is meant"
            : Forms.Of(typeof(When));
        return NotReadable(piece, "a time", remedy);
    }

    private JsonObject? Relative(Piece piece, Match counted, string period)
    {
        var isBefore = counted.Groups["side"].Value.Equals("before", StringComparison.OrdinalIgnoreCase);
        var edge = counted.Groups["edge"].Value.ToLowerInvariant();
        return RelativeTo(piece, Rest(piece, counted), edge.Length > 0 ? edge : null, isBefore ? Digits().Replace(period, "-$0") : period);
    }

    private JsonObject? RelativeTo(Piece piece, Piece name, string? edge, string? offset)
    {
        if (Name(name, Anchors) is not { } anchor)
        {
            return null;
        }

        var relative = Make(piece, ("kind", "relative"), ("anchor", anchor.Reference));
        if (edge is not null)
        {
            relative["edge"] = edge;
        }

        if (offset is not null)
        {
            relative["offset"] = offset;
        }

        return relative;
    }

    /// <summary>A time as a window: a day is one that begins and ends on it.</summary>
    private static JsonObject AsWindow(JsonNode time)
    {
        if (time is JsonObject window && !window.ContainsKey("kind"))
        {
            return window;
        }

        var ends = time is JsonValue date && date.GetValue<string>().Split('/') is [var first, var last] ? (JsonValue.Create(first), JsonValue.Create(last))
            : (time, time.DeepClone());
        return new JsonObject { ["notBefore"] = ends.Item1, ["notAfter"] = ends.Item2 };
    }

    private JsonNode? TermOf(Piece piece)
    {
        var text = piece.Text;
        if (text is "open" or "unknown")
        {
            return Make(piece, ("kind", text));
        }

        if (text.StartsWith("until ", StringComparison.OrdinalIgnoreCase))
        {
            return Until(piece.From("until ".Length));
        }

        foreach (var (words, bound) in new[] { ("at most ", "at-most"), ("up to ", "at-most"), ("at least ", "at-least") })
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && PeriodWords.Iso(text[words.Length..]) is { } limit)
            {
                return Make(piece, ("kind", "fixed"), ("for", limit), ("bound", bound));
            }
        }

        return PeriodWords.Iso(text) is { } period ? Make(piece, ("kind", "fixed"), ("for", period)) : NotReadable(piece, "a term", Forms.Of(typeof(Term)));
    }

    /// <summary>A term until a time.</summary>
    public JsonNode? Until(Piece piece) => Time(piece) is { } end ? Make(piece, ("kind", "until"), ("when", end)) : null;

    private JsonNode? QuantityOf(Piece piece)
    {
        var text = piece.Text;
        foreach (var (words, kind, member) in Quantities)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && NumberWords.TakeFrom(text[words.Length..].TrimStart()) is { } limit)
            {
                return WithUnit(Make(piece, ("kind", kind), (member, limit.Number)), limit.After, piece);
            }
        }

        if (text.Split(' ')[0] is "all" or "unknown")
        {
            var kind = text.Split(' ')[0];
            return WithUnit(Make(piece, ("kind", kind)), text[kind.Length..].TrimStart(), piece);
        }

        if (piece.Cut(" to ") is { } ends && NumberWords.Of(ends.Before.Text) is { } least && NumberWords.TakeFrom(ends.After.Text) is { } most)
        {
            return WithUnit(Make(piece, ("kind", "bounds"), ("atLeast", least), ("atMost", most.Number)), most.After, piece);
        }

        if (NumberWords.TakeFrom(text) is not { } exact)
        {
            return NotReadable(piece, "a quantity", Forms.Of(typeof(Quantity)));
        }

        return exact.After.Length == 0 ? places.At(JsonValue.Create(exact.Number), piece)
            : WithUnit(Make(piece, ("kind", "exact"), ("value", exact.Number)), exact.After, piece);
    }

    private JsonObject WithUnit(JsonObject quantity, string unit, Piece piece)
    {
        if (unit.Length > 0)
        {
            var word = Array.Find(UnitWords, pair => pair.Words.Split(' ').Contains(unit, StringComparer.OrdinalIgnoreCase)).Unit ?? unit;
            var at = piece.Text.LastIndexOf(unit, StringComparison.Ordinal);
            quantity["unit"] = CodeOf((Shape.Code)Model.Json.Texts.Code<Unit>().Shape, new Piece(word, piece.Place.Part(at, unit.Length)));
        }

        return quantity;
    }

    private JsonNode? ExtentOf(Piece piece) => piece.Text is "whole" or "part" ? places.At(JsonValue.Create(piece.Text), piece)
        : NumberWords.TakeFrom(piece.Text) is { } share && share.After is "%" or "percent" ? places.At(JsonValue.Create(share.Number / 100), piece)
        : NumberWords.Of(piece.Text) is { } fraction ? places.At(JsonValue.Create(fraction), piece)
        : NotReadable(piece, "how much of something", Forms.Of(typeof(Extent)));

    private static readonly (string Words, string Kind, string Member)[] Quantities =
    [
        ("about ", "about", "value"), ("around ", "about", "value"), ("some ", "about", "value"), ("at least ", "bounds", "atLeast"),
        ("at most ", "bounds", "atMost"), ("up to ", "bounds", "atMost"),
    ];

    private static readonly (string Unit, string Words)[] UnitWords =
    [
        ("percent", "% percent"), ("people", "people person persons"), ("kilometre", "km kilometre kilometres kilometer kilometers"),
        ("metre", "m metre metres meter meters"), ("square-kilometre", "km2 km²"), ("tonne", "t tonne tonnes"), ("vehicle", "vehicle vehicles"),
        ("day", "day days"), ("hour", "hour hours"),
    ];

    /// <summary>What a regular expression has left as the name.</summary>
    private static Piece Rest(Piece piece, Match match) => piece.From(match.Groups["rest"].Index);

    [GeneratedRegex("^(?<period>.+?) (?<side>after|before) (the )?((?<edge>start|end) of )?(the )?(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();

    [GeneratedRegex("^(the )?(?<edge>start|end) of (the )?(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Edges();

    [GeneratedRegex("^day (?<number>[0-9]+) of (the )?(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayNumber();

    [GeneratedRegex("^(?<bound>after|before|not before|not after|since|from|by) (the )?(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bound();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
