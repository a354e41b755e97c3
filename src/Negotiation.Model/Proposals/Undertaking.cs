namespace Negotiation.Model;

/// <summary>That anything else be done or left undone.</summary>
/// <example>
/// <code>
/// var lights = new Undertaking { Id = "lights", Action = "keep the harbour lights on", Actors = ["north"] };
/// </code>
/// </example>
public sealed record Undertaking : Proposal
{
    /// <summary>A short code of our own for what is to be done, such as <c>open-corridor</c>.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Action { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is done to.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Object { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>How much or how many.</summary>
    public Attested<Quantity>? Quantity { get; init; }

    /// <summary>Where.</summary>
    public AttestedList<Area>? Areas { get; init; }

    /// <summary>At what place.</summary>
    public Attested<Id<Territory>>? Place { get; init; }

    private protected override void Closed()
    {
    }
}
