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
    /// <param name="before">What was counted so far, which stays where no more was.</param>
    /// <param name="measures">What was counted.</param>
    /// <param name="votes">The votes.</param>
    public static EventCounts? Of(EventCounts? before, ValueList<Measure> measures, ValueList<Vote> votes) =>
        measures.Count == 0 && votes.Count == 0 ? null
        : before is not null && before.Measures.Count + before.Votes.Count == measures.Count + votes.Count && before.Measures == measures && before.Votes == votes ? before
        : new() { Measures = measures, Votes = votes };
}
