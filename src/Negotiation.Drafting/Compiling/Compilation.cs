using System.Globalization;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Makes the record of a draft, in the JSON that the reader of records checks.</summary>
internal sealed class Compilation
{
    private static readonly Shape.Object RecordShape = (Shape.Object)NegotiationRecordDefinition.Codec.Shape;

    /// <summary>What is carried over from the record as it was.</summary>
    public const string Kept = "[kept]";

    /// <summary>Behind a source: its text is not at hand. In a quotation of such a source: it says so, and nothing can be quoted.</summary>
    public const string NoText = "(no text)";

    /// <summary>What the reader of records says again where a line could not be read.</summary>
    private static readonly Rule[] Follows =
    [
        RuleBook.MissingMember, RuleBook.EmptyList, RuleBook.NothingNamed, RuleBook.LikelySlip, RuleBook.UnknownKind, RuleBook.UnknownToAnswers, RuleBook.DuplicateId,
    ];

    private readonly Findings findings;
    private readonly RunningRecord? running;
    private readonly IReadOnlyDictionary<string, string> ids;
    private readonly NameTable names;
    private readonly Places places = new();
    private readonly Dictionary<string, SourceText> texts;
    private readonly HashSet<string> withoutText = new(StringComparer.Ordinal);
    private readonly ValueReader reader;
    private readonly MemberLines members;
    private readonly Quotes quotes;
    private readonly SpokenWords spoken;
    private readonly List<Head> heads = [];
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private readonly List<(int Before, Section Section, JsonObject Entry)> keptHeads = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly JsonObject root = [];
    private readonly DraftLine top = new(1, 0, " ");
    private readonly KeptEntries? kept;
    private KeyedLine? about;

    /// <summary>A compilation with the texts of the sources.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="again">The record from which is carried over what a draft cannot say; <c>null</c> for a new one.</param>
    /// <param name="running">The record that the draft is added to; <c>null</c> where it makes one of its own.</param>
    /// <param name="ids">The ids of the entries in that record, by the keys of their heads; the draft's own where there is none.</param>
    public Compilation(
        IEnumerable<SourceText> texts, Findings findings, NegotiationRecord? again = null, RunningRecord? running = null, IReadOnlyDictionary<string, string>? ids = null)
    {
        this.findings = findings;
        this.running = running;
        this.ids = ids ?? new Dictionary<string, string>(StringComparer.Ordinal);
        kept = again is null ? null : new KeptEntries(again);
        names = new NameTable(running?.Names);
        this.texts = texts.ToDictionary(text => text.Source.ToString(), StringComparer.Ordinal);
        reader = new ValueReader(names, findings, places);
        quotes = new Quotes(names, this.texts, withoutText, findings, places) { Kept = kept };
        members = new MemberLines(reader, names, quotes, findings, places);
        spoken = new SpokenWords(names);
        withoutText.UnionWith(running?.WithoutText.Where(id => !this.texts.ContainsKey(id)) ?? []);
    }

    /// <summary>The entries of the draft, in its order.</summary>
    public IReadOnlyList<Head> Heads => heads;

    /// <summary>What is left out of the record on purpose.</summary>
    public ValueList<LeftOut> LeftOut => [.. leftOut];

    /// <summary>The record; <c>null</c> where there are errors, all of which are reported.</summary>
    public NegotiationRecord? Make(IReadOnlyList<DraftLine> lines)
    {
        Compile(lines);
        var result = NegotiationJson.Validate(root.ToJsonString());
        Report(result.Diagnostics);
        return findings.HasErrors ? null : result.Record;
    }

    /// <summary>The entries of the draft alone, as a part of the record that it is added to; <c>null</c> where they cannot be read.</summary>
    public NegotiationRecord? MakePart(IReadOnlyList<DraftLine> lines)
    {
        Compile(lines);
        var result = NegotiationJson.Read(root.ToJsonString());
        Report(result.Diagnostics);
        return result.Record;
    }

