using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Writes a record as a draft.</summary>
internal sealed partial class DraftWriter
{
    private static readonly Shape.Object ScheduleShape = (Shape.Object)ScheduleDefinition.Codec.Shape;
    private static readonly Shape.Object EvidenceShape = (Shape.Object)EvidenceDefinition.Codec.Shape;

    /// <summary>The members that one line of what was said can hold.</summary>
    private static readonly string[] Said = ["by", "negated", "act", "on", "to", "content"];

    private readonly StringBuilder text = new();
    private readonly NameTable names = new();
    private readonly Speller speller;
    private readonly JsonObject root;
    private readonly Dictionary<string, SourceText> texts;
    private readonly Quotes quotes;

    /// <summary>The sources that have no text, and of which nothing is quoted.</summary>
    private readonly HashSet<string> withoutText;
    private readonly Findings scratch = new();

    /// <summary>The only source, which quotations then do not name; <c>null</c> where there are several, or where they name it.</summary>
    private readonly Piece? only;

    /// <summary>A writer of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">The texts of its sources.</param>
    /// <param name="isSourceNamed">Whether a quotation names its source though there is only one.</param>
    public DraftWriter(NegotiationRecord record, IEnumerable<SourceText> texts, bool isSourceNamed)
    {
        root = JsonNode.Parse(NegotiationJson.WriteCompact(record))!.AsObject();
        this.texts = texts.ToDictionary(given => given.Source.ToString(), StringComparer.Ordinal);
        speller = new Speller(names);
        withoutText = [.. record.Sources.Where(source => source.Text is null).Select(source => source.Id.ToString())];
        withoutText.ExceptWith(this.texts.Keys);
        withoutText.ExceptWith(Citation.In(record).Where(citation => citation.Evidence.Span is not null).Select(citation => citation.Evidence.Source.ToString()));
        quotes = new Quotes(names, this.texts, new HashSet<string>(StringComparer.Ordinal), scratch, new Places());
        if (!isSourceNamed && root["sources"] is JsonArray { Count: 1 } sources)
        {
            only = Piece.Of(new DraftLine(1, 0, Text(sources[0]!.AsObject(), "id")));
        }

        foreach (var (section, entry) in Entries())
        {
            var named = new Named(section, Text(entry, "id"));
            names.Declare(named);
            names.AddShown(NameOf(section, entry), named);
            foreach (var alias in entry["aliases"]?.AsArray() ?? [])
            {
                names.AddShown(Text(alias!.AsObject(), "text"), named);
            }
        }
    }

    /// <summary>The draft.</summary>
    /// <param name="kept">The references of the entries that are to be carried over as they are.</param>
    public string Write(IReadOnlySet<string> kept)
    {
        text.Clear();
        var title = Speller.Words(Text(root, "title"));
        Line(0, "negotiation: " + (title ?? Compilation.Kept));
        if (title is not null && !string.Equals(NameTable.SlugOf(Text(root, "title")), Text(root, "id"), StringComparison.Ordinal))
        {
            Line(1, "id: " + Text(root, "id"));
        }

        Section? before = null;
        foreach (var (section, entry) in Entries())
        {
            var reference = $"{section}:{Text(entry, "id")}";
            if (section != before || section == Section.Proposal || section == Section.Statement || section == Section.Event)
            {
                text.Append('\n');
            }

            before = section;
            if (kept.Contains(reference))
            {
                Line(0, "kept: " + reference);
            }
            else
            {
                WriteEntry(section, entry);
            }

            if (section == Section.Source && only is { } source)
            {
                Line(0, "from: " + source.Text);
            }
        }

        return text.ToString();
    }

    /// <summary>The entries, each with its section, in the order of the record.</summary>
    public IEnumerable<(Section Section, JsonObject Entry)> Entries() => Compilation.EntriesIn(root);

    private static string NameOf(Section section, JsonObject entry) =>
        section != Section.Source && entry["name"] is JsonValue name ? name.GetValue<string>() : Text(entry, "id").Replace('-', ' ');

    private static string Text(JsonObject value, string member) => value[member]?.GetValueKind() == JsonValueKind.String ? value[member]!.GetValue<string>() : "";

