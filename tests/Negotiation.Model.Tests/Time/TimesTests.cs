namespace Negotiation.Model.Tests.Time;

/// <summary>The first and the last day of the times that are made of other times.</summary>
public sealed class TimesTests
{
    private static readonly ValueList<When> Times = ["2025-06", "2025-05-19", "2025-05"];

    [Fact]
    public void A_window_lies_between_its_ends() => Bounds("2025-05-01", "2025-06-30", new Window("2025-05", "2025-06"));

    [Fact]
    public void An_end_of_a_window_that_is_not_told_is_not_known()
    {
        Assert.Equal((DateBound.On(new(2025, 5, 1)), DateBound.Unknown), BoundsOf(new Window("2025-05", null)));
        Assert.Equal((DateBound.Unknown, DateBound.On(new(2025, 5, 31))), BoundsOf(new Window(null, "2025-05")));
    }

    [Fact]
    public void A_window_has_an_end() => Assert.Equal(
        "NEG2017: a window has neither notBefore nor notAfter: give it at least one.",
        Assert.Throws<DomainRuleException>(() => new Window(null, null)).Message);

    [Fact]
    public void A_phrase_lies_where_it_is_said_to_lie()
    {
        Bounds("2025-05-01", "2025-05-31", new Phrase { Text = "in the days to come", Within = new Window("2025-05", "2025-05") });
        Assert.Equal((DateBound.Unknown, DateBound.Unknown), BoundsOf(new Phrase { Text = "in the days to come" }));
    }

    [Fact]
    public void The_earliest_of_several_times_is_on_none_but_the_first_days() => Bounds("2025-05-01", "2025-05-19", new EarliestOf { Times = Times });

    [Fact]
    public void The_latest_of_several_times_is_on_none_but_the_last_days() => Bounds("2025-06-01", "2025-06-30", new LatestOf { Times = Times });

    [Fact]
    public void The_earliest_is_not_after_the_one_that_is_known() => Assert.Equal(
        (DateBound.Unknown, DateBound.On(new(2025, 5, 19))),
        BoundsOf(new EarliestOf { Times = ["2025-05-19", new Phrase { Text = "soon" }] }));

    private static void Bounds(string earliest, string latest, When time) => Assert.Equal(
        (ApproximateDate.Parse(earliest).Earliest, ApproximateDate.Parse(latest).Latest), BoundsOf(time));

    private static (DateBound Earliest, DateBound Latest) BoundsOf(When time) => (time.Earliest, time.Latest);
}
