using DraftWithAModel;
using Negotiation.Drafting.Tests.Drafts;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>The loop of the sample: a model that only obeys its findings comes to a record.</summary>
public static class DraftLoopTests
{
    /// <summary>How many of the mistakes are repaired by the findings alone. The others need the text or a choice: the day or its words, which of two names, who spoke, words that are not there.</summary>
    private const int LeastRepaired = 35;

    [Fact]
    public static async Task A_careless_draft_is_repaired_in_two_rounds()
    {
        var repaired = 0;
        var left = new List<string>();
        foreach (var (was, becomes, _, _) in JsonDraftTests.Mistakes)
        {
            using var model = new CarelessModel(JsonDraftTests.Replaced(JsonDraftTests.Mill, was, becomes));
            var result = await new DraftLoop(model).DraftAsync(Examples.Text, TestContext.Current.CancellationToken);
            repaired += result.Record is null ? 0 : 1;
            if (result.Record is null)
            {
                left.Add($"{becomes}: {string.Join(" / ", result.Diagnostics.Where(finding => finding.Severity == Severity.Error))}");
            }
        }

        Assert.True(repaired >= LeastRepaired, $"{repaired} of {JsonDraftTests.Mistakes.Length} repaired; left:\n{string.Join('\n', left)}");
    }
}
