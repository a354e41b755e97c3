namespace Negotiation.Model;

/// <summary>One value of a fact, with the evidence for it.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
public sealed record Testimony<T> : IOpenRecord
    where T : notnull
{
    /// <summary>The value.</summary>
    public required T Value { get; init => field = Guard.Element(value); }

    /// <summary>Where it is reported; empty when that is the evidence of the entry itself.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
