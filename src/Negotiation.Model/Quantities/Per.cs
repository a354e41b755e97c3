namespace Negotiation.Model;

/// <summary>So many for each of something: five officers a side, 35,000 people a month.</summary>
public sealed record Per : Quantity
{
    /// <summary>How many for each.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Quantity Count { get; init => field = Guard.Set(value); }

    /// <summary>What each is, such as side or month.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Each { get; init => field = Guard.NotBlank(value); }

    private protected override void Closed()
    {
    }
}
