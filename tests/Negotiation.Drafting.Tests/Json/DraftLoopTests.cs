using DraftWithAModel;
using Negotiation.Drafting.Tests.Drafts;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>The loop of the sample: a model that obeys its findings comes to a record.</summary>
public static class DraftLoopTests
{
    /// <summary>How many of the mistakes are repaired by the findings alone. The others need the text or a choice: the day or its words, which of two names, who spoke, words that are not there.</summary>
    private const int LeastByFindings = 52;

    [Fact]
    public static async Task Most_mistakes_are_repaired_by_the_findings_alone()
    {
        var left = await LeftAsync(static draft => new CarelessModel(draft));

        Assert.InRange(JsonDraftTests.Mistakes.Length, 60, int.MaxValue);
        Assert.True(JsonDraftTests.Mistakes.Length - left.Count >= LeastByFindings, $"{JsonDraftTests.Mistakes.Length - left.Count} of {JsonDraftTests.Mistakes.Length} repaired; left:\n{string.Join('\n', left)}");
    }

    [Fact]
    public static async Task All_are_repaired_where_the_text_is_looked_at_again() =>
        Assert.Equal([], await LeftAsync(static draft => new CarelessModel(draft, JsonDraftTests.Mill)));

    /// <summary>The mistakes that are left after two rounds.</summary>
    private static async Task<List<string>> LeftAsync(Func<string, CarelessModel> modelOf)
    {
        var left = new List<string>();
        foreach (var (was, becomes, _, _) in JsonDraftTests.Mistakes)
        {
            using var model = modelOf(JsonDraftTests.Replaced(JsonDraftTests.Mill, was, becomes));
            var result = await new DraftLoop(model).DraftAsync(Examples.Text, TestContext.Current.CancellationToken);
            if (result.Record is null)
            {
                left.Add($"{becomes}: {string.Join(" / ", result.Diagnostics.Where(finding => finding.Severity == Severity.Error))}");
            }
        }

        return left;
    }
}
