namespace Negotiation.Model;

/// <summary>Where a proposal applies.</summary>
/// <remarks>The hierarchy is closed; <see cref="UnknownArea"/> keeps the kinds of later versions.</remarks>
public abstract record Area : IOpenRecord
{
    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["territory", "named-line", "map-reference", "strip", "positions"];

    private protected Area()
    {
    }

    /// <summary>How much of the area; not stated is not told.</summary>
    public Extent? Extent { get; init; }

    /// <summary>What is not meant, though it lies within.</summary>
    public ValueList<Area> Except { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    private protected abstract void Closed();
}
