using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>What must hold for something else.</summary>
/// <remarks>
/// A condition is <em>open</em>, <em>met</em> or <em>failed</em>. It is met from the day on which it first holds and stays met, unless it is
/// marked <see cref="WhileHolds"/>; it has failed when what it names cannot happen any more or its <see cref="Deadline"/> has passed.
/// The hierarchy is closed; <see cref="UnknownCondition"/> keeps the kinds of later versions.
/// </remarks>
public abstract record Condition : IOpenRecord
{
    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["state-reached", "all-of", "any-of", "words"];

    private protected Condition()
    {
    }

    /// <summary>The last day or moment, inclusive, at which it can be met; after it, it has failed. Absent: there is no limit.</summary>
    public When? Deadline { get; init; }

    /// <summary>
    /// Whether it must go on holding, as in "as long as talks continue": what depends on it is then suspended or over when it no longer holds.
    /// Not stated is no: once met, it stays met.
    /// </summary>
    public bool? WhileHolds { get; init; }

    /// <summary>Whether the opposite is meant: "unless", "else". Met is then failed, and failed is met. Not stated is no.</summary>
    public bool? IsNegated { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Takes the condition apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="stateReached">For <see cref="StateReached"/>.</param>
    /// <param name="allOf">For <see cref="AllOf"/>.</param>
    /// <param name="anyOf">For <see cref="AnyOf"/>.</param>
    /// <param name="conditionInWords">For <see cref="ConditionInWords"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<StateReached, TResult> stateReached,
        Func<AllOf, TResult> allOf,
        Func<AnyOf, TResult> anyOf,
        Func<ConditionInWords, TResult> conditionInWords,
        Func<UnknownCondition, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(stateReached);
        ArgumentNullException.ThrowIfNull(allOf);
        ArgumentNullException.ThrowIfNull(anyOf);
        ArgumentNullException.ThrowIfNull(conditionInWords);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            StateReached it => stateReached(it),
            AllOf it => allOf(it),
            AnyOf it => anyOf(it),
            ConditionInWords it => conditionInWords(it),
            UnknownCondition it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The condition as a part of another: where that must go on holding, each part must.</summary>
    internal Condition Within(Condition whole) => whole.WhileHolds == true ? this with { WhileHolds = true } : this;

    private protected abstract void Closed();
}
