using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Frozen;

public sealed class FrozenCoverageTests
{
    [Fact]
    public void Every_member_shape_and_term_of_the_vocabulary_is_used()
    {
        var coverage = new SchemaCoverage(JsonNode.Parse(NegotiationSchema.Text)!.AsObject());
        foreach (var name in FrozenCorpus.Names)
        {
            coverage.Add(JsonNode.Parse(FrozenCorpus.Given(name))!);
        }

        var missing = coverage.All.Except(coverage.Seen, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

        Assert.True(
            missing.Length == 0,
            "No record of the frozen corpus uses:\n  " + string.Join("\n  ", missing) +
            "\nAdd a small record that does, as tests/Negotiation.Model.Tests/Frozen/README.md tells; do not edit those that are there.");
    }
}
