namespace Negotiation.Model;

/// <summary>Finds out whether a copy of a source is the recorded one but for how its characters are written.</summary>
internal static class CopyDifference
{
    private static readonly (string Words, Func<string, string> Undo)[] Ends =
    [
        ("", static text => text),
        ("line ends (the recorded copy has LF)", static text => text.ReplaceLineEndings("\n")),
        ("line ends (the recorded copy has CR LF)", static text => text.ReplaceLineEndings("\r\n")),
    ];

    private static readonly (string Words, Func<string, string> Undo)[] Forms =
    [
        ("", static text => text),
        ("Unicode normal form (the recorded copy has NFC)", NormalForms.Composed),
        ("Unicode normal form (the recorded copy has NFD)", NormalForms.Decomposed),
    ];

    private static readonly (string Words, Func<string, string> Undo)[] Tails =
    [
        ("", static text => text),
        ("last line end", static text => text.TrimEnd('\r', '\n')),
        ("last line end", static text => text.TrimEnd('\r', '\n') + "\n"),
        ("last line end", static text => text.TrimEnd('\r', '\n') + "\r\n"),
    ];

    /// <summary>What differs, when nothing else does; <c>null</c> when the words do.</summary>
    /// <param name="text">The copy.</param>
    /// <param name="recorded">The length and the hash of the recorded copy.</param>
    public static string? Of(string text, TextFingerprint recorded)
    {
        foreach (var end in Ends)
        {
            foreach (var form in Forms)
            {
                foreach (var tail in Tails)
                {
                    var other = form.Undo(end.Undo(tail.Undo(text)));
                    if (TextSpan.CodePoints(other) == recorded.CodePoints && TextSpan.HashOf(other) == recorded.Sha256)
                    {
                        return string.Join(" and ", new[] { end.Words, form.Words, tail.Words }.Where(words => words.Length > 0));
                    }
                }
            }
        }

        return null;
    }
}
