using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>Numbers texts in the order in which they come, each once.</summary>
internal sealed class TextNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a text; the next one where it is new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNew">Whether it is new.</param>
    public int Of(string text, out bool isNew)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isThere);
        isNew = !isThere;
        if (isNew)
        {
            number = numbers.Count - 1;
        }

        return number;
    }
}
