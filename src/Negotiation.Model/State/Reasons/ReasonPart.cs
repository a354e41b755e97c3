namespace Negotiation.Model;

/// <summary>One part of why an answer is what it is: a code, and what it is said of.</summary>
/// <remarks>The parts of a reason stand in the order of its sentences, and hold ids; a sentence names what has a name.</remarks>
public sealed record ReasonPart
{
    internal ReasonPart()
    {
    }

    /// <summary>What it says.</summary>
    public ReasonCode Code { get; internal init => field = Guard.Set(value); }

    /// <summary>The entry or provision of which it is said; <c>null</c> where that is what the answer is about.</summary>
    public Reference? Of { get; internal init; }

    /// <summary>The parties of which it is said; empty where it is said of none.</summary>
    public ValueList<Id<Party>> Parties { get; internal init; }

    /// <summary>The entries that it names beside: what a condition is on, what a time is counted from, what belongs to it.</summary>
    public ValueList<Reference> On { get; internal init; }

    /// <summary>The statements, events and sources by which it is so.</summary>
    public ValueList<Reference> By { get; internal init; }

    /// <summary>The days on one of which it was or is to be; <c>null</c> where no day belongs to it, and unknown ends where none is stated.</summary>
    public DateRange? When { get; internal init; }

    /// <summary>How many, or how much; <c>null</c> where nothing is counted.</summary>
    public decimal? Number { get; internal init; }

    /// <summary>The codes that belong to it, such as a stage or a stance; lengths are ISO 8601 durations, such as <c>P30D</c>.</summary>
    public ValueList<string> Terms { get; internal init; }
}
