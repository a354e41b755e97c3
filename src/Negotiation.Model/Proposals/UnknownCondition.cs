namespace Negotiation.Model;

/// <summary>A condition of a kind that this version does not know; its members are kept as unknown ones.</summary>
public sealed record UnknownCondition : Condition
{
    /// <summary>The kind as it is written.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Kind { get; init => field = Guard.NotBlank(value); }

    private protected override void Closed()
    {
    }
}
