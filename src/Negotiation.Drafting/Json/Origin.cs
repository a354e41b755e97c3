namespace Negotiation.Drafting;

/// <summary>The value of a JSON draft of which a stretch of a line is made.</summary>
/// <param name="Start">Where it begins in the line, in UTF-16 units.</param>
/// <param name="Pointer">The value, as an RFC 6901 pointer.</param>
/// <param name="Text">Its text; <c>null</c> for what only holds values.</param>
/// <param name="IsQuoted">Whether the line has it in quotation marks.</param>
internal sealed record Origin(int Start, string Pointer, string? Text = null, bool IsQuoted = false)
{
    /// <summary>The value with a stretch of the line replaced; <c>null</c> where the line does not have the text as it is.</summary>
    /// <param name="offset">Where the stretch begins in the line.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="text">What to write.</param>
    public string? Replaced(int offset, int length, string text)
    {
        if (Text is null || (IsQuoted && Text.Contains('"', StringComparison.Ordinal)))
        {
            return null;
        }

        var start = offset - Start - (IsQuoted ? 1 : 0);
        if (IsQuoted && start == -1 && length == Text.Length + 2)
        {
            return text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text;
        }

        return start >= 0 && start + length <= Text.Length ? string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(start + length)) : null;
    }
}
