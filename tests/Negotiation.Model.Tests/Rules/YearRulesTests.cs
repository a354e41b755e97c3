using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>A year that is likely a slip is warned of; a record of old times is left alone. The one report is of 2025.</summary>
public sealed class YearRulesTests
{
    [Theory]
    [InlineData("0025-05-16")]
    [InlineData("0025-05-16", "2025-05-16")]
    [InlineData("0225-05-16", "2025-05-16", "2025-05-17")]
    [InlineData("1025-05-16", "2025-05-16")]
    [InlineData("1524-05-16", "2025-05-16")]
    public void A_year_far_from_its_report_and_from_all_else_is_warned_of(params string[] days)
    {
        var finding = FindsOnly("NEG3038", "/events/0", Talks(days));

        Assert.Equal(($"'event:e0' is of the year {days[0][..4]}, and its report of 2025: correct the year, if it is a slip.", Severity.Warning), (finding.Message, finding.Severity));
    }

    [Theory]
    [InlineData("1259-11-10")]
    [InlineData("-1258")]
    [InlineData("-1258", "-1257")]
    [InlineData("0025", "0030", "0031")]
    [InlineData("1648-10-24", "1648-05-15", "2025-05-16")]
    [InlineData("1945-08-15", "2025-05-16")]
    [InlineData("1525-05-16", "2025-05-16")]
    [InlineData("1259-11-10", "1359-11-10", "2025-05-16")]
    [InlineData("../2025")]
    public void Old_times_are_left_alone(params string[] days) => FindsNothing(Talks(days));

    private static string Talks(string[] days) =>
        $"\"events\":[{string.Join(',', days.Select((day, place) => $$"""{"id":"e{{place}}","kind":"talks","occurrence":"happened","when":"{{day}}",{{Reported}}}"""))}]";
}
