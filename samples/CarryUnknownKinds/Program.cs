// A tool of today carries what a library of tomorrow will write: unknown kinds, members and codes, to the digit.
using Negotiation.Model;
using Negotiation.Model.Json;

const string Tomorrow = """
    {
      "schemaVersion": 1,
      "id": "water-talks",
      "title": "Talks about the river",
      "parties": [{"id": "upstream", "kind": "river-authority", "name": "Upstream"}],
      "proposals": [
        {"kind": "water-share", "id": "summer-flow", "issue": "river", "cubicMetres": 1.50, "months": ["06", "07"]}
      ],
      "issues": [{"id": "river", "name": "The river", "priority": "high"}]
    }
    """;

var read = NegotiationJson.Read(Tomorrow);
foreach (var finding in read.Diagnostics)
{
    Console.WriteLine(finding);
}

var record = read.Record!;
var edited = record with { Title = "Talks about the river and its dams" };

var water = (UnknownProposal)edited.Proposals[0];
water.Unknown.TryGet("cubicMetres", out var flow);
Console.WriteLine($"{water.Kind} of {flow}");
Console.Write(NegotiationJson.Write(edited));
