namespace Negotiation.Model;

/// <summary>Makes lists; a collection expression such as <c>[a, b]</c> ends here.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="DomainRuleException">NEG2002: an element is <c>null</c>.</exception>
    public static ValueList<T> Of<T>(params ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            Guard.Element(item, "an element of a list");
        }

        return new ValueList<T>(items.ToArray());
    }

    /// <summary>A list of the elements of a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="DomainRuleException">NEG2002: an element is <c>null</c>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Of<T>([.. items]);
}
