using System.Globalization;
using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Writes values in one line, the other way round than <see cref="ValueReader"/> reads them; each is read again before it is written.</summary>
/// <param name="names">The names that the draft declares.</param>
internal sealed class Speller(NameTable names)
{
    private static readonly string[] Counts = ["for", "against", "abstaining", "needed"];

    /// <summary>A value in one line; <c>null</c> where it needs lines of its own.</summary>
    /// <param name="shape">What it is made of.</param>
    /// <param name="value">The value.</param>
    /// <param name="sections">The sections that a name may be of.</param>
    public string? Spell(Shape shape, JsonNode value, params Section[] sections)
    {
        foreach (var quotes in new[] { false, true })
        {
            AreNamesQuoted = quotes;
            if (Written(shape, value, sections) is { Length: > 0 } text && IsReadAs(shape, text, value, sections))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Whether names are written in quotation marks, which is tried where they cannot be read without.</summary>
    public bool AreNamesQuoted { get; set; }

    /// <summary>A value in one line as far as one can be written, and the members that need lines of their own.</summary>
    public (string Text, IReadOnlyList<string> Left)? SpellCore(Shape shape, JsonObject value, params Section[] sections)
    {
        var members = value.Select(member => member.Key).ToList();
        for (var left = 1; left < members.Count; left++)
        {
            foreach (var dropped in Choices(members.Where(member => member is not "kind").ToList(), left))
            {
                var core = (JsonObject)value.DeepClone();
                foreach (var member in dropped)
                {
                    core.Remove(member);
                }

                if (Spell(shape, core, sections) is { } text)
                {
                    return (text, dropped);
                }
            }
        }

        return null;
    }

    /// <summary>The name of an entry as a draft writes it.</summary>
    public string NameOf(string reference, ReadOnlySpan<Section> sections)
    {
        if (Of(reference) is not { } named)
        {
            return reference;
        }

        foreach (var name in names.NamesOf(named))
        {
            if (names.Find(name, sections) is [var only] && only == named)
            {
                return AreNamesQuoted ? ValueReader.Quoted(name) : name;
            }
        }

        return reference;
    }

    /// <summary>A text as it is written where quotation marks or the ends of it could be taken for something else.</summary>
    public static string? Words(string text) =>
        text.Length == 0 || text.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0 ? null
        : text[0] is '"' or '[' || text.Trim().Length != text.Length || text is "none" ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static Named? Of(string reference) =>
        reference.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? new Named(Section.Of(reference[..colon]), reference[(colon + 1)..]) : null;

    /// <summary>All ways to leave out so many members, the last ones first.</summary>
    private static IEnumerable<IReadOnlyList<string>> Choices(List<string> members, int count)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var last = members.Count - 1; last >= count - 1; last--)
        {
            foreach (var before in Choices(members.GetRange(0, last), count - 1))
            {
                yield return [.. before, members[last]];
            }
        }
    }

    private bool IsReadAs(Shape shape, string text, JsonNode value, ReadOnlySpan<Section> sections)
    {
        var scratch = new Findings();
        var line = new DraftLine(1, 0, text);
        var read = new ValueReader(names, scratch, new Places()).Read(shape, Piece.Of(line), sections);
        return !scratch.HasErrors && JsonNode.DeepEquals(read, value);
    }

    private string? Written(Shape shape, JsonNode value, Section[] sections) => (shape, value) switch
    {
        (Shape.Fact fact, _) => Written(fact.Plain, value, sections),
        (Shape.Several several, JsonArray list) => Joined(several, list, sections),
        (Shape.Words, JsonValue text) => Words(text.GetValue<string>()),
        (Shape.Text { Type: var type }, JsonArray terms) when type == typeof(PersonCategory) => string.Join(" + ", terms.Select(term => term!.GetValue<string>())),
        (Shape.Text, JsonValue text) => text.GetValue<string>(),
        (Shape.Code of, JsonValue code) => code.GetValue<string>() is var term && of.Known.Contains(term, StringComparer.Ordinal) ? term : ValueReader.Quoted(term),
        (Shape.Flag, JsonValue flag) => flag.GetValue<bool>() ? "yes" : "no",
        (Shape.Number or Shape.Extent, JsonValue number) => number.ToJsonString().Trim('"'),
        (Shape.Period, JsonValue period) => PeriodOf(period.GetValue<string>()),
        (Shape.Entry { Section: { } section }, JsonValue id) => NameOf($"{section}:{id.GetValue<string>()}", [section]),
        (Shape.Entry, JsonValue reference) => NameOf(reference.GetValue<string>(), sections),
        (Shape.OneOf { Type: var type }, _) => OfType(type, value),
        (Shape.Object { Type: var type }, JsonObject) => OfType(type, value),
        _ => null,
    };

