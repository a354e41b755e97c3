namespace Negotiation.Model.Tests.Rules;

/// <summary>Day 1 is the day of the entry that is counted from.</summary>
public sealed class NumberedDayTests
{
    private static readonly Moment Evening = Moment.Parse("2025-05-19T21:00:00+03:00");

    [Theory]
    [InlineData(1, "2025-05-19")]
    [InlineData(2, "2025-05-20")]
    [InlineData(50, "2025-07-07")]
    public void Day_one_is_the_day_itself(int number, string expected) => Assert.Equal($"{Day(expected)}", $"{Resolve("2025-05-19", number)}");

    [Fact]
    public void It_is_counted_from_the_start_of_what_lasts() => Assert.Equal($"{Day("2025-05-20")}", $"{Resolve("2025-05-19/2025-06-30", 2)}");

    [Fact]
    public void It_is_as_uncertain_as_what_it_is_counted_from() => Assert.Equal($"{Day("2025-05-02/2025-06-01")}", $"{Resolve("2025-05", 2)}");

    [Fact]
    public void Day_one_of_a_moment_is_a_whole_day()
    {
        Assert.Equal($"{Day("2025-05-19")}", $"{Resolve(Evening, 1)}");
        Assert.Null(Resolve(Evening, 1).Exact);
    }

    [Fact]
    public void It_is_counted_from_the_start_of_a_proposal()
    {
        var record = Record(new NumberedDay { Number = 3, Of = "proposal:truce" }) with
        {
            Proposals = [new CeasefireProposal { Id = "truce", Schedule = new Schedule { Start = "2025-05-19" } }],
        };

        Assert.Equal($"{Day("2025-05-21")}", $"{TimesOf(record).Of((Reference)"event:review")}");
    }

    [Fact]
    public void A_circle_leads_to_no_day() => Assert.Equal(
        default, TimesOf(Record(new NumberedDay { Number = 2, Of = "event:review" })).Of((Reference)"event:review"));

    [Fact]
    public void A_day_beyond_the_calendar_is_not_known() => Assert.Equal(default, Resolve("2025-05-19", int.MaxValue).Days.Latest);

    private static Reach Resolve(When entry, int number) =>
        TimesOf(Record(new NumberedDay { Number = number, Of = "event:entry" }, entry)).Of((Reference)"event:review");

    private static Reach Day(When day) => Reach.Of(day.Earliest, day.Latest);

    private static RecordTimes TimesOf(NegotiationRecord record) => new(new RecordIndex(record));

    private static NegotiationRecord Record(When review, When? entry = null) => new()
    {
        Id = "case",
        Title = "A case",
        Events =
        [
            new() { Id = "entry", Kind = EventKind.Signing, Occurrence = Occurrence.Happened, When = entry is null ? null : new(entry) },
            new() { Id = "review", Kind = EventKind.Talks, Occurrence = Occurrence.Announced, When = new(review) },
        ],
    };
}
