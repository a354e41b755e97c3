using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Negotiation.Drafting;

/// <summary>Dates as people write them, as EDTF: <c>29 May 2015</c>, <c>May 2015</c>, <c>29 to 30 May 2015</c>, <c>about 1994</c>.</summary>
internal static partial class DateWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Separators = [" to ", " until ", "–", "-"];

    /// <summary>The names of the days of the week.</summary>
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date in EDTF; <c>null</c> where the text is no date.</summary>
    public static string? Edtf(string text)
    {
        if (ApproximateDate.TryParse(text, out _))
        {
            return text;
        }

        var around = About().Match(text);
        if (around.Success)
        {
            return Single(text[around.Length..]) is { } about && ApproximateDate.TryParse(about + "~", out _) ? about + "~" : null;
        }

        if (Single(text) is { } single)
        {
            return single;
        }

        foreach (var separator in Separators)
        {
            for (var at = text.IndexOf(separator, StringComparison.Ordinal); at > 0; at = text.IndexOf(separator, at + 1, StringComparison.Ordinal))
            {
                if (Interval(text[..at].Trim(), text[(at + separator.Length)..].Trim()) is { } interval)
                {
                    return interval;
                }
            }
        }

        return null;
    }

    /// <summary>Whether it is a day and a month without a year.</summary>
    public static bool LacksYear(string text) => DayAndMonth().Match(text) is { Success: true } found && Month(found.Groups["month"].Value) > 0;

    /// <summary>The days of the week that words name.</summary>
    public static IEnumerable<IsoDayOfWeek> WeekdaysIn(string words) =>
        Weekdays.Index().Where(weekday => words.Contains(weekday.Item, StringComparison.OrdinalIgnoreCase)).Select(weekday => (IsoDayOfWeek)(weekday.Index + 1));

    /// <summary>Whether it is the name of a day of the week.</summary>
    public static bool IsWeekday(string text) => Weekdays.Contains(text.Split(' ')[^1].ToLowerInvariant());

    /// <summary>From one date to another; the first may leave out what it shares with the last.</summary>
    private static string? Interval(string first, string last)
    {
        first = first.StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? first["from ".Length..] : first;
        var interval = $"{Single(first) ?? Single(Completed(first, last))}/{Single(last)}";
        return interval[0] != '/' && interval[^1] != '/' && ApproximateDate.TryParse(interval, out _) ? interval : null;
    }

    /// <summary>One date: a day, a month or a year.</summary>
    private static string? Single(string text)
    {
        var edtf = text;
        if (Day().Match(text) is { Success: true } day)
        {
            edtf = Written(day.Groups["year"].Value, Month(day.Groups["month"].Value), day.Groups["day"].Value);
        }
        else if (DayLast().Match(text) is { Success: true } american)
        {
            edtf = Written(american.Groups["year"].Value, Month(american.Groups["month"].Value), american.Groups["day"].Value);
        }
        else if (MonthAndYear().Match(text) is { Success: true } month && Month(month.Groups["month"].Value) is var number and > 0)
        {
            edtf = string.Create(CultureInfo.InvariantCulture, $"{month.Groups["year"].Value}-{number:00}");
        }

        return edtf.Contains('/', StringComparison.Ordinal) || !ApproximateDate.TryParse(edtf, out _) ? null : edtf;
    }

    /// <summary>The first of two days that share a month or a year: <c>29</c> of <c>30 May 2015</c>.</summary>
    private static string Completed(string first, string last)
    {
        var words = last.Split(' ');
        var missing = words.Length - first.Split(' ').Length;
        return missing > 0 ? $"{first} {string.Join(' ', words[^missing..])}" : first;
    }

    private static string Written(string year, int month, string day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{int.Parse(day, CultureInfo.InvariantCulture):00}");

    private static int Month(string name) =>
        Array.FindIndex(Months, month => month.Equals(name, StringComparison.OrdinalIgnoreCase) || (name.Length >= 3 && name.TrimEnd('.') is var brief && month.StartsWith(brief, StringComparison.OrdinalIgnoreCase))) + 1;

    [GeneratedRegex("^(about|around|circa|c\\.) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex("^(?<day>[0-9]{1,2}) (?<month>\\p{L}+\\.?) (?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex("^(?<month>\\p{L}+\\.?) (?<day>[0-9]{1,2}), (?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayLast();

    [GeneratedRegex("^(?<month>\\p{L}+\\.?) (?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex("^((?<day>[0-9]{1,2}) (?<month>\\p{L}+\\.?)|(?<month>\\p{L}+\\.?) (?<day>[0-9]{1,2}))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAndMonth();
}
