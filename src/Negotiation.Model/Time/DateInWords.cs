using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Negotiation.Model;

/// <summary>A date as people write it in English, such as "Thursday" or "28 May", where a date of EDTF is wanted.</summary>
/// <param name="Weekday">The day of the week, where the date is given by it.</param>
/// <param name="Year">The year; <c>null</c> when it is left out.</param>
/// <param name="Month">The month; <c>null</c> when it is left out.</param>
/// <param name="Day">The day of the month; <c>null</c> when it is left out.</param>
/// <param name="Shift">How many days after the day on which it was written; <c>null</c> when it is not given so.</param>
internal sealed partial record DateInWords(IsoDayOfWeek Weekday, int? Year, int? Month, int? Day, int? Shift)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads words; <c>null</c> when they are no date.</summary>
    public static DateInWords? Read(string text)
    {
        if (text.Length > 60)
        {
            return null;
        }

        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        var weekday = words.Select(word => Find(Weekdays, word)).FirstOrDefault(found => found > 0);
        var month = words.Select(word => Find(Months, word)).FirstOrDefault(found => found > 0);
        int? shift = words.Contains("today") ? 0 : words.Contains("yesterday") ? -1 : words.Contains("tomorrow") ? 1 : null;
        var numbers = words.Select(word => int.TryParse(Ordinal().Replace(word, "${number}"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Where(number => number >= 0).ToArray();
        int? year = numbers.Where(number => number is > 31 and <= 9999).Select(number => (int?)number).FirstOrDefault();
        int? day = numbers.Where(number => number is > 0 and <= 31).Select(number => (int?)number).FirstOrDefault();
        return weekday == 0 && month == 0 && shift is null ? null : new((IsoDayOfWeek)weekday, year, month == 0 ? null : month, month == 0 ? null : day, shift);
    }

    /// <summary>The date in digits where the words give all of it; <c>null</c> where they do not.</summary>
    public string? InDigits => Month is not { } month || Year is not { } year ? null
        : Day is not { } day ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
        : day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
        : null;

    /// <summary>What the words mean in a text of a day: a weekday is the last one by then, a day of a month that of the same year.</summary>
    public string? By(LocalDate dateline) =>
        InDigits
        ?? (Month is not null ? (this with { Year = dateline.Year }).InDigits
            : Shift is { } shift ? Text(dateline.PlusDays(shift))
            : Weekday == IsoDayOfWeek.None ? null
            : Text(dateline.DayOfWeek == Weekday ? dateline : dateline.Previous(Weekday)));

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>The number of a name, in full or by its first three letters or more.</summary>
    private static int Find(string[] names, string word) => word.Length < 3 ? 0 : 1 + Array.FindIndex(names, name => name.StartsWith(word, StringComparison.Ordinal));

    [GeneratedRegex("[a-z]+|[0-9]+(st|nd|rd|th)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^(?<number>[0-9]+)(st|nd|rd|th)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();
}
