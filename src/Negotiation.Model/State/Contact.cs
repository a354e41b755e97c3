namespace Negotiation.Model;

/// <summary>A meeting, a call, talks: who was in contact, when, in what order, and what was said about it.</summary>
public sealed record Contact : Answer
{
    /// <summary>The event.</summary>
    public required Id<Event> Event { get; init => field = Guard.Set(value); }

    /// <summary>The days on one of which it was.</summary>
    public DateRange When { get; init; }

    /// <summary>Who took part; more than one value where those who tell contradict each other.</summary>
    public ValueList<Participant> Participants { get; init; }

    /// <summary>Where; more than one where those who tell contradict each other.</summary>
    public ValueList<Id<Territory>> Places { get; init; }

    /// <summary>Whether it came to pass.</summary>
    public required Truth HasHappened { get; init; }

    /// <summary>The contacts that came certainly before it.</summary>
    public ValueList<Id<Event>> After { get; init; }

    /// <summary>The contacts whose order to it cannot be told.</summary>
    public ValueList<Id<Event>> Unordered { get; init; }

    /// <summary>The contacts that may be the same one.</summary>
    public ValueList<Id<Event>> PossiblySame { get; init; }

    /// <summary>What was said at it.</summary>
    public ValueList<Id<Statement>> SaidAt { get; init; }

    /// <summary>What was said about it.</summary>
    public ValueList<Id<Statement>> SaidAbout { get; init; }

    /// <inheritdoc/>
    public override string Key => $"contact {(Reference)Event}";

    /// <inheritdoc/>
    public override string Verdict => HasHappened switch
    {
        Truth.Yes => "happened",
        Truth.No => "did not happen",
        Truth.Maybe => "contested",
        _ => "announced",
    };

    private protected override void Closed()
    {
    }
}
