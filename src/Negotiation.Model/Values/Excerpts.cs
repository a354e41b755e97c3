using System.Text;

namespace Negotiation.Model;

/// <summary>Shortens what a message quotes.</summary>
internal static class Excerpts
{
    private const int Longest = 60;

    /// <summary>The text on one line: a run of spaces and line ends is one space; the cut of a longer text is marked.</summary>
    public static string OneLine(this string text, int longest = int.MaxValue)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                line.Append(letter);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        if (line.Length <= longest)
        {
            return line.ToString();
        }

        line.Length = char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line.Append("...").ToString();
    }

    /// <summary>The text on one line, at most 60 characters, the cut marked.</summary>
    public static string Excerpt(this string text)
    {
        if (text.Length <= Longest && !text.Any(char.IsControl))
        {
            return text;
        }

        var end = Math.Min(text.Length, Longest);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        var visible = string.Create(end, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
        return end < text.Length ? visible + "..." : visible;
    }
}
