namespace Negotiation.Model;

/// <summary>How a position compares with the one before it, and how that is known.</summary>
public sealed record Movement
{
    internal Movement()
    {
    }

    /// <summary>Harder, softer, unchanged.</summary>
    public MovementKind Kind { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether someone says so or it follows by comparison.</summary>
    public MovementBasis Basis { get; internal init => field = Guard.Set(value); }

    /// <summary>How sure that is: at most maybe where only a general word says so, one on an issue that is wider than what the position is on.</summary>
    public Truth Certainty { get; internal init; } = Truth.Yes;

    /// <summary>The stance before; <c>null</c> when none is known.</summary>
    public Stance? From { get; internal init; }

    /// <summary>The statements that say so; or the word before, with which the last is compared, and the last one before it that took another stance.</summary>
    public ValueList<Id<Statement>> Statements { get; internal init; }
}
