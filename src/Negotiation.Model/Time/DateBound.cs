using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>One end of an uncertain date: a day, or the reason why there is none.</summary>
public readonly record struct DateBound
{
    private readonly LocalDate day;

    private DateBound(DateBoundKind kind, LocalDate day)
    {
        Kind = kind;
        this.day = day;
    }

    /// <summary>An end that is not known. It is the default.</summary>
    public static DateBound Unknown => default;

    /// <summary>An end that there is not: the time goes on for ever, or always has.</summary>
    public static DateBound Open => new(DateBoundKind.Open, default);

    /// <summary>A day earlier than the calendar reaches (NodaTime's ISO calendar begins in the year -9998).</summary>
    public static DateBound BeforeCalendar => new(DateBoundKind.BeforeCalendar, default);

    /// <summary>A day later than the calendar reaches (NodaTime's ISO calendar ends in the year 9999).</summary>
    public static DateBound AfterCalendar => new(DateBoundKind.AfterCalendar, default);

    /// <summary>What the end is.</summary>
    public DateBoundKind Kind { get; }

    /// <summary>The word for <see cref="Kind"/> in JSON: <c>day</c>, <c>open</c>, <c>unknown</c>, <c>before-calendar</c>, <c>after-calendar</c>.</summary>
    public string KindText => TextOf(Kind);

    /// <summary>The day, inclusive; <c>null</c> when <see cref="Kind"/> is not <see cref="DateBoundKind.Day"/>.</summary>
    public LocalDate? Day => Kind == DateBoundKind.Day ? day : null;

    /// <summary>An end on a day.</summary>
    /// <param name="day">The day, inclusive, of any calendar; it is kept in the ISO calendar.</param>
    public static DateBound On(LocalDate day) => new(DateBoundKind.Day, day.WithCalendar(CalendarSystem.Iso));

    /// <summary>The day as <c>yyyy-mm-dd</c>, or the words <c>unknown</c>, <c>open</c>, <c>before the calendar</c>, <c>after the calendar</c>.</summary>
    public override string ToString() => Kind switch
    {
        DateBoundKind.Day => LocalDatePattern.Iso.Format(day),
        DateBoundKind.Open => "open",
        DateBoundKind.BeforeCalendar => "before the calendar",
        DateBoundKind.AfterCalendar => "after the calendar",
        _ => "unknown",
    };

    /// <summary>The word for a kind in JSON.</summary>
    internal static string TextOf(DateBoundKind kind) => kind switch
    {
        DateBoundKind.Day => "day",
        DateBoundKind.Open => "open",
        DateBoundKind.BeforeCalendar => "before-calendar",
        DateBoundKind.AfterCalendar => "after-calendar",
        _ => "unknown",
    };

    /// <summary>Another bound in the place of an open one.</summary>
    internal DateBound OrIfOpen(DateBound other) => Kind == DateBoundKind.Open ? other : this;

    /// <summary>The bound so much later; unknown beyond the calendar.</summary>
    internal DateBound Later(Period offset)
    {
        if (Day is not { } start)
        {
            return this;
        }

        try
        {
            return On((start.AtMidnight() + offset).Date);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return Unknown;
        }
    }
}