    /// <summary>What begins the line of an entry; <c>null</c> for a proposal of a kind that this version does not know.</summary>
    private static HeadKind? HeadOf(Section section, JsonObject entry)
    {
        var kind = Text(entry, "kind");
        return HeadKind.ByKey.Values.FirstOrDefault(head => head.Section == section && (section != Section.Proposal || string.Equals(head.Kind, kind, StringComparison.Ordinal)));
    }

    private void WriteEntry(Section section, JsonObject entry)
    {
        if (HeadOf(section, entry) is not { } head)
        {
            // A proposal of a kind that this version does not know.
            Line(0, $"kept: {section}:{Text(entry, "id")}");
            return;
        }

        var shape = Compilation.ShapeOf(head);
        var left = (JsonObject)entry.DeepClone();
        left.Remove("id");
        if (section == Section.Proposal)
        {
            left.Remove("kind");
        }

        Line(0, section == Section.Statement ? StatementHead(entry, left) : Label(head.Key, section, entry) + Declared(section, entry, left));
        WriteMembers(shape, left, 1);
        WriteEvidence(left["evidence"] as JsonArray, 1);
    }

    private static string Label(string key, Section section, JsonObject entry)
    {
        var (id, name) = (Text(entry, "id"), NameOf(section, entry));
        return string.Equals(NameTable.SlugOf(name), id, StringComparison.Ordinal) ? key + ": " : $"{key}[{id}]: ";
    }

    /// <summary>The name of an entry and what else its first line can say; what it says is taken out of what is left.</summary>
    private string Declared(Section section, JsonObject entry, JsonObject left)
    {
        var name = NameOf(section, entry);
        name = HeadKind.ByKey.Values.Where(head => head.Section == section).Any(head => head.Ends.Any(end => name.Contains(end, StringComparison.Ordinal))) || name[0] == '"' ? ValueReader.Quoted(name) : name;
        left.Remove("name");
        return section.Text switch
        {
            "source" => name + SourceParts(left) + (withoutText.Contains(Text(entry, "id")) ? $" {Compilation.NoText}" : ""),
            "party" or "document" => $"{name} ({TakeCode(section, left, "kind")})",
            "event" => $"{name} ({string.Join(", ", new[] { TakeCode(section, left, "kind"), left["occurrence"] is JsonValue ? TakeCode(section, left, "occurrence") : null }.Where(code => code is not null))})",
            "proposal" => name + ProposalText(left),
            "territory" or "issue" => name + Within(section, left),
            _ => name,
        };
    }

    private string Within(Section section, JsonObject left)
    {
        if (left["within"] is not { } within || speller.Spell(new Shape.Entry(section), within) is not { } whole || whole.Contains('(', StringComparison.Ordinal))
        {
            return "";
        }

        left.Remove("within");
        return $" ({whole})";
    }

    /// <summary>A term of a list, in quotation marks where it is none of those that are known.</summary>
    private string? TakeCode(Section section, JsonObject left, string member)
    {
        var shape = Compilation.ShapeOf(HeadKind.ByKey[section.Text]).Members.Value[member];
        var written = left[member] is JsonValue code ? speller.Spell(shape is Shape.Fact fact ? fact.Plain : shape, code) : null;
        var taken = Take(left, member);
        return written ?? taken;
    }

    private static string? Take(JsonObject left, string member)
    {
        var taken = Text(left, member);
        left.Remove(member);
        return taken;
    }

    private static string SourceParts(JsonObject left)
    {
        left.Remove("text");
        if (HeadKind.SourceParts.Any(part => left[part] is not null and not JsonValue || Text(left, part).AsSpan().IndexOfAny("|\"") >= 0 || Text(left, part).Trim().Length != Text(left, part).Length))
        {
            return "";
        }

        return ", " + string.Join(" | ", HeadKind.SourceParts.Select(part => Take(left, part)));
    }

