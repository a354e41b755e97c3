namespace Negotiation.Model;

/// <summary>A step in the life of a proposal: what was said or came to pass, and where that brought it.</summary>
public sealed record LifeStep
{
    internal LifeStep()
    {
    }

    /// <summary>The statement or event; the proposal itself where time alone brought it on.</summary>
    public Reference By { get; internal init => field = Guard.Set(value); }

    /// <summary>What it does.</summary>
    public LifeStepKind Kind { get; internal init => field = Guard.Set(value); }

    /// <summary>The party whose step it is; <c>null</c> for an event or for time.</summary>
    public Id<Party>? Party { get; internal init; }

    /// <summary>The days on one of which it was.</summary>
    public DateRange When { get; internal init; }

    /// <summary>The stage of the proposal as a whole after it.</summary>
    public LifeStage Stage { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether it was taken.</summary>
    public Truth Certainty { get; internal init; }

    /// <summary>Why it brought the proposal there, or did not, in a few words.</summary>
    public string Reason { get; internal init => field = Guard.NotBlank(value); }
}
