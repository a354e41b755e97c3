using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;
using Negotiation.Model.Tests.Merging;

namespace Negotiation.Model.Tests.Redacting;

/// <summary>Makes records with handling marks anywhere: real ones, and made ones whose references mostly lead somewhere.</summary>
internal static partial class MarkedRecords
{
    private static readonly NegotiationRecord[] Real =
    [
        Istanbul.Record,
        Istanbul.Merging.Record!,
        EpisodeRecord.Korea.Record,
        EpisodeRecord.Minsk.Record,
        EpisodeRecord.GoodFriday.Record,
        EpisodeRecord.CampDavid.Record,
        EpisodeRecord.BlackSea.Record,
        EpisodeRecord.Karabakh.Record,
    ];

    private static readonly string[] Tlp = [.. TlpLevel.Known.Select(level => $$"""{"scheme":"tlp","mark":"{{level}}"}""")];

    private static readonly string[] Others =
    [
        """{"scheme":"tlp","mark":"TLP:RED"}""",
        """{"scheme":"tlp","mark":"purple"}""",
        """{"scheme":"tlp","mark":"red","until":"2025-05-20"}""",
        """{"scheme":"tlp","mark":"green","until":{"kind":"relative","anchor":"event:briefing-19-may"}}""",
        """{"scheme":"embargo","mark":"release","until":"2025-05-20"}""",
        """{"scheme":"embargo","mark":"2025-06-20"}""",
        """{"scheme":"named","mark":"Anna; Boris"}""",
        """{"scheme":"house-rule","mark":"quiet"}""",
    ];

    /// <summary>How the ids of made records begin, which entries of several sections have in common.</summary>
    public const string SharedIds = "woven-";

    private const string ChathamHouse = """{"scheme":"chatham-house","mark":"speakers"}""";

    /// <summary>Real records without a mark.</summary>
    public static IEnumerable<NegotiationRecord> Unmarked => Real;

    /// <summary>Real records with marks of the Traffic Light Protocol.</summary>
    public static Gen<NegotiationRecord> OfTlp { get; } =
        from record in Gen.Elements(Real)
        from seed in Gen.Choose(0, int.MaxValue)
        select Mark(record, new Random(seed), Tlp);

    /// <summary>Real records with marks of all schemes but the Chatham House Rule, which changes what it leaves.</summary>
    public static Gen<NegotiationRecord> OfLevels { get; } =
        from record in Gen.Elements(Real)
        from seed in Gen.Choose(0, int.MaxValue)
        select Mark(record, new Random(seed), [.. Tlp, .. Others]);

    /// <summary>Real and made records with marks of all schemes but the Chatham House Rule.</summary>
    public static Gen<NegotiationRecord> AnyOfLevels { get; } = RealAndMade([.. Tlp, .. Others]);

    /// <summary>Real and made records with marks of all schemes.</summary>
    public static Gen<NegotiationRecord> Any { get; } = RealAndMade([.. Tlp, .. Others, ChathamHouse]);

    private static Gen<NegotiationRecord> RealAndMade(string[] marks) =>
        from record in Gen.Frequency((3, Gen.Elements(Real)), (1, RecordGenerators.NegotiationRecord.Select(Weave)))
        from seed in Gen.Choose(0, int.MaxValue)
        select Mark(record, new Random(seed), marks);

    private static NegotiationRecord Mark(NegotiationRecord record, Random chance, string[] marks)
    {
        var root = (JsonObject)JsonNode.Parse(HalfPairs.Replace(DomainJson.WriteCompact(record), "?"))!;
        var one = 1 + chance.Next(30);
        string[] stated = [.. record.Entries.SelectMany(entry => new[] { entry.Reference.Text, entry.Reference.Id }), .. new Contents(record).Quotes];
        Visit(root, "");
        var reading = NegotiationJson.Read(root.ToJsonString());
        return reading.Record ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics.Where(finding => finding.Severity == Severity.Error)));

        void Visit(JsonNode? node, string list)
        {
            if (node is JsonArray items)
            {
                foreach (var item in items)
                {
                    Visit(item, list);
                }
            }

            if (node is not JsonObject thing)
            {
                return;
            }

            foreach (var (name, value) in thing.ToList())
            {
                Visit(value, name);
            }

            if (list is "parties" or "people" or "issues" or "territories" or "proposals" && chance.Next(6) == 0)
            {
                thing.Remove("evidence");
            }

            if (list is "evidence" or "sources" or "statements" && chance.Next(one) == 0)
            {
                thing["handling"] = JsonNode.Parse(marks[chance.Next(marks.Length)]);
            }

            if (list is "evidence" or "parties" or "statements" or "effects" or "by" && stated.Length > 0 && chance.Next(20) == 0)
            {
                SetTrap(thing, stated[chance.Next(stated.Length)]);
            }
        }

        void SetTrap(JsonObject thing, string words)
        {
            switch (chance.Next(3))
            {
                case 0:
                    thing["x-seen"] = new JsonObject { ["beside"] = new JsonArray($"compare {words}, again") };
                    break;
                case 1 when thing.ContainsKey("wording"):
                    thing["note"] = $"It was said: {words}.";
                    break;
                case 1 when thing.ContainsKey("act"):
                    thing["content"] = $"again: {words}";
                    break;
                default:
                    thing[$"x-{words}"] = true;
                    break;
            }
        }
    }

    /// <summary>Few ids, so that references meet entries; a real record where that leaves none, or where two names in an object are the same.</summary>
    private static NegotiationRecord Weave(NegotiationRecord record)
    {
        var text = Slugs.Replace(DomainJson.WriteCompact(record), slug => $"{SharedIds}{slug.Value.Sum(letter => letter) % 5}");
        return HasNamesOnce(HalfPairs.Replace(text, "?")) && NegotiationJson.Read(text).Record is { } woven ? RecordViews.WithUniqueIds(woven) : Istanbul.Record;
    }

    private static bool HasNamesOnce(string json)
    {
        try
        {
            JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>What System.Text.Json keeps but cannot write again.</summary>
    [GeneratedRegex("""\\u[dD][89abAB]..(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]..""", RegexOptions.None, 1000)]
    private static partial Regex HalfPairs { get; }

    [GeneratedRegex("""(?<=[":])(?:(?:north|south|four|way|meeting|13d)|(?:north|south|four|way|meeting|13d|2025|a)(?:-(?:north|south|four|way|2025|a|13d|meeting))+)(?=["/])""", RegexOptions.None, 1000)]
    private static partial Regex Slugs { get; }
}
