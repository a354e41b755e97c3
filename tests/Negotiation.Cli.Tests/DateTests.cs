using System.Text.Json.Nodes;

namespace Negotiation.Cli.Tests;

public sealed class DateTests
{
    [Fact]
    public async Task Dates_are_told_in_words()
    {
        var run = await CommandRun.OfAsync(
            "date", "2025-05-19", "2025-05~", "2025-05-1X?", "2004-06%/..", "/1985", "../1985-04-12", "[1667,1668]", "{1960,1961-12}", "Y170000002", "-0001", "2001-24");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task A_text_that_is_no_date_does_not_hide_the_others()
    {
        var run = await CommandRun.OfAsync("date", "May 19", "2025-05-19");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("May 19: error NEG2006: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2025-05-19: the day 2025-05-19 (EDTF level 0)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_of_every_text()
    {
        var run = await CommandRun.OfAsync("date", "2025-05-19", "../1985?", "1985/", "Y-170000002", "May 19", "", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Expected.Matches(run.Output);
    }

    [Theory]
    [InlineData("-0001", "-0001-01-01")]
    [InlineData("-0044-03-15", "-0044-03-15")]
    public async Task A_year_before_the_common_era_is_no_option(string text, string earliest)
    {
        var run = await CommandRun.OfAsync("date", text, "--format", "json");

        Assert.Equal(earliest, JsonNode.Parse(run.Output)![0]!["earliest"]!.GetValue<string>());
    }
}
