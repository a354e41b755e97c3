namespace Negotiation.Model;

/// <summary>Where the positions of parties on one thing conflict, or overlap.</summary>
public sealed record Contrast : Answer
{
    internal Contrast()
    {
    }

    /// <summary>What they stand on: a proposal, a territory, or a point of the agenda with all that belongs to it.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>What it was put as a counter to, where the sides are those for the one and those for the other; <c>null</c> otherwise.</summary>
    public Reference? Counters { get; internal init; }

    /// <summary>The point of the agenda to which it belongs; <c>null</c> when none is recorded.</summary>
    public Id<Issue>? Issue { get; internal init; }

    /// <summary>Conflict or overlap.</summary>
    public ContrastKind Kind { get; internal init => field = Guard.Set(value); }

    /// <summary>The positions, by party and by what they are on.</summary>
    public ValueList<Position> Sides { get; internal init; }

    /// <inheritdoc/>
    public override string Key => Counters is { } other ? $"contrast {On} {other}" : $"contrast {On}";

    /// <inheritdoc/>
    public override string Verdict => Kind.Text;

    private protected override void Closed()
    {
    }
}
