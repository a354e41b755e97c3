namespace Negotiation.Model;

/// <summary>The ground within a distance of a line or an area: a buffer, a corridor.</summary>
/// <remarks>
/// Two kilometres to each side of a line are its reach, a corridor five kilometres wide has a width: neither is turned into
/// the other. Where neither is recorded, how broad it is remains open.
/// </remarks>
public sealed record Strip : Area
{
    /// <summary>The line or area that it runs along.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Area Along { get; init => field = Guard.Set(value); }

    /// <summary>How far it reaches from there, on each side that is meant.</summary>
    public Quantity? Reach { get; init; }

    /// <summary>How wide it is from one edge to the other.</summary>
    public Quantity? Width { get; init; }

    /// <summary>The party on whose side it lies; it lies on both where neither this nor a direction is recorded.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? Side { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The side in words, such as east, where no party names it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Direction { get; init => field = Guard.NotBlankOrAbsent(value); }

    private protected override void Closed()
    {
    }
}
