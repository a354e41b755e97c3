namespace Negotiation.Model;

/// <summary>Makes attested lists; a collection expression such as <c>["north", "south"]</c> ends here.</summary>
public static class AttestedList
{
    /// <summary>One list that rests on the evidence of the entry which holds it.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="DomainRuleException">NEG2002: an element is <c>null</c>.</exception>
    public static AttestedList<T> Of<T>(params ReadOnlySpan<T> items)
        where T : notnull => new(ValueList.Of(items));
}
