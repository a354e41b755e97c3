namespace Negotiation.Model;

/// <summary>Whether something is said for the first time, and of what it is a repetition.</summary>
public sealed record Iteration : IOpenRecord
{
    /// <summary>First, again or unchanged.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required IterationKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>The earlier statements. Absent: not stated.</summary>
    public ValueList<Id<Statement>>? Of { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
