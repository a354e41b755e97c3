using NodaTime;

namespace Negotiation.Model;

/// <summary>The days on one of which something happened: a meeting, a statement, a signature.</summary>
/// <remarks>
/// <para>
/// It is one day, though not known which; both bounds are inclusive. What lasts is a <see cref="DateExtent"/>. So
/// <c>2025-05</c> is here some day in May, not the whole of it.
/// </para>
/// <para>
/// Each question is asked of every pair of days inside the bounds. <see cref="Truth.Yes"/> and <see cref="Truth.No"/> mean that
/// all pairs agree, <see cref="Truth.Maybe"/> that there are both. Where a bound is not known and the known ones do not settle
/// a yes or a no, the answer is <see cref="Truth.Unknown"/>. The default knows nothing.
/// </para>
/// </remarks>
public readonly record struct DateRange
{
    /// <summary>The days from one bound to the other.</summary>
    /// <param name="earliest">The first possible day, inclusive; open means that it can be arbitrarily early.</param>
    /// <param name="latest">The last possible day, inclusive; open means that it can be arbitrarily late.</param>
    /// <exception cref="DomainRuleException">NEG2014: the first possible day is after the last.</exception>
    public DateRange(DateBound earliest, DateBound latest)
    {
        DayLine.Order(earliest, DayLine.Always, latest, DayLine.Forever);
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first possible day, inclusive.</summary>
    public DateBound Earliest { get; }

    /// <summary>The last possible day, inclusive.</summary>
    public DateBound Latest { get; }

    private long First => DayLine.Lowest(Earliest, DayLine.Always);

    private long Last => DayLine.Highest(Latest, DayLine.Forever);

    private bool IsKnown => Earliest.Kind != DateBoundKind.Unknown && Latest.Kind != DateBoundKind.Unknown;

    /// <summary>The days on which an act of this time can have happened.</summary>
    /// <param name="time">The time as recorded.</param>
    /// <exception cref="DomainRuleException">NEG2014: the time ends before it begins, which a hand-made time can.</exception>
    public static DateRange Of(When time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new DateRange(time.Earliest, time.Latest);
    }

    /// <summary>One certain day.</summary>
    /// <param name="day">The day.</param>
    public static DateRange On(LocalDate day) => new(DateBound.On(day), DateBound.On(day));

    /// <summary>Whether this day comes before the other one; the same day is not before.</summary>
    /// <param name="other">The other day.</param>
    public Truth IsBefore(DateRange other) => Answer(other, yes: Last < other.First, no: First >= other.Last);

    /// <summary>Whether this day comes after the other one; the same day is not after.</summary>
    /// <param name="other">The other day.</param>
    public Truth IsAfter(DateRange other) => other.IsBefore(this);

    /// <summary>Whether both are the same day.</summary>
    /// <param name="other">The other day.</param>
    public Truth IsSameDayAs(DateRange other) =>
        Answer(other, yes: First == other.Last && Last == other.First, no: Last < other.First || First > other.Last);

    /// <summary>Both bounds, with a slash between them.</summary>
    public override string ToString() => $"{Earliest}/{Latest}";

    private Truth Answer(DateRange other, bool yes, bool no) =>
        yes ? Truth.Yes
        : no ? Truth.No
        : IsKnown && other.IsKnown ? Truth.Maybe
        : Truth.Unknown;
}