    /// <summary>The place of what a pointer into the record of the draft leads to.</summary>
    public Place PlaceOf(string pointer) => places.Of(root, pointer, top.At());

    /// <summary>The entries in the JSON of records, by their references.</summary>
    public Dictionary<string, JsonObject> Json(IReadOnlyList<DraftLine> lines)
    {
        Compile(lines);
        var made = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (section, entry) in EntriesIn(root))
        {
            made[$"{section}:{entry["id"]!.GetValue<string>()}"] = entry;
        }

        return made;
    }

    /// <summary>The entries of a record, each with its section, in the order of the record.</summary>
    public static IEnumerable<(Section Section, JsonObject Entry)> EntriesIn(JsonObject record) =>
        NegotiationRecordDefinition.Sections.SelectMany(section => (record[section.Value] as JsonArray ?? []).OfType<JsonObject>().Select(entry => (section.Key, entry)));

    /// <summary>The references of the entries in whose lines there is an error.</summary>
    public IEnumerable<string> Blamed() =>
        heads.Where(head => head.Line.Line.WithChildren().Any(findings.Blamed.Contains)).Select(head => $"{head.Kind.Section}:{head.Id}").ToList();

    private void Compile(IReadOnlyList<DraftLine> lines)
    {
        Collect(lines);
        foreach (var id in texts.Keys.Where(id => names.Find(id, [Section.Source]).Count == 0))
        {
            findings.Report(RuleBook.WithoutSource, top.At(), $"a text is given for '{id}', and the draft declares no such source: {names.Known(id, [Section.Source])}.");
        }

        root["schemaVersion"] = NegotiationRecord.CurrentSchemaVersion;
        kept?.CopyUnknown(root);
        if (running is not null)
        {
            (root["id"], root["title"]) = (running.Record.Id.ToString(), running.Record.Title);
        }
        else if (about?.Value.Text is Kept && kept is not null)
        {
            (root["id"], root["title"]) = (kept.Text("id"), kept.Text("title"));
        }

        root["id"] ??= about is null ? "draft" : IdOf(about, about.Value);
        root["title"] ??= about is null || about.Value.IsEmpty ? "Draft" : about.Value.Plain;
        var bags = new List<(Head Head, Bag Bag)>();
        for (var i = 0; i <= heads.Count; i++)
        {
            foreach (var (_, section, entry) in keptHeads.Where(entry => entry.Before == i))
            {
                SectionOf(section).Add((JsonNode)entry);
            }

            if (i < heads.Count)
            {
                bags.Add((heads[i], heads[i].Kind.Section == Section.Statement ? StartStatement(heads[i]) : Start(heads[i])));
            }
        }

        foreach (var (head, bag) in bags)
        {
            members.Read(head.Members, bag);
            members.Close(bag);
            RemoveNulls(bag.Json);
            if (head.Kind.Section == Section.Statement)
            {
                Doubt(bag.Json);
            }
        }
    }

    private void Doubt(JsonObject statement)
    {
        foreach (var (piece, words) in quotes.Of(statement["evidence"]))
        {
            foreach (var (rule, message) in spoken.Doubts(statement, words))
            {
                findings.Report(rule, piece, message);
            }
        }
    }

    /// <summary>Finds the entries of a draft and their names, before any of them is read.</summary>
    private void Collect(IReadOnlyList<DraftLine> lines)
    {
        Block? block = null;
        foreach (var line in lines)
        {
            if (KeyedLine.Of(line) is not { } keyed)
            {
                var bare = HeadKind.ByKey.Keys.Append("left out").FirstOrDefault(key => line.Text.StartsWith(key + " ", StringComparison.OrdinalIgnoreCase));
                if (bare is not null)
                {
                    findings.Report(RuleBook.BadLine, line.At(bare.Length, 0), $"a colon is missing: write '{bare}: {line.Text[bare.Length..].Trim()}'.", ":");
                    continue;
                }

                findings.Report(
                    RuleBook.BadLine, Piece.Of(line),
                    line.IsQuote ? "the quotation belongs to nothing: indent it below the entry or the fact that it is evidence for." : $"the line is no 'key: value': begin it with one of {HeadKind.Keys}.");
            }
            else if (keyed.Key is "negotiation")
            {
                TakeAbout(keyed);
            }
            else if (keyed.Key is "from")
            {
                block = new Block(keyed.Value, keyed.Line.Children);
            }
            else if (keyed.Key is "kept")
            {
                Keep(keyed);
            }
            else if (keyed.Key is "left out")
            {
                leftOut.Add(LeftOutOf(keyed, block));
            }
            else if (HeadKind.ByKey.TryGetValue(keyed.Key, out var kind))
            {
                Add(Head.Of(keyed, kind, null, block));
            }
            else
            {
                var nearest = Nearest.To(keyed.Key, HeadKind.ByKey.Keys);
                findings.Report(RuleBook.UnknownKey, keyed.KeyPlace, $"'{keyed.Key}' begins no entry: write one of {HeadKind.Keys}.", nearest);
            }
        }

        if (about is null && running is null && (lines.Count > 0 || !findings.HasErrors))
        {
            findings.Report(RuleBook.Incomplete, top.At(), $"the draft does not say what it is about: {(lines is [{ Origins: not null }, ..] ? "give it the member 'negotiation', its title" : "begin it with 'negotiation: TITLE'")}.");
        }
    }

    /// <summary>Carries an entry over as it is.</summary>
    private void Keep(KeyedLine line)
    {
        if (kept?.Entry(line.Value.Text) is not { } entry)
        {
            findings.Report(
                RuleBook.NobodysName, line.Value,
                kept is null ? "there is no record to keep an entry of: give it with --again RECORD." : $"the record has no entry '{line.Value.Text}'.");
            return;
        }

        var named = new Named(Section.Of(line.Value.Text[..line.Value.Text.IndexOf(':', StringComparison.Ordinal)]), entry["id"]!.GetValue<string>());
        names.Declare(named);
        if (entry["name"] is JsonValue name)
        {
            names.AddShown(name.GetValue<string>(), named);
        }

        keptHeads.Add((heads.Count, named.Section, places.At(entry, line.Value)));
    }

    private void TakeAbout(KeyedLine line)
    {
        if (about is not null && !string.Equals(about.Value.Text, line.Value.Text, StringComparison.Ordinal))
        {
            findings.Report(RuleBook.NameTaken, line.KeyPlace, $"the negotiation has the title '{about.Value.Plain}' already: keep one.");
        }
        else if (line.Value.IsEmpty)
        {
            findings.Report(RuleBook.Incomplete, line.KeyPlace, "the negotiation has no title: write 'negotiation: TITLE'.");
        }

        about ??= line;
        foreach (var child in line.Line.Children)
        {
            if (KeyedLine.Of(child) is not { Key: "id" })
            {
                findings.Report(RuleBook.UnknownKey, Piece.Of(child), "a negotiation has a title and an id: write 'id: ' and the id, or begin an entry at the margin.");
            }
        }
    }

    private LeftOut LeftOutOf(KeyedLine line, Block? block)
    {
        foreach (var quote in line.Line.Children.Where(child => child.IsQuote))
        {
            quotes.Read(quote, block?.Source);
        }

        var (what, why) = line.Value.Cut(" -- ") is { } cut ? (cut.Before, cut.After) : (line.Value, line.Value.From(line.Value.Text.Length));
        if (what.IsEmpty || why.IsEmpty)
        {
            findings.Report(RuleBook.Incomplete, what.IsEmpty ? new Piece(line.Key, line.KeyPlace) : what, "what is left out needs a reason: write 'left out: WHAT -- WHY'.");
        }

        return new LeftOut(what.Plain, why.Plain, line.Line.Number);
    }

    private void Add(Head head)
    {
        head.Key = KeyOf(head);
        heads.Add(head);
        if (head.Kind.Section == Section.Statement)
        {
            if (!head.Line.Label.IsEmpty)
            {
                TakeId(head, NameTable.SlugOf(head.Line.Label.Plain));
                Declare(head, head.Line.Label);
                names.AddShown(head.Line.Label.Plain, new Named(Section.Statement, head.Id));
            }

            return;
        }

        TakeId(head, IdOf(head.Line, head.Name));
        if (head.Name.IsEmpty)
        {
            findings.Report(RuleBook.Incomplete, head.Line.KeyPlace, $"'{head.Line.Key}' has no name: write it after the colon.");
            return;
        }

        if (head.Id.Length == 0)
        {
            findings.Report(
                RuleBook.Incomplete, head.Name,
                $"'{head.Name.Text}' has no Latin letters to make an id of: give it a label, such as '{head.Line.Key}[north]: {head.Name.Text}'.");
            return;
        }

        Declare(head, head.Name);
        var named = new Named(head.Kind.Section, head.Id);
        names.AddShown(head.Name.Plain, named);
        if (!head.Line.Label.IsEmpty)
        {
            names.Add(head.Line.Label.Plain, named);
        }

        AddAliases(head, named);
        AddParts(head);
    }

    /// <summary>What decisions call an entry; a number follows where another is called the same.</summary>
    private string KeyOf(Head head)
    {
        var line = head.Line;
        var name = head.Kind.Section == Section.Statement ? line.Value.Text : head.Name.Plain;
        var key = line.Label.IsEmpty ? $"{line.Key} {name}" : $"{line.Key} [{line.Label.Text}]";
        var alike = keys[key] = keys.GetValueOrDefault(key) + 1;
        return alike == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key} ({alike})");
    }

    /// <summary>Gives an entry its id: the one that it has in the record that the draft is added to, or its own.</summary>
    private void TakeId(Head head, string own)
    {
        head.OwnId = own;
        head.Id = ids.GetValueOrDefault(head.Key, own);
        if (!string.Equals(head.Id, own, StringComparison.Ordinal))
        {
            var named = new Named(head.Kind.Section, head.Id);
            names.Add(own, named);
            names.Add(own.Replace('-', ' '), named);
        }
    }

    private void Declare(Head head, Piece at)
    {
        if (!names.Declare(new Named(head.Kind.Section, head.Id)))
        {
            var first = heads.Find(other => other.Kind.Section == head.Kind.Section && string.Equals(other.Id, head.Id, StringComparison.Ordinal))!;
            findings.Report(
                RuleBook.NameTaken, at,
                $"'{at.Text}' gives the id '{head.Id}', and so does '{first.Line.Line.Text.OneLine(60)}': give one of the two a label, such as '{head.Line.Key}[{head.Id}-2]: …', or unite them.");
        }
    }

    private void AddAliases(Head head, Named named)
    {
        if (head.Rest.Text.StartsWith('='))
        {
            names.AddShown(FullName(head).Plain, named);
        }

        foreach (var alias in head.Line.Line.Children.Select(KeyedLine.Of).Where(line => line?.Key is "alias" or "aliases").SelectMany(line => line!.Value.Split(';')))
        {
            names.AddShown(reader.NameOf(alias)["text"]!.GetValue<string>(), named);
        }
    }

    /// <summary>The entries below a package are its parts.</summary>
    private void AddParts(Head head)
    {
        if (head.Kind.Kind is not "package")
        {
            return;
        }

        foreach (var child in head.Line.Line.Children)
        {
            if (KeyedLine.Of(child) is { } line && HeadKind.ByKey.TryGetValue(line.Key, out var kind) && kind.Section == Section.Proposal
                && (line.Key is not "part" || line.Value.Cut(": ") is not null || child.Children.Count > 0))
            {
                head.Parts.Add(child);
                Add(Head.Of(line, kind, head, head.Block));
            }
        }
    }

    /// <summary>The id of an entry: that of its <c>id</c> line, its label, or made of its name.</summary>
    private static string IdOf(KeyedLine line, Piece name) =>
        line.Line.Child("id") is { } given ? given.Value.Plain
            : NameTable.SlugOf(line.Label.IsEmpty ? name.Plain : line.Label.Plain);

    private static Piece FullName(Head head)
    {
        var full = head.Rest.From(1);
        return full.CutLast(" (") is { } cut ? cut.Before : full;
    }

    /// <summary>Begins an entry with what its first line says.</summary>
    private Bag Start(Head head)
    {
        var json = places.At(new JsonObject(), head.Line.Line.At(0, head.Line.Line.Text.Length));
        json["id"] = places.At(JsonValue.Create(head.Id), head.Name);
        var bag = new Bag(json, ShapeOf(head.Kind), null) { Block = head.Kind.Key is "source" ? new Block(head.Name, []) : head.Block };
        SectionOf(head.Kind.Section).Add((JsonNode)json);
        switch (head.Kind.Key)
        {
            case "source":
                StartSource(head, bag);
                break;
            case "party" or "document":
                Name(head, json, head.Kind.Key is "party" ? "name" : null);
                Codes(head, bag, "kind");
                break;
            case "event":
                Codes(head, bag, "kind", "occurrence");
                break;
            case "person":
                Name(head, json, "name");
                StartOffice(head, bag);
                break;
            case "territory" or "issue":
                Name(head, json, "name");
                if (head.Rest.CutLast("(")?.After is { } whole && whole.Text.EndsWith(')'))
                {
                    Put(bag, "within", whole.Before(whole.Text.Length - 1));
                }

                break;
            default:
                StartProposal(head, bag);
                break;
        }

        return bag;
    }

    /// <summary>The name, and the full name as another one; of a document its title.</summary>
    private void Name(Head head, JsonObject json, string? member)
    {
        if (member is not null)
        {
            json[member] = places.At(JsonValue.Create(head.Name.Plain), head.Name);
        }

        if (!head.Rest.Text.StartsWith('='))
        {
            return;
        }

        var full = FullName(head);
        if (member is null)
        {
            json["title"] = places.At(JsonValue.Create(full.Plain), full);
        }
        else
        {
            json["aliases"] = new JsonArray(places.At(new JsonObject { ["text"] = full.Plain }, full));
        }
    }

    /// <summary>What stands in brackets, and the day after it.</summary>
    private void Codes(Head head, Bag bag, params string[] codes)
    {
        var open = head.Rest.CutLast("(") is { } cut ? cut.After : default(Piece?);
        var close = open?.Text.IndexOf(')', StringComparison.Ordinal) ?? -1;
        if (open is not { } rest || close < 0)
        {
            // Of a draft in JSON it is said of the member that is missing.
            if (head.Line.Line.Child("kind") is null && head.Line.Line.Origins is null)
            {
                findings.Report(RuleBook.Incomplete, head.Name, $"'{head.Name.Text}' has no {string.Join(" and ", codes)}: write {Wanted(bag, codes)} in brackets after the name.");
            }

            return;
        }

        var given = rest.Before(close).Split(',').ToArray();
        for (var i = 0; i < codes.Length; i++)
        {
            if (i < given.Length)
            {
                Put(bag, codes[i], given[i]);
            }
            else if (head.Line.Line.Child(codes[i]) is null)
            {
                findings.Report(RuleBook.Incomplete, rest.Before(close), $"'{head.Name.Text}' has no {codes[i]}: write {Wanted(bag, codes[i])} after a comma in the brackets.");
            }
        }

        var after = rest.From(close + 1);
        if (after.Text.StartsWith(','))
        {
            Put(bag, bag.Has("when") ? "when" : "dated", after.From(1));
        }
        else if (!after.IsEmpty)
        {
            findings.Report(RuleBook.NotReadable, after, $"'{after.Text}' is not understood: after the brackets comes ', WHEN'.");
        }
    }

    private static string Wanted(Bag bag, params string[] codes) => string.Join(" and ", codes.Select(code =>
    {
        var shape = bag.Shape.Members.Value[code];
        var known = ((Shape.Code)(shape is Shape.Fact fact ? fact.Plain : shape)).Known;
        return "one of " + string.Join(", ", known.Select(each => $"'{each}'"));
    }));

    private void Put(Bag bag, string member, Piece piece)
    {
        var shape = bag.Shape.Members.Value[member];
        if (reader.Read(shape, piece) is not { } value)
        {
            return;
        }

        if (shape is Shape.Fact)
        {
            bag.Accounts(member).Add(new Account(value, []));
        }
        else
        {
            bag.Json[member] = value;
        }
    }

    private void StartSource(Head head, Bag bag)
    {
        var rest = head.Rest;
        if (rest.Text.EndsWith(NoText, StringComparison.Ordinal))
        {
            withoutText.Add(head.Id);
            rest = rest.Before(rest.Text.Length - NoText.Length);
        }

        if (texts.TryGetValue(head.Id, out var text))
        {
            bag.Json["text"] = new JsonObject { ["codePoints"] = text.Fingerprint.CodePoints, ["sha256"] = text.Fingerprint.Sha256.ToString() };
        }
        else if (kept?.Entry($"source:{head.Id}")?["text"] is { } fingerprint)
        {
            bag.Json["text"] = fingerprint.DeepClone();
        }

        if (rest.Text.StartsWith(','))
        {
            var parts = rest.From(1).Text.Length == 0 ? [] : rest.From(1).Split('|').ToArray();
            foreach (var (member, part) in HeadKind.SourceParts.Zip(parts))
            {
                if (!part.IsEmpty)
                {
                    Put(bag, member, part);
                }
            }
        }
        else if (!rest.IsEmpty)
        {
            findings.Report(RuleBook.NotReadable, rest, $"'{rest.Text}' is not understood: write 'source: NAME, TITLE | PUBLISHER | DAY | LANGUAGE'.");
        }

        if (bag.Json["language"] is null && head.Line.Line.Child("language") is null)
        {
            bag.Json["language"] = "en";
        }
    }

    private void StartOffice(Head head, Bag bag)
    {
        if (!head.Rest.Text.StartsWith(','))
        {
            return;
        }

        var title = head.Rest.From(1);
        if (!head.Line.Value.Text.StartsWith('"') && title.CutLast(" of ")?.Before.Cut(", ") is { } split)
        {
            findings.Report(
                RuleBook.AmbiguousName, head.Line.Value,
                $"the name can end at more than one comma: write '\"{head.Name.Plain}, {split.Before.Text}\", {title.From(split.Before.Text.Length + 1).Text}', or '\"{head.Name.Plain}\", {title.Text}'.");
        }
        else if (reader.Read(((Shape.Several)bag.Shape.Members.Value["offices"]).Item, title) is { } office)
        {
            bag.List("offices").Add(office);
        }
    }

    private void StartProposal(Head head, Bag bag)
    {
        bag.Json["kind"] = head.Kind.Kind;
        if (head.Whole is { } whole)
        {
            var package = SectionOf(Section.Proposal).OfType<JsonObject>().First(other => string.Equals(other["id"]?.GetValue<string>(), whole.Id, StringComparison.Ordinal));
            (package["parts"] as JsonArray ?? AddArray(package, "parts")).Add((JsonNode)head.Id);
        }

        if (!head.Rest.Text.StartsWith(':'))
        {
            return;
        }

        var text = head.Rest.From(1);
        if (!bag.Has("action"))
        {
            bag.Accounts("summary").Add(new Account(places.At(JsonValue.Create(text.Plain), text), []));
            return;
        }

        var mode = Mode.Known.Select(mode => mode.Text).OrderByDescending(mode => mode.Length)
            .FirstOrDefault(mode => text.Text.StartsWith(mode + " ", StringComparison.Ordinal) || text.Text.StartsWith(mode.Replace('-', ' ') + " ", StringComparison.Ordinal));
        if (mode is not null)
        {
            bag.Json["mode"] = mode;
            text = text.From(mode.Length);
        }

        // A quantity after the last comma, of an undertaking that has one; what begins as a number is meant as one.
        if (bag.Has("quantity") && text.CutLast(", ") is { } cut && (NumberWords.TakeFrom(cut.After.Text) is not null || cut.After.Text is [>= '0' and <= '9', ..]))
        {
            Put(bag, "quantity", cut.After);
            text = cut.Before;
        }

        Put(bag, "action", text);
    }

    private Bag StartStatement(Head head)
    {
        var line = head.Line;
        var json = line.Key is "said" ? new SaidLine(names, reader, findings, places).Read(line.Value) : new JsonObject();
        places.At(json, line.Line.At(0, line.Line.Text.Length));
        if (head.Id.Length == 0)
        {
            TakeId(head, line.Line.Child("id") is { } given ? given.Value.Plain : Minted(json));
            names.Declare(new Named(Section.Statement, head.Id));
        }

        names.Add(line.Value.Text, new Named(Section.Statement, head.Id));
        json["id"] = head.Id;
        SectionOf(Section.Statement).Add((JsonNode)json);
        return new Bag(json, ShapeOf(head.Kind), null) { Block = head.Block };
    }

    /// <summary>The id of a statement that has none of its own.</summary>
    private string Minted(JsonObject statement)
    {
        var by = (statement["by"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault();
        return StatementId.Of(
            names, by?["speaker"]?.GetValue<string>(), by?["description"]?.GetValue<string>(), statement["negated"] is not null, statement["act"]?.GetValue<string>(),
            (statement["on"] as JsonArray)?.FirstOrDefault()?.GetValue<string>());
    }

    private JsonArray SectionOf(Section section) => root[NegotiationRecordDefinition.Sections[section]] as JsonArray ?? AddArray(root, NegotiationRecordDefinition.Sections[section]);

    private static JsonArray AddArray(JsonObject json, string member)
    {
        var added = new JsonArray();
        json[member] = added;
        return added;
    }

    /// <summary>What an entry of a kind is made of.</summary>
    public static Shape.Object ShapeOf(HeadKind head) => ShapeOf(head.Section, head.Kind)!;

    /// <summary>What an entry is made of; <c>null</c> for a proposal of a kind that this version does not know.</summary>
    public static Shape.Object? ShapeOf(Section section, string? kind)
    {
        var item = ((Shape.Several)RecordShape.Members.Value[NegotiationRecordDefinition.Sections[section]]).Item;
        return item is Shape.OneOf union ? union.Cases.Value.FirstOrDefault(known => string.Equals(known.Kind, kind, StringComparison.Ordinal)) : (Shape.Object)item;
    }

    /// <summary>What the reader of records found, at the lines that it comes from; what a line has been blamed for already is not said again.</summary>
    private void Report(ValueList<Diagnostic> found)
    {
        var blamed = findings.Blamed.ToHashSet();
        foreach (var finding in found)
        {
            var place = places.Of(root, finding.Pointer, top.At());
            var isSaid = finding.Rule == RuleBook.NoEvidence ? place.Line.WithChildren().Any(blamed.Contains) : Follows.Contains(finding.Rule) && blamed.Contains(place.Line);
            if (finding.Rule != RuleBook.RulesNotChecked && !isSaid)
            {
                findings.Add(finding, place);
            }
        }
    }

    /// <summary>Takes out what could not be read, which is reported where it is.</summary>
    private static void RemoveNulls(JsonNode? node)
    {
        foreach (var (member, value) in (node as JsonObject ?? []).ToArray())
        {
            if (value is null)
            {
                node!.AsObject().Remove(member);
            }

            RemoveNulls(value);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            RemoveNulls(item);
        }
    }
}
