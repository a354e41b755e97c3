namespace Negotiation.Model.Json;

/// <summary>Turns offsets in bytes into lines and columns, in one pass over the text.</summary>
internal static class TextPlaces
{
    /// <summary>The findings in the order of the text, each with its line and column; an offset of -1 has none.</summary>
    public static ValueList<Diagnostic> Place(Diagnostic[] findings, long[] offsets, ReadOnlySpan<byte> text)
    {
        var order = Enumerable.Range(0, findings.Length).OrderBy(i => offsets[i]).ToArray();
        findings = [.. order.Select(i => findings[i])];
        offsets = [.. order.Select(i => offsets[i])];
        var line = 1;
        var lineStart = 0;
        var at = 0;
        for (var i = 0; i < findings.Length; i++)
        {
            if (offsets[i] < 0)
            {
                continue;
            }

            var offset = (int)Math.Min(offsets[i], text.Length);
            while (text[at..offset].IndexOf((byte)'\n') is var next and >= 0)
            {
                at += next + 1;
                lineStart = at;
                line++;
            }

            findings[i] = findings[i] with { Line = line, Column = CodePoints(text[lineStart..offset]) + 1 };
        }

        return new ValueList<Diagnostic>(findings);
    }

    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var b in text)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
