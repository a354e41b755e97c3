using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Values read lately, found again by their ASCII text, so that a repeated id or date costs no second string.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class RecentTexts<T>
{
    private readonly Slot[] slots = new Slot[TextKey.Slots];

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
