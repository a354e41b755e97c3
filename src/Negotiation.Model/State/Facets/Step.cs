using NodaTime;

namespace Negotiation.Model;

/// <summary>What a statement or an effect of an event does to a topic.</summary>
internal enum StepKind
{
    /// <summary>Offers it for agreement.</summary>
    Put,

    /// <summary>Looks into it or raises it; nobody is asked.</summary>
    Explore,

    /// <summary>Speaks of it.</summary>
    Discuss,

    /// <summary>Says yes.</summary>
    Yes,

    /// <summary>Undertakes it: a yes that is an offer too.</summary>
    Commit,

    /// <summary>Says no.</summary>
    No,

    /// <summary>Answers it with another proposal.</summary>
    Counter,

    /// <summary>Says: not now.</summary>
    Defer,

    /// <summary>Takes back its offer or its yes.</summary>
    Withdraw,

    /// <summary>Takes back a statement.</summary>
    TakeBack,

    /// <summary>Objects to a statement that ends or suspends.</summary>
    Object,

    /// <summary>Says that its position has not changed.</summary>
    Reaffirm,

    /// <summary>Says that someone broke it.</summary>
    Accuse,

    /// <summary>Stops it for a time.</summary>
    Suspend,

    /// <summary>Goes on after a stop.</summary>
    Resume,

    /// <summary>Makes it last longer.</summary>
    Extend,

    /// <summary>Ends it.</summary>
    End,

    /// <summary>An event starts it.</summary>
    Start,

    /// <summary>An event delivers it.</summary>
    Deliver,

    /// <summary>An event carries it out, in whole or in part.</summary>
    CarryOut,

    /// <summary>An event breaks it.</summary>
    Breach,

    /// <summary>An event agrees to it for those who take part.</summary>
    Agree,

    /// <summary>An event that only others refer to.</summary>
    Happen,

    /// <summary>An act or effect that this version does not know.</summary>
    Unknown,
}

/// <summary>A step: what one statement says for one party, or one effect of an event, on some topics.</summary>
internal sealed class Step
{
    private Reference? by;

    /// <summary>The statement or event.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its name.</summary>
    public Reference By => by ??= Entry.Reference;

    /// <summary>What it does.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>The parties whose step it is; none where nobody is named.</summary>
    public ValueList<Id<Party>> Parties { get; init; }

    /// <summary>What it is on.</summary>
    public required List<Topic> On { get; init; }

    /// <summary>The statement; <c>null</c> for an event.</summary>
    public Statement? Said => Entry as Statement;

    /// <summary>The effect; <c>null</c> for a statement.</summary>
    public Effect? Effect { get; init; }

    /// <summary>To which parties it was said.</summary>
    public ValueList<Id<Party>> To { get; init; }

    /// <summary>The statement that it takes back or objects to.</summary>
    public Reference? Target { get; init; }

    /// <summary>The first day on which it can have been.</summary>
    public required int First { get; init; }

    /// <summary>The last day on which it can have been.</summary>
    public required int Last { get; init; }

    /// <summary>The moment, where it is known.</summary>
    public Instant? At { get; init; }

    /// <summary>The offset in which the moment was stated.</summary>
    public Offset Zone { get; init; }

    /// <summary>Why it only may have been; <c>null</c> where it certainly was.</summary>
    public ReasonCode? Doubt { get; init; }

    /// <summary>Why it only may have been, once someone has denied it; and since when.</summary>
    public (int From, Reference By)? Denied { get; init; }

    /// <summary>Whether it did not come to pass, or only may: an event that is announced, or was called off.</summary>
    public Truth Happened { get; init; } = Truth.Yes;

    /// <summary>What certainly came before it.</summary>
    public ValueList<Reference> After { get; init; }

    /// <summary>What certainly came after it.</summary>
    public ValueList<Reference> Before { get; init; }

    /// <summary>Whether something is known to come before or after it.</summary>
    public bool IsLinked => Before.Count + After.Count > 0;

    /// <summary>Whether it is doubtful from some day on.</summary>
    public bool IsDoubtful => Doubt is not null || Denied is not null;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {By}";
}
