using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Merging;

/// <summary>Makes records that several people could have kept of one negotiation: each leaves something out, none contradicts where one value is held.</summary>
internal static class RecordViews
{
    private static readonly string[] Sections =
        ["sources", "parties", "people", "territories", "issues", "proposals", "documents", "events", "statements"];

    private static readonly string[] Lists =
    [
        "links", "evidence", "aliases", "codes", "memberships", "offices", "control", "toward", "conditions", "provisions", "parts",
        "by", "to", "on", "about", "effects", "measures", "votes", "roles",
    ];

    /// <summary>What some object cannot be without.</summary>
    private static readonly HashSet<string> Required = [.. RequiredIn(JsonNode.Parse(NegotiationSchema.Text))];

    /// <summary>Three views of one record.</summary>
    public static Arbitrary<NegotiationRecord[]> Three { get; } =
        (from record in RecordGenerators.NegotiationRecord
         from seeds in Gen.Choose(0, int.MaxValue).ArrayOf(3)
         let whole = WithUniqueIds(record)
         select Array.ConvertAll(seeds, seed => ViewOf(whole, seed))).ToArbitrary();

    /// <summary>The first of the entries of each id.</summary>
    public static NegotiationRecord WithUniqueIds(NegotiationRecord record) => record with
    {
        Sources = Unique(record.Sources),
        Parties = Unique(record.Parties),
        People = Unique(record.People),
        Territories = Unique(record.Territories),
        Issues = Unique(record.Issues),
        Proposals = Unique(record.Proposals),
        Documents = Unique(record.Documents, document => document with
        {
            Provisions = document.Provisions is { } provisions ? [.. provisions.DistinctBy(provision => provision.Number)] : null,
        }),
        Events = Unique(record.Events),
        Statements = Unique(record.Statements),
    };

    private static ValueList<T> Unique<T>(ValueList<T> entries, Func<T, T>? correct = null)
        where T : Entry =>
        [.. entries.DistinctBy(entry => entry.Reference).Select(correct ?? (entry => entry))];

    private static NegotiationRecord ViewOf(NegotiationRecord record, int seed)
    {
        var chance = new Random(seed);
        var whole = (JsonObjectTree)JsonTree.Parse(DomainJson.WriteCompact(record));
        var view = new JsonObjectTree([.. whole.Members.Select(member => Sections.Contains(member.Name)
            ? member with { Value = Entries((JsonListTree)member.Value, chance) }
            : member)]);
        return NegotiationJson.Read(view.ToString()).Record!;
    }

    private static JsonListTree Entries(JsonListTree section, Random chance) =>
        new([.. Thin(section, chance, least: 0).Items.Select(entry => Thin((JsonObjectTree)entry, chance))]);

    private static JsonTree Thin(JsonObjectTree entry, Random chance) => new JsonObjectTree(
    [
        .. from member in entry.Members
           where member.Name == "evidence" || Required.Contains(member.Name) || chance.Next(4) > 0
           select member with { Value = Thin(member, chance) },
    ]);

    private static JsonTree Thin(JsonMember member, Random chance) => member.Value switch
    {
        JsonListTree list when Lists.Contains(member.Name) => Thin(list, chance, least: 1),
        JsonObjectTree { Members: [{ Name: "attested", Value: JsonListTree all }] } => Attested(Thin(all, chance, least: 1), chance),
        _ => member.Value,
    };

    /// <summary>Now and then the value that is left stands without evidence of its own.</summary>
    private static JsonTree Attested(JsonListTree testimonies, Random chance) =>
        testimonies.Items is [JsonObjectTree { Members: [{ Name: "value" } only, ..] }] && chance.Next(2) == 0
            ? only.Value
            : new JsonObjectTree([new JsonMember("attested", testimonies)]);

    private static JsonListTree Thin(JsonListTree list, Random chance, int least)
    {
        var kept = list.Items.Where(_ => chance.Next(3) > 0).ToList();
        return kept.Count >= least ? new JsonListTree([.. kept]) : new JsonListTree([.. list.Items.Take(least)]);
    }

    private static IEnumerable<string> RequiredIn(JsonNode? schema) => schema switch
    {
        JsonObject definition => definition.SelectMany(member => member is { Key: "required", Value: JsonArray names }
            ? names.Select(name => name!.GetValue<string>())
            : RequiredIn(member.Value)),
        JsonArray several => several.SelectMany(RequiredIn),
        _ => [],
    };
}
