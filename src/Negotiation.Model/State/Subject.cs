namespace Negotiation.Model;

/// <summary>All that was said on one thing, and all events that do something to it or are about it.</summary>
internal sealed class Subject(Reference on)
{
    private readonly List<Words> words = [];
    private readonly List<Id<Party>> parties = [];
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
    /// <remarks>The parties stand beside the words, so that only the words that are asked for are looked at.</remarks>
    public Words? Of(Id<Party> party) => parties.IndexOf(party) is >= 0 and var place ? words[place] : null;

    /// <summary>The words of a party, empty ones where it took no stance yet.</summary>
    public Words OfOrNew(Id<Party> party)
    {
        if (Of(party) is { } found)
        {
            return found;
        }

        var added = new Words(party, On);
        words.Add(added);
        parties.Add(party);
        return added;
    }

    /// <summary>The words by which a party says that its position on the thing stands; <c>null</c> when there are none.</summary>
    public Words? ReaffirmedBy(Id<Party> party) => reaffirmed?.Find(each => each.Party == party);

    /// <summary>The words by which a party says that its position stands, empty ones where it said so of nothing yet.</summary>
    public Words ReaffirmedByOrNew(Id<Party> party)
    {
        if (ReaffirmedBy(party) is { } found)
        {
            return found;
        }

        var added = new Words(party, On);
        (reaffirmed ??= []).Add(added);
        return added;
    }

    /// <summary>Orders all words.</summary>
    public void Complete()
    {
        words.ForEach(static each => each.Complete());
        reaffirmed?.ForEach(static each => each.Complete());
    }
}
