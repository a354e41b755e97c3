namespace Negotiation.Model;

/// <summary>Where forces stand at a moment: the line is a fact on the ground, not on a map.</summary>
public sealed record ForcePositions : Area
{
    /// <summary>Whose forces. Absent: everyone's.</summary>
    public ValueList<Id<Party>>? Of { get; init; }

    /// <summary>The moment.</summary>
    public When? At { get; init; }

    private protected override void Closed()
    {
    }
}
