using NodaTime;

namespace Negotiation.Model.Tests.Rules;

public sealed class ReachTests
{
    private static readonly Instant Noon = Instant.FromUtc(2025, 5, 19, 12, 0);

    [Fact]
    public void A_day_lasts_fifty_hours_on_earth()
    {
        var day = Of("2025-05-19");

        Assert.Equal((Instant.FromUtc(2025, 5, 18, 10, 0), Instant.FromUtc(2025, 5, 20, 12, 0)), (day.First, day.Last));
    }

    [Fact]
    public void The_ends_of_the_calendar_have_no_instant()
    {
        Assert.Null(Reach.Of(DateBound.On(LocalDate.MinIsoValue), DateBound.On(LocalDate.MaxIsoValue)).First);
        Assert.Null(Reach.Of(DateBound.On(LocalDate.MinIsoValue), DateBound.On(LocalDate.MaxIsoValue)).Last);
        Assert.Null(Reach.Of(DateBound.Unknown, DateBound.Open).First);
    }

    [Fact]
    public void Bounds_that_contradict_each_other_tell_nothing() => Assert.Equal(default, Reach.Of(DateBound.On(new(2025, 5, 19)), DateBound.On(new(2025, 5, 18))));

    [Theory]
    [InlineData("2025-05-22", "2025-05-19", true)]
    [InlineData("2025-05-21", "2025-05-19", false)]
    [InlineData("2025-05-20", "2025-05-19", false)]
    [InlineData("2025-05-19", "2025-05-20", false)]
    [InlineData("2025-06", "2025-05", false)]
    [InlineData("2025-07", "2025-05", true)]
    public void Bare_days_are_apart_when_they_are_so_wherever_on_earth(string later, string earlier, bool isAfter) =>
        Assert.Equal(isAfter, Of(later).IsCertainlyAfter(Of(earlier)));

    [Theory]
    [InlineData("2025-05-19T12:00:01Z", "2025-05-19T15:00:00+03:00", true)]
    [InlineData("2025-05-19T12:00:00Z", "2025-05-19T15:00:00+03:00", false)]
    public void Moments_are_compared_on_the_time_line(string later, string earlier, bool isAfter) =>
        Assert.Equal(isAfter, Reach.Of(Moment.Parse(later)).IsCertainlyAfter(Reach.Of(Moment.Parse(earlier))));

    [Theory]
    [InlineData("2025-05-19T12:00:00Z", "2025-05-19T12:00:01Z", Truth.Yes)]
    [InlineData("2025-05-19T12:00:00Z", "2025-05-19T12:00:00Z", Truth.No)]
    [InlineData("2025-05-19T12:00:01Z", "2025-05-19T12:00:00Z", Truth.No)]
    public void A_moment_is_before_another_by_the_clock(string moment, string other, Truth expected) =>
        Assert.Equal(expected, Reach.Of(Moment.Parse(moment)).IsBefore(Reach.Of(Moment.Parse(other))));

    [Theory]
    [InlineData("2025-05-18", Truth.Yes)]
    [InlineData("2025-05-19", Truth.No)]
    [InlineData("2025-05", Truth.Maybe)]
    public void A_day_is_before_a_moment_by_the_calendar(string day, Truth expected)
    {
        Assert.Equal(expected, Of(day).IsBefore(Reach.Of(Moment.Parse("2025-05-19T12:00:00Z"))));
        Assert.Equal(expected == Truth.Yes ? Truth.No : expected, Reach.Of(Moment.Parse("2025-05-19T12:00:00Z")).IsBefore(Of(day)));
    }

    [Fact]
    public void Any_of_several_reaches_from_the_first_to_the_last()
    {
        var any = Reach.AnyOf([Of("2025-05-19"), Of("2025-05-01"), Reach.Of(Moment.Parse("2025-05-19T12:00:00Z"))]);

        Assert.Equal((Of("2025-05-01").First, Of("2025-05-19").Last, "2025-05-01/2025-05-19"), (any.First, any.Last, any.ToString()));
    }

    [Fact]
    public void Any_of_several_of_which_one_is_open_is_open()
    {
        var any = Reach.AnyOf([Of("2025-05-19"), default]);

        Assert.Equal((null, null), (any.First, any.Last));
    }

    [Fact]
    public void Between_two_reaches_from_the_first_of_one_to_the_last_of_the_other()
    {
        var between = Reach.Between(Reach.Of(Moment.Parse("2025-05-19T12:00:00Z")), Of("2025-05-21"));

        Assert.Equal((Noon, Of("2025-05-21").Last, "2025-05-19/2025-05-21"), (between.First, between.Last, between.ToString()));
    }

    private static Reach Of(string date) => Reach.Of(ApproximateDate.Parse(date).Earliest, ApproximateDate.Parse(date).Latest);
}
