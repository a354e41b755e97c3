using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class DateExtentTests
{
    [Theory]
    [InlineData("2025-05-19/2025-06-02", "2025-05-19", Truth.Yes)]
    [InlineData("2025-05-19/2025-06-02", "2025-06-02", Truth.Yes)]
    [InlineData("2025-05-19/2025-06-02", "2025-06-03", Truth.No)]
    [InlineData("2025-05/2025-06", "2025-05-19", Truth.Maybe)]
    [InlineData("2025-05/2025-07", "2025-06-19", Truth.Yes)]
    [InlineData("2025-05-19/..", "2099-01-01", Truth.Yes)]
    [InlineData("2025-05-19/", "2099-01-01", Truth.Unknown)]
    [InlineData("2025-05-19/", "2025-05-18", Truth.No)]
    [InlineData("2025-05-19/", "2025-05-19", Truth.Yes)]
    [InlineData("../2025-05-19", "0001-01-01", Truth.Yes)]
    [InlineData("2025-05", "2025-05-19", Truth.Maybe)]
    [InlineData("{..1984}", "1960-01-01", Truth.Maybe)]
    public void A_stretch_contains_a_day(string date, string day, Truth expected) =>
        Assert.Equal(expected, Extent(date).Contains(ApproximateDate.Parse(day).Earliest.Day!.Value));

    [Theory]
    [InlineData("2025-05-19", "2025-05-20", AllenRelations.Meets)]
    [InlineData("2025-05-19", "2025-05-21", AllenRelations.Before)]
    [InlineData("2025-05-19", "2025-05-19", AllenRelations.Equals)]
    [InlineData("2025-05-19", "2025-05-19/2025-06-02", AllenRelations.Starts)]
    [InlineData("2025-06-02", "2025-05-19/2025-06-02", AllenRelations.Finishes)]
    [InlineData("2025-05-01/..", "2025-06-01/..", AllenRelations.FinishedBy)]
    [InlineData("../2025", "../2026-01-01", AllenRelations.Starts)]
    [InlineData("2025-05", "2025-05-19/2025-05-20", AllenRelations.Before | AllenRelations.Meets | AllenRelations.Starts | AllenRelations.Finishes | AllenRelations.MetBy | AllenRelations.After)]
    [InlineData("/..", "2025", AllenRelations.Contains | AllenRelations.StartedBy | AllenRelations.MetBy | AllenRelations.After)]
    public void Two_stretches_stand_in_a_relation(string date, string other, AllenRelations expected) =>
        Assert.Equal(expected, Extent(date).PossibleRelationsTo(Extent(other)));

    [Fact]
    public void An_act_is_one_day_and_not_the_whole_month()
    {
        var act = Extent("2025-05");

        Assert.True(act.IsOneDay);
        Assert.False(act.PossibleRelationsTo(Extent("2025-05-10/2025-05-20")).HasFlag(AllenRelations.Contains));
    }

    [Fact]
    public void Thirteen_relations_are_possible_when_nothing_is_known() =>
        Assert.Equal(AllenRelations.Any, default(DateExtent).PossibleRelationsTo(default));

    [Fact]
    public void A_stretch_that_must_end_before_it_begins_is_refused()
    {
        var (early, late) = (DateBound.On(new LocalDate(2025, 5, 19)), DateBound.On(new LocalDate(2025, 5, 20)));

        Assert.Equal("NEG2014", Assert.Throws<DomainRuleException>(() => DateExtent.Between(late, late, early, early)).Code);
    }

    private static DateExtent Extent(string date) => DateExtent.Of(ApproximateDate.Parse(date));

    [Theory]
    [InlineData("2025-05", "2025-05-01..2025-05-31")]
    [InlineData("2025-05/2025-06", "2025-05-01..2025-05-31/2025-06-01..2025-06-30")]
    public void A_stretch_is_written_with_its_bounds(string date, string text) => Assert.Equal(text, DateExtent.Of(ApproximateDate.Parse(date)).ToString());
}
