using System.Buffers;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A text in pieces, as it comes from a network.</summary>
internal sealed class BytePieces : ReadOnlySequenceSegment<byte>
{
    private BytePieces(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    /// <summary>The bytes in pieces of a length, of which the last may be shorter.</summary>
    public static ReadOnlySequence<byte> Of(byte[] bytes, int length)
    {
        var first = new BytePieces(bytes.AsMemory(0, Math.Min(length, bytes.Length)), 0);
        var last = first;
        for (var start = length; start < bytes.Length; start += length)
        {
            var next = new BytePieces(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
