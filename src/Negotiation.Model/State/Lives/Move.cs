using NodaTime;

namespace Negotiation.Model;

/// <summary>What was said or came to pass that may be a step in the life of a proposal.</summary>
internal sealed record Move
{
    /// <summary>The statement, event or proposal.</summary>
    public required Reference By { get; init; }

    /// <summary>What it does.</summary>
    public required LifeStepKind Kind { get; init; }

    /// <summary>Whose it is; <c>null</c> for an event, for time, and where nobody tells.</summary>
    public Id<Party>? Party { get; init; }

    /// <summary>The parties for which an event agrees.</summary>
    public ValueList<Id<Party>> Parties { get; init; }

    /// <summary>The days on one of which it was, or took effect.</summary>
    public DateRange When { get; init; }

    /// <summary>The moment, where it is known.</summary>
    public Instant? Moment { get; init; }

    /// <summary>Whether it counts.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Why it only may count; empty when it does.</summary>
    public string Doubt { get; init; } = "";

    /// <summary>Whether putting it is also saying yes to it: demanding and proposing are, raising and exploring are not.</summary>
    public bool IsFirm { get; init; }

    /// <summary>Whether it changes only what is not agreed yet.</summary>
    public bool OnlyIfOpen { get; init; }

    /// <summary>Whether it changes only what is agreed or in force, and is told of nothing else.</summary>
    public bool OnlyIfLive { get; init; }

    /// <summary>To whom it was put.</summary>
    public ValueList<Id<Party>> To { get; init; }

    /// <summary>Whether it was put to someone of whom nobody tells for whom.</summary>
    public bool IsToUnknown { get; init; }

    /// <summary>Who else has to say yes to the text through which this one does.</summary>
    public ValueList<Id<Party>> With { get; init; }

    /// <summary>The text or package through which it reaches the proposal; <c>null</c> when it is about the proposal itself.</summary>
    public Reference? Through { get; init; }

    /// <summary>The proposals that tell how long an extension lasts.</summary>
    public ValueList<Id<Proposal>> Terms { get; init; }

    /// <summary>What is told to come before it.</summary>
    public ValueList<Reference> After { get; init; }

    /// <summary>What is told to come after it.</summary>
    public ValueList<Reference> Before { get; init; }

    /// <summary>The days on which a conditional yes began to count, and what its conditions rest on.</summary>
    public ValueList<Reference> Basis { get; init; }
}
