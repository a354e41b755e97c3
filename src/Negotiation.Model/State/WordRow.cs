namespace Negotiation.Model;

/// <summary>Some words in the order of the last day on which each can have been said, and the searches among them.</summary>
/// <remarks>
/// A question as of a date looks for the last word that certainly counts: a search by halves for the day, then a step back for
/// each later word that is not known yet. Long rows carry <see cref="MinTree"/>s, so that neither step looks at every word.
/// Places are counted from the start of the row.
/// </remarks>
internal sealed class WordRow
{
    private const int Long = 256;

    private readonly WordColumns columns;
    private readonly int start;
    private readonly MinTree? own;
    private readonly MinTree? known;
    private readonly MinTree? perhaps;
    private readonly WideWords wide;
    private readonly int[] loose;

    /// <summary>A row.</summary>
    /// <param name="columns">All words.</param>
    /// <param name="start">Where it begins among them.</param>
    /// <param name="count">How many words it has.</param>
    public WordRow(WordColumns columns, int start, int count)
    {
        (this.columns, this.start, Count) = (columns, start, count);
        var marks = WordMarks.None;
        foreach (var detail in columns.Details.Slice(start, count))
        {
            marks |= detail.Marks;
        }

        wide = WideWords.Of(this);
        loose = marks.HasFlag(WordMarks.IsLoose) ? LooseOnes() : [];
        Order = marks.HasFlag(WordMarks.TellsOrder) ? ToldOrder.Of(this) : null;
        if (count >= Long)
        {
            (own, known, perhaps) = (new(Own), new(Known), new(Perhaps));
        }
    }

    /// <summary>A row without words.</summary>
    public static WordRow None { get; } = new(new([], 0), 0, 0);

    /// <summary>How many words it has.</summary>
    public int Count { get; }

    /// <summary>What the words tell of their order; <c>null</c> when they tell nothing.</summary>
    public ToldOrder? Order { get; }

    /// <summary>The last days.</summary>
    public ReadOnlySpan<int> Latest => columns.Latest.AsSpan(start, Count);

    /// <summary>The days from which they are certainly known as the party's own words.</summary>
    public ReadOnlySpan<int> Own => columns.Own.AsSpan(start, Count);

    /// <summary>The days from which they are certainly known.</summary>
    public ReadOnlySpan<int> Known => columns.Known.AsSpan(start, Count);

    /// <summary>The days from which they may be known.</summary>
    public ReadOnlySpan<int> Perhaps => columns.Perhaps.AsSpan(start, Count);

    /// <summary>The places of the words whose last day hangs on what is known, the last known first: see <see cref="Word.IsLoose"/>.</summary>
    public ReadOnlySpan<int> Loose => loose;

    /// <summary>The word at a place.</summary>
    public Word this[int place] => columns[start + place];

    /// <summary>The first day on which the word at a place can have been said.</summary>
    public int EarliestOf(int place) => columns.Details[start + place].Earliest;

    /// <summary>The stance of the word at a place.</summary>
    public Stance StanceOf(int place) => Stances.ByNumber(columns.Details[start + place].Stance);

    /// <summary>Whether something is so of the word at a place.</summary>
    public bool Is(int place, WordMarks mark) => columns.Details[start + place].Marks.HasFlag(mark);

    /// <summary>The statement of the word at a place.</summary>
    public Statement StatementOf(int place) => columns.StatementOf(start + place);

    /// <summary>The same row with the days of its late words read anew: see <see cref="LateWord"/>.</summary>
    /// <param name="party">Whose words they are.</param>
    /// <param name="reader">Tells the days.</param>
    public WordRow ReadAnew(Id<Party> party, WordReader reader)
    {
        var drafts = new DraftWord[Count];
        for (var place = 0; place < Count; place++)
        {
            var draft = columns.DraftOf(start + place);
            drafts[place] = Is(place, WordMarks.IsLate)
                ? DraftWord.Of(reader.Read(StatementOf(place), StanceOf(place), party), draft.Place, isLate: true)
                : draft;
        }

        return columns.RowOf(drafts);
    }

    /// <summary>How many words were certainly said by the day.</summary>
    public int End(int day) => FirstNotBefore(day + 1L);

    /// <summary>The place of the first word that may have been said on the day or later.</summary>
    public int FirstNotBefore(long day)
    {
        var days = Latest;
        if (days.Length == 0 || days[^1] < day)
        {
            return days.Length;
        }

        var (low, high) = (0, days.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The place at which a word stands, or would.</summary>
    public int PlaceOf(in Word word)
    {
        var (low, high) = (FirstNotBefore(word.Latest), Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ByLastDay.Instance.Compare(this[middle], word) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The last place before the end with a word that is certainly known as the party's own; -1 where there is none.</summary>
    public int LastOwn(int end, int knownBy) => own is null ? MinTree.LastBefore(Own, end, knownBy) : own.LastBefore(end, knownBy);

    /// <summary>The last place before the end with a word that is certainly known; -1 where there is none.</summary>
    public int LastKnown(int end, int knownBy) => known is null ? MinTree.LastBefore(Known, end, knownBy) : known.LastBefore(end, knownBy);

    /// <summary>The first place from the start on with a word that may be known; -1 where there is none.</summary>
    public int NextPerhaps(int start, int knownBy) => perhaps is null ? MinTree.FirstFrom(Perhaps, start, knownBy) : perhaps.FirstFrom(start, knownBy);

    /// <summary>The first place from the start on, which is not before the end of the day, with a word that may have been said by the day and may be known; -1 where there is none.</summary>
    public int NextOpen(int start, int day, int knownBy)
    {
        for (var next = wide.FirstFrom(wide.IndexFrom(start), day); next >= 0; next = wide.FirstFrom(next + 1, day))
        {
            if (Perhaps[wide[next]] <= knownBy)
            {
                return wide[next];
            }
        }

        return -1;
    }

    /// <summary>Where among <see cref="Loose"/>, from an index on, the next word is that is not certainly known, and may be; -1 where there is none.</summary>
    public int NextLoose(int index, int day, int knownBy)
    {
        for (var next = index; next < loose.Length && Known[loose[next]] > knownBy; next++)
        {
            if (Perhaps[loose[next]] <= knownBy && EarliestOf(loose[next]) <= day)
            {
                return next;
            }
        }

        return -1;
    }

    private int[] LooseOnes() =>
        [.. Enumerable.Range(0, Count).Where(place => Is(place, WordMarks.IsLoose)).OrderByDescending(place => Known[place])];
}
