namespace Negotiation.Model;

/// <summary>How much or how many, as exactly as it is told.</summary>
/// <remarks>
/// The hierarchy is closed; <see cref="UnknownQuantity"/> keeps the kinds of later versions. A number that is exact
/// and has no unit converts to a quantity.
/// </remarks>
public abstract record Quantity : IOpenRecord
{
    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["exact", "about", "bounds", "share", "per", "by-category", "ratio", "all", "unknown"];

    private protected Quantity()
    {
    }

    /// <summary>What is counted or measured, where the place does not say it.</summary>
    public Unit? Unit { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>An exact number without a unit.</summary>
    /// <param name="value">The number, not negative.</param>
    public static implicit operator Quantity(decimal value) => new Exactly { Value = value };

    private protected abstract void Closed();
}
