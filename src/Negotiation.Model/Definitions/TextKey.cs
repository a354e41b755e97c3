using System.Buffers.Binary;

namespace Negotiation.Model.Json;

/// <summary>A number that tells texts apart at a glance: equal texts have equal keys, and texts of one length up to eight bytes different ones.</summary>
internal static class TextKey
{
    /// <summary>How many slots <see cref="SlotOf"/> spreads texts over.</summary>
    public const int Slots = 1 << SlotBits;

    private const int SlotBits = 10;
    private const int LongestKept = 48;
    private const int Length = sizeof(ulong);

    /// <summary>The key of a text; of a long one, of its two ends, where names and dates differ.</summary>
    public static ulong Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        > Length => BinaryPrimitives.ReadUInt64LittleEndian(text) + (0x9E3779B97F4A7C15 * BinaryPrimitives.ReadUInt64LittleEndian(text[^Length..])),
        >= sizeof(uint) => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32),
        > 0 => text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16),
        _ => 0,
    };

    /// <summary>Whether two texts that have the same key are the same.</summary>
    public static bool AreSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.Length == right.Length && (left.Length <= Length || left.SequenceEqual(right));

    /// <summary>The hash by which a text is kept, or 0 when it is blank or so long that it hardly comes twice.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> text) => text.Length is 0 or > LongestKept ? 0 : (Of(text) + (ulong)text.Length) * 0xC2B2AE3D27D4EB4F;

    /// <summary>The slot in which a text of this hash is kept.</summary>
    public static int SlotOf(ulong hash) => (int)(hash >> (64 - SlotBits));
}
