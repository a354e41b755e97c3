namespace Negotiation.Model;

/// <summary>That something be done with territory: forces leave it, it is ceded, it is recognised.</summary>
public sealed record TerritorialDemand : Proposal
{
    /// <summary>What is to be done.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required TerritorialAction Action { get; init => field = Guard.Set(value); }

    /// <summary>What the action is done to, such as the forces that leave.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Object { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>Where.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required AttestedList<Area> Areas { get; init => field = Guard.Set(value); }

    /// <summary>Up to where, such as the line behind which forces withdraw; <c>null</c> when it is not recorded.</summary>
    public AttestedList<Area>? To { get; init; }

    private protected override void Closed()
    {
    }
}
