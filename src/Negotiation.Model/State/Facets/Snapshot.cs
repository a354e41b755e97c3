namespace Negotiation.Model;

/// <summary>What is so of a topic for one party, in one world on one day.</summary>
/// <param name="Facts">What is so.</param>
/// <param name="Word">What the party said last to it; <c>null</c> where nothing is recorded.</param>
/// <param name="IsConsenter">Whether its yes is needed.</param>
/// <param name="BoundSince">Since when it is bound; <c>null</c> where it is not.</param>
internal sealed record PartySnapshot(FactTable Facts, Answered? Word, bool IsConsenter, Point? BoundSince);

/// <summary>What is so of a topic in one world, from a day until the next.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">What is so as a whole.</param>
/// <param name="Parties">The same for each party.</param>
/// <param name="Missing">Those whose yes it still needs.</param>
/// <param name="Duty">What has become of what is owed.</param>
internal sealed record Snapshot(int Day, FactTable Facts, Dictionary<Id<Party>, PartySnapshot> Parties, ValueList<Id<Party>> Missing, Duty? Duty)
{
    /// <summary>What is waited for: conditions that are open, an entry into force, a start.</summary>
    public ValueList<Awaited> Waiting { get; init; }

    /// <summary>The breaches that were reported or alleged.</summary>
    public ValueList<ReportedBreach> Breaches { get; init; }

    /// <summary>What ended it; <c>null</c> where time did, or nothing.</summary>
    public Reference? EndedBy { get; init; }

    /// <summary>Whether time ended it, or let it lapse.</summary>
    public bool IsOverByTime { get; init; }

    /// <summary>The last moment of its term, or the time by which it is due.</summary>
    public Timing End { get; init; }

    /// <summary>How often its term has begun again by itself.</summary>
    public int Renewals { get; init; }

    /// <summary>What it was agreed through.</summary>
    public Reference? Through { get; init; }

    /// <summary>Its own start.</summary>
    public Timing Start { get; init; }

    /// <summary>What kept its term from being renewed when it ran out.</summary>
    public ValueList<Reference> NotRenewedBy { get; init; }
}
