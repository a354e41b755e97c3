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
    private const int DateLine = 2;

    private Word[] items = [];
    private MinTree? own;
    private MinTree? known;
    private MinTree? perhaps;
    private MinTree? earliest;

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
        var place = Items.BinarySearch(word, ByLastDay.Instance);
        Add(word);
        if (place < 0 && ~place < Count - 1)
        {
            Array.Copy(items, ~place, items, ~place + 1, Count - 1 - ~place);
            items[~place] = word;
        }

        own = known = perhaps = earliest = null;
    }

    /// <summary>Orders the words, after which questions can be asked.</summary>
    public void Complete()
    {
        if (items.Length > Count + (Count / 4))
        {
            Array.Resize(ref items, Count);
        }

        Talk?.Complete();
        Array.Sort(items, 0, Count, ByLastDay.Instance);
        if (Count >= Long)
        {
            own = Tree(static word => word.Own);
            known = Tree(static word => word.Known);
            perhaps = Tree(static word => word.Perhaps);
            earliest = Tree(static word => word.Earliest);
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
        if (end > 0)
        {
            ref readonly var last = ref items[end - 1];
            if (last.Own <= knownBy
                && (end == 1 || items[end - 2].Latest < last.Earliest - (last.IsMoment ? DateLine : 0))
                && NextOpen(end, day, knownBy) < 0)
            {
                word = last;
                return true;
            }
        }

        word = default;
        return false;
    }

    /// <summary>The last words.</summary>
    /// <param name="day">The day as of which is asked.</param>
    /// <param name="knownBy">The day by which they must have been known.</param>
    /// <param name="times">Tells the moments.</param>
    public LastWords At(int day, int knownBy, RecordTimes times)
    {
        var last = InRow(day, knownBy, times);
        if (Talk is null || last.Certain.Count > 0)
        {
            return last;
        }

        var talk = Talk.InRow(day, knownBy, times);
        return talk with { Perhaps = [.. last.Perhaps, .. talk.Perhaps] };
    }

    /// <summary>The words that certainly count and were said before a place in the order, the latest first.</summary>
    public IEnumerable<Word> Before(Word word, int knownBy, bool areAttributed)
    {
        for (var place = Items.BinarySearch(word, ByLastDay.Instance) - 1; place >= 0; place--)
        {
            if ((areAttributed ? items[place].Known : items[place].Own) <= knownBy)
            {
                yield return items[place];
            }
        }
    }

    private LastWords InRow(int day, int knownBy, RecordTimes times)
    {
        var end = End(day);
        var top = LastOwn(end, knownBy);
        var areAttributed = top < 0;
        if (areAttributed)
        {
            top = LastKnown(end, knownBy);
        }

        var certain = new List<Word>();
        var frontier = (long)DayNumber.Always;
        for (var place = top; place >= 0 && items[place].Latest >= frontier - DateLine; place--)
        {
            if ((areAttributed ? items[place].Known : items[place].Own) <= knownBy)
            {
                certain.Add(items[place]);
                frontier = Math.Max(frontier, items[place].Earliest);
            }
        }

        var last = new Precedence(certain, times);
        certain.RemoveAll(last.IsBeforeAny);
        var open = new List<Word>();
        var bottom = FirstNotBefore(frontier - DateLine);
        for (var place = NextPerhaps(bottom, knownBy); place >= 0 && place < end; place = NextPerhaps(place + 1, knownBy))
        {
            if ((areAttributed ? items[place].Known : items[place].Own) > knownBy)
            {
                AddOpen(items[place]);
            }
        }

        for (var place = NextOpen(end, day, knownBy); place >= 0; place = NextOpen(place + 1, day, knownBy))
        {
            AddOpen(items[place]);
        }

        return new LastWords(this, certain, open, areAttributed && certain.Count > 0);

        void AddOpen(in Word word)
        {
            if (!last.IsBeforeAny(word))
            {
                open.Add(word);
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
        if (own is not null)
        {
            return own.LastBefore(end, knownBy);
        }

        var place = end - 1;
        while (place >= 0 && items[place].Own > knownBy)
        {
            place--;
        }

        return place;
    }

    private int LastKnown(int end, int knownBy)
    {
        if (known is not null)
        {
            return known.LastBefore(end, knownBy);
        }

        var place = end - 1;
        while (place >= 0 && items[place].Known > knownBy)
        {
            place--;
        }

        return place;
    }

    private int NextPerhaps(int start, int knownBy)
    {
        if (perhaps is not null)
        {
            return perhaps.FirstFrom(start, knownBy);
        }

        for (var place = start; place < Count; place++)
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
            if (earliest is not null)
            {
                place = earliest.FirstFrom(place, day);
                if (place < 0)
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

    private MinTree Tree(Func<Word, int> value)
    {
        var values = new int[Count];
        for (var place = 0; place < Count; place++)
        {
            values[place] = value(items[place]);
        }

        return new MinTree(values);
    }

    private sealed class ByLastDay : IComparer<Word>
    {
        public static readonly ByLastDay Instance = new();

        public int Compare(Word x, Word y) =>
            x.Latest != y.Latest ? x.Latest.CompareTo(y.Latest)
            : x.Earliest != y.Earliest ? x.Earliest.CompareTo(y.Earliest)
            : string.CompareOrdinal(x.Statement.Id.Text, y.Statement.Id.Text);
    }
}
