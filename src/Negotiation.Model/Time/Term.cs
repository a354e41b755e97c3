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

    private protected abstract void Closed();
}