    private string? Joined(Shape.Several several, JsonArray list, Section[] sections)
    {
        if (list.Count == 0)
        {
            return "none";
        }

        if (list.Count > 1 && ValueReader.IsOnePerLine(several.Item))
        {
            return null;
        }

        var items = list.Select(item => Spell(several.Item, item!, sections)).ToList();
        return items.Contains(null) ? null : string.Join("; ", items);
    }

    private static string PeriodOf(string period) => period switch
    {
        ['P', .. var digits, 'Y'] when digits.All(char.IsAsciiDigit) => Counted(digits, "year"),
        ['P', .. var digits, 'M'] when digits.All(char.IsAsciiDigit) => Counted(digits, "month"),
        ['P', .. var digits, 'W'] when digits.All(char.IsAsciiDigit) => Counted(digits, "week"),
        ['P', .. var digits, 'D'] when digits.All(char.IsAsciiDigit) => Counted(digits, "day"),
        ['P', 'T', .. var digits, 'H'] when digits.All(char.IsAsciiDigit) => Counted(digits, "hour"),
        _ => period,
    };

    private static string Counted(string digits, string unit) => $"{digits} {unit}{(digits is "1" ? "" : "s")}";

    private string? OfType(Type type, JsonNode value) => (type.Name, value) switch
    {
        (nameof(When), _) or (nameof(Window), _) => Time(value),
        (nameof(Term), JsonObject term) => TermOf(term),
        (nameof(Quantity), _) => QuantityOf(value),
        (nameof(Area), JsonObject area) => AreaOf(area),
        (nameof(Condition), JsonObject condition) => ConditionOf(condition),
        (nameof(Transfer), JsonObject transfer) => TransferOf(transfer),
        (nameof(Participant), JsonObject participant) => ParticipantOf(participant),
        (nameof(Voice), JsonObject voice) => VoiceOf(voice),
        (nameof(Effect), JsonObject effect) => EffectOf(effect),
        (nameof(Measure), JsonObject measure) => measure["quantity"] is { } quantity ? $"{Words(Text(measure, "name"))}: {QuantityOf(quantity)}" : null,
        (nameof(Vote), JsonObject vote) => VoteOf(vote),
        (nameof(Office), JsonObject office) => $"{Text(office, "title")} of {NameOf(Text(office, "of"), [Section.Party, Section.Person])}",
        (nameof(Membership), JsonObject membership) => Id(membership, "in", Section.Party) + After(" as ", membership, "role"),
        (nameof(PartyRole), JsonObject role) => Text(role, "role") + (role["of"] is null ? "" : " of " + NameOf(Text(role, "of"), [])),
        (nameof(Control), JsonObject control) => Id(control, "by", Section.Party) + (control["extent"]?.ToJsonString() is "\"whole\"" or null ? "" : $" ({control["extent"]!.ToJsonString().Trim('"')})"),
        (nameof(Provision), JsonObject provision) => Text(provision, "number") + (provision["status"] is null ? "" : $" ({Text(provision, "status")})") + (provision["proposals"] is JsonArray held ? ": " + Ids(held, Section.Proposal) : ""),
        (nameof(Consent), JsonObject consent) => (consent["of"] is JsonArray of ? Ids(of, Section.Party) : "") + After(" by ", consent, "means"),
        (nameof(ConsentOrgan), JsonObject organ) => $"{Id(organ, "body", Section.Party)} for {Id(organ, "for", Section.Party)}",
        (nameof(Renewal), JsonObject renewal) => Text(renewal, "mode") + (renewal["for"] is null ? "" : ", " + PeriodOf(Text(renewal, "for"))),
        (nameof(WithdrawalClause), JsonObject clause) => clause["notice"] is null ? "at any time" : PeriodOf(Text(clause, "notice")) + " notice",
        (nameof(Iteration), JsonObject iteration) => Text(iteration, "kind") + (iteration["of"] is JsonArray earlier ? " of " + Ids(earlier, Section.Statement) : ""),
        (nameof(Standing), JsonObject standing) => Text(standing, "kind") + (standing["when"] is { } when ? ", " + Time(when) : ""),
        (nameof(Handling), JsonObject handling) => $"{Text(handling, "scheme")} {Text(handling, "mark")}",
        (nameof(Name), JsonObject name) => Words(Text(name, "text")) + (name["language"] is null ? "" : $" ({Text(name, "language")})"),
        _ => null,
    };

    private string? Time(JsonNode time)
    {
        if (time is JsonValue date)
        {
            return date.GetValue<string>();
        }

        var value = (JsonObject)time;
        return value["kind"]?.GetValue<string>() switch
        {
            "moment" => Text(value, "at"),
            "phrase" => $"\"{Text(value, "text").Replace("\"", "\"\"", StringComparison.Ordinal)}\"" + (value["within"] is JsonObject within ? " = " + Within(within) : "") + (value["anchor"] is null ? "" : " from " + NameOf(Text(value, "anchor"), [])),
            "relative" => RelativeTo(value),
            "numbered-day" => $"day {value["number"]?.ToJsonString()} of {NameOf(Text(value, "of"), [])}",
            null => WindowOf(value),
            _ => null,
        };
    }

    private string? Within(JsonObject within) =>
        within["notBefore"] is JsonValue first && within["notAfter"] is JsonValue last
            ? JsonNode.DeepEquals(first, last) ? first.GetValue<string>() : $"{first.GetValue<string>()}/{last.GetValue<string>()}"
            : WindowOf(within);

    private string? WindowOf(JsonObject window) => (window["notBefore"], window["notAfter"]) switch
    {
        ({ } first, { } last) => $"between {Time(first)} and {Time(last)}",
        (JsonObject after, null) when Text(after, "kind") is "relative" && after["offset"] is null => $"after {NameOf(Text(after, "anchor"), [])}",
        (null, JsonObject before) when Text(before, "kind") is "relative" && before["offset"] is null => $"before {NameOf(Text(before, "anchor"), [])}",
        ({ } first, null) => $"not before {Time(first)}",
        (null, { } last) => $"not after {Time(last)}",
        _ => null,
    };

    private string RelativeTo(JsonObject relative)
    {
        var name = NameOf(Text(relative, "anchor"), []);
        var edge = relative["edge"] is null ? "" : $"{Text(relative, "edge")} of ";
        if (relative["offset"] is not { } offset)
        {
            return edge + name;
        }

        var period = offset.GetValue<string>();
        return period.Contains('-', StringComparison.Ordinal) ? $"{PeriodOf(period.Replace("-", "", StringComparison.Ordinal))} before {edge}{name}" : $"{PeriodOf(period)} after {edge}{name}";
    }

    private string? TermOf(JsonObject term) => Text(term, "kind") switch
    {
        "until" => term["when"] is { } when ? "until " + Time(when) : null,
        "fixed" => (term["bound"]?.GetValue<string>() switch { "at-most" => "at most ", "at-least" => "at least ", _ => "" }) + PeriodOf(Text(term, "for")),
        var kind => kind,
    };

    private static string? QuantityOf(JsonNode quantity)
    {
        if (quantity is not JsonObject value)
        {
            return Number(quantity);
        }

        var unit = value["unit"] is null ? "" : " " + Text(value, "unit");
        return Text(value, "kind") switch
        {
            "exact" => Number(value["value"]) + unit,
            "about" => "about " + Number(value["value"]) + unit,
            "bounds" when value["atLeast"] is { } least && value["atMost"] is { } most => $"{Number(least)} to {Number(most)}{unit}",
            "bounds" when value["atLeast"] is { } least => $"at least {Number(least)}{unit}",
            "bounds" => $"at most {Number(value["atMost"])}{unit}",
            "all" or "unknown" => Text(value, "kind") + unit,
            _ => null,
        };
    }

    private static string? Number(JsonNode? number) => number is JsonValue value && value.TryGetValue<decimal>(out var exact) ? exact.ToString("#,##0.############################", CultureInfo.InvariantCulture) : null;

    private string? AreaOf(JsonObject area) => area["territory"] is not null
        ? Id(area, "territory", Section.Territory) + (area["extent"] is { } extent ? $" ({extent.ToJsonString().Trim('"')})" : "")
        : area["name"] is null ? null : $"\"{Text(area, "name").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private string? ConditionOf(JsonObject condition) => condition["text"] is not null
        ? $"\"{Text(condition, "text").Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : condition["on"] is null ? null
        : $"{NameOf(Text(condition, "on"), [])} {Text(condition, "state")}" + (condition["by"] is JsonArray by ? " by " + Ids(by, Section.Party) : "") + (condition["deadline"] is { } deadline ? ", by " + Time(deadline) : "");

    private string TransferOf(JsonObject transfer)
    {
        var sides = (transfer["from"], transfer["to"]) switch
        {
            ({ }, { }) => $"{Id(transfer, "from", Section.Party)} to {Id(transfer, "to", Section.Party)}",
            ({ }, null) => "from " + Id(transfer, "from", Section.Party),
            (null, { }) => "to " + Id(transfer, "to", Section.Party),
            _ => "",
        };
        var count = transfer["count"] is { } number ? QuantityOf(number) : null;
        var category = transfer["category"] is JsonArray terms ? $"({string.Join(" + ", terms.Select(term => term!.GetValue<string>()))})" : null;
        return count is null && category is null ? sides : sides.Length == 0 && count is null ? category! : $"{sides}: {string.Join(' ', new[] { count, category }.Where(part => part is not null))}";
    }

    private string ParticipantOf(JsonObject participant)
    {
        var who = participant["person"] is not null ? Id(participant, "person", Section.Person) + (participant["party"] is null ? "" : " for " + Id(participant, "party", Section.Party))
            : Id(participant, "party", Section.Party);
        return who + As(participant) + (participant["attendance"] is null ? "" : $" ({Text(participant, "attendance")})");
    }

    private string VoiceOf(JsonObject voice) =>
        (voice["speaker"] is not null ? NameOf(Text(voice, "speaker"), ValueReader.Speakers) : $"\"{Text(voice, "description").Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
        + (voice["for"] is null ? "" : " for " + Id(voice, "for", Section.Party)) + As(voice)
        + (voice["in"] is null ? "" : " at " + Id(voice, "in", Section.Event)) + (voice["at"] is { } at ? ", " + Time(at) : "");

    private string EffectOf(JsonObject effect)
    {
        var amount = effect["done"] is { } done ? $": {QuantityOf(done)}" : effect["soFar"] is { } total ? $": so far {QuantityOf(total)}" : "";
        return $"{Text(effect, "kind").Replace('-', ' ')} {NameOf(Text(effect, "on"), [])}" + (effect["by"] is JsonArray by ? " by " + Ids(by, Section.Party) : "") + amount;
    }

    private string? VoteOf(JsonObject vote)
    {
        var counts = Counts.Where(member => vote[member] is not null).Select(member => $"{Number(vote[member]!)?.Replace(",", "", StringComparison.Ordinal)} {member}");
        return (vote["by"] is null ? "" : Id(vote, "by", Section.Party) + ": ") + string.Join(", ", counts);
    }

    private static string As(JsonObject whom) => After(" as ", whom, whom["role"] is null ? "capacity" : "role");

    private static string After(string words, JsonObject value, string member) => value[member] is null ? "" : words + Text(value, member);

    private static string Text(JsonObject value, string member) => value[member]?.GetValueKind() == System.Text.Json.JsonValueKind.String ? value[member]!.GetValue<string>() : "";

    private string Id(JsonObject value, string member, Section section) => NameOf($"{section}:{Text(value, member)}", [section]);

    private string Ids(JsonArray ids, Section section) => string.Join("; ", ids.Select(id => NameOf($"{section}:{id!.GetValue<string>()}", [section])));
}
