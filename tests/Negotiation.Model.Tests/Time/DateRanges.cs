using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Time;

/// <summary>Makes ranges and extents on the time line of <see cref="DayTwin"/>, bounds of every kind among them.</summary>
public static class DateRanges
{
    private static readonly Gen<DateBound> Bound = Gen.Frequency(
        (8, Gen.Choose(1, 6).Select(place => DateBound.On(DayTwin.Day(place)))),
        (1, Gen.Elements(DateBound.Open, DateBound.Unknown, DateBound.BeforeCalendar, DateBound.AfterCalendar)));

    private static readonly Gen<DateRange> Range = Valid(
        from earliest in Bound
        from latest in Bound
        select (Func<DateRange>)(() => new DateRange(earliest, latest)));

    private static readonly Gen<DateExtent> Lasting = Valid(
        from earliestStart in Bound
        from latestStart in Bound
        from earliestEnd in Bound
        from latestEnd in Bound
        select (Func<DateExtent>)(() => DateExtent.Between(earliestStart, latestStart, earliestEnd, latestEnd)));

    public static Arbitrary<DateRange> Ranges() => Range.ToArbitrary();

    public static Arbitrary<DateExtent> Extents() => Gen.OneOf(Range.Select(DateExtent.OneDay), Lasting).ToArbitrary();

    private static Gen<T> Valid<T>(Gen<Func<T>> makers)
        where T : struct =>
        makers.Select(Try).Where(made => made is not null).Select(made => made!.Value);

    private static T? Try<T>(Func<T> make)
        where T : struct
    {
        try
        {
            return make();
        }
        catch (DomainRuleException)
        {
            return null;
        }
    }
}
