namespace Negotiation.Model;

/// <summary>Shortens what a message quotes.</summary>
internal static class Excerpts
{
    private const int Longest = 60;

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
