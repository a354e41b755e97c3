using System.Globalization;
using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>Pieces of sentences.</summary>
internal static class Words
{
    private const int MostListed = 12;

    /// <summary>The things in quotation marks with commas; a long list ends with how many more there are.</summary>
    public static string List<T>(IReadOnlyCollection<T> items, Func<T, string>? name = null)
    {
        var shown = items.Take(MostListed).Select(item => $"'{(name is null ? item?.ToString() : name(item))}'");
        var rest = items.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $" and {items.Count - MostListed} more") : "";
        return string.Join(", ", shown) + rest;
    }

    /// <summary>Things as a sentence has them: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A utility with up to four digits after the point.</summary>
    public static string Of(Rational value) => value.ToDouble().ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number and its noun.</summary>
    public static string Count(BigInteger number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number.IsOne ? "" : "s")}");
}
