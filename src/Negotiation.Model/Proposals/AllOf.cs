namespace Negotiation.Model;

/// <summary>That all of several conditions hold.</summary>
public sealed record AllOf : Condition
{
    /// <summary>The conditions.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<Condition> Conditions { get; init => field = Guard.NotEmpty(value); }

    private protected override void Closed()
    {
    }
}
