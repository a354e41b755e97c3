namespace Negotiation.Model;

/// <summary>That an entry reach a state.</summary>
public sealed record StateReached : Condition
{
    /// <summary>The entry.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>The state that it must reach.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required ConditionState State { get; init => field = Guard.Set(value); }

    /// <summary>Through whom.</summary>
    public ValueList<Id<Party>>? By { get; init; }

    private protected override void Closed()
    {
    }
}
