using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Reads the lines below an entry, each a member of it or of one of its parts.</summary>
internal sealed class MemberLines(ValueReader reader, NameTable names, Quotes quotes, Findings findings, Places places)
{
    private static readonly string[] Schedules = ["start", "due", "term", "every", "lasting", "through", "renewal"];
    private static readonly Shape.Object EvidenceShape = (Shape.Object)EvidenceDefinition.Codec.Shape;
    private static readonly Shape.Object Schedule = (Shape.Object)ScheduleDefinition.Codec.Shape;
    private static readonly Shape.Object Voice = (Shape.Object)VoiceDefinition.Codec.Shape;

    private readonly Dictionary<JsonObject, Bag> schedules = [];

    /// <summary>Reads lines into an object.</summary>
    public void Read(IEnumerable<DraftLine> lines, Bag bag)
    {
        foreach (var line in lines)
        {
            if (line.IsQuote)
            {
                ReadQuote(line, bag);
            }
            else if (KeyedLine.Of(line) is { } keyed)
            {
                ReadMember(keyed, bag);
            }
            else
            {
                findings.Report(RuleBook.BadLine, Piece.Of(line), $"'{line.Text.Excerpt()}' is no line of a draft: write 'key: value', or begin a quotation with '>', '>>' or '~'.");
            }
        }
    }

    /// <summary>Writes the facts of an object, and of the schedule that its lines made.</summary>
    public void Close(Bag bag)
    {
        bag.Close(places);
        schedules.Remove(bag.Json);
    }

    private void ReadQuote(DraftLine line, Bag bag)
    {
        if (quotes.Read(line, bag.Block?.Source, bag.IsNamed) is not { } evidence)
        {
            return;
        }

        bag.Evidence.Add((JsonNode)evidence);
        ReadAbout(line, evidence, bag);
    }

    /// <summary>Reads what is said of a piece of evidence, by its own lines or by those of the block that it is in.</summary>
    private void ReadAbout(DraftLine line, JsonObject evidence, Bag bag)
    {
        var own = line.Children.Select(KeyedLine.Of).Select(child => child?.Key).ToHashSet(StringComparer.Ordinal);
        var shared = bag.Block?.Lines.Where(other => !own.Contains(KeyedLine.Of(other)?.Key)) ?? [];
        Read(shared.Concat(line.Children), new Bag(evidence, EvidenceShape, bag));
        if (evidence["via"] is JsonArray { Count: 0 })
        {
            evidence.Remove("via");
        }
    }

    private void ReadMember(KeyedLine line, Bag bag)
    {
        var isOther = line.Key.StartsWith("or ", StringComparison.Ordinal) && MemberOf(line.Key[3..], bag) is not null;
        var key = isOther ? line.Key[3..] : line.Key;
        if (key is "id" || (key is "kind" && !bag.Has("kind")))
        {
            return;
        }

        if (MemberOf(key, bag) is { } member)
        {
            if (isOther && bag.Shape.Members.Value[member] is not Shape.Fact)
            {
                findings.Report(
                    RuleBook.BadLine, line.KeyPlace,
                    $"'{key}' is no fact of which there can be two accounts: write both as '{key}', or what differs of it twice below one, as in 'measure:' with 'name: WHAT', 'quantity: 150' and 'quantity: 146' below it.");
                return;
            }

            Put(bag, member, line, isOther);
        }
        else if (!ReadShorthand(key, line, bag))
        {
            ReportUnknown(line, bag);
        }
    }

    /// <summary>The member that a key names: as the record calls it, in the singular, or by its everyday name.</summary>
    private static string? MemberOf(string key, Bag bag)
    {
        var type = bag.Shape.Type;
        if (IsProposal(type) && key is "by")
        {
            return "actors";
        }

        if (key is "with" && bag.Has("participants"))
        {
            return "participants";
        }

        if (type == typeof(Event) && key is "in")
        {
            return "place";
        }

        if (type == typeof(Party) && key is "member of")
        {
            return "memberships";
        }

        var camel = Camel(key);
        return camel is "evidence" or "kind" or "id" && (camel is not "kind" || !bag.Has("kind")) ? null
            : bag.Has(camel) ? camel : bag.Has(camel + "s") ? camel + "s" : bag.Has(camel + "es") ? camel + "es" : null;
    }

