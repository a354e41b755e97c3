namespace Negotiation.Model;

/// <summary>That at least one of several conditions holds.</summary>
public sealed record AnyOf : Condition
{
    /// <summary>The conditions.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<Condition> Conditions { get; init => field = Guard.NotEmpty(value); }

    private protected override void Closed()
    {
    }
}
