using FsCheck.Xunit;
using Xunit;

namespace Negotiation.Model.Tests.Time;

[Properties(Arbitrary = [typeof(DateRanges), typeof(EdtfTexts)], MaxTest = 300)]
public sealed class DateExtentProperties
{
    [Property]
    public void The_possible_relations_are_those_that_some_days_have(DateExtent a, DateExtent b) =>
        Assert.Equal(Relations(a, b).Aggregate(AllenRelations.None, (all, one) => all | one), a.PossibleRelationsTo(b));

    [Property]
    public void Sharing_a_day_is_what_all_stretches_say(DateExtent a, DateExtent b) => Assert.Equal(
        DayTwin.Sum([.. Relations(a, b).Select(relation => !AllenRelations.Apart.HasFlag(relation))], IsKnown(a) && IsKnown(b)),
        a.Overlaps(b));

    [Property]
    public void Sharing_a_day_is_mutual(DateExtent a, DateExtent b) => Assert.Equal(a.Overlaps(b), b.Overlaps(a));

    [Property]
    public void A_stretch_can_always_be_equal_to_itself(DateExtent extent) =>
        Assert.True(extent.PossibleRelationsTo(extent).HasFlag(AllenRelations.Equals));

    [Property]
    public void Every_date_tells_a_stretch_within_its_bounds(ApproximateDate date)
    {
        var extent = DateExtent.Of(date);

        Assert.Equal((date.Earliest, date.Latest), (extent.EarliestStart, extent.LatestEnd));
    }

    [Property]
    public void Two_dates_stand_in_some_relation(ApproximateDate a, ApproximateDate b) =>
        Assert.NotEqual(AllenRelations.None, DateExtent.Of(a).PossibleRelationsTo(DateExtent.Of(b)));

    private static HashSet<AllenRelations> Relations(DateExtent a, DateExtent b) =>
        [.. from left in DayTwin.Stretches(a) from right in DayTwin.Stretches(b) select DayTwin.Relation(left, right)];

    private static bool IsKnown(DateExtent extent) => !new[]
    {
        extent.EarliestStart, extent.LatestStart, extent.EarliestEnd, extent.LatestEnd,
    }.Contains(DateBound.Unknown);
}