    private static string Camel(string key)
    {
        var words = key.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static bool IsProposal(Type type) => typeof(Proposal).IsAssignableFrom(type);

    /// <summary>Lines that say in one word what the record keeps in a part: how long, under which condition, at which talks, tied to what.</summary>
    private bool ReadShorthand(string key, KeyedLine line, Bag bag)
    {
        if (IsProposal(bag.Shape.Type) && (Schedules.Contains(Camel(key)) || key is "for" or "until" or "on"))
        {
            ReadSchedule(key, line, bag);
            return true;
        }

        if (key is "if" or "if not" or "unless" or "while" or "void if" && bag.Has(key is "void if" ? "voidWhen" : "conditions"))
        {
            ReadCondition(key, line, bag);
            return true;
        }

        if (bag.Shape.Type == typeof(Statement) && key is "at" or "in" or "when" or "as" && bag.Has("by"))
        {
            ReadOfVoices(key, line, bag);
            return true;
        }

        var kind = key.Replace(' ', '-');
        if (bag.Has("links") && LinkKind.Of(kind).IsKnown)
        {
            if (reader.Name(line.Value) is { } other)
            {
                bag.List("links").Add((JsonNode)places.At(new JsonObject { ["kind"] = kind, ["to"] = other.Reference }, line.Value));
            }

            return true;
        }

        return false;
    }

    private void ReadSchedule(string key, KeyedLine line, Bag bag)
    {
        if (!schedules.TryGetValue(bag.Json, out var schedule))
        {
            var account = new Account(places.At(new JsonObject(), line.Line.At()), []);
            bag.Accounts("schedule").Add(account);
            schedules.Add(bag.Json, schedule = new Bag((JsonObject)account.Value, Schedule, bag) { OwnEvidence = account.Evidence });
        }

        switch (key)
        {
            case "for":
                Set(schedule, "term", reader.Read(schedule.Shape.Members.Value["term"], line.Value), line);
                break;
            case "until":
                Set(schedule, "term", reader.Until(line.Value), line);
                break;
            case "on":
                Set(schedule, "start", reader.Read(schedule.Shape.Members.Value["start"], line.Value), line);
                Set(schedule, "due", schedule.Json["start"]?.DeepClone(), line);
                break;
            default:
                Put(schedule, Camel(key), line, isOther: false);
                return;
        }

        Read(line.Line.Children, schedule);
    }

    private void ReadCondition(string key, KeyedLine line, Bag bag)
    {
        var member = key is "void if" ? "voidWhen" : "conditions";
        var shape = ((Shape.Several)bag.Shape.Members.Value[member]).Item;
        if (Value(shape, line) is not JsonObject condition)
        {
            return;
        }

        if (key is "unless" or "if not")
        {
            condition["negated"] = true;
        }
        else if (key is "while")
        {
            condition["whileHolds"] = true;
        }

        bag.List(member).Add((JsonNode)condition);
        ReadParts(line, shape, condition, bag, null);
    }

    /// <summary>What is said of all who speak in a statement.</summary>
    private void ReadOfVoices(string key, KeyedLine line, Bag bag)
    {
        var isEvent = names.Find(line.Value.Plain, [Section.Event]).Count > 0;
        var member = key is "as" ? "role" : key is "in" || (key is "at" && isEvent) ? "in" : "at";
        if (reader.Read(Voice.Members.Value[member], line.Value) is not { } value)
        {
            return;
        }

        if (bag.List("by").OfType<JsonObject>().Any(voice => voice[member] is not null))
        {
            findings.Report(RuleBook.BadLine, line.KeyPlace, $"'{line.Key}' is said twice, and of one who speaks it has one value: keep one of the two. Where sources differ, write a statement for each, with 'possibly same as: NAME' in one.");
            return;
        }

        foreach (var voice in bag.List("by").OfType<JsonObject>())
        {
            voice[member] = places.At(value.DeepClone(), line.Value);
        }

        Read(line.Line.Children, bag);
    }

    private void Put(Bag bag, string member, KeyedLine line, bool isOther)
    {
        var shape = bag.Shape.Members.Value[member];
        var plain = shape is Shape.Fact fact ? fact.Plain : shape;
        if (Value(plain, line, Sections(bag.Shape.Type, member)) is not { } value)
        {
            return;
        }

        JsonArray? evidence = null;
        if (shape is Shape.Fact)
        {
            var accounts = bag.Accounts(member);
            if (plain is Shape.Several && accounts.Count > 0 && !isOther)
            {
                Append((JsonArray)accounts[^1].Value, (JsonArray)value);
                (value, evidence) = (accounts[^1].Value, accounts[^1].Evidence);
            }
            else
            {
                accounts.Add(new Account(value, evidence = []));
            }
        }
        else if (plain is Shape.Several)
        {
            var list = bag.List(member);
            Append(list, (JsonArray)value);
            value = places.Like(value, list);
        }
        else
        {
            Set(bag, member, value, line);
        }

        ReadParts(line, plain, value, bag, evidence);
    }

    private void Set(Bag bag, string member, JsonNode? value, KeyedLine line)
    {
        if (value is not null && bag.Json.ContainsKey(member))
        {
            findings.Report(RuleBook.BadLine, line.KeyPlace, $"'{line.Key}' is said twice, and it has one value: keep one of the two lines.");
        }
        else if (value is not null)
        {
            bag.Json[member] = value;
        }
    }

    private static void Append(JsonArray list, JsonArray more)
    {
        foreach (var item in more.ToArray())
        {
            more.Remove(item);
            list.Add(item);
        }
    }

    /// <summary>The value of a line, or an object without members yet where its parts have lines of their own.</summary>
    private JsonNode? Value(Shape shape, KeyedLine line, params ReadOnlySpan<Section> sections)
    {
        var hasParts = line.Line.Children.Exists(child => !child.IsQuote);
        var item = shape is Shape.Several several ? several.Item : shape;
        if (line.Value.IsEmpty && hasParts && item is Shape.Object or Shape.OneOf)
        {
            var made = places.At(new JsonObject(), line.Line.At());
            return shape is Shape.Several ? new JsonArray(made) : made;
        }

        if (shape is Shape.Several && ValueReader.IsOnePerLine(item))
        {
            return reader.Read(item, line.Value, sections) is { } only ? places.At(new JsonArray(only), line.Value) : null;
        }

        if (line.Value.IsEmpty)
        {
            findings.Report(RuleBook.NotReadable, line.KeyPlace, $"'{line.Key}' has no value: write it on the line.");
            return null;
        }

        return reader.Read(shape, line.Value, sections);
    }

    /// <summary>Reads the lines below a member: quotations are its evidence, and all else is a part of its value, of the last one of several.</summary>
    private void ReadParts(KeyedLine line, Shape shape, JsonNode value, Bag bag, JsonArray? evidence)
    {
        if (line.Line.Children.Count == 0)
        {
            return;
        }

        var item = shape is Shape.Several several ? several.Item : shape;
        var target = value is JsonArray list ? list.LastOrDefault() as JsonObject : value as JsonObject;
        if (target is not null && ShapeOf(item, target, line) is { } parts)
        {
            var inner = new Bag(target, parts, bag) { OwnEvidence = evidence };
            Read(line.Line.Children, inner);
            Close(inner);
            return;
        }

        var holder = evidence is null ? bag : new Bag([], bag.Shape, bag) { OwnEvidence = evidence };
        foreach (var child in line.Line.Children)
        {
            if (child.IsQuote)
            {
                ReadQuote(child, holder);
            }
            else if (KeyedLine.Of(child) is { Key: "from" } from)
            {
                ReadMember(from, holder);
            }
            else
            {
                findings.Report(RuleBook.BadLine, Piece.Of(child), $"'{line.Key}' has no parts: write it with less indent, or as a quotation.");
            }
        }
    }

    /// <summary>What an object is made of: of a union, what its kind says.</summary>
    private Shape.Object? ShapeOf(Shape shape, JsonObject json, KeyedLine line)
    {
        if (shape is not Shape.OneOf union)
        {
            return shape as Shape.Object;
        }

        var kindLine = line.Line.Child("kind");
        if (kindLine is not null)
        {
            json["kind"] = kindLine.Value.Text.Replace(' ', '-');
        }

        var kind = json["kind"]?.GetValue<string>();
        var found = union.Cases.Value.FirstOrDefault(known => string.Equals(known.Kind, kind, StringComparison.Ordinal));
        if (found is null)
        {
            findings.Report(
                RuleBook.UnknownKey, kindLine?.Value ?? line.Value,
                $"'{kind}' is no kind of {union.Type.Name}: write 'kind: ' and one of {string.Join(", ", union.Cases.Value.Select(known => $"'{known.Kind}'"))}.");
        }

        return found;
    }

    /// <summary>Who may be meant where a reference could be to anything.</summary>
    public static Section[] Sections(Type type, string member) => (type.Name, member) switch
    {
        (nameof(Model.Voice), "speaker") or (nameof(Statement), "to") => ValueReader.Speakers,
        (nameof(Office), "of") => [Section.Party, Section.Person],
        _ => [],
    };

    private void ReportUnknown(KeyedLine line, Bag bag)
    {
        var known = bag.Shape.Members.Value.Keys.Where(member => member is not ("id" or "evidence" or "links")).Select(KeyedLine.KeyOf).Concat(Shorthands(bag)).ToList();
        var nearest = Nearest.To(line.Key, known);
        if (EvidenceShape.Members.Value.ContainsKey(line.Key))
        {
            findings.Report(RuleBook.UnknownKey, line.KeyPlace, $"'{line.Key}' is said of a quotation: indent it below the one that it is about.");
        }
        else if (HeadKind.ByKey.ContainsKey(line.Key))
        {
            findings.Report(RuleBook.UnknownKey, line.KeyPlace, $"'{line.Key}' begins an entry of its own: write it at the margin.");
        }
        else
        {
            findings.Report(
                RuleBook.UnknownKey, line.KeyPlace,
                $"'{line.Key}' is no part of {Article(bag.Shape.Type.Name)}: {(nearest is null ? "" : $"if it is a slip, write '{nearest}'; ")}its parts are {string.Join(", ", known.Order(StringComparer.Ordinal))}.",
                nearest);
        }
    }

    private static IEnumerable<string> Shorthands(Bag bag) =>
        IsProposal(bag.Shape.Type) ? ["by", "for", "until", "on", .. Schedules, "if", "unless", "while", "void if"]
        : bag.Shape.Type == typeof(Statement) ? ["at", "in", "when", "as", "if", "unless", "while"]
        : bag.Shape.Type == typeof(Event) ? ["with", "in"]
        : bag.Shape.Type == typeof(Party) ? ["alias", "member of", "role"]
        : [];

    private static string Article(string type)
    {
        var words = KeyedLine.KeyOf(type);
        return ("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ") + words;
    }
}
