namespace Negotiation.Model;

/// <summary>All that was said on one thing, and all events that do something to it or are about it.</summary>
/// <param name="on">The thing.</param>
/// <param name="statements">The statements on it.</param>
/// <param name="words">Those that take a stance.</param>
/// <param name="reaffirmed">Those by which parties say that their positions stand.</param>
/// <param name="events">The events with effects on it.</param>
internal sealed class Subject(Reference on, ArraySegment<Statement> statements, WordsByParty words, WordsByParty reaffirmed, List<Event> events)
{
    /// <summary>The thing.</summary>
    public Reference On { get; } = on;

    /// <summary>The statements on it, in the order of the ledger.</summary>
    public IReadOnlyList<Statement> Statements => statements;

    /// <summary>The events with effects on it.</summary>
    public List<Event> Events { get; } = events;

    /// <summary>The words that take a stance, by party.</summary>
    public IReadOnlyList<Words> Words => words.All;

    /// <summary>The same with the days of the late words in one row read anew.</summary>
    public Subject ReadAnew(Id<Party> party, WordReader reader, RowKind kind) => kind == RowKind.Reaffirmed
        ? new(On, statements, words, reaffirmed.ReadAnew(party, reader, RowKind.Stance), Events)
        : new(On, statements, words.ReadAnew(party, reader, kind), reaffirmed, Events);

    /// <summary>The words of a party; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party) => words.Of(party);

    /// <summary>The words by which a party says that its position on the thing stands; <c>null</c> when there are none.</summary>
    public Words? ReaffirmedBy(Id<Party> party) => reaffirmed.Of(party);
}
