using System.Text.Json;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>The draft in JSON: what its typed members cannot say are lines of the grammar, as the other spelling has them.</summary>
internal sealed partial class DraftWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The draft in JSON.</summary>
    /// <param name="kept">The references of the entries that are to be carried over as they are.</param>
    public string WriteJson(IReadOnlySet<string> kept)
    {
        var draft = new JsonObject { ["negotiation"] = Speller.Words(Text(root, "title")) is null ? Compilation.Kept : Text(root, "title") };
        if (!string.Equals(NameTable.SlugOf(Text(root, "title")), Text(root, "id"), StringComparison.Ordinal))
        {
            draft["id"] = Text(root, "id");
        }

        foreach (var section in JsonSection.All)
        {
            draft[section.Name] = new JsonArray();
        }

        foreach (var (section, entry) in Entries())
        {
            var reference = $"{section}:{Text(entry, "id")}";
            var list = draft[NegotiationRecordDefinition.Sections[section]]!.AsArray();
            list.Add((JsonNode)(kept.Contains(reference) || HeadOf(section, entry) is not { } head ? new JsonObject { ["kept"] = reference } : EntryOf(head, entry)));
        }

        return draft.ToJsonString(Indented) + "\n";
    }

    private JsonObject EntryOf(HeadKind head, JsonObject entry)
    {
        var section = JsonSection.Of(NegotiationRecordDefinition.Sections[head.Section]);
        var left = (JsonObject)entry.DeepClone();
        left.Remove("id");
        left.Remove("name");
        left.Remove("text");
        var details = new JsonArray();
        var json = head.Section == Section.Statement ? StatementOf(entry, left) : new JsonObject { ["name"] = NameOf(head.Section, entry) };
        if (head.Section != Section.Statement && !string.Equals(NameTable.SlugOf(NameOf(head.Section, entry)), Text(entry, "id"), StringComparison.Ordinal))
        {
            details.Add((JsonNode)$"id: {Text(entry, "id")}");
        }

        if (head.Section == Section.Source)
        {
            json["no_text"] = withoutText.Contains(Text(entry, "id"));
        }

        foreach (var member in section.Members)
        {
            TakeMember(member, head, left, json);
        }

        TakeNames(head, left, json);
        var evidence = left["evidence"] as JsonArray;
        left.Remove("evidence");
        AddLines(details, () => WriteMembers(Compilation.ShapeOf(head), left, 0));
        JsonObject?[] typed = section.Members.Any(member => member.Form == JsonForm.Quotes) ? [.. (evidence ?? []).Select(piece => QuoteJson(piece!.AsObject()))] : [null];
        if (evidence is not null && typed.Contains(null))
        {
            AddLines(details, () => WriteEvidence(evidence, 0));
        }
        else if (evidence is not null)
        {
            json["quotes"] = new JsonArray([.. typed]);
        }

        if (details.Count > 0)
        {
            json["details"] = details;
        }

        return json;
    }

    /// <summary>A member of the entry as a typed one, where it is as simple as that; it is taken out of what is left.</summary>
    private void TakeMember(JsonMember member, HeadKind head, JsonObject left, JsonObject json)
    {
        var of = member.Name switch { "by" when head.Section == Section.Proposal => "actors", _ => member.Name };
        if (member.Name is "kind" && head.Section == Section.Proposal)
        {
            json["kind"] = head.Key;
            left.Remove("kind");
        }
        else if (left[of] is not { } value || json.ContainsKey(member.Name))
        {
            return;
        }
        else if (member.Form == JsonForm.Names && head.Section == Section.Proposal && value is JsonArray several && several.All(each => each!.GetValueKind() == JsonValueKind.String))
        {
            speller.AreNamesQuoted = false;
            var section = member.Name is "parts" ? Section.Proposal : Section.Party;
            json[member.Name] = new JsonArray([.. several.Select(each => (JsonNode?)speller.NameOf(each!.GetValue<string>() is var id && id.Contains(':', StringComparison.Ordinal) ? id : $"{section}:{id}", [section]))]);
            left.Remove(of);
        }
        else if (member.Form == JsonForm.Code && value.GetValueKind() == JsonValueKind.String)
        {
            var isListed = member.Terms.Contains(value.GetValue<string>(), StringComparer.Ordinal);
            json[member.Name] = isListed ? value.GetValue<string>() : "other";
            if (!isListed)
            {
                json[member.Name + "_other"] = value.GetValue<string>();
            }

            left.Remove(of);
        }
        else if (member.Form is JsonForm.Plain or JsonForm.Words && string.Equals(member.Key, member.Name, StringComparison.Ordinal) && value.GetValueKind() == JsonValueKind.String)
        {
            json[member.Name] = value.GetValue<string>();
            left.Remove(of);
        }
        else if (member.Form == JsonForm.Plain && string.Equals(member.Key, member.Name, StringComparison.Ordinal) && value is JsonObject
            && speller.Spell(Compilation.ShapeOf(head).Members.Value[of] is Shape.Fact fact ? fact.Plain : Compilation.ShapeOf(head).Members.Value[of], value) is { } spelled)
        {
            json[member.Name] = spelled;
            left.Remove(of);
        }
    }

    /// <summary>Who took part, where nothing more is said of anyone, and the only office of a person.</summary>
    private void TakeNames(HeadKind head, JsonObject left, JsonObject json)
    {
        speller.AreNamesQuoted = false;
        if (head.Section == Section.Event && left["participants"] is JsonArray participants && participants.All(one => one is JsonObject { Count: 1 } only && only.First().Key is "party" or "person"))
        {
            json["with"] = new JsonArray([.. participants.Select(one => (JsonNode?)speller.NameOf(one!.AsObject().First() is var only ? $"{only.Key}:{only.Value!.GetValue<string>()}" : "", ValueReader.Speakers))]);
            left.Remove("participants");
        }

        if (head.Section == Section.Person && left["offices"] is JsonArray { Count: 1 } offices && offices[0] is JsonObject { Count: 2 } office && office["of"] is JsonValue of
            && of.GetValue<string>().StartsWith("party:", StringComparison.Ordinal) && office["title"] is JsonValue title && title.GetValueKind() == JsonValueKind.String)
        {
            (json["office"], json["of"]) = (title.GetValue<string>(), speller.NameOf(of.GetValue<string>(), [Section.Party]));
            left.Remove("offices");
        }
    }

    private JsonObject StatementOf(JsonObject entry, JsonObject left)
    {
        var json = new JsonObject { ["label"] = Text(entry, "id") };
        var voices = left["by"]!.AsArray();
        var at = voices[0]!["at"];
        if (voices.All(voice => IsSimple(voice!.AsObject()) && JsonNode.DeepEquals(voice["at"], at)) && (at is null || speller.Spell(WhenDefinition.Codec.Shape, at) is not null))
        {
            json["by"] = new JsonArray([.. voices.Select(voice => (JsonNode?)VoiceOf(voice!.AsObject()))]);
            left.Remove("by");
            if (at is not null)
            {
                json["when"] = speller.Spell(WhenDefinition.Codec.Shape, at);
            }
        }

        if (left["negated"] is JsonValue negated && negated.GetValueKind() == JsonValueKind.True)
        {
            json["negated"] = true;
            left.Remove("negated");
        }

        foreach (var member in new[] { "on", "to" })
        {
            if (left[member] is JsonArray names)
            {
                speller.AreNamesQuoted = false;
                json[member] = new JsonArray([.. names.Select(name => (JsonNode?)speller.NameOf(name!.GetValue<string>(), member is "to" ? ValueReader.Speakers : []))]);
                left.Remove(member);
            }
        }

        if (left["content"] is not null)
        {
            json["content"] = Take(left, "content");
        }

        return json;
    }

    private static bool IsSimple(JsonObject voice) => voice.All(member => member.Key is "speaker" or "description" or "for" or "role" or "at" && (member.Key is "at" || member.Value!.GetValueKind() == JsonValueKind.String));

    private JsonObject VoiceOf(JsonObject voice)
    {
        speller.AreNamesQuoted = false;
        var json = new JsonObject();
        if (voice["speaker"] is { } speaker)
        {
            json["name"] = speller.NameOf(speaker.GetValue<string>(), ValueReader.Speakers);
        }

        if (voice["description"] is not null)
        {
            json["description"] = Text(voice, "description");
        }

        if (voice["for"] is not null)
        {
            json["for"] = speller.NameOf($"party:{Text(voice, "for")}", [Section.Party]);
        }

        if (voice["role"] is not null)
        {
            json["as"] = Text(voice, "role");
        }

        return json;
    }

    /// <summary>A quotation by its words; <c>null</c> where there is more to say of it than a typed one can.</summary>
    private JsonObject? QuoteJson(JsonObject evidence)
    {
        if (evidence.Any(member => member.Key is not ("source" or "wording" or "span" or "note")) || (evidence["note"] is not null && Speller.Words(Text(evidence, "note")) is null or ['"', ..]))
        {
            return null;
        }

        var source = Text(evidence, "source");
        var quote = new JsonObject { ["source"] = source, ["wording"] = Text(evidence, "wording") switch { "verbatim" => "spoken", var same => same } };
        if (evidence["span"] is JsonObject span)
        {
            var (start, end) = (span["start"]!.GetValue<int>(), span["end"]!.GetValue<int>());
            if (!texts.TryGetValue(source, out var given) || new CodePointText(given.Text).Between(start, end) is not { } words)
            {
                return null;
            }

            quote["words"] = words;
            if (given.Quote(words) is { IsFound: false } several)
            {
                if (several.Places.FirstOrDefault(place => place.Start == start && place.End == end)?.Surroundings is not { } surroundings)
                {
                    return null;
                }

                quote["within"] = surroundings.Replace("|", "", StringComparison.Ordinal);
            }
        }
        else if (!withoutText.Contains(source))
        {
            return null;
        }

        if (evidence["note"] is not null)
        {
            quote["note"] = Text(evidence, "note");
        }

        return quote;
    }

    /// <summary>Adds lines, each with those that belong to it, as details.</summary>
    private void AddLines(JsonArray details, Action write)
    {
        text.Clear();
        write();
        foreach (var line in text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == ' ')
            {
                details[^1] = $"{details[^1]}\n{line}";
            }
            else
            {
                details.Add((JsonNode)line);
            }
        }
    }
}
