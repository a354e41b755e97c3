using NodaTime;

namespace Negotiation.Model;

/// <summary>A stretch of days whose first and last day may each be uncertain: a ceasefire, a captivity, a term of office.</summary>
/// <remarks>
/// <para>
/// All bounds are inclusive. The stretch holds at least one day, so that its last is never before its first. An open start lies
/// before every day and an open end after every day; two stretches that both go on for ever end together.
/// </para>
/// <para>
/// <see cref="Of"/> says how a date is read: an interval lasts from its start to its end, and any other date is the stretch of
/// one day, since an act falls on one. The default knows nothing.
/// </para>
/// </remarks>
public readonly record struct DateExtent
{
    private DateExtent(DateBound earliestStart, DateBound latestStart, DateBound earliestEnd, DateBound latestEnd, bool isOneDay)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
        IsOneDay = isOneDay;
    }

    /// <summary>The first day on which it can begin.</summary>
    public DateBound EarliestStart { get; }

    /// <summary>The last day on which it can begin.</summary>
    public DateBound LatestStart { get; }

    /// <summary>The first day on which it can end.</summary>
    public DateBound EarliestEnd { get; }

    /// <summary>The last day on which it can end.</summary>
    public DateBound LatestEnd { get; }

    /// <summary>Whether it begins and ends on one day, whichever that is.</summary>
    public bool IsOneDay { get; }

    /// <summary>The first possible place of the start.</summary>
    internal long StartFrom => DayLine.Lowest(EarliestStart, DayLine.Always);

    /// <summary>The last possible place of the start.</summary>
    internal long StartTo => DayLine.Highest(LatestStart, IsOneDay ? DayLine.Forever : DayLine.Always);

    /// <summary>The first possible place of the end.</summary>
    internal long EndFrom => DayLine.Lowest(EarliestEnd, IsOneDay ? DayLine.Always : DayLine.Forever);

    /// <summary>The last possible place of the end.</summary>
    internal long EndTo => DayLine.Highest(LatestEnd, DayLine.Forever);

    private bool IsKnown =>
        EarliestStart.Kind != DateBoundKind.Unknown && LatestStart.Kind != DateBoundKind.Unknown
        && EarliestEnd.Kind != DateBoundKind.Unknown && LatestEnd.Kind != DateBoundKind.Unknown;

    /// <summary>A stretch between two uncertain days.</summary>
    /// <param name="earliestStart">The first day on which it can begin; open when it has always been.</param>
    /// <param name="latestStart">The last day on which it can begin; open when it has always been.</param>
    /// <param name="earliestEnd">The first day on which it can end; open when it goes on for ever.</param>
    /// <param name="latestEnd">The last day on which it can end; open when it goes on for ever.</param>
    /// <exception cref="DomainRuleException">NEG2014: it could not begin or end on any day, or would end before it begins.</exception>
    public static DateExtent Between(DateBound earliestStart, DateBound latestStart, DateBound earliestEnd, DateBound latestEnd)
    {
        DayLine.Order(earliestStart, DayLine.Always, latestStart, DayLine.Always);
        DayLine.Order(earliestEnd, DayLine.Forever, latestEnd, DayLine.Forever);
        DayLine.Order(earliestStart, DayLine.Always, latestEnd, DayLine.Forever);
        return new DateExtent(earliestStart, latestStart, earliestEnd, latestEnd, isOneDay: false);
    }

    /// <summary>One day, not known which.</summary>
    /// <param name="range">The days of which it is one.</param>
    public static DateExtent OneDay(DateRange range) =>
        new(range.Earliest, range.Latest, range.Earliest, range.Latest, isOneDay: true);

    /// <summary>The stretch that a date tells.</summary>
    /// <remarks>
    /// An interval begins on a day of its start and ends on a day of its end. A list in curly brackets begins and ends somewhere
    /// between the first day and the last of its members. Anything else is one day.
    /// </remarks>
    /// <param name="date">The date.</param>
    public static DateExtent Of(ApproximateDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date switch
        {
            { IsInterval: true } => Between(
                date.Earliest, date.Start?.Latest ?? date.Earliest, date.End?.Earliest ?? date.Latest, date.Latest),
            { IsAllOf: true } => Between(
                date.Earliest,
                date.Latest.OrIfOpen(DateBound.AfterCalendar),
                date.Earliest.OrIfOpen(DateBound.BeforeCalendar),
                date.Latest),
            _ => OneDay(DateRange.Of(date)),
        };
    }

    /// <summary>Whether the day is one of the stretch, its first and last included.</summary>
    /// <param name="day">The day.</param>
    public Truth Contains(LocalDate day) => Overlaps(OneDay(DateRange.On(day)));

    /// <summary>Whether the two share at least one day.</summary>
    /// <param name="other">The other stretch.</param>
    public Truth Overlaps(DateExtent other)
    {
        var possible = PossibleRelationsTo(other);
        return (possible & AllenRelations.Apart) == AllenRelations.None ? Truth.Yes
            : (possible & ~AllenRelations.Apart) == AllenRelations.None ? Truth.No
            : IsKnown && other.IsKnown ? Truth.Maybe
            : Truth.Unknown;
    }

    /// <summary>All relations in which this stretch can stand to the other, whatever the uncertain days turn out to be.</summary>
    /// <remarks>It is never empty. What is not known can be anything here, so that a single relation is certain.</remarks>
    /// <param name="other">The other stretch, the B of <see cref="AllenRelations"/>.</param>
    public AllenRelations PossibleRelationsTo(DateExtent other)
    {
        var possible = AllenRelations.None;
        for (var bit = 1; bit < (int)AllenRelations.Any; bit <<= 1)
        {
            var relation = (AllenRelations)bit;
            if (AllenConstraints.CanHold(relation, this, other))
            {
                possible |= relation;
            }
        }

        return possible;
    }

    /// <summary>The four bounds as <c>start..start/end..end</c>, or the two of one day as <c>day..day</c>.</summary>
    public override string ToString() =>
        IsOneDay ? $"{EarliestStart}..{LatestStart}" : $"{EarliestStart}..{LatestStart}/{EarliestEnd}..{LatestEnd}";
}
