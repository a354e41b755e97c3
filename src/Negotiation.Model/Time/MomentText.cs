using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Negotiation.Model;

/// <summary>The grammar of moments, from which the JSON Schema has its pattern too: the date and time of RFC 3339 with the suffixes of RFC 9557.</summary>
internal static partial class MomentText
{
    /// <summary>An ECMA 262 regular expression for what is read; it lets pass days and times of day that there are not.</summary>
    public const string Pattern = "^" + DateAndTime + Offset + "(" + ZoneSuffix + ")?(" + Tag + "|" + CriticalCalendar + ")*$";

    private const int Longest = 256;
    private const string DateAndTime = @"-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?";
    private const string Offset = @"(Z|[+-](0[0-9]|1[0-8])(:[0-5][0-9](:[0-5][0-9])?)?)";
    private const string ZoneSuffix = @"\[!?([A-Za-z._][A-Za-z0-9._+-]*(/[A-Za-z._][A-Za-z0-9._+-]*)*|[+-](0[0-9]|1[0-7]):[0-5][0-9])\]";
    private const string Tag = @"\[[a-z_][a-z0-9_-]*=[A-Za-z0-9]+(-[A-Za-z0-9]+)*\]";

    /// <summary>A suffix that must not be passed over: of those, only the calendar in which moments are written means anything here.</summary>
    private const string CriticalCalendar = @"\[!u-ca=(iso8601|gregory)\]";

    /// <summary>Whether a text is of this form; days and times of day are not looked at.</summary>
    public static bool Fits(string text) => text.Length <= Longest && Whole().IsMatch(text) && !text.EndsWith('\n');

    /// <summary>The date, the time and the offset of a text of this form.</summary>
    public static string TimeOf(string text) => text.IndexOf('[', StringComparison.Ordinal) is >= 0 and var bracket ? text[..bracket] : text;

    /// <summary>The zone in the brackets of a text of this form, without the mark that it is critical; <c>null</c> when there is none.</summary>
    public static string? ZoneOf(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var first = bracket < 0 ? default : text.AsSpan((bracket + 1)..text.IndexOf(']', StringComparison.Ordinal));
        return first.IsEmpty || first.Contains('=') ? null : first.TrimStart('!').ToString();
    }

    /// <summary>Whether the offset says only where the moment is on the time line, and not what the local time is.</summary>
    /// <param name="time">The date, the time and the offset.</param>
    public static bool IsOffsetOpen(string time) => time.EndsWith('Z') || time.EndsWith("-00:00", StringComparison.Ordinal) || time.EndsWith("-00", StringComparison.Ordinal);

    /// <summary>Whether the time is 24:00.</summary>
    /// <param name="text">A text of this form.</param>
    public static bool IsEndOfDay(string text) => text.Contains("T24", StringComparison.Ordinal);

    /// <summary>What is wrong with the first part of a text that is; <c>null</c> when it is no date with a time at all.</summary>
    public static string? FaultOf(string text) => text.Length <= Longest && Loose().Match(text) is { Success: true } found
        ? FaultOfDay(found) ?? FaultOfTime(found) ?? FaultOfOffset(found) ?? FaultOfSuffix(text, found)
        : null;

    private static string? FaultOfDay(Match found)
    {
        var (year, month, day) = (Number(found, "year"), Number(found, "month"), Number(found, "day"));
        return year < -9998 ? $"has the year {found.Groups["year"].Value}: write a day from year -9998 to 9999"
            : month is < 1 or > 12 ? $"has the month {found.Groups["month"].Value}: months run from 01 to 12"
            : CalendarSystem.Iso.GetDaysInMonth(year, month) is var days && (day < 1 || day > days)
                ? string.Create(CultureInfo.InvariantCulture, $"has the day {day:00}, and {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year:0000} has {days} days")
            : null;
    }

    private static string? FaultOfTime(Match found)
    {
        var (hour, minute, second) = (Number(found, "hour"), Number(found, "minute"), Number(found, "second"));
        var isWhole = minute == 0 && second == 0 && found.Groups["fraction"].ValueSpan.TrimStart('0').IsEmpty;
        return hour > 24 || (hour == 24 && !isWhole) ? $"has the hour {found.Groups["hour"].Value}: hours run from 00 to 23, and 24:00 is the end of the day"
            : minute > 59 ? $"has the minute {found.Groups["minute"].Value}: minutes run from 00 to 59"
            : second == 60 ? "has the second 60: leap seconds are not read, so write 59"
            : second > 59 ? $"has the second {found.Groups["second"].Value}: seconds run from 00 to 59"
            : null;
    }

    private static string? FaultOfOffset(Match found)
    {
        var offset = found.Groups["offset"].Value;
        return offset.Length == 0 ? "has no offset: write 'Z' or one such as '+02:00' after the time, or leave out the time and write a date"
            : !WholeOffset().IsMatch(offset) || IsBeyond(offset)
                ? $"has the offset {offset}: offsets run from -18:00 to +18:00, with hours and minutes such as '+02:00'"
            : null;
    }

    private static string? FaultOfSuffix(string text, Match found) => Fits(text) ? null
        : found.Groups["suffix"].ValueSpan.StartsWith("[UTC") ? "has a zone that is none of RFC 9557: write an offset without 'UTC', or the id of a zone of the IANA database, in the brackets"
        : found.Groups["suffix"].ValueSpan.Contains("[!", StringComparison.Ordinal) ? "has a critical suffix that cannot be acted on: leave it out, or leave out its '!'"
        : "has a suffix that is none of RFC 9557: write the id of a zone of the IANA database in the brackets";

    private static bool IsBeyond(string offset) => offset.StartsWith("+18", StringComparison.Ordinal) || offset.StartsWith("-18", StringComparison.Ordinal)
        ? offset.AsSpan(3).ContainsAnyInRange('1', '9')
        : false;

    private static int Number(Match found, string part) =>
        found.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("^" + Offset + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeOffset();

    [GeneratedRegex(
        @"^(?<year>-?[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?(?<offset>Z|[+-][0-9:]*)?(?<suffix>\[.*\])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Loose();
}
