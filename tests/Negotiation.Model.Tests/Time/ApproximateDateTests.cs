using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class ApproximateDateTests
{
    [Theory]
    [MemberData(nameof(EdtfVectors.Valid), MemberType = typeof(EdtfVectors))]
    public void A_date_has_its_level_and_its_bounds(string text, int level, string earliest, string latest)
    {
        var date = ApproximateDate.Parse(text);

        Assert.Equal(
            (text, level, earliest, latest),
            (date.Text, date.Level, date.Earliest.ToString(), date.Latest.ToString()));
    }

    [Theory]
    [MemberData(nameof(EdtfVectors.NotDates), MemberType = typeof(EdtfVectors))]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(ApproximateDate.TryParse(text, out var date));
        Assert.Null(date);
        Assert.Equal("NEG2006", Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(text)).Code);
    }

    [Fact]
    public void A_missing_text_is_no_date() => Assert.False(ApproximateDate.TryParse(null, out _));

    [Fact]
    public void A_month_without_a_day_reaches_from_its_first_to_its_last_day()
    {
        ApproximateDate may = "2025-05";

        Assert.Equal(new LocalDate(2025, 5, 1), may.Earliest.Day);
        Assert.Equal(new LocalDate(2025, 5, 31), may.Latest.Day);
    }

    [Theory]
    [InlineData("2025-05", "2025-05~")]
    [InlineData("2025-05", "2025-05?")]
    [InlineData("2025-05-19/2025-06-02", "2025-05-19~/2025-06-02%")]
    public void A_qualifier_does_not_move_the_bounds(string plain, string qualified)
    {
        var (left, right) = (ApproximateDate.Parse(plain), ApproximateDate.Parse(qualified));

        Assert.Equal((left.Earliest, left.Latest), (right.Earliest, right.Latest));
    }

    [Theory]
    [InlineData("2025-05", false, false)]
    [InlineData("2025-05?", true, false)]
    [InlineData("2025-05~", false, true)]
    [InlineData("2025-05%", true, true)]
    [InlineData("2025-?05-~19", true, true)]
    [InlineData("2025-05/2025-06?", true, false)]
    [InlineData("{2025-05,2025-06~}", false, true)]
    public void A_qualifier_anywhere_is_told(string text, bool isUncertain, bool isApproximate)
    {
        var date = ApproximateDate.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void Dates_are_equal_by_their_text_and_not_by_their_days()
    {
        ApproximateDate month = "2025-05";
        ApproximateDate unspecified = "2025-05-XX";

        Assert.Equal(month.Earliest, unspecified.Earliest);
        Assert.Equal(month.Latest, unspecified.Latest);
        Assert.NotEqual(month, unspecified);
        Assert.Equal(month, ApproximateDate.Parse("2025-05"));
        Assert.Equal(month.GetHashCode(), ApproximateDate.Parse("2025-05").GetHashCode());
    }

    [Fact]
    public void An_interval_has_the_two_dates_as_its_ends()
    {
        ApproximateDate interval = "2025-05-19~/2025-06";

        Assert.True(interval.IsInterval);
        Assert.Equal("2025-05-19~", interval.Start?.Text);
        Assert.Equal("2025-06", interval.End?.Text);
    }

    [Fact]
    public void An_open_or_unknown_end_is_no_date()
    {
        ApproximateDate open = "../2025-05-19";
        ApproximateDate unknown = "2025-05-19/";

        Assert.Null(open.Start);
        Assert.Equal(DateBound.Open, open.Earliest);
        Assert.Null(unknown.End);
        Assert.Equal(DateBound.Unknown, unknown.Latest);
    }

    [Theory]
    [InlineData("2025-05", false, false, false)]
    [InlineData("2025-05/2025-06", true, false, false)]
    [InlineData("[2025-05,2025-06]", false, true, false)]
    [InlineData("{2025-05,2025-06}", false, false, true)]
    public void The_shape_is_told(string text, bool isInterval, bool isOneOf, bool isAllOf)
    {
        var date = ApproximateDate.Parse(text);

        Assert.Equal((isInterval, isOneOf, isAllOf), (date.IsInterval, date.IsOneOf, date.IsAllOf));
    }

    [Fact]
    public void A_day_of_the_calendar_is_a_date()
    {
        ApproximateDate date = new LocalDate(2025, 5, 19);

        Assert.Equal("2025-05-19", date.Text);
    }

    [Fact]
    public void A_day_of_another_calendar_is_written_in_the_iso_calendar() =>
        Assert.Equal("2025-05-19", ApproximateDate.On(new LocalDate(2025, 5, 6, CalendarSystem.Julian)).Text);

    [Fact]
    public void A_time_is_read_from_the_same_text()
    {
        When time = "2025-05~";

        Assert.Equal(ApproximateDate.Parse("2025-05~"), time);
    }

    [Fact]
    public void A_text_of_256_characters_is_read()
    {
        var text = $"Y{new string('1', 255)}";

        Assert.Equal(DateBound.AfterCalendar, ApproximateDate.Parse(text).Latest);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-05")]
    [InlineData("2025-05-19")]
    public void A_common_date_allocates_nothing_but_itself(string text)
    {
        Assert.True(ApproximateDate.TryParse(text, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ApproximateDate.TryParse(text, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, 80);
    }

    [Theory]
    [InlineData("1985-04-12T24:00:00")]
    [InlineData("1985-04-12T23:20:30-01:01")]
    [InlineData("1985-04-12T23:20:30-00:30")]
    [InlineData("1985-04-12T23:20:30+00:00")]
    public void A_time_of_day_at_its_limits_is_read(string text) => Assert.Equal(DateBound.On(new(1985, 4, 12)), ApproximateDate.Parse(text).Earliest);

    [Theory]
    [InlineData("[1984-05,1984]", "1984-01-01", "1984-12-31")]
    [InlineData("[1984,1984-05]", "1984-01-01", "1984-12-31")]
    [InlineData("{1990,1984..1986}", "1984-01-01", "1990-12-31")]
    [InlineData("0010S1", "0010-01-01", "0019-12-31")]
    [InlineData("0009S1", "0009-01-01", "0009-12-31")]
    public void The_bounds_are_those_of_all_that_is_told(string text, string earliest, string latest)
    {
        var date = ApproximateDate.Parse(text);

        Assert.Equal((ApproximateDate.Parse(earliest).Earliest, ApproximateDate.Parse(latest).Latest), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("2004?/2006", true, false)]
    [InlineData("2004/2006~", false, true)]
    [InlineData("2004?/2006~", true, true)]
    [InlineData("2004/2006", false, false)]
    [InlineData("[1984?,1990?]", true, false)]
    [InlineData("[1984,1990~]", false, true)]
    [InlineData("?2004-?06", true, false)]
    public void A_doubt_about_a_part_is_one_about_the_whole(string text, bool isUncertain, bool isApproximate) => Assert.Equal(
        (isUncertain, isApproximate), (ApproximateDate.Parse(text).IsUncertain, ApproximateDate.Parse(text).IsApproximate));

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-05-19")]
    [InlineData("[2004,2006]")]
    public void What_is_no_interval_has_no_ends(string text) => Assert.Equal((null, null), (ApproximateDate.Parse(text).Start, ApproximateDate.Parse(text).End));

    [Theory]
    [InlineData("2025", true)]
    [InlineData("2025-01", true)]
    [InlineData("2025-12", true)]
    [InlineData("2025-05-01", true)]
    [InlineData("2025-05-31", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("202X", false)]
    [InlineData("2025-21", false)]
    [InlineData("2025-5", false)]
    public void The_commonest_texts_take_the_short_way(string text, bool isShort) => Assert.Equal(isShort, EdtfPlainDate.TryRead(text, out _));
}
