using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>How long something lasts.</summary>
/// <remarks>
/// A union and not a number, because many are not: until talks end, for two months or until a vote. The hierarchy is
/// closed; <see cref="UnknownTerm"/> keeps the kinds of later versions.
/// </remarks>
public abstract record Term : IOpenRecord
{
    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["fixed", "until", "open", "unknown"];

    private protected Term()
    {
    }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Takes the term apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="fixedTerm">For <see cref="FixedTerm"/>.</param>
    /// <param name="untilTerm">For <see cref="UntilTerm"/>.</param>
    /// <param name="openTerm">For <see cref="OpenTerm"/>.</param>
    /// <param name="notKnownTerm">For <see cref="NotKnownTerm"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<FixedTerm, TResult> fixedTerm,
        Func<UntilTerm, TResult> untilTerm,
        Func<OpenTerm, TResult> openTerm,
        Func<NotKnownTerm, TResult> notKnownTerm,
        Func<UnknownTerm, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(fixedTerm);
        ArgumentNullException.ThrowIfNull(untilTerm);
        ArgumentNullException.ThrowIfNull(openTerm);
        ArgumentNullException.ThrowIfNull(notKnownTerm);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            FixedTerm it => fixedTerm(it),
            UntilTerm it => untilTerm(it),
            OpenTerm it => openTerm(it),
            NotKnownTerm it => notKnownTerm(it),
            UnknownTerm it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract void Closed();
}
