namespace Negotiation.Model;

/// <summary>Finds, among words near the end of a list, those that are the last and those that may be.</summary>
/// <param name="words">The words.</param>
/// <param name="ledger">Tells the moments, and the days on which words can have been said that are not certainly known.</param>
/// <param name="day">The day as of which is asked.</param>
/// <param name="knownBy">The day by which they must have been known.</param>
/// <param name="counted">The words that certainly count, as far as they may be the last.</param>
/// <param name="order">What the words tell of their order.</param>
/// <param name="areAttributed">Whether those that count are known only through others.</param>
internal sealed class LastWordsReader(
    Words words, LedgerIndex ledger, int day, int knownBy, List<Word> counted, ToldOrder? order, bool areAttributed)
{
    private readonly Precedence known = new(counted, ledger.Times);
    private readonly List<Word> open = [];
    private readonly List<Word> between = [];
    private List<Word> certain = [];
    private Precedence? last;

    /// <summary>Whether a word is certainly known, as the party's own where there are such.</summary>
    public bool Counts(in Word word) => (areAttributed ? word.Known : word.Own) <= knownBy;

    /// <summary>Settles which of those that certainly count are the last.</summary>
    /// <remarks>By the time told; by the calendar alone where clocks and days lead in a circle; then by what is told of their order, unless that leads in a circle.</remarks>
    public void Settle()
    {
        certain = counted.FindAll(word => !known.IsBeforeAny(word));
        if (certain.Count == 0)
        {
            certain = counted.FindAll(word => !known.IsBeforeAnyByCalendar(word));
        }

        if (order is not null && certain.Count > 1 && certain.FindAll(word => Follower(word) is null) is { Count: > 0 } latest)
        {
            certain = latest;
        }

        last = new(certain, ledger.Times);
        if (counted.Count > certain.Count)
        {
            foreach (var word in counted)
            {
                Explain(word);
            }
        }
    }

    /// <summary>Takes a word that may count, unless it is certainly earlier than one that does.</summary>
    public void Add(in Word word)
    {
        if (!known.IsBeforeAny(word) && Follower(word) is null)
        {
            open.Add(word);
        }
        else if (order is not null || counted.Count > certain.Count)
        {
            Explain(word);
        }
    }

    /// <summary>What was found.</summary>
    public LastWords Read() => new(words, certain, open, between, areAttributed && certain.Count > 0);

    /// <summary>A word that certainly counts and is told to be later; one of the last where there is one.</summary>
    private Word? Follower(in Word word)
    {
        if (order is null)
        {
            return null;
        }

        Word? found = null;
        foreach (ref readonly var later in order.After(word))
        {
            found = Nearer(found, later);
        }

        foreach (var link in word.Statement.Links)
        {
            if (link.Kind == LinkKind.Before && ledger.Find(words, link.To) is { } later && later.Statement.Id != word.Statement.Id)
            {
                found = Nearer(found, later);
            }
        }

        return found;
    }

    private Word? Nearer(Word? found, in Word later) =>
        later.Latest > day || !Counts(later) || (found is { } other && certain.Contains(other)) ? found : later;

    /// <summary>Takes note of what keeps a word from the last ones, where they themselves do not.</summary>
    private void Explain(in Word word)
    {
        if (last!.IsBeforeAny(word) || certain.Contains(word))
        {
            return;
        }

        var earlier = word;
        var found = Follower(word) ?? counted.Find(other => new Precedence([other], ledger.Times).IsBeforeAny(earlier));
        if (!certain.Contains(found) && !between.Contains(found))
        {
            between.Add(found);
        }
    }
}
