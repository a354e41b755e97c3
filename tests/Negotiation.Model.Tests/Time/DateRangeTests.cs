using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2025-05-16", "2025-05-19", Truth.Yes)]
    [InlineData("2025-05-19", "2025-05-19", Truth.No)]
    [InlineData("2025-05-20", "2025-05-19", Truth.No)]
    [InlineData("2025-05", "2025-06", Truth.Yes)]
    [InlineData("2025-05", "2025-05-19", Truth.Maybe)]
    [InlineData("2025-05", "2025-05-01", Truth.No)]
    [InlineData("2025-05", "2025-05", Truth.Maybe)]
    [InlineData("2022", "2025-05-16", Truth.Yes)]
    [InlineData("[..2024]", "2025", Truth.Yes)]
    [InlineData("[2024..]", "2025", Truth.Maybe)]
    [InlineData("2024/", "2025", Truth.Unknown)]
    [InlineData("2026/", "2025", Truth.No)]
    [InlineData("/2024", "2025", Truth.Yes)]
    [InlineData("Y-17E7", "2025", Truth.Yes)]
    [InlineData("Y-17E7", "Y-18E7", Truth.Maybe)]
    public void One_day_is_before_another(string day, string other, Truth expected) =>
        Assert.Equal(expected, Range(day).IsBefore(Range(other)));

    [Theory]
    [InlineData("2025-05-19", "2025-05-19", Truth.Yes)]
    [InlineData("2025-05-19", "2025-05-20", Truth.No)]
    [InlineData("2025-05-19", "2025-05", Truth.Maybe)]
    [InlineData("2025-05", "2025-05", Truth.Maybe)]
    [InlineData("2025-05-19", "2025-05-19/", Truth.Unknown)]
    [InlineData("2025-05-18", "2025-05-19/", Truth.No)]
    public void Two_days_are_the_same(string day, string other, Truth expected) =>
        Assert.Equal(expected, Range(day).IsSameDayAs(Range(other)));

    [Fact]
    public void A_range_of_which_nothing_is_known_answers_nothing() =>
        Assert.Equal(Truth.Unknown, default(DateRange).IsBefore(Range("2025")));

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        var (earliest, latest) = (DateBound.On(new LocalDate(2025, 5, 20)), DateBound.On(new LocalDate(2025, 5, 19)));

        Assert.Equal(
            "NEG2014: '2025-05-20' is later than '2025-05-19': swap the bounds.",
            Assert.Throws<DomainRuleException>(() => new DateRange(earliest, latest)).Message);
    }

    private static DateRange Range(string date) => DateRange.Of(ApproximateDate.Parse(date));

    [Fact]
    public void What_is_before_the_calendar_is_before_its_first_day_and_what_is_after_it_after_its_last()
    {
        var (before, after) = (DateRange.Of(ApproximateDate.Parse("Y-17E7")), DateRange.Of(ApproximateDate.Parse("Y17E7")));

        Assert.Equal(Truth.Yes, before.IsBefore(DateRange.On(NodaTime.LocalDate.MinIsoValue)));
        Assert.Equal(Truth.Yes, after.IsAfter(DateRange.On(NodaTime.LocalDate.MaxIsoValue)));
        Assert.Equal(Truth.Yes, before.IsBefore(after));
    }

    [Fact]
    public void A_range_is_written_with_its_two_bounds() =>
        Assert.Equal("2025-05-01/2025-05-31", DateRange.Of(ApproximateDate.Parse("2025-05")).ToString());
}
