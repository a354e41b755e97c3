namespace Negotiation.Model.Tests;

public sealed class MomentTests
{
    [Theory]
    [InlineData("9999-12-31T23:59:59-00:30")]
    [InlineData("9999-12-31T23:59:59-02:00[Etc/GMT+2]")]
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
    public void Every_moment_that_is_read_has_a_place_on_the_time_line(string text) =>
        Assert.Equal(text, Moment.Parse(Moment.Parse(text).Text).Text);

    [Fact]
    public void The_last_moment_of_the_calendar_has_an_instant() =>
        Assert.Equal(NodaTime.Instant.FromUtc(9999, 12, 31, 23, 59, 59), Moment.Parse("9999-12-31T23:59:59Z").Instant);
}
