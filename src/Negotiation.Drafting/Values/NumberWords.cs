using System.Globalization;

namespace Negotiation.Drafting;

/// <summary>Numbers as people write them: <c>1,000</c>, <c>2.5 million</c>, <c>two</c>.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number at the beginning of a text, and what follows it; <c>null</c> where there is none.</summary>
    public static (decimal Number, string After)? TakeFrom(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : text.Length;
        if (text.EndsWith('%') && end == text.Length)
        {
            return Of(text[..^1]) is { } share ? (share, "%") : null;
        }

        if (Of(text[..end]) is not { } number)
        {
            return null;
        }

        var rest = text[end..].TrimStart();
        foreach (var (word, factor) in new[] { ("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m) })
        {
            if (rest.Equals(word, StringComparison.OrdinalIgnoreCase) || rest.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
            {
                return (number * factor, rest[word.Length..].TrimStart());
            }
        }

        return (number, rest);
    }

    /// <summary>A number; <c>null</c> where the text is none. Commas part thousands and nothing else.</summary>
    public static decimal? Of(string text)
    {
        if (Array.FindIndex(Small, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is var small and >= 0)
        {
            return small;
        }

        var groups = text.Split('.')[0].Split(',');
        var areGrouped = groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        return areGrouped && decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A whole number; <c>null</c> where the text is none.</summary>
    public static int? WholeOf(string text) => Of(text) is { } number && number == decimal.Truncate(number) && number <= int.MaxValue ? (int)number : null;
}
