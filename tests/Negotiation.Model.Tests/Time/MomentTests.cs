namespace Negotiation.Model.Tests;

public sealed class MomentTests
{
    [Theory]
    [InlineData("9999-12-31T23:59:59-00:30")]
    [InlineData("9999-12-31T23:59:59-02:00[Etc/GMT+2]")]
    [InlineData("9999-12-31T22:00:00-02:00")]
    [InlineData("-9998-01-01T00:00:00+02:00")]
    [InlineData("-9998-01-01T00:00:00+02:00[Etc/GMT-2]")]
    public void A_moment_beyond_the_calendar_is_refused_and_not_thrown_over(string text)
    {
        Assert.False(Moment.TryParse(text, out _));
        Assert.Contains("NEG2012", Assert.Throws<DomainRuleException>(() => Moment.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("9999-12-31T23:59:59+18:00")]
    [InlineData("-9998-01-01T00:00:00Z")]
    [InlineData("-9998-01-01T00:00:00-18:00")]
    [InlineData("2025-05-19T23:00:00-02:00")]
    [InlineData("2025-05-19T01:00:00+02:00")]
    public void Every_moment_that_is_read_has_a_place_on_the_time_line(string text) =>
        Assert.Equal(text, Moment.Parse(Moment.Parse(text).Text).Text);

    [Fact]
    public void The_last_moment_of_the_calendar_has_an_instant() =>
        Assert.Equal(NodaTime.Instant.FromUtc(9999, 12, 31, 23, 59, 59), Moment.Parse("9999-12-31T23:59:59Z").Instant);

    [Theory]
    [InlineData("", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00Z[Etc/UTC", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00Z[Etc/UTC]x", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00Z[]", "names no zone of the IANA database: write its id in the brackets")]
    [InlineData("2025-05-19T12:00Z[Europe/Nowhere]", "names no zone of the IANA database: write its id in the brackets")]
    [InlineData("2025-05-19T12:00+02:00[Europe/Kyiv]", "has an offset that its zone did not have then: mend one of the two")]
    [InlineData("9999-12-31T23:59:59-00:30", "leaves the calendar when its offset is taken off: write a day from year -9998 to 9999")]
    public void A_refusal_says_why(string text, string reason) =>
        Assert.Contains($"'{text}' {reason}", Assert.Throws<DomainRuleException>(() => Moment.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-05-19T12:00Z")]
    [InlineData("2025-05-19T12:00:07+03:00")]
    [InlineData("2025-05-19T12:00:07.25+03:00[Europe/Kyiv]")]
    public void The_text_stays_as_it_was_given(string text)
    {
        Assert.True(Moment.TryParse(text, out var moment));
        Assert.Equal((text, text), (moment.Text, moment.ToString()));
    }

    [Fact]
    public void No_text_is_no_moment() => Assert.False(Moment.TryParse(null, out _));

    [Fact]
    public void The_zone_is_known_only_where_it_is_told()
    {
        Assert.Equal("Europe/Kyiv", Moment.Parse("2025-05-19T12:00+03:00[Europe/Kyiv]").Zone?.Id);
        Assert.Null(Moment.Parse("2025-05-19T12:00+03:00").Zone);
    }

    [Fact]
    public void Its_day_is_that_of_its_own_offset()
    {
        var moment = Moment.Parse("2025-05-19T00:30+03:00");

        Assert.Equal((DateBound.On(new(2025, 5, 19)), DateBound.On(new(2025, 5, 19))), (moment.Earliest, moment.Latest));
        Assert.Equal(NodaTime.Instant.FromUtc(2025, 5, 18, 21, 30), moment.Instant);
    }

    [Fact]
    public void One_instant_told_in_two_ways_is_two_moments()
    {
        Assert.Equal(Moment.Parse("2025-05-19T12:00Z"), Moment.Parse("2025-05-19T12:00Z"));
        Assert.NotEqual(Moment.Parse("2025-05-19T12:00Z"), Moment.Parse("2025-05-19T15:00+03:00"));
        Assert.False(Moment.Parse("2025-05-19T12:00Z").Equals(null));
    }

    [Theory]
    [InlineData("2015-02-15T00:00:00+02:00[Europe/Kyiv]")]
    [InlineData("2025-01-15T12:00:00Z[Europe/London]")]
    [InlineData("2025-01-15T12:00:00.5+05:45[Asia/Kathmandu]")]
    [InlineData("1880-01-15T12:00:00+02:02:04[Europe/Kyiv]")]
    public void A_time_in_a_zone_is_told_with_its_offset_and_its_zone(string text)
    {
        var moment = Moment.Parse(text);

        Assert.Equal(moment, Moment.From(moment.Instant.InZone(moment.Zone!)));
    }
}
