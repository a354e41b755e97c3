namespace Negotiation.Model;

/// <summary>What was counted at an event, in one object, so that the events at which nothing was are small.</summary>
internal sealed record EventCounts
{
    private EventCounts()
    {
    }

    /// <inheritdoc cref="Event.Measures"/>
    public ValueList<Measure> Measures { get; private init; }

    /// <inheritdoc cref="Event.Votes"/>
    public ValueList<Vote> Votes { get; private init; }

    /// <summary>The counts; <c>null</c> where there are none.</summary>
    public static EventCounts? Of(ValueList<Measure> measures, ValueList<Vote> votes) =>
        measures.Count == 0 && votes.Count == 0 ? null : new() { Measures = measures, Votes = votes };
}
