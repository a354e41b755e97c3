namespace Negotiation.Model;

/// <summary>The words of a ledger, row after row and each row in its order, in one column for each number: a search reads only what it compares.</summary>
/// <param name="statements">The statements of the record.</param>
/// <param name="count">How many words there are.</param>
internal sealed class WordColumns(Statement[] statements, int count)
{
    private readonly int[] places = new int[count];
    private readonly byte[] stances = new byte[count];
    private readonly WordMarks[] marks = new WordMarks[count];

    /// <summary>The first days.</summary>
    public int[] Earliest { get; } = new int[count];

    /// <summary>The last days.</summary>
    public int[] Latest { get; } = new int[count];

    /// <summary>The days from which they are certainly known as the party's own words.</summary>
    public int[] Own { get; } = new int[count];

    /// <summary>The days from which they are certainly known.</summary>
    public int[] Known { get; } = new int[count];

    /// <summary>The days from which they may be known.</summary>
    public int[] Perhaps { get; } = new int[count];

    /// <summary>A word.</summary>
    public Word this[int at] => new(
        StatementOf(at), Stances.ByNumber(stances[at]), Earliest[at], Latest[at], Own[at], Known[at], Perhaps[at], Is(at, WordMarks.IsLoose), Is(at, WordMarks.IsMoment), Is(at, WordMarks.IsGraded));

    /// <summary>Whether something is so of a word.</summary>
    public bool Is(int at, WordMarks mark) => (marks[at] & mark) != 0;

    /// <summary>The statement of a word.</summary>
    public Statement StatementOf(int at) => statements[places[at]];

    /// <summary>Whether something is so of any of some words.</summary>
    public bool IsOfAny(int start, int count, WordMarks mark)
    {
        var all = WordMarks.None;
        foreach (var each in marks.AsSpan(start, count))
        {
            all |= each;
        }

        return (all & mark) != 0;
    }

    /// <summary>A word as it was written.</summary>
    public DraftWord DraftOf(int at) => new(places[at], Earliest[at], Latest[at], Own[at], Known[at], Perhaps[at], stances[at], marks[at]);

    /// <summary>The place of the statement of a word in the record.</summary>
    public int PlaceOf(int at) => places[at];

    /// <summary>The same statements, for so many words.</summary>
    public WordColumns New(int count) => new(statements, count);

    /// <summary>Orders words of these statements.</summary>
    public WordSorting Sorting(DraftWord[] words) => new(words, statements);

    /// <summary>Writes a word.</summary>
    public void Set(int at, in DraftWord word)
    {
        places[at] = word.Place;
        stances[at] = word.Stance;
        marks[at] = word.Marks;
        Earliest[at] = word.Earliest;
        Latest[at] = word.Latest;
        Own[at] = word.Own;
        Known[at] = word.Known;
        Perhaps[at] = word.Perhaps;
    }
}
