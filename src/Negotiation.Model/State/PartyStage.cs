namespace Negotiation.Model;

/// <summary>How far a proposal has come for one party.</summary>
public sealed record PartyStage
{
    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init => field = Guard.Set(value); }

    /// <summary>How far it has come.</summary>
    public required LifeStage Stage { get; init => field = Guard.Set(value); }

    /// <summary>The days on one of which it came there.</summary>
    public DateRange Since { get; init; }

    /// <summary>How sure that is.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>The statements and events by which it came there.</summary>
    public ValueList<Reference> By { get; init; }
}
