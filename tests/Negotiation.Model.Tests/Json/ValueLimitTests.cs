using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class ValueLimitTests
{
    private const string Head = """{"schemaVersion":1,"id":"a","title":"A" """;
    private const string Statement = ""","statements":[{"id":"s","act":"a","by":[{},{"for":"p"}],"on":["issue:i","issue:j"]}]""";

    /// <summary>The record, the statement, two voices, two things spoken of.</summary>
    [Theory]
    [InlineData(6, null)]
    [InlineData(5, "/statements/0/on/1")]
    [InlineData(4, "/statements/0/on/0")]
    [InlineData(3, "/statements/0/by/1")]
    [InlineData(1, "/statements/0")]
    public void Objects_and_elements_of_lists_are_counted_and_an_object_in_a_list_once(int limit, string? stop)
    {
        var read = NegotiationJson.Read(Head + Statement + "}", new ReadOptions { MaxValues = limit });

        Assert.Equal(stop is null, read.Record is not null);
        Assert.Equal(stop, read.Diagnostics.SingleOrDefault(finding => finding.Rule == RuleBook.TooManyValues)?.Pointer);
    }

    [Fact]
    public void What_is_kept_as_text_is_not_counted() =>
        Assert.NotNull(NegotiationJson.Read(Head + ""","x":[{},[1,2,3],{"y":[4]}]}""", new ReadOptions { MaxValues = 1 }).Record);

    [Fact]
    public void The_reading_ends_there_and_says_so()
    {
        var read = NegotiationJson.Read(Head + Statement + ",\"summary\":0,[", new ReadOptions { MaxValues = 5 });

        var finding = Assert.Single(read.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(
            "the record has more than the 5 objects and elements of lists that are allowed, and nothing from here on was read: split it, or raise the limit.",
            finding.Message);
        Assert.Equal(("NEG1018", 1, 114), (finding.Code, finding.Line, finding.Column));
    }

    [Fact]
    public void What_was_found_before_stays()
    {
        var read = NegotiationJson.Read(Head + ",\"proposals\":0" + Statement + "}", new ReadOptions { MaxValues = 1 });

        Assert.Equal(["NEG1005", "NEG1018"], read.Diagnostics.Select(finding => finding.Code));
    }

    /// <summary>Or a text of which no more was read would seem to have been read to its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code of what ended the reading.</param>
    [Theory]
    [InlineData("""{"id":0,"title":0,"statements":[{},{}]}""", "NEG1018")]
    [InlineData("""{"id":0,"title":0,"statements":[{},""", "NEG1001")]
    [InlineData("""{"id":0,"title":0,"x":[[[[[0]]]]]}""", "NEG1003")]
    public void What_ended_the_reading_is_listed_before_any_number_of_errors(string text, string code)
    {
        var read = NegotiationJson.Read(text, new ReadOptions { MaxDiagnostics = 2, MaxValues = 2, MaxDepth = 4 });

        Assert.Equal(["NEG1005", code, "NEG1017"], read.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void One_reading_leaves_nothing_to_the_next()
    {
        var options = new ReadOptions { MaxValues = 6 };
        var first = NegotiationJson.Read(Head + Statement + "}", options);

        NegotiationJson.Read(Head + Statement + "}", options with { MaxValues = 5 });

        Assert.Equal(first.Record, NegotiationJson.Read(Head + Statement + "}", options).Record);
    }

    [Fact]
    public async Task Each_line_has_the_limit_and_one_beyond_it_does_not_stop_the_others()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Head}}}\n{Head}{Statement}}}\n{Head}}}"));

        var lines = await NegotiationJson.ReadLinesAsync(stream, new ReadOptions { MaxValues = 5 }, cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([true, false, true], lines.Select(line => line.Result.Record is not null));
        Assert.Equal([("NEG1019", 2), ("NEG1018", 2)], lines[1].Result.Diagnostics.Select(finding => (finding.Code, (int?)finding.Line)));
    }

    [Fact]
    public void Validation_has_the_limit_and_says_that_the_rules_were_not_checked()
    {
        var read = NegotiationJson.Validate(Head + Statement + "}", new ReadOptions { MaxValues = 1 });

        Assert.Equal(["NEG1018", "NEG1016"], read.Diagnostics.Select(finding => finding.Code));
    }

    /// <summary>A text of two bytes is made into one object and no more, which is safe because nothing can change it.</summary>
    [Fact]
    public void Empty_objects_of_one_type_are_one()
    {
        var by = NegotiationJson.Read(Head + ""","statements":[{"id":"s","act":"a","on":["issue:i"],"by":[{},{"x":0},{}]}]}""").Record!.Statements[0].By;

        Assert.Same(by[0], by[2]);
        Assert.Equal(new Voice(), by[0]);
        Assert.Single(by[1].Unknown);
    }
}
