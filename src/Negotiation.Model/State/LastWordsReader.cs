namespace Negotiation.Model;

/// <summary>Finds, among the words near the end of a row, those that are the last and those that may be.</summary>
/// <param name="words">The words.</param>
/// <param name="ledger">Tells the moments, and the days on which words can have been said that are not certainly known.</param>
/// <param name="day">The day as of which is asked.</param>
/// <param name="knownBy">The day by which they must have been known.</param>
internal sealed class LastWordsReader(Words words, LedgerIndex ledger, int day, int knownBy)
{
    private readonly WordRow row = words.Row;
    private readonly ToldOrder? order = words.Row.Order;
    private readonly Precedence known = new(ledger.Times);
    private readonly List<int> counted = [];
    private readonly List<Word> open = [];
    private List<Word> certain = [];
    private List<Word>? passedOver;
    private bool areAttributed;

    /// <summary>What is found.</summary>
    public LastWords Read()
    {
        var end = row.End(day);
        var bottom = row.FirstNotBefore(Count(end) - Words.DateLine);
        Settle();
        for (var place = row.NextPerhaps(bottom, knownBy); place >= 0 && place < end; place = row.NextPerhaps(place + 1, knownBy))
        {
            if (!Counts(place) && IsFirm(place))
            {
                Add(row[place]);
            }
        }

        for (var place = row.NextOpen(end, day, knownBy); place >= 0; place = row.NextOpen(place + 1, day, knownBy))
        {
            if (IsFirm(place))
            {
                Add(row[place]);
            }
        }

        for (var loose = row.NextLoose(0, day, knownBy); loose >= 0; loose = row.NextLoose(loose + 1, day, knownBy))
        {
            var word = row[row.Loose[loose]];
            Add(word with { Latest = ledger.LastDayOf(word.Statement, knownBy) });
        }

        return new(words, certain, open, this, areAttributed && certain.Count > 0);
    }

    /// <summary>The words that certainly count and are not the last, but that keep others from being among these, where the last ones themselves do not.</summary>
    public List<Word> Between()
    {
        var between = new List<Word>();
        if (order is null && counted.Count == certain.Count)
        {
            return between;
        }

        var last = new Precedence(certain, ledger.Times);
        foreach (var word in counted.Select(place => row[place]).Concat(passedOver ?? []))
        {
            if (last.IsBeforeAny(word) || certain.Contains(word))
            {
                continue;
            }

            var found = Follower(word) ?? row[counted.Find(other => new Precedence([row[other]], ledger.Times).IsBeforeAny(word))];
            if (!certain.Contains(found) && !between.Contains(found))
            {
                between.Add(found);
            }
        }

        return between;
    }

    /// <summary>Gathers the words that certainly count, the party's own where there are such, as far as they may be the last.</summary>
    /// <returns>The first day on which the last of them can have been said.</returns>
    private long Count(int end)
    {
        var top = row.LastOwn(end, knownBy);
        areAttributed = top < 0;
        if (areAttributed)
        {
            top = row.LastKnown(end, knownBy);
        }

        var latest = row.Latest;
        var frontier = (long)DayNumber.Always;
        for (var place = top; place >= 0 && latest[place] >= frontier - Words.DateLine; place--)
        {
            if (Counts(place))
            {
                counted.Add(place);
                known.Add(row.EarliestOf(place), MomentOf(place));
                frontier = Math.Max(frontier, row.EarliestOf(place));
            }
        }

        return frontier;
    }

    /// <summary>Settles which of those that certainly count are the last.</summary>
    /// <remarks>By the time told; by the calendar alone where clocks and days lead in a circle; then by what is told of their order, unless that leads in a circle.</remarks>
    private void Settle()
    {
        foreach (var place in counted)
        {
            if (!known.IsBeforeAny(row.Latest[place], MomentOf(place)))
            {
                certain.Add(row[place]);
            }
        }

        if (certain.Count == 0)
        {
            certain = [.. counted.Where(place => !known.IsBeforeAnyByCalendar(row.Latest[place])).Select(place => row[place])];
        }

        if (order is not null && certain.Count > 1 && certain.FindAll(word => Follower(word) is null) is { Count: > 0 } latest)
        {
            certain = latest;
        }
    }

    /// <summary>Takes a word that may count, unless it is certainly earlier than one that does.</summary>
    private void Add(in Word word)
    {
        if (!known.IsBeforeAny(word) && Follower(word) is null)
        {
            open.Add(word);
        }
        else
        {
            (passedOver ??= []).Add(word);
        }
    }

    /// <summary>Whether a word is certainly known, as the party's own where there are such.</summary>
    private bool Counts(int place) => (areAttributed ? row.Known : row.Own)[place] <= knownBy;

    private bool Counts(in Word word) => (areAttributed ? word.Known : word.Own) <= knownBy;

    private bool IsFirm(int place) => !row.Is(place, WordMarks.IsLoose) || row.Known[place] <= knownBy;

    private Statement? MomentOf(int place) => row.Is(place, WordMarks.IsMoment) ? row.StatementOf(place) : null;

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
}
