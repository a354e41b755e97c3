using System.Globalization;

namespace Negotiation.Cli;

/// <summary>Numbers of things in words.</summary>
internal static class Counts
{
    /// <summary>A number and its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Those of several numbers that are not zero, with commas: <c>1 error, 3 notes</c>.</summary>
    public static string Of(params ReadOnlySpan<(int Number, string Noun)> parts)
    {
        var words = new List<string>();
        foreach (var (number, noun) in parts)
        {
            if (number > 0)
            {
                words.Add(Of(number, noun));
            }
        }

        return string.Join(", ", words);
    }
}
