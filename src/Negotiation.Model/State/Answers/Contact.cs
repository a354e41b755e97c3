namespace Negotiation.Model;

/// <summary>A meeting, a call, talks: who was in contact, when, in what order, and what was said about it.</summary>
public sealed record Contact : Answer
{
    internal Contact()
    {
    }

    /// <summary>The event.</summary>
    public Id<Event> Event { get; internal init => field = Guard.Set(value); }

    /// <summary>The days on one of which it was.</summary>
    public DateRange When { get; internal init; }

    /// <summary>Who took part; more than one value where accounts contradict each other.</summary>
    public ValueList<Participant> Participants { get; internal init; }

    /// <summary>Where; more than one where accounts contradict each other.</summary>
    public ValueList<Id<Territory>> Places { get; internal init; }

    /// <summary>What is recorded of whether it came to pass, each once: announced, happened, cancelled.</summary>
    public ValueList<Occurrence> Occurrences { get; internal init; }

    /// <summary>Whether it came to pass by the day; unknown where it is only announced or thought of.</summary>
    public Truth HasHappened { get; internal init; }

    /// <summary>The nearest contacts that came certainly before it; what came before those is not named again.</summary>
    public ValueList<Id<Event>> After { get; internal init; }

    /// <summary>The contacts whose days overlap with its own, without an order that is recorded. Empty where no day of it is recorded at all.</summary>
    /// <remarks>Each of them names all the others: of a thousand on one day, without moments and links, there are a million names.</remarks>
    public ValueList<Id<Event>> Unordered { get; internal init; }

    /// <summary>The contacts that may be the same one.</summary>
    public ValueList<Id<Event>> PossiblySame { get; internal init; }

    /// <summary>What was said at it.</summary>
    public ValueList<Id<Statement>> SaidAt { get; internal init; }

    /// <summary>What was said about it.</summary>
    public ValueList<Id<Statement>> SaidAbout { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"contact {(Reference)Event}";

    /// <inheritdoc/>
    public override string Verdict => HasHappened switch
    {
        Truth.Yes => "happened",
        Truth.No => "did not happen",
        Truth.Maybe => Occurrences.Contains(Occurrence.Cancelled) || Occurrences.Contains(Occurrence.DidNotHappen) ? "contested" : "may have happened",
        _ => Occurrences.Contains(Occurrence.Announced) ? "announced" : Occurrences.Contains(Occurrence.Happened) ? "happened, on a day not stated" : "possible",
    };

    private protected override void Closed()
    {
    }
}
