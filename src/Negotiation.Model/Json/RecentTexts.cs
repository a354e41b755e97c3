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
    public static int SlotOf(ReadOnlySpan<byte> text) => text.Length is 0 or > LongestText
        ? -1
        : (int)(((TextKey.Of(text) + (ulong)text.Length) * 0xC2B2AE3D27D4EB4F) >> (64 - SizeBits));

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
