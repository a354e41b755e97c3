namespace Negotiation.Model;

/// <summary>Orders words by their days, and those of the same days by the ids of their statements.</summary>
/// <param name="words">The words.</param>
/// <param name="statements">The statements of the record.</param>
internal sealed class WordSorting(DraftWord[] words, Statement[] statements)
{
    private long[] keys = [];

    /// <summary>Orders some words, writes them into columns, and makes a row of them.</summary>
    /// <param name="row">The places of the words; they are put in order.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="start">Where the row begins in them.</param>
    public WordRow Read(Span<int> row, WordColumns columns, int start)
    {
        Sort(row);
        for (var place = 0; place < row.Length; place++)
        {
            columns.Set(start + place, words[row[place]]);
        }

        return new(columns, start, row.Length);
    }

    private void Sort(Span<int> row)
    {
        if (keys.Length < row.Length)
        {
            keys = new long[Math.Max(row.Length, 2 * keys.Length)];
        }

        var days = keys.AsSpan(0, row.Length);
        for (var place = 0; place < row.Length; place++)
        {
            days[place] = words[row[place]].Key;
        }

        days.Sort(row);
        for (var (start, end) = (0, 1); end <= row.Length; end++)
        {
            if (end == row.Length || days[end] != days[start])
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
