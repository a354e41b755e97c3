using System.Numerics;
using System.Runtime.InteropServices;

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
        var column = 1;
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
                column = 1;
                line++;
            }

            column += CodePoints(text[at..offset]);
            at = offset;
            findings[i] = findings[i] with { Line = line, Column = column };
        }

        return new ValueList<Diagnostic>(findings);
    }

    /// <summary>The bytes that do not continue a code point: those whose two highest bits are not 10.</summary>
    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var continuations = 0;
        var eights = MemoryMarshal.Cast<byte, ulong>(text);
        foreach (var eight in eights)
        {
            continuations += BitOperations.PopCount(eight & ~(eight << 1) & 0x8080808080808080);
        }

        foreach (var b in text[(eights.Length * sizeof(ulong))..])
        {
            continuations += (b & 0xC0) == 0x80 ? 1 : 0;
        }

        return text.Length - continuations;
    }
}
