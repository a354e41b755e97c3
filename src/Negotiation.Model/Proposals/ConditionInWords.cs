namespace Negotiation.Model;

/// <summary>A condition that only words can say: "if the security situation allows it".</summary>
/// <remarks>It is never evaluated: whether it holds is unknown, so that what waits for it is never certain.</remarks>
public sealed record ConditionInWords : Condition
{
    /// <summary>The condition, in a few words of our own.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    private protected override void Closed()
    {
    }
}
