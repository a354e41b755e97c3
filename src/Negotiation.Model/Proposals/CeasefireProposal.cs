namespace Negotiation.Model;

/// <summary>That the fighting stop.</summary>
/// <example>
/// <code>
/// var truce = new CeasefireProposal
/// {
///     Id = "truce",
///     Actors = ["north", "south"],
///     Scope = CeasefireScope.Comprehensive,
///     Schedule = new Schedule { Start = "2025-06-01", Term = new FixedTerm { For = NodaTime.Period.FromDays(30) } },
/// };
/// </code>
/// </example>
public sealed record CeasefireProposal : Proposal
{
    /// <summary>How much of the fighting.</summary>
    public Attested<CeasefireScope>? Scope { get; init; }

    /// <summary>Where. Absent: not stated.</summary>
    public AttestedList<Area>? Areas { get; init; }

    /// <summary>Who watches over it.</summary>
    public ValueList<Id<Party>>? Monitors { get; init; }

    /// <summary>What is not covered.</summary>
    public ValueList<string>? Exceptions { get; init; }

    private protected override void Closed()
    {
    }
}
