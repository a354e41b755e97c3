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

    private protected abstract void Closed();
}
