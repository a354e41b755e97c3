namespace Negotiation.Model;

/// <summary>The words of a ledger, row after row and each row in its order, with a column for each number by which is searched: a search reads only what it compares.</summary>
/// <param name="statements">The statements of the record.</param>
/// <param name="count">How many words there are.</param>
internal sealed class WordColumns(Statement[] statements, int count)
{
    private readonly WordDetail[] details = new WordDetail[count];

    /// <summary>The last days.</summary>
    public int[] Latest { get; } = new int[count];

    /// <summary>The days from which they are certainly known as the party's own words.</summary>
    public int[] Own { get; } = new int[count];

    /// <summary>The days from which they are certainly known.</summary>
    public int[] Known { get; } = new int[count];

    /// <summary>The days from which they may be known.</summary>
    public int[] Perhaps { get; } = new int[count];

    /// <summary>What else there is to each.</summary>
    public ReadOnlySpan<WordDetail> Details => details;

    /// <summary>A word.</summary>
    public Word this[int at]
    {
        get
        {
            var (place, earliest, stance, marks) = details[at];
            return new(
                statements[place],
                Stances.ByNumber(stance),
                earliest,
                Latest[at],
                Own[at],
                Known[at],
                Perhaps[at],
                marks.HasFlag(WordMarks.IsLoose),
                marks.HasFlag(WordMarks.IsMoment),
                marks.HasFlag(WordMarks.IsGraded));
        }
    }

    /// <summary>The statement of a word.</summary>
    public Statement StatementOf(int at) => statements[details[at].Place];

    /// <summary>Writes a word.</summary>
    public void Set(int at, in DraftWord word)
    {
        details[at] = new(word.Place, word.Earliest, word.Stance, word.Marks);
        Latest[at] = word.Latest;
        Own[at] = word.Own;
        Known[at] = word.Known;
        Perhaps[at] = word.Perhaps;
    }

    /// <summary>A word as it was written.</summary>
    public DraftWord DraftOf(int at)
    {
        var (place, earliest, stance, marks) = details[at];
        return new(place, earliest, Latest[at], Own[at], Known[at], Perhaps[at], stance, marks);
    }

    /// <summary>Orders words of these statements, and makes a row of them.</summary>
    public WordRow RowOf(DraftWord[] words)
    {
        var order = new int[words.Length];
        for (var place = 0; place < order.Length; place++)
        {
            order[place] = place;
        }

        return new WordSorting(words, statements).Read(order, new(statements, words.Length), 0);
    }
}