    private static string ProposalText(JsonObject left)
    {
        var said = left["action"] is null ? "summary" : "action";
        if (left[said] is not JsonValue value || Speller.Words(value.GetValue<string>()) is not { } words || words[0] == '"'
            || (said is "action" && (words.Contains(", ", StringComparison.Ordinal) || Mode.Known.Any(mode => words.StartsWith(mode.Text.Replace('-', ' ') + " ", StringComparison.Ordinal)))))
        {
            return "";
        }

        left.Remove(said);
        return ": " + (said is "action" && left["mode"] is JsonValue ? Take(left, "mode") + " " : "") + words;
    }

    /// <summary>What was said on one line where that says it all, and else the members one by one.</summary>
    private string StatementHead(JsonObject entry, JsonObject left)
    {
        var id = Text(entry, "id");
        var core = new JsonObject();
        foreach (var member in Said.Where(entry.ContainsKey))
        {
            core[member] = entry[member]!.DeepClone();
        }

        foreach (var (isDatedApart, areQuoted) in new[] { (true, false), (true, true), (false, false), (false, true) })
        {
            if (SaidOf(core, isDatedApart, areQuoted) is { } said && IsRead(said, core))
            {
                foreach (var member in core.Select(member => member.Key))
                {
                    left.Remove(member);
                }

                return $"said[{id}]: {said}";
            }
        }

        return $"statement[{id}]:";
    }

    private string? SaidOf(JsonObject core, bool isDatedApart, bool areQuoted)
    {
        var voices = (JsonArray)core["by"]!.DeepClone();
        string? when = null;
        if (isDatedApart && voices[0]!["at"] is { } at && voices.All(voice => JsonNode.DeepEquals(voice!["at"], at)))
        {
            when = speller.Spell(WhenDefinition.Codec.Shape, at);
            foreach (var voice in voices)
            {
                voice!.AsObject().Remove("at");
            }
        }

        var by = voices.Select(voice => speller.Spell(VoiceDefinition.Codec.Shape, voice!)).ToList();
        var act = Text(core, "act");
        if (by.Contains(null) || !Act.Of(act).IsKnown || core["on"] is not JsonArray on)
        {
            return null;
        }

        speller.AreNamesQuoted = areQuoted;
        var line = $"{string.Join("; ", by)} {(core["negated"] is null ? "" : "not ")}{ActWords.ThirdPerson(act)} {string.Join("; ", on.Select(each => speller.NameOf(each!.GetValue<string>(), [])))}";
        line += core["to"] is JsonArray to ? " -> " + string.Join("; ", to.Select(each => speller.NameOf(each!.GetValue<string>(), ValueReader.Speakers))) : "";
        return line + (when is null ? "" : ", " + when) + (core["content"] is null ? "" : ": " + Speller.Words(Text(core, "content")));
    }

    private bool IsRead(string said, JsonObject core)
    {
        var faults = new Findings();
        var places = new Places();
        var read = new SaidLine(names, new ValueReader(names, faults, places), faults, places).Read(Piece.Of(new DraftLine(1, 0, said)));
        return !faults.HasErrors && JsonNode.DeepEquals(read, core);
    }

    private void WriteMembers(Shape.Object shape, JsonObject value, int indent)
    {
        foreach (var (member, memberShape) in shape.Members.Value)
        {
            if (member is not "evidence" && value[member] is { } given)
            {
                WriteMember(shape.Type, member, memberShape, given, indent);
            }
        }
    }

    private void WriteMember(Type type, string member, Shape shape, JsonNode value, int indent)
    {
        var key = KeyOf(type, member);
        var sections = MemberLines.Sections(type, member);
        if (member is "links" && WriteLinks(value.AsArray(), indent))
        {
            return;
        }

        if (member is "schedule" && WriteSchedule(value.AsObject(), indent))
        {
            return;
        }

        if (member is "conditions" or "voidWhen")
        {
            WriteConditions(member, ((Shape.Several)shape).Item, value.AsArray(), indent);
            return;
        }

        if (shape is Shape.Fact fact)
        {
            var accounts = value is JsonObject several && several["attested"] is JsonArray attested ? attested.Select(each => (each!["value"]!, each["evidence"] as JsonArray)).ToList() : [(value, null)];
            var isFirst = true;
            foreach (var (account, evidence) in accounts)
            {
                WriteValue(isFirst || fact.Plain is not Shape.Several ? key : "or " + key, key, fact.Plain, account, evidence, indent, sections);
                isFirst = false;
            }
        }
        else
        {
            WriteValue(key, key, shape, value, null, indent, sections);
        }
    }

