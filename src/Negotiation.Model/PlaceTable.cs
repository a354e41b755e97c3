using System.Numerics;

namespace Negotiation.Model;

/// <summary>Finds the places of a list by texts of which each place has one.</summary>
/// <remarks>
/// An open table of places, each with as much of the hash of its text as there is room for: a place costs six bytes, which counts
/// in a record of very many small entries. Hashes differ from process to process, so that nobody can prepare texts that clash.
/// </remarks>
internal sealed class PlaceTable
{
    private readonly Func<int, string> textAt;
    private readonly uint[] slots;
    private readonly int length;
    private readonly int hashBits;
    private readonly int texts;

    /// <summary>A table of the first place of each text.</summary>
    /// <param name="length">The number of places.</param>
    /// <param name="textAt">The text of a place.</param>
    public PlaceTable(int length, Func<int, string> textAt)
    {
        this.textAt = textAt;
        this.length = length;
        hashBits = BitOperations.LeadingZeroCount((uint)length) % 32;
        slots = new uint[length + (length / 2) + 1];
        for (var place = 0; place < length; place++)
        {
            var slot = SlotOf(textAt(place), out var hash);
            if (slots[slot] == 0)
            {
                slots[slot] = (uint)(place + 1) << hashBits | hash;
                texts++;
            }
        }
    }

    /// <summary>The places whose text an earlier one has.</summary>
    public IEnumerable<int> Repeated =>
        texts == length ? [] : Enumerable.Range(0, length).Where(place => PlaceOf(textAt(place)) != place);

    /// <summary>The first place with a text; -1 when there is none.</summary>
    public int PlaceOf(ReadOnlySpan<char> text) => Place(slots[SlotOf(text, out _)]);

    /// <summary>Where the text is, or the empty slot where it would be.</summary>
    private int SlotOf(ReadOnlySpan<char> text, out uint lowHash)
    {
        var hash = (uint)string.GetHashCode(text, StringComparison.Ordinal);
        lowHash = LowOf(hash);
        var slot = (int)((ulong)hash * (uint)slots.Length >> 32);
        while (slots[slot] is var held and not 0 && (LowOf(held) != lowHash || !text.SequenceEqual(textAt(Place(held)))))
        {
            slot = slot + 1 < slots.Length ? slot + 1 : 0;
        }

        return slot;
    }

    private int Place(uint held) => (int)(held >> hashBits) - 1;

    private uint LowOf(uint hash) => hash & ((1u << hashBits) - 1);
}
