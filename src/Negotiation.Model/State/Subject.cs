namespace Negotiation.Model;

/// <summary>All that was said on one thing, and all events that do something to it or are about it.</summary>
internal sealed class Subject(Reference on)
{
    private readonly List<Words> words = [];

    /// <summary>The thing.</summary>
    public Reference On { get; } = on;

    /// <summary>The statements on it, in the order of the ledger.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The events with effects on it.</summary>
    public List<Event> Events { get; } = [];

    /// <summary>The words that take a stance, by party.</summary>
    public IReadOnlyList<Words> Words => words;

    /// <summary>The words of a party; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party)
    {
        foreach (var candidate in words)
        {
            if (candidate.Party == party)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The words of a party, empty ones where it took no stance yet.</summary>
    public Words OfOrNew(Id<Party> party)
    {
        if (Of(party) is { } found)
        {
            return found;
        }

        var added = new Words(party, On);
        words.Add(added);
        return added;
    }
}
