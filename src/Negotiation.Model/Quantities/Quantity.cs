using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>How much or how many, as exactly as recorded.</summary>
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

    /// <summary>Takes the quantity apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="exactly">For <see cref="Exactly"/>.</param>
    /// <param name="about">For <see cref="About"/>.</param>
    /// <param name="bounds">For <see cref="Bounds"/>.</param>
    /// <param name="all">For <see cref="All"/>.</param>
    /// <param name="share">For <see cref="Share"/>.</param>
    /// <param name="ratio">For <see cref="Ratio"/>.</param>
    /// <param name="per">For <see cref="Per"/>.</param>
    /// <param name="byCategory">For <see cref="ByCategory"/>.</param>
    /// <param name="notKnown">For <see cref="NotKnown"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<Exactly, TResult> exactly,
        Func<About, TResult> about,
        Func<Bounds, TResult> bounds,
        Func<All, TResult> all,
        Func<Share, TResult> share,
        Func<Ratio, TResult> ratio,
        Func<Per, TResult> per,
        Func<ByCategory, TResult> byCategory,
        Func<NotKnown, TResult> notKnown,
        Func<UnknownQuantity, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(exactly);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(bounds);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(per);
        ArgumentNullException.ThrowIfNull(byCategory);
        ArgumentNullException.ThrowIfNull(notKnown);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            Exactly it => exactly(it),
            About it => about(it),
            Bounds it => bounds(it),
            All it => all(it),
            Share it => share(it),
            Ratio it => ratio(it),
            Per it => per(it),
            ByCategory it => byCategory(it),
            NotKnown it => notKnown(it),
            UnknownQuantity it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract void Closed();
}
