namespace Negotiation.Model;

/// <summary>A no: who said it to what, when, for which time, and in reaction to what.</summary>
public sealed record Rejection : Answer
{
    internal Rejection()
    {
    }

    /// <summary>The statement that says no.</summary>
    public Id<Statement> Statement { get; internal init => field = Guard.Set(value); }

    /// <summary>The party that says no.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>What is refused.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>The days on one of which it was said.</summary>
    public DateRange When { get; internal init; }

    /// <summary>First, again or unchanged: as the speaker says, or, where nothing is recorded, by the earlier ones that are known; <c>null</c> when it cannot be determined.</summary>
    public IterationKind? Iteration { get; internal init; }

    /// <summary>Whether someone says for which time it is, or that follows by comparison.</summary>
    public MovementBasis Basis { get; internal init => field = Guard.Set(value); }

    /// <summary>Earlier rejections: those that the statement names, and the last by the same party of the same that is certainly before it.</summary>
    public ValueList<Id<Statement>> Earlier { get; internal init; }

    /// <summary>What it answers; <c>null</c> when nobody says.</summary>
    public Reference? Answers { get; internal init; }

    /// <summary>The days on one of which that was.</summary>
    public DateRange AnsweredWhen { get; internal init; }

    /// <summary>What it reacts to; <c>null</c> when nobody says.</summary>
    public Reference? ReactsTo { get; internal init; }

    /// <summary>Whether it is known only through people of other parties, and so is never the party's own word.</summary>
    public bool IsAttributed { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"rejection {(Reference)Statement} {(Reference)Party} {On}";

    /// <inheritdoc/>
    public override string Verdict => Iteration is { } iteration ? $"rejects, {iteration}" : "rejects";

    private protected override void Closed()
    {
    }
}
