using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Negotiation.Model.Json;

/// <summary>Turns offsets in bytes into lines and columns, in one pass over the text.</summary>
internal static class TextPlaces
{
    /// <summary>The first signed byte, counted from the least, that does not continue a code point.</summary>
    private const sbyte FirstOther = unchecked((sbyte)0xC0);

    /// <summary>The findings in the order of the text, each with its line and column; an offset of -1 has none.</summary>
    public static ValueList<Diagnostic> Place(Diagnostic[] findings, long[] offsets, ReadOnlySpan<byte> text)
    {
        if (!IsInOrder(offsets))
        {
            var order = Enumerable.Range(0, findings.Length).OrderBy(i => offsets[i]).ToArray();
            findings = [.. order.Select(i => findings[i])];
            offsets = [.. order.Select(i => offsets[i])];
        }

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

    private static bool IsInOrder(ReadOnlySpan<long> offsets)
    {
        for (var i = 1; i < offsets.Length; i++)
        {
            if (offsets[i] < offsets[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The bytes that do not continue a code point: those whose two highest bits are not 10.</summary>
    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var continuations = 0;
        var blocks = MemoryMarshal.Cast<byte, Vector256<sbyte>>(text);
        foreach (var block in blocks)
        {
            continuations += BitOperations.PopCount(Vector256.LessThan(block, Vector256.Create(FirstOther)).ExtractMostSignificantBits());
        }

        foreach (var b in text[(blocks.Length * Vector256<sbyte>.Count)..])
        {
            continuations += (b & 0xC0) == 0x80 ? 1 : 0;
        }

        return text.Length - continuations;
    }
}
