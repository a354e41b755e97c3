using FsCheck.Xunit;
using Xunit;

namespace Negotiation.Model.Tests.Time;

[Properties(Arbitrary = [typeof(DateRanges)], MaxTest = 1000)]
public sealed class DateRangeProperties
{
    [Property]
    public void Before_is_what_all_pairs_of_days_say(DateRange a, DateRange b) =>
        Assert.Equal(Twin(a, b, (left, right) => left < right), a.IsBefore(b));

    [Property]
    public void After_is_what_all_pairs_of_days_say(DateRange a, DateRange b) =>
        Assert.Equal(Twin(a, b, (left, right) => left > right), a.IsAfter(b));

    [Property]
    public void The_same_day_is_what_all_pairs_of_days_say(DateRange a, DateRange b) =>
        Assert.Equal(Twin(a, b, (left, right) => left == right), a.IsSameDayAs(b));

    [Property]
    public void At_most_one_of_before_same_and_after_is_certain(DateRange a, DateRange b) =>
        Assert.InRange(new[] { a.IsBefore(b), a.IsSameDayAs(b), a.IsAfter(b) }.Count(answer => answer == Truth.Yes), 0, 1);

    private static Truth Twin(DateRange a, DateRange b, Func<int, int, bool> question) => DayTwin.Sum(
        [.. from left in DayTwin.Days(a) from right in DayTwin.Days(b) select question(left, right)],
        IsKnown(a) && IsKnown(b));

    private static bool IsKnown(DateRange range) => range.Earliest != DateBound.Unknown && range.Latest != DateBound.Unknown;
}
