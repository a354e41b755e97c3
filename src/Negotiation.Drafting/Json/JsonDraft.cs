using System.Globalization;
using System.Text;
using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Reads a draft in JSON into the lines that say the same.</summary>
/// <remarks>Each value becomes a stretch of a line, so that both spellings are read by one grammar and a finding in a line leads to its value.</remarks>
internal sealed class JsonDraft
{
    private readonly Findings findings;
    private readonly List<DraftLine> lines = [];
    private readonly Dictionary<string, int> rows;

    private JsonDraft(string json, JsonElement root, Findings findings)
    {
        this.findings = findings;
        Diagnostic[] entries = [.. JsonSection.All.Select(section => section.Name).Append("left_out").SelectMany(name => PointersOf(root, name)).Select(pointer => new Diagnostic(RuleBook.BadLine, pointer, ""))];
        rows = PointerPlaces.Place([], [.. entries], Encoding.UTF8.GetBytes(json)).ToDictionary(entry => entry.Pointer, entry => entry.Line ?? 1, StringComparer.Ordinal);
    }

    /// <summary>The lines; what cannot be read is reported. <c>null</c> where it is no JSON.</summary>
    /// <param name="json">The draft.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static List<DraftLine>? Of(string json, Findings findings)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var draft = new JsonDraft(json, document.RootElement, findings);
            draft.Read(document.RootElement);
            return draft.lines;
        }
        catch (JsonException fault)
        {
            findings.Report(RuleBook.BadLine, At("").At(), $"the draft is no JSON that can be read: {fault.Message}");
            return null;
        }
    }

    private static IEnumerable<string> PointersOf(JsonElement root, string list) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(list, out var entries) && entries.ValueKind == JsonValueKind.Array
            ? Enumerable.Range(0, entries.GetArrayLength()).Select(place => string.Create(CultureInfo.InvariantCulture, $"/{list}/{place}")) : [];

    private OriginLine EntryAt(string pointer) => new(rows.GetValueOrDefault(pointer, 1), 0, pointer);

    private void Read(JsonElement root)
    {
        if (!IsObject(root, ""))
        {
            return;
        }

        foreach (var member in root.EnumerateObject())
        {
            if (member.Name is not ("negotiation" or "id" or "left_out") && !JsonSection.All.Any(section => string.Equals(section.Name, member.Name, StringComparison.Ordinal)))
            {
                ReportUnknown(member.Name, "", ["negotiation", .. JsonSection.All.Select(section => section.Name), "left_out"]);
            }
        }

        if (TextOf(root, "negotiation", "") is { } title)
        {
            var line = new OriginLine(1, 0, "/negotiation").Mark("negotiation: ");
            var about = (title.Text is Compilation.Kept ? line.Plain(title) : line.Quoted(title)).Line;
            if (TextOf(root, "id", "") is { } id)
            {
                about.Children.Add(new OriginLine(1, 1, "/id").Mark("id: ").Plain(id).Line);
            }

            lines.Add(about);
        }

        foreach (var section in JsonSection.All)
        {
            foreach (var (entry, pointer) in Items(root, section.Name, ""))
            {
                if (!IsObject(entry, pointer))
                {
                    continue;
                }

                if (TextOf(entry, "kept", pointer) is { } reference)
                {
                    lines.Add(EntryAt(pointer).Mark("kept: ").Plain(reference).Line);
                }
                else if (AreKnown(entry, section.Members, pointer))
                {
                    lines.Add(LineOf(section, entry, pointer));
                }
            }
        }

        foreach (var (entry, pointer) in Items(root, "left_out", ""))
        {
            if (IsObject(entry, pointer) && AreKnown(entry, JsonSection.LeftOut, pointer) && Needed(entry, "what", pointer) is { } what && Needed(entry, "why", pointer) is { } why)
            {
                lines.Add(EntryAt(pointer).Mark("left out: ").Quoted(what).Mark(" -- ").Quoted(why).Line);
            }
        }
    }

    private DraftLine LineOf(JsonSection section, JsonElement entry, string pointer)
    {
        var line = section.Name switch
        {
            "statements" => StatementOf(entry, pointer),
            "proposals" => EntryAt(pointer).Mark((Needed(entry, "kind", pointer)?.Text ?? "deed") + ": "),
            _ => EntryAt(pointer).Mark($"{section.Key}: "),
        };
        if (section.Members.Any(member => member is { Name: "name", Form: JsonForm.Name }) && Needed(entry, "name", pointer) is { } name)
        {
            line.Quoted(name);
        }

        if (section.Name is "sources" && Flag(entry, "no_text", pointer))
        {
            line.Mark($" {Compilation.NoText}");
        }

        var whole = line.Line;
        if (section.Name is "people" && TextOf(entry, "office", pointer) is { } office)
        {
            var member = new OriginLine(1, 1, $"{pointer}/office").Mark("office: ").Quoted(office);
            whole.Children.Add((TextOf(entry, "of", pointer) is { } of ? member.Mark(" of ").Quoted(of) : member).Line);
        }

        if (section.Name is "statements" && !IsOneLine(entry, pointer))
        {
            AddStatement(whole, entry, pointer);
        }

        foreach (var member in section.Members.Where(member => section.Name is not "statements" || member.Form is JsonForm.Details or JsonForm.Quotes))
        {
            AddMember(whole, member, entry, pointer);
        }

        return whole;
    }

    private void AddMember(DraftLine whole, JsonMember member, JsonElement entry, string pointer)
    {
        switch (member.Form)
        {
            case JsonForm.Details:
                foreach (var (detail, at) in Items(entry, member.Name, pointer))
                {
                    AddDetail(whole, detail, at);
                }

                break;
            case JsonForm.Quotes:
                foreach (var (quote, at) in Items(entry, member.Name, pointer))
                {
                    if (IsObject(quote, at) && AreKnown(quote, JsonSection.Quote, at) && QuoteOf(quote, at) is { } line)
                    {
                        whole.Children.Add(line);
                    }
                }

                break;
            case JsonForm.Names when member.Key is { } key:
                if (Names(entry, member.Name, pointer) is { Length: > 0 } names)
                {
                    whole.Children.Add(Joined(new OriginLine(1, 1, $"{pointer}/{member.Name}").Mark($"{key}: "), names).Line);
                }

                break;
            case JsonForm.Code when member.Key is { } key:
                if (CodeOf(entry, member, pointer) is { } code)
                {
                    whole.Children.Add(new OriginLine(1, 1, code.Pointer).Mark($"{key}: ").Plain(code).Line);
                }

                break;
            case JsonForm.Plain or JsonForm.Words or JsonForm.Name when member.Key is { } key:
                if ((member.IsNeeded ? Needed(entry, member.Name, pointer) : TextOf(entry, member.Name, pointer)) is { } text)
                {
                    var line = new OriginLine(1, 1, text.Pointer).Mark($"{key}: ");
                    whole.Children.Add((member.Form == JsonForm.Plain ? line.Plain(text) : line.Quoted(text)).Line);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>A detail is one line, or one with those that belong to it below.</summary>
    private void AddDetail(DraftLine whole, JsonElement detail, string pointer)
    {
        if (detail.ValueKind != JsonValueKind.String)
        {
            ReportKind(detail, pointer, "a text, a line of a draft such as 'until: 31 May 2025'");
            return;
        }

        var own = new Findings();
        foreach (var line in DraftLines.Of(detail.GetString()!, own))
        {
            whole.Children.Add(Moved(line, pointer, detail.GetString()!));
        }

        if (own.ToList() is [var first, ..])
        {
            findings.Report(first.Rule, At(pointer).At(), first.Message);
        }
    }

    private static DraftLine Moved(DraftLine line, string pointer, string detail)
    {
        // Only of a detail of one line is it known which text would put it right.
        var moved = line with { Indent = line.Indent + 2, Origins = [new Origin(0, pointer, string.Equals(line.Text, detail, StringComparison.Ordinal) ? detail : null)] };
        var below = line.Children.Select(child => Moved(child, pointer, detail)).ToList();
        moved.Children.Clear();
        moved.Children.AddRange(below);
        return moved;
    }

    /// <summary>What was said in one line, where somebody is typed who says it and the act is one of the list; and else member by member.</summary>
    private OriginLine StatementOf(JsonElement entry, string pointer)
    {
        var label = TextOf(entry, "label", pointer);
        if (!IsOneLine(entry, pointer))
        {
            var own = label ?? new JsonText($"statement-{pointer[(pointer.LastIndexOf('/') + 1)..]}", pointer);
            return EntryAt(pointer).Mark("statement[").Plain(own).Mark("]:");
        }

        var line = EntryAt(pointer).Mark("said");
        if (label is { } name)
        {
            line.Mark("[").Plain(name).Mark("]");
        }

        AddVoices(line.Mark(": "), entry, pointer);
        line.Mark($"{(Flag(entry, "negated", pointer) ? " not" : "")} {ActOf(entry, pointer)} ");
        Joined(line, Names(entry, "on", pointer));
        if (Names(entry, "to", pointer) is { Length: > 0 } to)
        {
            Joined(line.Mark(" -> "), to);
        }

        if (TextOf(entry, "when", pointer) is { } when)
        {
            line.Mark(", ").Plain(when);
        }

        return TextOf(entry, "content", pointer) is { } content ? line.Mark(": ").Quoted(content) : line;
    }

    private bool IsOneLine(JsonElement entry, string pointer) => Items(entry, "by", pointer).Count > 0 && Names(entry, "on", pointer).Length > 0 && TextOf(entry, "act", pointer)?.Text is not "other";

    /// <summary>What was said, member by member.</summary>
    private void AddStatement(DraftLine whole, JsonElement entry, string pointer)
    {
        if (Items(entry, "by", pointer).Count > 0)
        {
            whole.Children.Add(AddVoices(new OriginLine(1, 1, $"{pointer}/by").Mark("by: "), entry, pointer).Line);
        }

        if (Flag(entry, "negated", pointer))
        {
            whole.Children.Add(new OriginLine(1, 1, $"{pointer}/negated").Mark("negated: yes").Line);
        }

        if (CodeOf(entry, JsonSection.Of("statements").Member("act"), pointer) is { } done)
        {
            whole.Children.Add(new OriginLine(1, 1, done.Pointer).Mark("act: ").Plain(ActWords.Of(done.Text) is { } known ? done with { Text = known } : done).Line);
        }

        foreach (var member in new[] { "on", "to" })
        {
            if (Names(entry, member, pointer) is { Length: > 0 } names)
            {
                whole.Children.Add(Joined(new OriginLine(1, 1, $"{pointer}/{member}").Mark($"{member}: "), names).Line);
            }
        }

        if (TextOf(entry, "when", pointer) is { } when)
        {
            whole.Children.Add(new OriginLine(1, 1, when.Pointer).Mark("when: ").Plain(when).Line);
        }

        if (TextOf(entry, "content", pointer) is { } content)
        {
            whole.Children.Add(new OriginLine(1, 1, content.Pointer).Mark("content: ").Quoted(content).Line);
        }
    }

    private OriginLine AddVoices(OriginLine line, JsonElement entry, string pointer)
    {
        var isFirst = true;
        foreach (var (voice, at) in Items(entry, "by", pointer))
        {
            if (IsObject(voice, at) && AreKnown(voice, JsonSection.Voice, at))
            {
                AddVoice(isFirst ? line : line.Mark("; "), voice, at);
                isFirst = false;
            }
        }

        return line;
    }

    /// <summary>The act as a line has it; one that is none is reported, and the rest is read as if it had been talked about.</summary>
    private string ActOf(JsonElement entry, string pointer)
    {
        if (Needed(entry, "act", pointer) is not { } act)
        {
            return Act.Discuss.Text;
        }

        if (ActWords.Of(act.Text) is { } known)
        {
            return known;
        }

        var meant = ActWords.Code(act.Text);
        findings.Report(
            RuleBook.UnknownKey, new OriginLine(1, 0, act.Pointer).Plain(act).Line.At(0, act.Text.Length),
            meant is not null ? $"'{act.Text}' is no act: if that is meant, write '{meant}'."
                : ActWords.Form(act.Text) is { } form ? $"'{act.Text}' is no act: if that is meant, write {form}."
                : $"'{act.Text}' is no act: write one of {string.Join(", ", Act.Known.Select(each => $"'{each}'"))}.",
            meant ?? Nearest.To(act.Text, Act.Known.Select(each => each.Text)));
        return Act.Discuss.Text;
    }

    private void AddVoice(OriginLine line, JsonElement voice, string pointer)
    {
        var (name, description) = (TextOf(voice, "name", pointer), TextOf(voice, "description", pointer));
        if ((name ?? description) is not { } who || (name is not null && description is not null))
        {
            findings.Report(RuleBook.Incomplete, At(pointer).At(), "who speaks has a name, or where nobody is named a description: write one of the two.");
            line.Mark("\"someone\"");
            return;
        }

        line.Quoted(who);
        if (TextOf(voice, "for", pointer) is { } party)
        {
            line.Mark(" for ").Quoted(party);
        }

        if (TextOf(voice, "as", pointer) is { } role)
        {
            line.Mark(" as ").Quoted(role);
        }
    }

    private DraftLine? QuoteOf(JsonElement quote, string pointer)
    {
        var wording = Needed(quote, "wording", pointer)?.Text;
        if (wording is not (null or "paraphrase" or "spoken" or "inferred"))
        {
            findings.Report(RuleBook.NotReadable, At($"{pointer}/wording").At(), $"'{wording}' is no wording: write 'paraphrase', 'spoken' or 'inferred'.");
        }

        var line = new OriginLine(1, 1, pointer).Mark(wording switch { "spoken" => ">> ", "inferred" => "~ ", _ => "> " });
        if (TextOf(quote, "source", pointer) is { } source)
        {
            line.Mark("@").Quoted(source).Mark(": ");
        }

        var (words, within) = (TextOf(quote, "words", pointer), TextOf(quote, "within", pointer));
        if (words is not { } quoted)
        {
            line.Mark(Compilation.NoText);
        }
        else if (within is { } passage)
        {
            var at = passage.Text.IndexOf(quoted.Text, StringComparison.Ordinal);
            if (at < 0)
            {
                findings.Report(RuleBook.NotReadable, At(passage.Pointer).At(), $"'{quoted.Text.Excerpt()}' is not within '{passage.Text.Excerpt()}': write a passage that has the words in it.");
                return null;
            }

            line.Plain(Escaped(passage with { Text = passage.Text[..at] })).Mark("|").Plain(Escaped(quoted)).Mark("|").Plain(Escaped(passage with { Text = passage.Text[(at + quoted.Text.Length)..] }));
        }
        else
        {
            line.Plain(Escaped(quoted));
        }

        return (TextOf(quote, "note", pointer) is { } note ? line.Mark(" -- ").Plain(note) : line).Line;
    }

    private static JsonText Escaped(JsonText words) => words with
    {
        Text = words.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace(" -- ", " \\-- ", StringComparison.Ordinal),
    };

    private static OriginLine Joined(OriginLine line, JsonText[] names)
    {
        foreach (var (place, name) in names.Index())
        {
            (place == 0 ? line : line.Mark("; ")).Quoted(name);
        }

        return line;
    }

    private JsonText? CodeOf(JsonElement entry, JsonMember member, string pointer)
    {
        var wanted = $"one of {string.Join(", ", member.Terms.Select(term => $"'{term}'"))}";
        var code = member.IsNeeded ? Needed(entry, member.Name, pointer, wanted) : TextOf(entry, member.Name, pointer, wanted);
        return code?.Text is "other" && member.HasOther && TextOf(entry, member.Name + "_other", pointer) is { } other ? other : code;
    }

    private JsonText? Needed(JsonElement entry, string member, string pointer, string wanted = "a text")
    {
        if (TextOf(entry, member, pointer, wanted) is { } text)
        {
            return text;
        }

        if (!entry.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            findings.Report(RuleBook.Incomplete, At(pointer).At(), $"'{member}' is missing: write {wanted}.");
        }

        return null;
    }

    private JsonText? TextOf(JsonElement entry, string member, string pointer, string wanted = "a text, or null where it is not said")
    {
        if (!entry.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var at = $"{pointer}/{member}";
        if (value.ValueKind != JsonValueKind.String)
        {
            if (value.ValueKind == JsonValueKind.Number && wanted.StartsWith("a text", StringComparison.Ordinal))
            {
                var number = new JsonText(value.GetRawText(), at);
                findings.Report(RuleBook.NotReadable, new OriginLine(1, 0, at).Plain(number).Line.At(0, number.Text.Length), $"{number.Text} is a number and no text: write '{number.Text}' in quotation marks.", number.Text);
                return null;
            }

            ReportKind(value, at, wanted);
            return null;
        }

        // A line break in a text is no more than a space: what it parts is still one value.
        var text = NormalForms.Composed(value.GetString()!);
        text = text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text : string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return text.Length == 0 ? null : new JsonText(text, at);
    }

    private bool Flag(JsonElement entry, string member, string pointer)
    {
        if (!entry.TryGetProperty(member, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False)
        {
            return value.ValueKind == JsonValueKind.True;
        }

        ReportKind(value, $"{pointer}/{member}", "true or false");
        return false;
    }

    private JsonText[] Names(JsonElement entry, string member, string pointer) =>
        [.. Items(entry, member, pointer).Select(item =>
        {
            if (item.Value.ValueKind == JsonValueKind.String)
            {
                return new JsonText(NormalForms.Composed(item.Value.GetString()!), item.Pointer);
            }

            ReportKind(item.Value, item.Pointer, "a text, the name of an entry");
            return default;
        }).Where(name => name.Text is { Length: > 0 })];

    private List<(JsonElement Value, string Pointer)> Items(JsonElement entry, string member, string pointer)
    {
        if (!entry.TryGetProperty(member, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            ReportKind(list, $"{pointer}/{member}", list.ValueKind == JsonValueKind.String ? $"a list, '[{list.GetRawText()}]'" : "a list, in square brackets");
            return [];
        }

        return [.. list.EnumerateArray().Select((item, place) => (item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{member}/{place}")))];
    }

    private bool AreKnown(JsonElement entry, ValueList<JsonMember> members, string pointer)
    {
        foreach (var member in entry.EnumerateObject().Where(member => !members.Any(known => string.Equals(known.Name, member.Name, StringComparison.Ordinal))))
        {
            ReportUnknown(member.Name, pointer, [.. members.Select(known => known.Name)]);
        }

        return true;
    }

    private bool IsObject(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        ReportKind(value, pointer, "an object, in curly brackets");
        return false;
    }

    private void ReportKind(JsonElement value, string pointer, string wanted) =>
        findings.Report(RuleBook.NotReadable, At(pointer).At(), $"{value.GetRawText().Excerpt()} is not what belongs here: write {wanted}.");

    private void ReportUnknown(string member, string pointer, string[] known) => findings.Report(
        RuleBook.UnknownKey, At($"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}").At(),
        $"'{member}' is no member here: write one of {string.Join(", ", known.Select(each => $"'{each}'"))}; what none of them says is a line of 'details'.");

    private static DraftLine At(string pointer) => new(1, 0, " ") { Origins = [new Origin(0, pointer)] };
}
