using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Values read lately, found again by their ASCII text, so that a repeated id or date costs no second string.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class RecentTexts<T>
{
    private const int SizeBits = 8;
    private const int LongestText = 48;
    private readonly Slot[] slots = new Slot[1 << SizeBits];

    /// <summary>The slot in which a text would stand, or -1 when it is too long to be kept.</summary>
    /// <remarks>The hash takes the ends of the text, where ids and dates differ, and not its middle.</remarks>
    public static int SlotOf(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return -1;
        }

        ulong head;
        ulong tail;
        if (text.Length >= sizeof(ulong))
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(text);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else
        {
            head = text[0];
            tail = 0;
            foreach (var b in text)
            {
                tail = (tail << 8) | b;
            }
        }

        var hash = (head * 0x9E3779B97F4A7C15) ^ (tail + (ulong)text.Length);
        return (int)((hash * 0xC2B2AE3D27D4EB4F) >> (64 - SizeBits));
    }

    /// <summary>The value with this text, when it was read lately.</summary>
    public bool TryFind(int slot, ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var entry = ref slots[slot];
        value = entry.Value;
        return entry.Text is not null && Ascii.Equals(text, entry.Text);
    }

    /// <summary>Keeps a value.</summary>
    public void Keep(int slot, string text, T value) => slots[slot] = new Slot(text, value);

    private readonly record struct Slot(string Text, T Value);
}
