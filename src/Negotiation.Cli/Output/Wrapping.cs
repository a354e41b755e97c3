namespace Negotiation.Cli;

/// <summary>Breaks a text between its words.</summary>
internal static class Wrapping
{
    /// <summary>The text in lines; a word that is longer than a line stands on a line of its own.</summary>
    /// <param name="text">The text, of which white space other than single spaces is not kept.</param>
    /// <param name="first">How many characters the first line may have.</param>
    /// <param name="others">How many characters every other line may have.</param>
    public static IEnumerable<string> Lines(string text, int first, int others)
    {
        var width = first;
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Visible))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
                width = others;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    /// <summary>The word without characters that a terminal would obey.</summary>
    private static string Visible(string word) =>
        word.Any(char.IsControl) ? string.Concat(word.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : word;
}
