using Negotiation.Model;
using Negotiation.Tables;
using NodaTime;

namespace Negotiation.Cli.Tests;

public sealed class TimeReadingTests
{
    [Theory]
    [InlineData("2025-05-19", "day")]
    [InlineData("2025-05-19?", "day")]
    [InlineData("2025-~05-19", "day")]
    [InlineData("-0043-03-15", "day")]
    [InlineData("2025-05", "month")]
    [InlineData("2025-05~", "month")]
    [InlineData("2025-05-XX", "month")]
    [InlineData("2025-05-1X", "month")]
    [InlineData("2025", "year")]
    [InlineData("2025-XX", "year")]
    [InlineData("2025-XX-XX", "year")]
    [InlineData("-0043", "year")]
    [InlineData("Y-17000", "year")]
    [InlineData("Y17E8", "year")]
    [InlineData("2025-21", "season")]
    [InlineData("2025-29", "season")]
    [InlineData("2025-33", "quarter")]
    [InlineData("2025-37", "quadrimester")]
    [InlineData("2025-41", "semester")]
    [InlineData("202X", "decade")]
    [InlineData("202X-05", "decade")]
    [InlineData("1950S3", "decade")]
    [InlineData("20XX", "century")]
    [InlineData("1950S2", "century")]
    [InlineData("2XXX", "millennium")]
    [InlineData("2025-05-19T10:00:00Z", "moment")]
    [InlineData("2025-05-19/2025-06", "interval")]
    [InlineData("2025-05-19/..", "interval")]
    [InlineData("/2025", "interval")]
    [InlineData("[2025-05-19,2025-05-21]", "set")]
    [InlineData("{2025-05-19,2025-05-21}", "set")]
    [InlineData("[..2025-05-19]", "set")]
    public void A_date_is_as_precise_as_its_smallest_known_part(string text, string precision) =>
        Assert.Equal(precision, DatePrecision.Of(ApproximateDate.Parse(text)));

    [Theory]
    [InlineData("2015-02-15T00:00:00+02:00[Europe/Kyiv]", "2015-02-15T00:00:00+02:00")]
    [InlineData("2015-02-15T00:00:00.25Z", "2015-02-15T00:00:00Z")]
    [InlineData("2015-02-15T08:30+05:30", "2015-02-15T08:30:00+05:30")]
    [InlineData("1900-01-01T00:00:00+00:20:21", "1899-12-31T23:39:39Z")]
    public void A_moment_is_told_to_the_second(string text, string edtf)
    {
        var moment = Moment.Parse(text);
        var reading = TimeReading.Of([moment], DateRange.Of(moment));

        Assert.Equal((edtf, "moment"), (reading.Edtf.Text, reading.Precision));
        Assert.True(ApproximateDate.TryParse(edtf, out _));
    }

    [Fact]
    public void Days_that_follow_from_elsewhere_are_a_set()
    {
        When after = new Relative { Anchor = "event:signing" };
        var (first, last) = (new LocalDate(2025, 5, 19), new LocalDate(2025, 6, 1));

        Assert.Equal("[2025-05-19..2025-06-01]", Edtf(new DateRange(DateBound.On(first), DateBound.On(last))));
        Assert.Equal("[2025-05-19..]", Edtf(new DateRange(DateBound.On(first), DateBound.Unknown)));
        Assert.Equal("[..2025-06-01]", Edtf(new DateRange(DateBound.Unknown, DateBound.On(last))));
        Assert.Equal("2025-05-19", Edtf(DateRange.On(first)));

        string Edtf(DateRange days) => TimeReading.Of([after], days).Edtf.Text;
    }

    [Fact]
    public void Days_that_contradict_each_other_are_one_of_them()
    {
        When[] stated = ["2025-05-19", "2025-05-16"];
        var reading = TimeReading.Of(stated, new DateRange(DateBound.On(new LocalDate(2025, 5, 16)), DateBound.On(new LocalDate(2025, 5, 19))));

        Assert.Equal(("[2025-05-16,2025-05-19]", "set"), (reading.Edtf.Text, reading.Precision));
    }

    [Fact]
    public void The_reasons_for_missing_days_are_told_apart()
    {
        Assert.Equal(CellStatus.NotStated, TimeReading.Of([], default).Edtf.Status);
        Assert.Equal(CellStatus.Unknown, TimeReading.Of([new Phrase { Text = "soon" }], default).Edtf.Status);
        Assert.Equal(CellStatus.NotApplicable, TimeReading.NotApplicable.Edtf.Status);
        Assert.Equal(CellStatus.None, Latest("2025-05-19/.."));
        Assert.Equal(CellStatus.Unknown, Latest("2025-05-19/"));
        Assert.Equal(CellStatus.NotApplicable, Latest("Y17000"));

        CellStatus Latest(ApproximateDate date) => TimeReading.Of([date], DateRange.Of(date)).Latest.Status;
    }
}
