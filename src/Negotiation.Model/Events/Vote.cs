namespace Negotiation.Model;

/// <summary>A vote that was taken at an event: who voted, how many for and against, and how many it takes.</summary>
/// <remarks>
/// It is what was counted, and decides no answer: what follows from it is an effect of the event or a statement of who voted. Numbers of people and
/// shares of them are both quantities, each with its unit.
/// </remarks>
public sealed record Vote : IOpenRecord
{
    /// <summary>The body or the electorate that voted. Absent: not stated.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? By { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>How many voted for it. Absent: not stated.</summary>
    public Quantity? For { get; init; }

    /// <summary>How many voted against it. Absent: not stated.</summary>
    public Quantity? Against { get; init; }

    /// <summary>How many were there and voted neither for nor against it. Absent: not stated.</summary>
    public Quantity? Abstaining { get; init; }

    /// <summary>How many votes for it are enough to carry it, that number included. Absent: not stated.</summary>
    public Quantity? Needed { get; init; }

    /// <summary>Whether those for it were enough, where both numbers are exact and of one unit.</summary>
    internal Truth IsCarried => this is { For: Exactly cast, Needed: Exactly needed } && cast.Unit == needed.Unit ? (cast.Value >= needed.Value ? Truth.Yes : Truth.No) : Truth.Unknown;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
