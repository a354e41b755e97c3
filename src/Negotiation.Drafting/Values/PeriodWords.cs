using System.Globalization;

namespace Negotiation.Drafting;

/// <summary>Periods in words: <c>2 years</c>, <c>72 hours</c>, <c>1 year and 6 months</c>.</summary>
internal static class PeriodWords
{
    private static readonly (string Word, string Designator, bool IsClock)[] Units =
    [
        ("year", "Y", false), ("month", "M", false), ("week", "W", false), ("day", "D", false),
        ("hour", "H", true), ("minute", "M", true), ("second", "S", true),
    ];

    /// <summary>The period in the form of ISO 8601; <c>null</c> where the words are none.</summary>
    public static string? Iso(string text)
    {
        if (text.Length > 1 && text[0] == 'P' && (char.IsAsciiDigit(text[1]) || text[1] == 'T'))
        {
            return text;
        }

        var words = text.Replace(" and ", " ", StringComparison.OrdinalIgnoreCase).Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length % 2 != 0)
        {
            return null;
        }

        var (date, clock) = ("", "");
        for (var i = 0; i < words.Length; i += 2)
        {
            var unit = Array.Find(Units, unit => unit.Word.Equals(words[i + 1], StringComparison.OrdinalIgnoreCase) || words[i + 1].Equals(unit.Word + "s", StringComparison.OrdinalIgnoreCase));
            if (unit.Word is null || NumberWords.WholeOf(words[i]) is not { } number)
            {
                return null;
            }

            var part = number.ToString(CultureInfo.InvariantCulture) + unit.Designator;
            (date, clock) = unit.IsClock ? (date, clock + part) : (date + part, clock);
        }

        return "P" + date + (clock.Length > 0 ? "T" + clock : "");
    }
}
