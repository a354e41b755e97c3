namespace Negotiation.Model;

/// <summary>That a party has a role in the process, or in a part of it: a guarantor, a facilitator, a friend of the process.</summary>
/// <remarks>In what capacity it speaks, signs or takes part is said there, each time; a role decides no answer.</remarks>
public sealed record PartyRole : IOpenRecord
{
    /// <summary>The role.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Capacity Role { get; init => field = Guard.Set(value); }

    /// <summary>What it has the role in: a document or a provision of one, an event, a proposal or an issue. Absent: the process as a whole.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Of { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>When; not stated is no limit.</summary>
    public When? During { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
