using System.Diagnostics;

namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>What no draft should be: each says where it is and what is wrong, in a message that can be read, and there is no record.</summary>
public static class BadInputTests
{
    private const int Huge = 10_000_000;

    /// <summary>The line below the examples, or one of its own.</summary>
    private static int First => Examples.Draft.Split('\n').Length + 1;

    [Theory]
    [InlineData("source: report, Another | The Times | 31 May 2015 | en", "report")]
    [InlineData("party: Café Ltd (company)\nparty: Cafe Ltd (company)", "cafe-ltd")]
    [InlineData("party: Łódź (company)\nparty: !!! (company)", "!!!")]
    [InlineData("issue: pay\n\twithin: work", "tab")]
    [InlineData("said: Mill Company proposes revised offer -> UMB -> UMB", "->")]
    [InlineData("= 3", "key: value")]
    [InlineData("party:", "party")]
    [InlineData("said: UMB as \"\" rejects revised offer", "a role")]
    [InlineData(":", ":")]
    [InlineData(">", "")]
    [InlineData("event: \u0000 (talks, happened)", "")]
    public static void It_is_refused_at_its_line(string more, string part)
    {
        var result = Draft.Parse(Examples.Draft + "\n" + more).Anchor(Examples.Text);

        Assert.Null(result.Record);
        Assert.Contains(result.Diagnostics, finding => finding.Severity == Severity.Error && finding.Line >= First && finding.Column >= 1 && finding.Message.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>A quotation that another copy of the source does not have is refused, and what it has in that place is shown.</summary>
    /// <summary>A space that does not break, as web pages have it, cannot be seen in a message: it is a space.</summary>
    [Fact]
    public static void A_space_that_cannot_be_seen_makes_no_other_name() =>
        Assert.Equal(Examples.With("by: Mill Company", "by: Mill Company").Record, Examples.With("by: Mill Company", "by: Mill\u00a0Company").Record!);

    [Fact]
    public static void Another_copy_of_the_source_is_refused_where_it_differs()
    {
        var copy = new SourceText("report", Examples.Report.Replace("a 1% rise", "a 2% rise", StringComparison.Ordinal));
        var result = Draft.Parse(Examples.Draft).Anchor(copy);

        Assert.Null(result.Record);
        Assert.Contains("2%", Assert.Single(result.Diagnostics, finding => finding.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    /// <summary>What is kept from a record moves with its words where another copy has them in another place, and is refused where it has them not.</summary>
    [Fact]
    public static void What_is_kept_is_looked_for_in_another_copy()
    {
        var record = Draft.Parse(Examples.Draft).Anchor(Examples.Text).Record!;
        var kept = Draft.Of(record);
        var moved = kept.AnchorAgain(record, new SourceText("report", "Updated. " + Examples.Report)).Record!;
        var changed = kept.AnchorAgain(record, new SourceText("report", Examples.Report.Replace("a 1% rise", "a 2% rise", StringComparison.Ordinal)));

        Assert.Equal(record.Parties[0].Evidence[0].Span!.Start + "Updated. ".Length, moved.Parties[0].Evidence[0].Span!.Start);
        Assert.Null(changed.Record);
        Assert.Equal(["NEG4006"], changed.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
    }

    [Slow]
    [Theory]
    [InlineData("", "a")]
    [InlineData("party: ", "a")]
    [InlineData("party: A (company)\n  > ", "a ")]
    [InlineData("party: A (company)\n  > ", "|")]
    [InlineData("said: ", "UMB rejects ")]
    [InlineData("said: UMB rejects revised offer -> ", "UMB; ")]
    [InlineData("event: a (talks, happened), ", "2015 to ")]
    [InlineData("deed: a: raise-pay, ", "1,000")]
    [InlineData("party: A (company)\n  identifiers: ", "a; ")]
    public static void A_line_of_ten_megabytes_is_refused_in_a_short_message_and_in_time(string start, string part)
    {
        var line = start + string.Concat(Enumerable.Repeat(part, Huge / part.Length));
        var clock = Stopwatch.StartNew();
        var result = Draft.Parse(Examples.Draft + "\n" + line).Anchor(Examples.Text);

        Assert.Null(result.Record);
        Assert.Contains(result.Diagnostics, finding => finding.Severity == Severity.Error && finding.Line >= First);
        Assert.All(result.Diagnostics, finding => Assert.InRange(finding.Message.Length, 1, 2000));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed.TotalSeconds:0.0} s.");
    }

    [Fact]
    public static void Thousands_of_levels_of_indent_are_refused()
    {
        var deep = string.Join('\n', Enumerable.Range(0, 3000).Select(level => new string(' ', 2 * level) + "issue: a"));

        Assert.Null(Draft.Parse(deep).Anchor().Record);
    }
}
