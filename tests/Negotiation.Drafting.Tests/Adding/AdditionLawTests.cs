using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Adding;

/// <summary>What holds of every addition.</summary>
public sealed class AdditionLawTests
{
    private const string Title = "negotiation: Pay of the ferry crews\n";

    private const string Base = Title + "source: wire, Ferries | Wire | 1 March 2025 | en\nparty: Seafarers' Union (trade-union)\n  > the union\nparty: Northern Ferries (company)\n  > the company\n";

    private const string One =
        """
        source: report, Talks | The Herald | 5 March 2025 | en
        party: Seafarers' Union (trade-union)
          > the Seafarers' Union
        event: talks in the harbour (talks, happened), 3 March 2025
          with: Seafarers' Union; Northern Ferries
          > the Seafarers' Union and Northern Ferries met
        deed: pay offer: raise-pay, 3 percent
          by: Northern Ferries
          > a rise of 3 percent
        said: Northern Ferries proposes pay offer, 3 March 2025
          > a rise of 3 percent
        """;

    private const string Other =
        """
        source: report, Strike | The Gazette | 12 March 2025 | en
        party: Seafarers' Union (trade-union)
          > the Seafarers' Union
        party: Port Authority (body)
          > the port authority
        event: strike (strike, happened), 10 March 2025
          with: Seafarers' Union
          > the Seafarers' Union went on strike
        deed: longer leave: lengthen-leave, 5 days
          by: Northern Ferries
          > five days more of leave
        said: Seafarers' Union demands longer leave, 10 March 2025
          > five days more of leave
        """;

    private static readonly SourceText OneText = new("report", "On 3 March the Seafarers' Union and Northern Ferries met. The company offered a rise of 3 percent.");
    private static readonly SourceText OtherText = new("report", "On 10 March the Seafarers' Union went on strike, said the port authority. It wants five days more of leave.");

    private static NegotiationRecord Start { get; } = Ferries.Anchored(Base, new SourceText("wire", "the union, the company"));

    [Fact]
    public void In_either_order_two_drafts_give_one_record_up_to_order_and_ids()
    {
        var oneFirst = Added(Added(Start, One, OneText), Other, OtherText);
        var otherFirst = Added(Added(Start, Other, OtherText), One, OneText);

        Assert.NotEqual(NegotiationJson.Write(oneFirst), NegotiationJson.Write(otherFirst));
        Assert.Equal(Sorted(oneFirst), Sorted(otherFirst));
    }

    /// <summary>Two drafts of some of eight entries each: what both have is the same, has another summary, or is of another day.</summary>
    [Fact]
    public void In_either_order_drafts_of_all_sorts_give_one_record_up_to_order_and_ids()
    {
        var start = Ferries.Anchored(
            $"{Base}deed: pay offer: raise-pay, 3 percent\n  by: Northern Ferries\n  > the company\n", new SourceText("wire", "the union, the company"));
        for (var number = 1; number <= 40; number++)
        {
            var (one, other) = (Chosen(1, number * 37), Chosen(2, number * 101));

            Assert.Equal(
                Sorted(Added(Added(start, one, TextOf(1)), other, TextOf(2))), Sorted(Added(Added(start, other, TextOf(2)), one, TextOf(1))));
        }
    }

    [Fact]
    public void A_fault_in_one_of_the_two_orders_is_seen()
    {
        var planted = One.Replace("raise-pay, 3 percent", "raise-pay, 4 percent", StringComparison.Ordinal);

        Assert.NotEqual(
            Sorted(Added(Added(Start, One, OneText), Other, OtherText)), Sorted(Added(Added(Start, Other, OtherText), planted, OneText)));
    }

    [Fact]
    public void A_draft_added_again_as_the_same_changes_nothing()
    {
        var once = Ferries.RecordOf(Ferries.Second(Ferries.Decided));
        var again = AddedAsTheSame(once, Ferries.GazetteDraft, Ferries.Gazette);

        Assert.Equal(once, again);
    }

    [Fact]
    public void A_draft_added_again_from_another_source_changes_nothing_but_evidence()
    {
        var once = Ferries.RecordOf(Ferries.Second(Ferries.Decided));
        var draft = Ferries.GazetteDraft.Replace("source: gazette, Ferry talks resumed | The Gazette", "source: courier, Ferry talks resumed | The Courier", StringComparison.Ordinal);
        var again = AddedAsTheSame(once, draft, new SourceText("courier", $"From our reporter. {Ferries.GazetteText}"));

        Assert.Equal(once.Entries.Select(entry => entry.Reference), again.Entries.Select(entry => entry.Reference).Where(entry => entry != "source:courier"));
        Assert.Equal(WithoutEvidence(once), WithoutEvidence(again with { Sources = [.. again.Sources.Where(source => source.Id != "courier")] }));
        Assert.NotEqual(once.Parties, again.Parties);
    }

