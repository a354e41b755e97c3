using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Values read lately, found again by their ASCII text, so that a repeated id or date costs no second string.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class RecentTexts<T>
{
    private readonly Slot[] slots = new Slot[TextKey.Slots];

    /// <summary>The value with this text, when it was read lately.</summary>
    /// <param name="hash">The hash of the text, which is not 0; it spares the look at a text that is another.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public bool TryFind(ulong hash, ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var entry = ref slots[TextKey.SlotOf(hash)];
        value = entry.Value;
        return entry.Hash == hash && Ascii.Equals(text, entry.Text);
    }

    /// <summary>Keeps a value.</summary>
    public void Keep(ulong hash, string text, T value) => slots[TextKey.SlotOf(hash)] = new Slot(hash, text, value);

    private readonly record struct Slot(ulong Hash, string Text, T Value);
}
