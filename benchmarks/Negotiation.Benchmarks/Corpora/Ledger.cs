using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Benchmarks.Corpora;

/// <summary>Makes the text of a ledger: the record of one negotiation, as long as one likes, the same for the same seed.</summary>
/// <remarks>
/// Members stand in the order in which the library writes them, so that what is read can be compared with what is written
/// byte by byte. How often a member stands there follows the record of the talks of Istanbul in this repository: every
/// evidence has its span, one span in fourteen its words, half of the evidence a note. One entry in ten has a member that
/// no version knows.
/// </remarks>
internal sealed class Ledger
{
    private readonly Chance chance;
    private readonly Phrases phrases;
    private readonly LedgerSize size;

    private Ledger(ulong seed, LedgerSize size)
    {
        chance = new Chance(seed);
        phrases = new Phrases(chance);
        this.size = size;
    }

    /// <summary>The text of a ledger.</summary>
    /// <param name="seed">The same seed gives the same text.</param>
    /// <param name="size">How many entries it has.</param>
    public static byte[] Text(ulong seed, LedgerSize size)
    {
        var ledger = new Ledger(seed, size);
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ledger.Write(writer);
        }

        return text.WrittenSpan.ToArray();
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteString("id", "ledger-of-talks");
        writer.WriteString("title", phrases.Sentence(6));
        WriteSection(writer, "sources", size.Sources, Source);
        WriteSection(writer, "parties", size.Parties, Party);
        WriteSection(writer, "people", size.People, Person);
        WriteSection(writer, "territories", size.Territories, Territory);
        WriteSection(writer, "issues", size.Issues, Issue);
        WriteSection(writer, "proposals", size.Proposals, Proposal);
        WriteSection(writer, "documents", size.Documents, Document);
        WriteSection(writer, "events", size.Events, Event);
        WriteSection(writer, "statements", size.Statements, Statement);
        writer.WriteEndObject();
    }

    private void WriteSection(Utf8JsonWriter writer, string section, int count, Func<int, JsonObject> entry)
    {
        if (count == 0)
        {
            return;
        }

        writer.WriteStartArray(section);
        for (var number = 0; number < count; number++)
        {
            var made = entry(number);
            if (chance.Percent(10))
            {
                made["x-reviewed"] = new JsonObject { ["by"] = "desk", ["score"] = chance.Below(1000) / 100m, ["notes"] = new JsonArray(1, "two", null) };
            }

            made.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private JsonObject Source(int number) => new Members()
        .Add("id", Id("source", number))
        .Add("publisher", phrases.Name())
        .Maybe(chance.Percent(40), "author", () => phrases.Name())
        .Add("title", phrases.Sentence(8))
        .Add("published", phrases.Date())
        .Add("language", chance.One("en", "uk", "de", "ar", "zh-Hans"))
        .Add("address", $"https://news.example/{chance.Below(100000)}/{Id("report", number)}")
        .Maybe(chance.Percent(50), "reliability", () => chance.One("A", "B", "C", "F"))
        .Maybe(chance.Percent(60), "text", () => new JsonObject { ["codePoints"] = 500 + chance.Below(9000), ["sha256"] = phrases.Hash() })
        .Add("retrieved", phrases.Date())
        .Maybe(chance.Percent(10), "handling", () => new JsonObject { ["scheme"] = "tlp", ["mark"] = "amber", ["until"] = phrases.Date() })
        .Object;

    private JsonObject Party(int number) => new Members()
        .Add("id", Id("party", number))
        .Add("kind", chance.One("state", "organisation", "armed-group", "body"))
        .Add("name", phrases.Name())
        .Maybe(chance.Percent(50), "aliases", () => Some(2, Name))
        .Maybe(chance.Percent(50), "codes", () => new JsonArray($"iso-3166-1:{(char)('A' + chance.Below(26))}{(char)('A' + chance.Below(26))}", $"wikidata:Q{chance.Below(100000)}"))
        .Maybe(chance.Percent(50), "territory", () => Id("territory", Any(size.Territories)))
        .Maybe(chance.Percent(40), "memberships", () => Some(2, () => new JsonObject { ["in"] = PartyId(), ["role"] = "member", ["during"] = When() }))
        .Add("evidence", Some(2, Evidence))
        .Object;

    private JsonObject Person(int number) => new Members()
        .Add("id", Id("person", number))
        .Add("name", phrases.Name())
        .Maybe(chance.Percent(30), "aliases", () => Some(2, Name))
        .Add("offices", Some(2, () => new JsonObject { ["title"] = phrases.Name(), ["of"] = PartyReference(), ["during"] = When() }))
        .Maybe(chance.Percent(50), "evidence", () => Some(1, Evidence))
        .Object;

    private JsonObject Territory(int number) => new Members()
        .Add("id", Id("territory", number))
        .Add("name", phrases.Name())
        .Add("aliases", Some(2, Name))
        .Maybe(number > 0, "within", () => Id("territory", Any(number)))
        .Add("control", Some(2, () => new JsonObject { ["by"] = PartyId(), ["extent"] = Attested(Extent), ["when"] = Attested(When) }))
        .Object;

    private JsonObject Issue(int number) => new Members()
        .Add("id", Id("issue", number))
        .Add("name", phrases.Name())
        .Maybe(number > 0, "within", () => Id("issue", Any(number)))
        .Object;

    private JsonObject Proposal(int number)
    {
        var kind = chance.One(
            "territorial-demand", "ceasefire-proposal", "prisoner-exchange", "detainee-release", "meeting-proposal", "undertaking", "package");
        var members = new Members()
            .Add("kind", kind)
            .Add("id", Id("proposal", number))
            .Maybe(size.Issues > 0, "issue", () => Id("issue", Any(size.Issues)))
            .Add("actors", Attested(Parties))
            .Maybe(chance.Percent(60), "toward", Parties)
            .Maybe(chance.Percent(20), "mode", () => chance.One("should", "may", "shall-not"))
            .Maybe(chance.Percent(60), "schedule", () => Attested(() => new JsonObject { ["start"] = When(), ["term"] = new JsonObject { ["kind"] = "until", ["when"] = When() } }))
            .Maybe(kind is "prisoner-exchange" or "detainee-release" && chance.Percent(20), "excluded", () => new JsonArray(Category()))
            .Maybe(chance.Percent(40), "conditions", () => Some(2, Condition))
            .Add("summary", Attested(() => phrases.Sentence(14)));
        return Particulars(members, kind)
            .Maybe(chance.Percent(20), "links", Links)
            .Add("evidence", Some(2, Evidence))
            .Object;
    }

    private Members Particulars(Members members, string kind) => kind switch
    {
        "territorial-demand" => members
            .Add("action", chance.One("withdraw-forces", "cede", "recognise", "demilitarise"))
            .Add("areas", Attested(Areas)),
        "ceasefire-proposal" => members
            .Add("scope", Attested(() => chance.One("comprehensive", "partial", "humanitarian", "local")))
            .Maybe(chance.Percent(50), "areas", () => Attested(Areas))
            .Maybe(chance.Percent(50), "monitors", Parties)
            .Maybe(chance.Percent(30), "exceptions", () => new JsonArray(phrases.Sentence(6))),
        "prisoner-exchange" or "detainee-release" => members
            .Add("transfers", Attested(() => Some(3, Transfer)))
            .Maybe(chance.Percent(30), "place", () => Attested(TerritoryId)),
        "meeting-proposal" => members
            .Add("participants", Attested(() => Some(3, Participant)))
            .Maybe(chance.Percent(50), "venueOneOf", () => Attested(() => Some(2, TerritoryId)))
            .Add("level", chance.One("leaders", "ministers", "delegations", "experts"))
            .Add("form", chance.One("direct", "mediated", "remote")),
        "undertaking" => members
            .Add("action", phrases.Sentence(3))
            .Maybe(chance.Percent(50), "object", () => phrases.Sentence(4))
            .Add("quantity", Attested(Quantity))
            .Maybe(chance.Percent(50), "areas", () => Attested(Areas)),
        _ => members
            .Add("parts", Some(3, ProposalId))
            .Add("severable", chance.Percent(50)),
    };

    private JsonObject Document(int number) => new Members()
        .Add("id", Id("document", number))
        .Add("kind", chance.One("agreement", "memorandum", "declaration", "letter", "draft"))
        .Add("title", phrases.Sentence(6))
        .Add("authors", Attested(Parties))
        .Add("dated", Attested(When))
        .Add("language", "en")
        .Add("provisions", Some(4, () => new JsonObject { ["number"] = Number(chance.Below(30)), ["proposals"] = new JsonArray(ProposalId()) }))
        .Object;

    private JsonObject Event(int number) => new Members()
        .Add("id", Id("event", number))
        .Add("kind", chance.One("talks", "call", "meeting", "briefing", "handover", "attack"))
        .Add("occurrence", Attested(() => chance.One("announced", "happened", "cancelled")))
        .Add("when", Attested(When))
        .Maybe(chance.Percent(70), "place", () => Attested(TerritoryId))
        .Add("participants", Attested(() => Some(3, Participant)))
        .Maybe(chance.Percent(40), "about", () => Some(2, ProposalReference))
        .Maybe(chance.Percent(30), "effects", () => Some(1, () => new JsonObject { ["kind"] = "carries-out", ["on"] = ProposalReference() }))
        .Add("evidence", Some(2, Evidence))
        .Object;

    private JsonObject Statement(int number) => new Members()
        .Add("id", Id("statement", number))
        .Add("by", Some(2, Voice))
        .Maybe(chance.Percent(30), "to", () => Some(2, PartyReference))
        .Add("act", chance.One("demand", "propose", "accept", "reject", "counter", "assert", "deny", "reaffirm"))
        .Add("on", Some(2, ProposalReference))
        .Maybe(chance.Percent(45), "content", () => phrases.Sentence(18))
        .Maybe(chance.Percent(10), "conditions", () => Some(2, Condition))
        .Maybe(chance.Percent(10), "iteration", () => new JsonObject { ["kind"] = "again", ["of"] = Some(2, () => Id("statement", Any(size.Statements))) })
        .Maybe(chance.Percent(10), "answers", () => "statement:" + Id("statement", Any(size.Statements)))
        .Maybe(chance.Percent(5), "effective", When)
        .Maybe(chance.Percent(10), "links", Links)
        .Add("evidence", Some(2, Evidence))
        .Object;

    private JsonObject Voice() => new Members()
        .Maybe(chance.Percent(90), "speaker", () => "person:" + Id("person", Any(size.People)))
        .Maybe(chance.Percent(10), "description", () => phrases.Sentence(4))
        .Maybe(chance.Percent(80), "for", PartyId)
        .Maybe(chance.Percent(10), "role", () => chance.One("spokesperson", "minister", "mediator", "commander"))
        .Maybe(chance.Percent(60), "in", () => Id("event", Any(size.Events)))
        .Maybe(chance.Percent(20), "at", When)
        .Object;

    private JsonObject Evidence() => new Members()
        .Add("source", Id("source", Any(size.Sources)))
        .Add("span", Span())
        .Add("wording", chance.One("verbatim", "paraphrase", "paraphrase", "inferred"))
        .Maybe(chance.Percent(30), "via", () => Some(2, Voice))
        .Maybe(chance.Percent(10), "grade", () => Number(1 + chance.Below(6)))
        .Maybe(chance.Percent(50), "note", () => phrases.Sentence(8))
        .Object;

    private JsonObject Span()
    {
        var start = chance.Below(8000);
        if (chance.Percent(7))
        {
            var exact = phrases.Sentence(6);
            return new JsonObject
            {
                ["start"] = start,
                ["end"] = start + exact.EnumerateRunes().Count(),
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(exact))),
                ["exact"] = exact,
            };
        }

        return new JsonObject { ["start"] = start, ["end"] = start + 20 + chance.Below(300), ["sha256"] = phrases.Hash() };
    }

    private JsonObject Condition() => chance.Percent(85)
        ? new JsonObject { ["on"] = ProposalReference(), ["state"] = chance.One("accepted", "agreed", "carried-out"), ["by"] = Parties() }
        : new JsonObject { ["kind"] = "any-of", ["conditions"] = new JsonArray(Condition(), Condition()) };

    private JsonNode When() => chance.Below(20) switch
    {
        0 => new JsonObject { ["notBefore"] = "2022-02", ["notAfter"] = "2025-03-04" },
        1 => new JsonObject { ["kind"] = "phrase", ["text"] = phrases.Sentence(3), ["anchor"] = EventReference() },
        2 => new JsonObject { ["kind"] = "relative", ["anchor"] = EventReference(), ["edge"] = "end", ["offset"] = "P30D" },
        3 => new JsonObject { ["kind"] = "moment", ["at"] = $"2015-02-{1 + chance.Below(28):00}T{chance.Below(24):00}:00:00+02:00" },
        _ => phrases.Date(),
    };

    private JsonNode Quantity() => chance.Below(5) switch
    {
        0 => new JsonObject { ["kind"] = "about", ["value"] = chance.Below(50) * 100, ["unit"] = "people" },
        1 => new JsonObject { ["kind"] = "bounds", ["atLeast"] = chance.Below(100), ["atMost"] = 100 + chance.Below(1000), ["unit"] = "people" },
        2 => new JsonObject { ["kind"] = "exact", ["value"] = chance.Below(100000) / 100m, ["unit"] = "square-kilometre" },
        _ => chance.Below(2000),
    };

    private JsonObject Transfer() => new Members()
        .Add("from", PartyId())
        .Add("to", PartyId())
        .Maybe(chance.Percent(60), "category", Category)
        .Add("count", Quantity())
        .Object;

    private JsonArray Category() => new(chance.One("status:civilian", "status:prisoner-of-war"), $"nationality:{chance.One("UA", "RU", "SY")}");

    private JsonObject Participant() => new Members()
        .Maybe(chance.Percent(50), "person", () => Id("person", Any(size.People)))
        .Add("party", PartyId())
        .Maybe(chance.Percent(30), "role", () => "host")
        .Object;

    private JsonObject Name() => new Members()
        .Add("text", phrases.Name())
        .Add("language", chance.One("en", "uk", "ar"))
        .Maybe(chance.Percent(20), "usedBy", PartyId)
        .Object;

    private JsonNode Extent() => chance.Percent(30) ? (1 + chance.Below(9)) / 10m : chance.One("whole", "part");

    private JsonArray Areas() => Some(3, () => chance.Percent(80)
        ? new Members().Add("territory", TerritoryId()).Maybe(chance.Percent(60), "extent", Extent).Object
        : new Members().Add("kind", "named-line").Add("name", phrases.Sentence(3)).Maybe(chance.Percent(50), "as", When).Object);

    private JsonArray Links() => Some(1, () => new JsonObject { ["kind"] = chance.One("revises", "part-of", "amends"), ["to"] = ProposalReference() });

    private JsonArray Parties() => Some(2, PartyId);

    /// <summary>One fact in eight is reported in more than one way.</summary>
    private JsonNode Attested(Func<JsonNode> value) => chance.Percent(88)
        ? value()
        : new JsonObject { ["attested"] = new JsonArray(Testimony(value), Testimony(value)) };

    private JsonObject Testimony(Func<JsonNode> value) => new() { ["value"] = value(), ["evidence"] = Some(1, Evidence) };

    private JsonArray Some(int most, Func<JsonNode> make) => [.. Enumerable.Range(0, 1 + chance.Below(most)).Select(_ => make())];

    private JsonNode PartyId() => Id("party", Any(size.Parties));

    private JsonNode TerritoryId() => Id("territory", Any(size.Territories));

    private JsonNode ProposalId() => Id("proposal", Any(size.Proposals));

    private JsonNode PartyReference() => "party:" + Id("party", Any(size.Parties));

    private JsonNode ProposalReference() => "proposal:" + Id("proposal", Any(size.Proposals));

    private JsonNode EventReference() => "event:" + Id("event", Any(size.Events));

    private int Any(int count) => chance.Below(Math.Max(count, 1));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Id(string section, int number) => $"{section}-of-the-talks-{Number(number)}";
}
