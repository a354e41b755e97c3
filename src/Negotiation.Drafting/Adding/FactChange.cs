namespace Negotiation.Drafting;

/// <summary>What a draft adds to one member of an entry.</summary>
/// <param name="Member">The member, as the record writes it.</param>
/// <param name="Before">What the record held; empty where it held nothing.</param>
/// <param name="Added">What is new.</param>
/// <param name="IsContested">Whether what is new contradicts what the record held: both are kept, each with its own evidence.</param>
public sealed record FactChange(string Member, ValueList<string> Before, ValueList<string> Added, bool IsContested)
{
    /// <summary>The change in words.</summary>
    public override string ToString() =>
        IsContested ? $"{Member} differs now: {string.Join(" or ", Before)}, or {string.Join(" or ", Added)}" : $"{Member}: {string.Join("; ", Added)}";
}
