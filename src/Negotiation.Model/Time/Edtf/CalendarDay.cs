using NodaTime;

namespace Negotiation.Model;

/// <summary>A day of the proleptic Gregorian calendar, in any year that four digits and a sign can write.</summary>
/// <remarks>Years are astronomical: 0000 comes before 0001. They reach further than NodaTime's, which <see cref="ToBound"/> says.</remarks>
internal readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The last day of a month.</summary>
    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The last day of the month that begins some months after January of the year.</summary>
    public static CalendarDay EndOf(int year, int month)
    {
        var (laterYear, laterMonth) = month > 12 ? (year + 1, month - 12) : (year, month);
        return new CalendarDay(laterYear, laterMonth, DaysIn(laterYear, laterMonth));
    }

    /// <summary>The day as a bound, or the side of the calendar on which it lies outside.</summary>
    public DateBound ToBound() => Year switch
    {
        < FirstYear => DateBound.BeforeCalendar,
        > LastYear => DateBound.AfterCalendar,
        _ => DateBound.On(new LocalDate(Year, Month, Day)),
    };

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