    private void WriteValue(string key, string nextKey, Shape shape, JsonNode value, JsonArray? evidence, int indent, Section[] sections)
    {
        if (speller.Spell(shape, value, sections) is { } whole && !(shape is Shape.Several { Item: Shape.Object or Shape.OneOf } && value.AsArray().Count > 1 && whole.Length > 100))
        {
            Line(indent, $"{key}: {whole}");
            WriteEvidence(evidence, indent + 1);
        }
        else if (shape is Shape.Several list)
        {
            foreach (var item in value.AsArray())
            {
                WriteItem(key, list.Item, item!, indent, sections);
                key = nextKey;
            }

            WriteEvidence(evidence, indent + 1);
        }
        else
        {
            WriteItem(key, shape, value, indent, sections);
            WriteEvidence(evidence, indent + 1);
        }
    }

    /// <summary>One value: as much as one line can say, and the rest below it.</summary>
    private void WriteItem(string key, Shape shape, JsonNode value, int indent, Section[] sections)
    {
        if (value is not JsonObject parts)
        {
            Line(indent, $"{key}: {speller.Spell(shape, value, sections) ?? value.ToJsonString()}");
            return;
        }

        var own = parts["evidence"] as JsonArray;
        var bare = (JsonObject)parts.DeepClone();
        bare.Remove("evidence");
        if (speller.Spell(shape, bare, sections) is { } whole)
        {
            Line(indent, $"{key}: {whole}");
        }
        else if (PartsOf(shape, bare) is { } object_)
        {
            var core = speller.SpellCore(shape, bare, sections);
            Line(indent, core is { } line ? $"{key}: {line.Text}" : key + ":");
            var rest = new JsonObject();
            foreach (var (member, part) in bare)
            {
                if (core is null ? member is not "kind" || object_.Members.Value.ContainsKey("kind") : core.Value.Left.Contains(member, StringComparer.Ordinal))
                {
                    rest[member] = part?.DeepClone();
                }
            }

            if (core is null && object_.Kind is { } kind)
            {
                Line(indent + 1, "kind: " + kind);
            }

            WriteMembers(object_, rest, indent + 1);
        }
        else
        {
            Line(indent, key + ":");
        }

        WriteEvidence(own, indent + 1);
    }

    private static Shape.Object? PartsOf(Shape shape, JsonObject value) =>
        shape is Shape.OneOf union ? union.Cases.Value.FirstOrDefault(known => string.Equals(known.Kind, value["kind"]?.GetValue<string>(), StringComparison.Ordinal)) : shape as Shape.Object;

    /// <summary>A schedule of which there is one account: its members as lines of the proposal.</summary>
    private bool WriteSchedule(JsonObject value, int indent)
    {
        var accounts = value["attested"] as JsonArray;
        if (accounts?.Count > 1)
        {
            return false;
        }

        var schedule = accounts is null ? value : accounts[0]!["value"]!.AsObject();
        var evidence = accounts?[0]!["evidence"] as JsonArray;
        foreach (var (member, shape) in ScheduleShape.Members.Value.Where(member => schedule[member.Key] is not null))
        {
            var (key, written, spelled) = (member, schedule[member]!, shape);
            if (member is "term" && Text(written.AsObject(), "kind") is "fixed" or "until")
            {
                var isFixed = Text(written.AsObject(), "kind") is "fixed";
                key = isFixed ? "for" : "until";
                (written, spelled) = isFixed ? (written, shape) : (written["when"]!, WhenDefinition.Codec.Shape);
            }

            if (speller.Spell(spelled, written) is { } line)
            {
                Line(indent, $"{key}: {line}");
            }
            else
            {
                WriteMember(typeof(Schedule), member, shape, schedule[member]!, indent);
            }

            WriteEvidence(evidence, indent + 1);
            evidence = null;
        }

        return true;
    }

