using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Says in words what a date means.</summary>
internal static class DateWords
{
    /// <summary>The days, what is doubtful, and the level: <c>from 2025-05-01 to 2025-05-31, approximate (EDTF level 1)</c>.</summary>
    public static string Of(ApproximateDate date)
    {
        string?[] parts =
        [
            date.IsOneOf ? "one of several dates" : date.IsAllOf ? "all of several dates" : null,
            Days(date.Earliest, date.Latest),
            Doubt(date),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", parts.OfType<string>())} (EDTF level {date.Level})");
    }

    private static string Days(DateBound earliest, DateBound latest) =>
        earliest == latest && earliest.Kind is DateBoundKind.Day ? $"the day {earliest}" : $"{Start(earliest)} {End(latest)}";

    private static string Start(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => $"from {bound}",
        DateBoundKind.Open => "without a beginning,",
        DateBoundKind.BeforeCalendar => "from a day before the calendar begins (in the year -9998)",
        DateBoundKind.AfterCalendar => "from a day after the calendar ends (with the year 9999)",
        _ => "from a day that is not known",
    };

    private static string End(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Day => $"to {bound}",
        DateBoundKind.Open => "on, without an end",
        DateBoundKind.BeforeCalendar => "to a day before the calendar begins (in the year -9998)",
        DateBoundKind.AfterCalendar => "to a day after the calendar ends (with the year 9999)",
        _ => "to a day that is not known",
    };

    private static string? Doubt(ApproximateDate date) => (date.IsUncertain, date.IsApproximate) switch
    {
        (true, true) => "uncertain and approximate",
        (true, false) => "uncertain",
        (false, true) => "approximate",
        _ => null,
    };
}
