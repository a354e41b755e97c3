namespace Negotiation.Model.Tests.Time;

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
    [InlineData("2025-05-19T12:00", "has no offset: write 'Z' or one such as '+02:00' after the time, or leave out the time and write a date")]
    [InlineData("2025-05-19T12:00Z[Etc/UTC", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00Z[Etc/UTC]x", "is not a moment: write a date, a time and its offset")]
    [InlineData("2025-05-19T12:00Z[]", "has a suffix that is none of RFC 9557: write the id of a zone of the IANA database in the brackets")]
    [InlineData("2025-05-19T12:00Z[Europe/]", "has a suffix that is none of RFC 9557")]
    [InlineData("2025-05-19T12:00+05:30[UTC+05:30]", "has a zone that is none of RFC 9557: write an offset without 'UTC'")]
    [InlineData("2025-05-19T12:00Z[!u-ca=hebrew]", "has a critical suffix that cannot be acted on: leave it out, or leave out its '!'")]
    [InlineData("2025-05-19T12:00Z[!x-y=z]", "has a critical suffix that cannot be acted on")]
    [InlineData("2025-05-19T12:00Z[u-ca=hebrew][Europe/Kyiv]", "has a suffix that is none of RFC 9557")]
    [InlineData("2025-02-29T10:00:00Z", "has the day 29, and February 2025 has 28 days")]
    [InlineData("2024-02-30T10:00:00Z", "has the day 30, and February 2024 has 29 days")]
    [InlineData("2025-04-31T10:00:00Z", "has the day 31, and April 2025 has 30 days")]
    [InlineData("2025-04-00T10:00:00Z", "has the day 00, and April 2025 has 30 days")]
    [InlineData("2025-13-01T10:00:00Z", "has the month 13: months run from 01 to 12")]
    [InlineData("2025-05-19T25:00:00Z", "has the hour 25: hours run from 00 to 23, and 24:00 is the end of the day")]
    [InlineData("2025-05-19T24:00:01Z", "has the hour 24: hours run from 00 to 23, and 24:00 is the end of the day")]
    [InlineData("2025-05-19T10:60:00Z", "has the minute 60: minutes run from 00 to 59")]
    [InlineData("2016-12-31T23:59:60Z", "has the second 60: leap seconds are not read, so write 59")]
    [InlineData("2025-05-19T10:00:61Z", "has the second 61: seconds run from 00 to 59")]
    [InlineData("2025-05-19T10:00:00+19:00", "has the offset +19:00: offsets run from -18:00 to +18:00")]
    [InlineData("2025-05-19T10:00:00+18:30", "has the offset +18:30: offsets run from -18:00 to +18:00")]
    [InlineData("2025-05-19T10:00:00-03:60", "has the offset -03:60: offsets run from -18:00 to +18:00")]
    [InlineData("2025-05-19T10:00:00+0300", "has the offset +0300: offsets run from -18:00 to +18:00, with hours and minutes such as '+02:00'")]
    [InlineData("2025-05-19T10:00:00-0000", "has the offset -0000: offsets run from -18:00 to +18:00")]
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

    /// <summary>Z before a zone leaves the offset open (RFC 9557, 2.2): the local time is that of the zone.</summary>
    [Theory]
    [InlineData("2025-05-19T07:00:00Z[Europe/Kyiv]", "2025-05-19T10:00:00+03:00")]
    [InlineData("2025-05-19T22:00:00Z[Europe/Kyiv]", "2025-05-20T01:00:00+03:00")]
    [InlineData("2025-05-19T24:00:00Z[Europe/Kyiv]", "2025-05-20T03:00:00+03:00")]
    [InlineData("2025-05-19T02:00:00-00:00[America/New_York]", "2025-05-18T22:00:00-04:00")]
    [InlineData("2025-05-19T07:00:00Z[+05:30]", "2025-05-19T12:30:00+05:30")]
    [InlineData("2025-05-19T07:00:00Z[!Europe/Kyiv]", "2025-05-19T10:00:00+03:00")]
    public void Z_before_a_zone_leaves_the_local_time_to_the_zone(string text, string local)
    {
        var (moment, meant) = (Moment.Parse(text), Moment.Parse(local));

        Assert.Equal((meant.At, meant.Instant, meant.Earliest, text), (moment.At, moment.Instant, moment.Earliest, moment.Text));
    }

    [Theory]
    [InlineData("2025-05-19T10:00:00+05:30[+05:30]", "UTC+05:30")]
    [InlineData("2025-05-19T10:00:00+03:00[!Europe/Kyiv]", "Europe/Kyiv")]
    [InlineData("2025-05-19T10:00:00+03:00[Europe/Kyiv][u-ca=gregory]", "Europe/Kyiv")]
    [InlineData("2025-05-19T10:00:00+03:00[Europe/Kyiv][u-ca=hebrew][_x-1=a-b]", "Europe/Kyiv")]
    [InlineData("2025-05-19T10:00:00+03:00[u-ca=iso8601]", null)]
    [InlineData("2025-05-19T10:00:00+03:00[!u-ca=iso8601]", null)]
    [InlineData("2025-05-19T10:00:00-05:00[America/Argentina/Buenos_Aires]", "America/Argentina/Buenos_Aires")]
    [InlineData("2025-05-19T10:00:00-02:00[Etc/GMT+2]", "Etc/GMT+2")]
    [InlineData("2025-05-19T12:00Z[Europe/Nowhere]", null)]
    [InlineData("2025-05-19T12:00+02:00[Europe/Kyiv]", "Europe/Kyiv")]
    public void Every_suffix_of_RFC_9557_is_read(string text, string? zone)
    {
        var moment = Moment.Parse(text);

        Assert.Equal((text, zone), (moment.Text, moment.Zone?.Id));
        Assert.Matches(MomentText.Pattern, text);
    }

    /// <summary>The same text names the same day as a moment and as a date of EDTF.</summary>
    [Theory]
    [InlineData("2025-05-17T24:00:00+03:00")]
    [InlineData("2025-05-17T24:00:00Z")]
    [InlineData("2025-05-17T23:59:59-11:00")]
    [InlineData("2025-05-17T00:00:00+14:00")]
    public void The_same_text_is_of_the_same_day_as_a_date_and_as_a_moment(string text) =>
        Assert.Equal((ApproximateDate.Parse(text).Earliest, ApproximateDate.Parse(text).Latest), (Moment.Parse(text).Earliest, Moment.Parse(text).Latest));

    [Fact]
    public void A_fixed_zone_is_told_as_an_offset() =>
        Assert.Equal("2025-05-19T12:30:00+05:30[+05:30]", Moment.From(Moment.Parse("2025-05-19T07:00:00Z").Instant.InZone(NodaTime.DateTimeZone.ForOffset(NodaTime.Offset.FromHoursAndMinutes(5, 30)))).Text);

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
