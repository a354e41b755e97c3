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

    /// <summary>The names of all entries but statements, as ids: a label that is one of them would name two things.</summary>
    private readonly HashSet<string> names;

    /// <summary>The name of the only source, which quotations need not name; <c>null</c> where there are several.</summary>
    private readonly string? onlySource;

    private JsonDraft(string json, JsonElement root, Findings findings)
    {
        this.findings = findings;
        Diagnostic[] entries = [.. JsonSection.All.Select(section => section.Name).Append("left_out").SelectMany(name => PointersOf(root, name)).Select(pointer => new Diagnostic(RuleBook.BadLine, pointer, ""))];
        onlySource = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("sources", out var sources) && sources is { ValueKind: JsonValueKind.Array } && sources.GetArrayLength() == 1
            && sources[0] is { ValueKind: JsonValueKind.Object } only && only.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        names = root.ValueKind != JsonValueKind.Object ? [] : JsonSection.All.Where(section => root.TryGetProperty(section.Name, out var list) && list.ValueKind == JsonValueKind.Array)
            .SelectMany(section => root.GetProperty(section.Name).EnumerateArray()).Where(entry => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("name", out var own) && own.ValueKind == JsonValueKind.String)
            .Select(entry => NameTable.SlugOf(entry.GetProperty("name").GetString()!)).ToHashSet(StringComparer.Ordinal);
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
            // The reader of records says where and why a text is no JSON.
            Diagnostic[] broken = [.. NegotiationJson.Read(json).Diagnostics.Where(finding => finding.Rule == RuleBook.NotWellFormed || finding.Rule == RuleBook.TooDeep || finding.Rule == RuleBook.DuplicateMember || finding.Rule == RuleBook.Empty)];
            findings.AddRange(broken.Length > 0 ? broken : [new Diagnostic(RuleBook.NotWellFormed, "", $"the draft cannot be read: {fault.Message}")]);
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

        ReportOthers(root, ["negotiation", "id", .. JsonSection.All.Select(section => section.Name), "left_out"], "");
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
                var before = findings.Count;
                if (IsObject(entry, pointer) && LineOf(section, entry, pointer) is var line)
                {
                    lines.Add(line);
                    if (findings.Count > before)
                    {
                        findings.Blame(line);
                    }
                }
            }
        }

        foreach (var (entry, pointer) in Items(root, "left_out", ""))
        {
            if (IsObjectOf(entry, JsonSection.LeftOut, pointer) && Needed(entry, "what", pointer) is { } what && Needed(entry, "why", pointer) is { } why)
            {
                lines.Add(EntryAt(pointer).Mark("left out: ").Quoted(what).Mark(" -- ").Quoted(why).Line);
            }
        }
    }

    private DraftLine LineOf(JsonSection section, JsonElement entry, string pointer)
    {
        if (TextOf(entry, "kept", pointer) is { } reference)
        {
            return EntryAt(pointer).Mark("kept: ").Plain(reference).Line;
        }

        ReportOthers(entry, section.Members.Select(member => member.Name), pointer);
        var whole = section.Name is "statements" ? StatementOf(entry, pointer) : NamedOf(section, entry, pointer);
        foreach (var member in section.Members.Where(member => section.Name is not "statements" || member.Form is JsonForm.Details or JsonForm.Quotes))
        {
            AddMember(whole, member, entry, pointer);
        }

        return whole;
    }

    /// <summary>The first line of an entry that has a name.</summary>
    private DraftLine NamedOf(JsonSection section, JsonElement entry, string pointer)
    {
        var line = EntryAt(pointer).Mark($"{section.Key ?? ProposalKey(section.Member("kind"), entry, pointer)}: ");
        if (Needed(entry, "name", pointer) is { } name)
        {
            line.Quoted(name);
        }

        var whole = (section.Name is "sources" && Flag(entry, "no_text", pointer) ? line.Mark($" {Compilation.NoText}") : line).Line;
        if (section.Name is "people" && TextOf(entry, "office", pointer) is { } office)
        {
            if (Needed(entry, "of", pointer, "the party whose office it is, or put the office under 'left_out'") is { } of)
            {
                whole.Children.Add(new OriginLine(1, 1, office.Pointer).Mark("office: ").Quoted(office).Mark(" of ").Quoted(of).Line);
            }
        }

        return whole;
    }

    /// <summary>What begins the line of a proposal of a kind; a kind that is none is reported, and the rest is read as that of a deed.</summary>
    private string ProposalKey(JsonMember kinds, JsonElement entry, string pointer)
    {
        if (Needed(entry, "kind", pointer, Listed(kinds)) is not { } kind)
        {
            return "deed";
        }

        if (kinds.Terms.Contains(kind.Text, StringComparer.Ordinal))
        {
            return kind.Text;
        }

        findings.Report(RuleBook.NotReadable, PlaceOf(kind), $"'{kind.Text}' is no kind of proposal: write {Listed(kinds)}.", Nearest.To(kind.Text, kinds.Terms));
        return "deed";
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
                    if (IsObjectOf(quote, JsonSection.Quote, at) && QuoteOf(quote, at) is { } line)
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
                AddCode(whole, key, member, entry, pointer);
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
        whole.Children.AddRange(DraftLines.Of(detail.GetString()!, own).Select(line => Moved(line, pointer, detail.GetString()!)));
        foreach (var finding in own.ToList())
        {
            findings.Report(finding.Rule, At(pointer).At(), finding.Message);
        }
    }

    private static DraftLine Moved(DraftLine line, string pointer, string detail)
    {
        // Only of a detail of one line is it known which text would put it right.
        var moved = line with { Indent = line.Indent + 2, Origins = [new Origin(0, pointer, string.Equals(line.Text, detail, StringComparison.Ordinal) ? detail : null)] };
        for (var i = 0; i < moved.Children.Count; i++)
        {
            moved.Children[i] = Moved(moved.Children[i], pointer, detail);
        }

        return moved;
    }

    /// <summary>What was said: in one line, where it is typed who says it on what, and the act is one of the list; and else member by member.</summary>
    private DraftLine StatementOf(JsonElement entry, string pointer)
    {
        var (label, when, content) = (TextOf(entry, "label", pointer), TextOf(entry, "when", pointer), TextOf(entry, "content", pointer));
        var (voices, on, to) = (Items(entry, "by", pointer, "{ \"name\": {0} }"), Names(entry, "on", pointer), Names(entry, "to", pointer));
        if (label is { } name && name.Text.AsSpan().IndexOfAny('[', ']') >= 0)
        {
            findings.Report(RuleBook.NotReadable, PlaceOf(name), $"'{name.Text}' is no label: write it without square brackets.");
        }

        if (label is { } same && names.Contains(NameTable.SlugOf(same.Text)))
        {
            findings.Report(RuleBook.NameTaken, PlaceOf(same), $"'{same.Text}' is the name of an entry too: write another label, such as '{same.Text}-said', here and where it is answered.");
            label = null;
        }

        var isNegated = Flag(entry, "negated", pointer);
        if (voices.Count > 0 && on.Length > 0 && !IsOther(entry))
        {
            var line = EntryAt(pointer).Mark("said");
            line = AddVoices((label is { } own ? line.Mark("[").Plain(own).Mark("]") : line).Mark(": "), voices).Mark($"{(isNegated ? " not" : "")} {ActOf(entry, pointer)} ");
            line = to.Length > 0 ? Joined(Joined(line, on).Mark(" -> "), to) : Joined(line, on);
            line = when is { } day ? line.Mark(", ").Plain(day) : line;
            return (content is { } words ? line.Mark(": ").Quoted(words) : line).Line;
        }

        var whole = EntryAt(pointer).Mark("statement[").Plain(label ?? new JsonText($"statement-{pointer[(pointer.LastIndexOf('/') + 1)..]}", pointer)).Mark("]:").Line;
        AddCode(whole, "act", JsonSection.Of("statements").Member("act"), entry, pointer);
        if (voices.Count > 0)
        {
            whole.Children.Add(AddVoices(MemberAt(pointer, "by"), voices).Line);
        }

        if (isNegated)
        {
            whole.Children.Add(MemberAt(pointer, "negated").Mark("yes").Line);
        }

        foreach (var (member, names) in new[] { ("on", on), ("to", to) }.Where(each => each.Item2.Length > 0))
        {
            whole.Children.Add(Joined(MemberAt(pointer, member), names).Line);
        }

        whole.Children.AddRange(when is { } at ? [MemberAt(pointer, "when").Plain(at).Line] : []);
        whole.Children.AddRange(content is { } said ? [MemberAt(pointer, "content").Quoted(said).Line] : []);
        return whole;
    }

    private static bool IsOther(JsonElement entry) => entry.TryGetProperty("act", out var act) && act.ValueKind == JsonValueKind.String && act.ValueEquals("other");

    private static OriginLine MemberAt(string pointer, string member) => new OriginLine(1, 1, $"{pointer}/{member}").Mark($"{member}: ");

    private OriginLine AddVoices(OriginLine line, List<(JsonElement Value, string Pointer)> voices)
    {
        var isFirst = true;
        foreach (var (voice, at) in voices)
        {
            if (IsObjectOf(voice, JsonSection.Voice, at))
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
        var acts = JsonSection.Of("statements").Member("act");
        if (Needed(entry, "act", pointer, Listed(acts)) is not { } act)
        {
            return Act.Discuss.Text;
        }

        ReportUnusedOther(acts, act, entry, pointer);

        if (ActWords.Of(act.Text) is { } known)
        {
            return known;
        }

        var form = ActWords.Form(act.Text);
        var meant = ActWords.Code(act.Text) ?? (form is null ? null : ActWords.Of(form.Trim('\'')));
        findings.Report(
            RuleBook.UnknownKey, PlaceOf(act),
            meant is not null ? $"'{act.Text}' is no act: if that is meant, write '{meant}'."
                : form is not null ? $"'{act.Text}' is no act: if that is meant, write {form}."
                : $"'{act.Text}' is no act: write {Listed(acts)}.",
            meant ?? Nearest.To(act.Text, acts.Terms));
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

        var line = new OriginLine(1, 1, pointer).Mark((wording switch { "spoken" => ">>", "inferred" => "~", _ => ">" }) + (Flag(quote, "confirmed", pointer) ? "! " : " "));
        if (TextOf(quote, "source", pointer) is { } source)
        {
            line.Mark("@").Quoted(source).Mark(": ");
        }
        else if (onlySource is not null)
        {
            // Named though it need not be, so that nothing in the words is taken for a name of a source.
            line.Mark($"@{ValueReader.Quoted(onlySource)}: ");
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

    /// <summary>A term of a list, or the one that is written instead, which is meant as it is.</summary>
    private void AddCode(DraftLine whole, string key, JsonMember member, JsonElement entry, string pointer)
    {
        var wanted = member.HasOther ? $"{Listed(member)}, or 'other' and the term in '{member.Name}_other'" : Listed(member);
        var code = member.IsNeeded ? Needed(entry, member.Name, pointer, wanted) : TextOf(entry, member.Name, pointer, wanted);
        ReportUnusedOther(member, code, entry, pointer);
        if (code is not { Text: "other" } || !member.HasOther)
        {
            whole.Children.AddRange(code is { } term ? [new OriginLine(1, 1, term.Pointer).Mark($"{key}: ").Plain(term).Line] : []);
        }
        else if (Needed(entry, member.Name + "_other", pointer, $"the term that is meant, or in '{member.Name}' {Listed(member)}") is { } other)
        {
            whole.Children.Add(new OriginLine(1, 1, other.Pointer).Mark($"{key}: ").Quoted(other).Line);
        }
    }

    /// <summary>Another term beside one of the list would be lost.</summary>
    private void ReportUnusedOther(JsonMember member, JsonText? code, JsonElement entry, string pointer)
    {
        if (member.HasOther && code is { } term && term.Text is not "other" && TextOf(entry, member.Name + "_other", pointer) is { } unused)
        {
            findings.Report(RuleBook.NotReadable, PlaceOf(unused), $"'{unused.Text}' is another term, and '{member.Name}' has '{term.Text}': leave it out, or put 'other' there.");
        }
    }

    private static string Listed(JsonMember member) => $"one of {string.Join(", ", member.Terms.Select(term => $"'{term}'"))}";

    private static Place PlaceOf(JsonText value) => new OriginLine(1, 0, value.Pointer).Plain(value).Line.At(0, value.Text.Length);

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
                findings.Report(RuleBook.NotReadable, PlaceOf(number), $"{number.Text} is a number and no text: write '{number.Text}' in quotation marks.", number.Text);
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

    private List<(JsonElement Value, string Pointer)> Items(JsonElement entry, string member, string pointer, string item = "{0}")
    {
        if (!entry.TryGetProperty(member, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            ReportKind(list, $"{pointer}/{member}", list.ValueKind == JsonValueKind.String ? $"a list, '[{item.Replace("{0}", list.GetRawText(), StringComparison.Ordinal)}]'" : "a list, in square brackets");
            return [];
        }

        return [.. list.EnumerateArray().Select((item, place) => (item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{member}/{place}")))];
    }

    private bool IsObjectOf(JsonElement value, ValueList<JsonMember> members, string pointer)
    {
        var isObject = IsObject(value, pointer);
        if (isObject)
        {
            ReportOthers(value, members.Select(member => member.Name), pointer);
        }

        return isObject;
    }

    /// <summary>Reports the members that an object should not have.</summary>
    private void ReportOthers(JsonElement value, IEnumerable<string> names, string pointer)
    {
        var known = names.ToList();
        foreach (var member in value.EnumerateObject().Select(member => member.Name).Where(member => !known.Contains(member, StringComparer.Ordinal)))
        {
            findings.Report(
                RuleBook.UnknownKey, At($"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}").At(),
                $"'{member}' is no member here: write one of {string.Join(", ", known.Select(each => $"'{each}'"))}; what none of them says is a line of 'details'.");
        }
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

    private static DraftLine At(string pointer) => new(1, 0, " ") { Origins = [new Origin(0, pointer)] };
}
