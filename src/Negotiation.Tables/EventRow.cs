using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>An event as a row.</summary>
internal sealed class EventRow : EntryRow<Event>
{
    /// <summary>The row of an event.</summary>
    public EventRow(Extract extract, Event happening)
        : base(extract, happening)
    {
        var stated = extract.TimelineOf(happening.Reference);
        var times = extract.Known(happening.When, happening);
        IsAsked = stated is not null;
        Counts = stated?.Certainty ?? Truth.No;
        When = TimeReading.Of([.. times], stated?.When ?? (times is [var only] ? extract.State.DaysOf(only) : default));
    }

    /// <summary>Whether it is an event that the tables are asked for.</summary>
    public bool IsAsked { get; }

    /// <summary>Whether it came to pass by the day.</summary>
    public Truth Counts { get; }

    /// <summary>When it was.</summary>
    public TimeReading When { get; }

    /// <summary>Those who are named and were absent or declined to come.</summary>
    public Cell Away => Extract.Known(Entry.Participants, Entry).SelectMany(participants => participants)
        .Where(participant => participant.Attendance == Attendance.Absent || participant.Attendance == Attendance.Declined)
        .Select(participant => participant.Person is { } person ? person : (Reference?)participant.Party).OfType<Reference>().Distinct().ToList() is { Count: > 0 } away
            ? Cell.Of(away)
            : Cell.NotStated;

    /// <summary>Those who took part, of one sort.</summary>
    /// <param name="part">The party or the person of a participant.</param>
    public Cell Take<T>(Func<Participant, Id<T>?> part)
        where T : Entry, IEntry
    {
        var stated = Extract.Known(Entry.Participants, Entry);
        var all = stated.SelectMany(participants => participants).Where(one => one.TakesPart).ToArray();
        Reference[] found = [.. all.Select(part).OfType<Id<T>>().Select(id => (Reference)id).Distinct()];
        return stated.Count == 0 ? Cell.NotStated
            : all.Length == 0 ? Cell.None
            : found.Length == 0 ? Cell.Unknown
            : Cell.Of(found);
    }
}
