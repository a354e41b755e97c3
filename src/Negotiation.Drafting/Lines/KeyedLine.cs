using System.Text;

namespace Negotiation.Drafting;

/// <summary>A line with a key: <c>key[label]: value</c>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">The key, in lower case with single spaces.</param>
/// <param name="KeyPlace">Where the key is.</param>
/// <param name="Label">The label; empty where there is none.</param>
/// <param name="Value">The value; empty where there is none.</param>
internal sealed record KeyedLine(DraftLine Line, string Key, Place KeyPlace, Piece Label, Piece Value)
{
    /// <summary>Takes a line apart; <c>null</c> where it has no key.</summary>
    public static KeyedLine? Of(DraftLine line)
    {
        var text = line.Text;
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is ' ' or '-'))
        {
            end++;
        }

        var key = text[..end].TrimEnd();
        var label = new Piece("", line.At(end));
        var colon = end;
        if (end < text.Length && text[end] == '[' && text.IndexOf(']', end) is var close and > 0)
        {
            label = Piece.Of(line).Part(end + 1, close);
            colon = close + 1;
        }

        var isKeyed = key.Length > 0 && colon < text.Length && text[colon] == ':' && (colon + 1 == text.Length || text[colon + 1] == ' ');
        return isKeyed ? new KeyedLine(line, KeyOf(key), line.At(0, key.Length), label, Piece.Of(line).From(colon + 1)) : null;
    }

    /// <summary>A key as keys are compared: lower case, with spaces for hyphens and before capitals.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]))
            {
                key.Append(' ');
            }

            key.Append(text[i] == '-' ? ' ' : char.ToLowerInvariant(text[i]));
        }

        return string.Join(' ', key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
