namespace Negotiation.Model;

/// <summary>Takes down the words of a ledger in the order in which they come, and hands them to their rows when all have come.</summary>
/// <param name="statements">The statements of the record.</param>
internal sealed class WordDrafts(Statement[] statements)
{
    private readonly List<WordRow> rows = [];
    private DraftWord[] words = new DraftWord[statements.Length];
    private int count;

    /// <summary>A new row, without words.</summary>
    public WordRow NewRow()
    {
        var row = new WordRow(rows.Count);
        rows.Add(row);
        return row;
    }

    /// <summary>Takes down a word.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="place">The place of its statement.</param>
    /// <param name="word">The word.</param>
    public void Add(WordRow row, int place, in Word word)
    {
        if (count == words.Length)
        {
            Array.Resize(ref words, Math.Max(4, 2 * count));
        }

        var marks = (word.IsLoose ? WordMarks.IsLoose : 0) | (word.IsMoment ? WordMarks.IsMoment : 0) | (word.IsGraded ? WordMarks.IsGraded : 0);
        words[count++] = new(row.Number, place, word.Earliest, word.Latest, word.Own, word.Known, word.Perhaps, Stances.NumberOf(word.Stance), marks);
        row.Announce(word);
    }

    /// <summary>Orders the words of each row: by their days, and those of the same days by the ids of their statements.</summary>
    public void Complete()
    {
        var columns = new WordColumns(statements, count);
        var order = ByRow();
        var keys = new long[rows.Count == 0 ? 0 : rows.Max(static row => row.Count)];
        var start = 0;
        foreach (var row in rows)
        {
            var own = order.AsSpan(start, row.Count);
            Sort(own, keys.AsSpan(0, row.Count));
            for (var place = 0; place < own.Length; place++)
            {
                columns.Set(start + place, words[own[place]]);
            }

            row.Complete(columns, start);
            start += row.Count;
        }

        words = [];
        rows.Clear();
    }

    /// <summary>The words of each row after those of the row before, as they came.</summary>
    private int[] ByRow()
    {
        var next = new int[rows.Count];
        for (var (row, start) = (0, 0); row < next.Length; start += rows[row++].Count)
        {
            next[row] = start;
        }

        var order = new int[count];
        for (var at = 0; at < count; at++)
        {
            order[next[words[at].Row]++] = at;
        }

        return order;
    }

    private void Sort(Span<int> row, Span<long> keys)
    {
        for (var place = 0; place < row.Length; place++)
        {
            keys[place] = words[row[place]].Key;
        }

        keys.Sort(row);
        for (var (start, end) = (0, 1); end <= row.Length; end++)
        {
            if (end == row.Length || keys[end] != keys[start])
            {
                if (end - start > 1)
                {
                    SortById(row[start..end]);
                }

                start = end;
            }
        }
    }

    private void SortById(Span<int> same)
    {
        var ids = new string[same.Length];
        for (var place = 0; place < ids.Length; place++)
        {
            ids[place] = statements[words[same[place]].Place].Id.Text;
        }

        ids.AsSpan().Sort(same, StringComparer.Ordinal);
    }
}
