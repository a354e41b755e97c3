using System.Diagnostics;

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

    /// <summary>How much of the area; absent where that is not stated.</summary>
    public Extent? Extent { get; init; }

    /// <summary>What is not meant, though it lies within.</summary>
    public ValueList<Area> Except { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Takes the area apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="territoryArea">For <see cref="TerritoryArea"/>.</param>
    /// <param name="namedLine">For <see cref="NamedLine"/>.</param>
    /// <param name="forcePositions">For <see cref="ForcePositions"/>.</param>
    /// <param name="strip">For <see cref="Strip"/>.</param>
    /// <param name="mapReference">For <see cref="MapReference"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<TerritoryArea, TResult> territoryArea,
        Func<NamedLine, TResult> namedLine,
        Func<ForcePositions, TResult> forcePositions,
        Func<Strip, TResult> strip,
        Func<MapReference, TResult> mapReference,
        Func<UnknownArea, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(territoryArea);
        ArgumentNullException.ThrowIfNull(namedLine);
        ArgumentNullException.ThrowIfNull(forcePositions);
        ArgumentNullException.ThrowIfNull(strip);
        ArgumentNullException.ThrowIfNull(mapReference);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            TerritoryArea it => territoryArea(it),
            NamedLine it => namedLine(it),
            ForcePositions it => forcePositions(it),
            Strip it => strip(it),
            MapReference it => mapReference(it),
            UnknownArea it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract void Closed();
}
