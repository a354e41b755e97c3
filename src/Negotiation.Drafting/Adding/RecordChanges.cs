using System.Globalization;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Says what a record has that the one before did not, entry by entry and member by member.</summary>
internal static class RecordChanges
{
    /// <summary>The changes, in the order of the record.</summary>
    public static ValueList<EntryChange> Between(NegotiationRecord before, NegotiationRecord after)
    {
        var (old, index) = (new RecordIndex(before), new RecordIndex(after));
        var days = new PossibleDays(index);
        var (oldJson, json) = (JsonNode.Parse(NegotiationJson.WriteCompact(before))!, JsonNode.Parse(NegotiationJson.WriteCompact(after))!);
        var changes = new List<EntryChange>();
        foreach (var entry in after.Entries)
        {
            var known = old.Find(entry.Reference);
            if (known is not null && known.Equals(entry))
            {
                continue;
            }

            var (was, now) = (known is null ? [] : At(oldJson, old, entry), At(json, index, entry));
            var sources = EvidenceIn(now).Except(EvidenceIn(was), StringComparer.Ordinal).Select(evidence => (Id<Source>)JsonNode.Parse(evidence)!["source"]!.GetValue<string>());
            var change = new EntryChange(entry.Reference, EntryNames.Describe(entry, days), known is null, [.. sources], known is null ? [] : [.. Facts(was, now)]);
            if (change.IsNew || change.Sources.Count > 0 || change.Facts.Count > 0)
            {
                changes.Add(change);
            }
        }

        return [.. changes];
    }

    private static JsonObject At(JsonNode root, RecordIndex index, Entry entry)
    {
        var pointer = index.PointerTo(index.NumberOf(entry.Reference)).Split('/');
        return root[pointer[1]]![int.Parse(pointer[2], CultureInfo.InvariantCulture)]!.AsObject();
    }

    private static IEnumerable<FactChange> Facts(JsonObject was, JsonObject now)
    {
        foreach (var (member, value) in now.Where(member => member.Key is not "evidence"))
        {
            var isFact = IsAttested(value) || IsAttested(was[member]) || value is not JsonArray;
            var (before, after) = (Values(was[member], isFact), Values(value, isFact));
            if (after.Except(before, StringComparer.Ordinal).ToList() is { Count: > 0 } added)
            {
                yield return new FactChange(member, [.. before], [.. added], isFact && before.Count > 0);
            }
        }
    }

    private static bool IsAttested(JsonNode? value) => value is JsonObject json && json.ContainsKey("attested");

    /// <summary>The values of a fact, whoever says them; of a list its items.</summary>
    private static List<string> Values(JsonNode? value, bool isFact) => value switch
    {
        null => [],
        JsonObject json when json["attested"] is JsonArray several => [.. several.Select(one => InWords(one!["value"])).Distinct(StringComparer.Ordinal)],
        JsonArray list when !isFact => [.. list.Select(InWords).Distinct(StringComparer.Ordinal)],
        _ => [InWords(value)],
    };

    /// <summary>A value without the evidence for it.</summary>
    private static string InWords(JsonNode? value) => value switch
    {
        null => "",
        JsonObject { Count: 1 } json => InWords(json.First().Value),
        JsonObject json => string.Join(", ", json.Where(member => member.Key is not "evidence").Select(member => $"{KeyedLine.KeyOf(member.Key)} {InWords(member.Value)}")),
        JsonArray list => string.Join("; ", list.Select(InWords)),
        _ => value.ToString(),
    };

    private static IEnumerable<string> EvidenceIn(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member is { Key: "evidence", Value: JsonArray list } ? list.Select(one => one!.ToJsonString()) : EvidenceIn(member.Value)).Distinct(StringComparer.Ordinal),
        JsonArray list => list.SelectMany(EvidenceIn).Distinct(StringComparer.Ordinal),
        _ => [],
    };
}
