namespace Negotiation.Model;

/// <summary>Everything or everyone of a kind, however many that is: all for all.</summary>
public sealed record All : Quantity
{
    /// <summary>Of what, where the place does not say it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Of { get; init => field = Guard.NotBlankOrAbsent(value); }

    private protected override void Closed()
    {
    }
}
