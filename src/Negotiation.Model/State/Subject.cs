namespace Negotiation.Model;

/// <summary>All that was said on one thing, and all events that do something to it or are about it.</summary>
internal sealed class Subject(Reference on)
{
    private readonly List<Words> words = [];
    private List<Words>? reaffirmed;

    /// <summary>The thing.</summary>
    public Reference On { get; } = on;

    /// <summary>The statements on it, in the order of the ledger.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The events with effects on it.</summary>
    public List<Event> Events { get; } = [];

    /// <summary>The words that take a stance, by party.</summary>
    public IReadOnlyList<Words> Words => words;

    /// <summary>The words of a party; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party) => Find(words, party);

    /// <summary>The words of a party, empty ones where it took no stance yet.</summary>
    public Words OfOrNew(Id<Party> party) => FindOrAdd(words, party);

    /// <summary>The words by which a party says that its position on the thing stands; <c>null</c> when there are none.</summary>
    public Words? ReaffirmedBy(Id<Party> party) => reaffirmed is null ? null : Find(reaffirmed, party);

    /// <summary>The words by which a party says that its position stands, empty ones where it said so of nothing yet.</summary>
    public Words ReaffirmedByOrNew(Id<Party> party) => FindOrAdd(reaffirmed ??= [], party);

    /// <summary>Orders all words.</summary>
    public void Complete()
    {
        words.ForEach(static each => each.Complete());
        reaffirmed?.ForEach(static each => each.Complete());
    }

    private static Words? Find(List<Words> words, Id<Party> party)
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

    private Words FindOrAdd(List<Words> words, Id<Party> party)
    {
        if (Find(words, party) is { } found)
        {
            return found;
        }

        var added = new Words(party, On);
        words.Add(added);
        return added;
    }
}
