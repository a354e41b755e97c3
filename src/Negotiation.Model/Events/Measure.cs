namespace Negotiation.Model;

/// <summary>What was counted at an event, or up to it.</summary>
public sealed record Measure : IOpenRecord
{
    /// <summary>What was counted, in a few words.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>How much.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Attested<Quantity> Quantity { get; init => field = Guard.Set(value); }

    /// <summary>Up to when it was counted; not stated is up to the event.</summary>
    public When? AsOf { get; init; }

    /// <summary>Whether it counts from the beginning rather than since the last time.</summary>
    public bool? IsCumulative { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