    private void WriteConditions(string member, Shape shape, JsonArray conditions, int indent)
    {
        foreach (var condition in conditions.Select(condition => condition!.DeepClone().AsObject()))
        {
            var key = member is "voidWhen" ? "void if" : condition["negated"] is not null ? "unless" : condition["whileHolds"] is not null ? "while" : "if";
            condition.Remove(key switch { "unless" => "negated", "while" => "whileHolds", _ => "" });
            WriteItem(key, shape, condition, indent, []);
        }
    }

    private bool WriteLinks(JsonArray links, int indent)
    {
        if (links.Any(link => link!.AsObject().Count != 2 || !LinkKind.Of(Text(link.AsObject(), "kind")).IsKnown))
        {
            return false;
        }

        foreach (var link in links.Select(link => link!.AsObject()))
        {
            Line(indent, $"{Text(link, "kind").Replace('-', ' ')}: {speller.Spell(new Shape.Entry(null), link["to"]!)}");
        }

        return true;
    }

    private void WriteEvidence(JsonArray? evidence, int indent)
    {
        foreach (var piece in evidence ?? [])
        {
            var left = (JsonObject)piece!.DeepClone();
            Line(indent, QuoteOf(left));
            WriteMembers(EvidenceShape, left, indent + 1);
        }
    }

    /// <summary>A quotation by its words where they are found again at the same place, and else by the place.</summary>
    private string QuoteOf(JsonObject evidence)
    {
        var (source, wording) = (Take(evidence, "source")!, Take(evidence, "wording"));
        var mark = wording switch { "verbatim" => ">>", "inferred" => "~", _ => ">" };
        var at = only is not null ? "" : $"@{source}: ";
        var span = evidence["span"] as JsonObject;
        evidence.Remove("span");
        var note = evidence["note"] is not null && Speller.Words(Text(evidence, "note")) is { } plain && plain[0] != '"' ? " -- " + plain : "";
        if (note.Length > 0)
        {
            evidence.Remove("note");
        }

        if (span is null)
        {
            return withoutText.Contains(source) ? $"{mark} @{source}: {Compilation.NoText}{note}" : $"{mark} {at}[kept]{note}";
        }

        var (start, end) = (span["start"]!.GetValue<int>(), span["end"]!.GetValue<int>());
        foreach (var words in texts.TryGetValue(source, out var given) ? Ways(given, start, end) : [])
        {
            var line = $"{mark} {at}{words}{note}";
            if (quotes.Read(new DraftLine(1, 0, line), only) is { } read && JsonNode.DeepEquals(read["span"], span) && (note.Length == 0) == (read["note"] is null))
            {
                return line;
            }
        }

        return $"{mark} {at}[kept {start}-{end}]{note}";
    }

    /// <summary>The words at a place, alone and with what is around them.</summary>
    private static IEnumerable<string> Ways(SourceText given, int start, int end)
    {
        var points = new CodePointText(given.Text);
        if (points.Between(start, end) is not { } words)
        {
            yield break;
        }

        yield return Escaped(words);
        if (given.Quote(words).Places.FirstOrDefault(place => place.Start == start && place.End == end)?.Surroundings is { } surroundings)
        {
            yield return surroundings;
        }
    }

    private static string Escaped(string words) => string.Join(' ', words.Split('\n').Select(part => part.TrimEnd('\r')))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace(" -- ", " \\-- ", StringComparison.Ordinal);

    private static string KeyOf(Type type, string member) => (type.Name, member) switch
    {
        (nameof(Event), "place") => "in",
        (_, "participants") => "with",
        (_, "actors") => "by",
        (_, "aliases" or "offices" or "effects" or "measures" or "votes" or "provisions" or "transfers" or "memberships" or "roles" or "organs") =>
            KeyedLine.KeyOf(member is "aliases" ? "alias" : member[..^1]),
        _ => KeyedLine.KeyOf(member),
    };

    private void Line(int indent, string line) => text.Append(' ', 2 * indent).Append(line).Append('\n');
}
