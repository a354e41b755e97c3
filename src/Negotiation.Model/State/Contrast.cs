namespace Negotiation.Model;

/// <summary>Where the positions of parties on one thing conflict, or overlap.</summary>
public sealed record Contrast : Answer
{
    /// <summary>What they stand on.</summary>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>The point of the agenda to which it belongs; <c>null</c> when none is told.</summary>
    public Id<Issue>? Issue { get; init; }

    /// <summary>Conflict or overlap.</summary>
    public required ContrastKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>The positions, by party.</summary>
    public ValueList<Position> Sides { get; init; }

    /// <inheritdoc/>
    public override string Key => $"contrast {On}";

    /// <inheritdoc/>
    public override string Verdict => Kind.Text;

    private protected override void Closed()
    {
    }
}
