namespace Negotiation.Model;

/// <summary>The words of one party on one thing, ordered by the last day on which each can have been said.</summary>
/// <remarks>
/// A question as of a date looks for the last word that certainly counts: a search by halves for the day, then a step back for
/// each later word that is not known yet. Long lists carry <see cref="MinTree"/>s, so that neither step looks at every word.
/// </remarks>
internal sealed class Words(Id<Party> party, Reference on)
{
    private const int Long = 64;

    /// <summary>Two moments a clock apart can be two calendar days apart, east and west of the date line.</summary>
    public const int DateLine = 2;

    private Word[] items = [];
    private WordTrees? trees;
    private int covered;
    private List<Word>? loose;
    private ToldOrder? order;

    /// <summary>Whose words they are.</summary>
    public Id<Party> Party { get; } = party;

    /// <summary>What they are on.</summary>
    public Reference On { get; } = on;

    /// <summary>
    /// The words by which the party only spoke about it, without a word on which side; <c>null</c> when there are none. They count
    /// where nothing stronger does: who talks on about what was accepted has not gone back on it.
    /// </summary>
    public Words? Talk { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words in order.</summary>
    public ReadOnlySpan<Word> Items => items.AsSpan(0, Count);

    /// <summary>The words themselves, or those by which the party only spoke about it.</summary>
    public Words RowOf(Act act) => act == Act.Discuss ? Talk ??= new Words(Party, On) : this;

    /// <summary>Adds a word, in no order; <see cref="Complete"/> must follow.</summary>
    public void Add(in Word word)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Math.Max(2, 2 * Count));
        }

        items[Count++] = word;
    }

    /// <summary>Adds a word where it belongs, which costs what comes after it.</summary>
    public void Insert(in Word word)
    {
        var found = Items.BinarySearch(word, ByLastDay.Instance);
        var place = found < 0 ? ~found : found;
        Add(word);
        Array.Copy(items, place, items, place + 1, Count - 1 - place);
        items[place] = word;
        ToldOrder.Add(ref order, word);
        if (word.IsLoose)
        {
            (loose ??= []).Add(word);
            loose.Sort(LastKnownFirst);
        }

        covered = Math.Min(covered, place);
        if (Count >= Long && Count - covered > Long + (Count / 8))
        {
            Cover();
        }
    }

    /// <summary>Takes out a word whose days have changed, or the statement of which has; all words are looked at.</summary>
    public void Remove(Statement statement)
    {
        var kept = 0;
        foreach (var word in Items)
        {
            if (!ReferenceEquals(word.Statement, statement))
            {
                items[kept++] = word;
            }
        }

        items.AsSpan(kept, Count - kept).Clear();
        Count = kept;
        Complete();
    }

    /// <summary>Orders the words, after which questions can be asked.</summary>
    public void Complete()
    {
        if (items.Length > Count + (Count / 4))
        {
            Array.Resize(ref items, Count);
        }

        Talk?.Complete();
        Sort();
        order = ToldOrder.Of(Items);
        loose = null;
        foreach (ref readonly var word in Items)
        {
            if (word.IsLoose)
            {
                (loose ??= []).Add(word);
            }
        }

        loose?.Sort(LastKnownFirst);
        (trees, covered) = (null, 0);
        if (Count >= Long)
        {
            Cover();
        }
    }

    /// <summary>The last word where it is beyond doubt: the party's own, certainly counted, and nothing that may be later.</summary>
    /// <param name="day">The day as of which is asked.</param>
    /// <param name="knownBy">The day by which it must have been known.</param>
    /// <param name="word">The word.</param>
    /// <returns>Whether there is such a word; if not, <see cref="At"/> tells what there is.</returns>
    public bool TrySingle(int day, int knownBy, out Word word)
    {
        var end = End(day);
        var top = LastOwn(end, knownBy);
        if (top >= 0 && !MayBeAmong(top, knownBy) && NextPerhaps(top + 1, knownBy) is var next && (next < 0 || next >= end)
            && NextOpen(end, day, knownBy) < 0 && NextLoose(0, day, knownBy) < 0)
        {
            word = items[top];
            return true;
        }

        word = default;
        return false;
    }

    /// <summary>The last words.</summary>
    /// <param name="day">The day as of which is asked.</param>
    /// <param name="knownBy">The day by which they must have been known.</param>
    /// <param name="ledger">Tells the moments, and the days on which words can have been said that are not certainly known.</param>
    public LastWords At(int day, int knownBy, LedgerIndex ledger)
    {
        var last = InRow(day, knownBy, ledger);
        if (Talk is null || last.Certain.Count > 0)
        {
            return last;
        }

        var talk = Talk.InRow(day, knownBy, ledger);
        return talk with { Perhaps = [.. last.Perhaps, .. talk.Perhaps] };
    }

    /// <summary>Those that can have been said on a day or later, as far as they certainly count, the latest first.</summary>
    public IEnumerable<Word> Since(long first, int day, int knownBy)
    {
        for (var place = End(day) - 1; place >= 0 && items[place].Latest >= first; place--)
        {
            if (items[place].Known <= knownBy)
            {
                yield return items[place];
            }
        }
    }

    /// <summary>The words that certainly count and were said before a place in the order, the latest first.</summary>
    public IEnumerable<Word> Before(Word word, int knownBy, bool areAttributed)
    {
        var found = Items.BinarySearch(word, ByLastDay.Instance);
        for (var place = (found < 0 ? ~found : found) - 1; place >= 0; place--)
        {
            if ((areAttributed ? items[place].Known : items[place].Own) <= knownBy)
            {
                yield return items[place];
            }
        }
    }

    private LastWords InRow(int day, int knownBy, LedgerIndex ledger)
    {
        var end = End(day);
        var top = LastOwn(end, knownBy);
        var areAttributed = top < 0;
        if (areAttributed)
        {
            top = LastKnown(end, knownBy);
        }

        var counted = new List<Word>();
        var frontier = (long)DayNumber.Always;
        for (var place = top; place >= 0 && items[place].Latest >= frontier - DateLine; place--)
        {
            if ((areAttributed ? items[place].Known : items[place].Own) <= knownBy)
            {
                counted.Add(items[place]);
                frontier = Math.Max(frontier, items[place].Earliest);
            }
        }

        var reader = new LastWordsReader(this, ledger, day, knownBy, counted, order, areAttributed);
        reader.Settle();
        var bottom = FirstNotBefore(frontier - DateLine);
        for (var place = NextPerhaps(bottom, knownBy); place >= 0 && place < end; place = NextPerhaps(place + 1, knownBy))
        {
            if (!reader.Counts(items[place]) && IsFirm(items[place], knownBy))
            {
                reader.Add(items[place]);
            }
        }

        for (var place = NextOpen(end, day, knownBy); place >= 0; place = NextOpen(place + 1, day, knownBy))
        {
            if (IsFirm(items[place], knownBy))
            {
                reader.Add(items[place]);
            }
        }

        for (var place = NextLoose(0, day, knownBy); place >= 0; place = NextLoose(place + 1, day, knownBy))
        {
            reader.Add(loose![place] with { Latest = ledger.LastDayOf(loose[place].Statement, knownBy) });
        }

        return reader.Read();
    }

    /// <summary>Whether a word before a place may be as late as the one there, and counts or may.</summary>
    private bool MayBeAmong(int top, int knownBy)
    {
        ref readonly var last = ref items[top];
        var first = last.IsMoment ? (long)last.Earliest - DateLine : last.Earliest;
        for (var place = top - 1; place >= 0 && items[place].Latest >= first; place--)
        {
            if (items[place].Perhaps <= knownBy)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Orders by the days as numbers first, and those of the same days by their ids.</summary>
    private void Sort()
    {
        if (Count < 2)
        {
            return;
        }

        var keys = new long[Count];
        for (var place = 0; place < Count; place++)
        {
            keys[place] = ((long)items[place].Latest << 32) | (uint)(items[place].Earliest ^ int.MinValue);
        }

        Array.Sort(keys, items, 0, Count);
        for (var (start, end) = (0, 1); end <= Count; end++)
        {
            if (end == Count || keys[end] != keys[start])
            {
                if (end - start > 1)
                {
                    Array.Sort(items, start, end - start, ByLastDay.Instance);
                }

                start = end;
            }
        }
    }

    /// <summary>How many words were certainly said by the day.</summary>
    private int End(int day)
    {
        if (Count == 0 || items[Count - 1].Latest <= day)
        {
            return Count;
        }

        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = items[middle].Latest <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int FirstNotBefore(long day)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = items[middle].Latest < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int LastOwn(int end, int knownBy)
    {
        var place = end - 1;
        while (place >= covered && items[place].Own > knownBy)
        {
            place--;
        }

        return place < covered && trees is not null ? trees.Own.LastBefore(Math.Min(end, covered), knownBy) : place;
    }

    private int LastKnown(int end, int knownBy)
    {
        var place = end - 1;
        while (place >= covered && items[place].Known > knownBy)
        {
            place--;
        }

        return place < covered && trees is not null ? trees.Known.LastBefore(Math.Min(end, covered), knownBy) : place;
    }

    private int NextPerhaps(int start, int knownBy)
    {
        if (start < covered && trees!.Perhaps.FirstFrom(start, knownBy) is >= 0 and var found && found < covered)
        {
            return found;
        }

        for (var place = Math.Max(start, covered); place < Count; place++)
        {
            if (items[place].Perhaps <= knownBy)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The next word that may have been said by the day, and may be known.</summary>
    private int NextOpen(int start, int day, int knownBy)
    {
        for (var place = start; place < Count; place++)
        {
            if (place < covered)
            {
                place = trees!.Earliest.FirstFrom(place, day) is >= 0 and var found && found < covered ? found : covered;
                if (place == Count)
                {
                    return -1;
                }
            }

            if (items[place].Earliest <= day && items[place].Perhaps <= knownBy)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The next word that is not certainly known, and whose last day hangs on what is.</summary>
    private int NextLoose(int start, int day, int knownBy)
    {
        for (var place = start; place < loose?.Count && loose[place].Known > knownBy; place++)
        {
            if (loose[place].Perhaps <= knownBy && loose[place].Earliest <= day)
            {
                return place;
            }
        }

        return -1;
    }

    private static int LastKnownFirst(Word one, Word other) => other.Known.CompareTo(one.Known);

    private static bool IsFirm(in Word word, int knownBy) => !word.IsLoose || word.Known <= knownBy;

    private void Cover() => (trees, covered) = (new WordTrees(Items), Count);
}
