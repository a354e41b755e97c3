using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>How precisely an EDTF text tells a date: by the smallest part of it of which every digit is known.</summary>
internal static class DatePrecision
{
    /// <summary>A time with two ends.</summary>
    public const string Interval = "interval";

    private const string Century = "century";
    private const string Decade = "decade";
    private const string Year = "year";
    private const string Month = "month";

    /// <summary>What is coarser than a day and has one end.</summary>
    public static IReadOnlyList<string> OfDates { get; } = [Month, "season", "quarter", "quadrimester", "semester", Year, Decade, Century, "millennium"];

    /// <summary>The precision of a date.</summary>
    public static string Of(ApproximateDate date) =>
        date.IsInterval ? Interval
        : date.IsOneOf || date.IsAllOf ? "set"
        : date.Text.Contains('T', StringComparison.Ordinal) ? "moment"
        : date.Text.StartsWith('Y') ? Year
        : OfParts(date.Text.Replace("?", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).TrimStart('-').Split('-'));

    private static string OfParts(string[] parts) => parts switch
    {
        [var year] => OfYear(year),
        [var year, ..] when year.Contains('X', StringComparison.Ordinal) => OfYear(year),
        [_, var month, ..] when month.Contains('X', StringComparison.Ordinal) => Year,
        [_, var month] => OfMonth(int.Parse(month, CultureInfo.InvariantCulture)),
        [_, _, var day] when !day.Contains('X', StringComparison.Ordinal) => "day",
        _ => Month,
    };

    /// <summary>Four digits, with X for those not known or with the number of those that are significant.</summary>
    private static string OfYear(string year)
    {
        var digits = year.Contains('S', StringComparison.Ordinal) ? year[^1] - '0'
            : year.Contains('X', StringComparison.Ordinal) ? year.IndexOf('X', StringComparison.Ordinal)
            : year.Length;
        return digits switch
        {
            >= 4 => Year,
            3 => Decade,
            2 => Century,
            _ => "millennium",
        };
    }

    private static string OfMonth(int number) => number switch
    {
        <= 12 => Month,
        <= 32 => "season",
        <= 36 => "quarter",
        <= 39 => "quadrimester",
        _ => "semester",
    };
}
