namespace Negotiation.Analysis;

/// <summary>Makes lists; a collection expression calls it.</summary>
public static class EquatableList
{
    /// <summary>A list of these elements, copied.</summary>
    /// <param name="items">The elements, none of them <c>null</c>.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="ArgumentException">An element is <c>null</c>.</exception>
    public static EquatableList<T> Of<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("An element is null: leave it out.", nameof(items));
            }
        }

        return new EquatableList<T>(items.ToArray());
    }
}
