using System.Text;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Rules;

/// <summary>A small record that breaks no rule, with sections replaced by the test's own.</summary>
internal static class RuleCase
{
    /// <summary>Evidence in the one source, for an entry that must have some.</summary>
    public const string Reported = """ "evidence":[{"source":"paper","wording":"paraphrase"}] """;

    private const string Sound = """
        {
          "schemaVersion": 1, "id": "case", "title": "A case",
          "sources": [
            {"id": "paper", "publisher": "A paper", "language": "en", "published": "2025-05-19",
             "text": {"codePoints": 100, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}
          ],
          "parties": [{"id": "north", "kind": "state", "name": "North"}, {"id": "south", "kind": "state", "name": "South"}],
          "people": [{"id": "ann", "name": "Ann"}]
        }
        """;

    /// <summary>What the rules say of the record with these sections.</summary>
    public static ReadResult Validate(string sections)
    {
        var record = JsonNode.Parse(Sound)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{sections}}}")!.AsObject())
        {
            record[name] = value?.DeepClone();
        }

        return NegotiationJson.Validate(Encoding.UTF8.GetBytes(record.ToJsonString()));
    }

    /// <summary>
    /// The same without the note that nobody puts a proposal forward, which nobody does where a record has what one rule looks at and no more.
    /// </summary>
    public static IEnumerable<Diagnostic> Findings(string sections) =>
        Validate(sections).Diagnostics.Where(finding => finding.Rule != RuleBook.NobodyPutsIt);

    /// <summary>Holds that there is one finding, under this code at this place.</summary>
    public static Diagnostic FindsOnly(string code, string pointer, string sections)
    {
        var finding = Assert.Single(Findings(sections));
        Assert.Equal((code, pointer), (finding.Code, finding.Pointer));
        Assert.NotNull(finding.Line);
        return finding;
    }

    /// <summary>Holds that there is nothing to find.</summary>
    public static void FindsNothing(string sections) => Assert.Empty(Findings(sections));

    /// <summary>Holds that there is nothing to find but under one rule.</summary>
    public static void FindsNothing(string sections, Rule but) => Assert.DoesNotContain(Findings(sections), finding => finding.Rule != but);
}
