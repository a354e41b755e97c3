using System.Buffers.Binary;

namespace Negotiation.Model.Json;

/// <summary>Names and values one after the other in one array, so that a million tiny members cost no million objects.</summary>
/// <remarks>The number of members in four bytes; then, for each, the length of its name, its name, the length of its value and its value.</remarks>
internal static class MemberPack
{
    /// <summary>Where the first member stands.</summary>
    public const int Start = sizeof(int);

    /// <summary>The number of members.</summary>
    public static int Count(byte[]? pack) => pack is null ? 0 : BinaryPrimitives.ReadInt32LittleEndian(pack);

    /// <summary>The name or the value at a place, and the place of the next.</summary>
    public static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> pack, ref int at)
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = pack[at++];
            length |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                break;
            }
        }

        var part = pack.Slice(at, length);
        at += length;
        return part;
    }
}