    [Fact]
    public void All_entries_of_the_record_are_kept_with_their_evidence()
    {
        var after = Ferries.RecordOf(Ferries.Second(Ferries.Decided));

        Assert.All(Ferries.First.Entries, entry =>
        {
            var kept = after.Find(entry.Reference);
            Assert.Equal(entry.GetType(), kept?.GetType());
            Assert.Subset(EvidenceIn(after, entry.Reference), EvidenceIn(Ferries.First, entry.Reference));
        });
    }

    private static SourceText TextOf(int draft) =>
        new("report", $"Report {draft}. The union and Ana Ruiz were at the port; they met; a strike; five days; no; yes.");

    /// <summary>The draft of a paper: those of its entries whose bits are set.</summary>
    private static string Chosen(int draft, int bits)
    {
        string[] entries =
        [
            "party: Seafarers' Union (trade-union)\n  > union\n",
            "party: Port Authority (body)\n  > the port\n",
            "person: Ana Ruiz, general secretary of Seafarers' Union\n  > Ana Ruiz\n",
            "event: talks in the harbour (talks, happened), 3 March 2025\n  with: Seafarers' Union; Northern Ferries\n  > they met\n",
            $"event: strike (strike, happened), 10 March 2025\n  summary: the strike, as paper {draft} calls it\n  with: Seafarers' Union\n  > a strike\n",
            "deed: longer leave: lengthen-leave, 5 days\n  by: Northern Ferries\n  > five days\n",
            $"said: Seafarers' Union rejects pay offer, {draft} March 2025\n  > no\n",
            $"said: Northern Ferries proposes pay offer, {draft + 10} March 2025\n  > yes\n",
        ];
        return $"source: report, Paper {draft} | Publisher {draft} | {draft + 20} March 2025 | en\n{string.Concat(entries.Where((_, place) => ((bits >> place) & 1) == 1))}";
    }

    private static NegotiationRecord Added(NegotiationRecord record, string draft, SourceText text) =>
        Ferries.RecordOf(Draft.Parse(draft).AddTo(record, [text]));

    /// <summary>Adds a draft, and answers each question that what it asks about is the first that it may be.</summary>
    private static NegotiationRecord AddedAsTheSame(NegotiationRecord record, string draft, SourceText text)
    {
        var decisions = Decisions.Parse(Ferries.Decided.Replace("better offer: new", "better offer: same as better-offer", StringComparison.Ordinal));
        while (Draft.Parse(draft).AddTo(record, [text], decisions) is var result)
        {
            if (result.Questions.Count == 0)
            {
                return Ferries.RecordOf(result);
            }

            var answers = result.Questions.Select(question => question.Answers.First(answer => answer.SameAs is not null));
            decisions = Decisions.Parse($"{decisions}{string.Concat(answers.Select(answer => $"{answer}\n"))}");
        }

        return record;
    }

    /// <summary>A record with its lists sorted, its statements without their ids, to which nothing refers, and the ids of its sources as their titles.</summary>
    private static string Sorted(NegotiationRecord record)
    {
        var text = NegotiationJson.WriteCompact(record);
        foreach (var source in record.Sources)
        {
            text = text.Replace($"\"{source.Id}\"", $"\"<{source.Title}>\"", StringComparison.Ordinal);
        }

        var root = JsonNode.Parse(text)!;
        foreach (var statement in root["statements"] as JsonArray ?? [])
        {
            statement!.AsObject().Remove("id");
        }

        return SortedNode(root).ToJsonString();
    }

    private static JsonNode SortedNode(JsonNode node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)SortedNode(member.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => (JsonNode?)SortedNode(item!)).OrderBy(item => item!.ToJsonString(), StringComparer.Ordinal)]),
        _ => node.DeepClone(),
    };

    /// <summary>A record without its evidence; a fact that rests on evidence of its own is the same as one that rests on that of its entry.</summary>
    private static string WithoutEvidence(NegotiationRecord record) => Bare(JsonNode.Parse(NegotiationJson.WriteCompact(record))!).ToJsonString();

    private static JsonNode Bare(JsonNode node) => node switch
    {
        JsonObject json when json["attested"] is JsonArray several => several.Select(one => Bare(one!["value"]!)).DistinctBy(value => value.ToJsonString(), StringComparer.Ordinal).ToList() is [var only] ? only : new JsonArray([.. several.Select(one => Bare(one!["value"]!))]),
        JsonObject json => new JsonObject(json.Where(member => member.Key is not "evidence").Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Bare(member.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => (JsonNode?)Bare(item!))]),
        _ => node.DeepClone(),
    };

    private static HashSet<string> EvidenceIn(NegotiationRecord record, Reference entry)
    {
        var section = JsonNode.Parse(NegotiationJson.WriteCompact(record))!.AsObject().SelectMany(member => member.Value as JsonArray ?? []).OfType<JsonObject>();
        return [.. section.Where(json => string.Equals(json["id"]!.GetValue<string>(), entry.Id, StringComparison.Ordinal)).SelectMany(EvidenceIn)];
    }

    private static IEnumerable<string> EvidenceIn(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member is { Key: "evidence", Value: JsonArray list } ? list.Select(one => one!.ToJsonString()) : EvidenceIn(member.Value)),
        JsonArray list => list.SelectMany(EvidenceIn),
        _ => [],
    };
}
