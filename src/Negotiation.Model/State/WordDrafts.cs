namespace Negotiation.Model;

/// <summary>Takes down words in the order in which they come, with what each is on and whose it is as numbers, and brings them together when all have come.</summary>
/// <param name="statements">The statements of the record.</param>
internal sealed class WordDrafts(Statement[] statements)
{
    private DraftWord[] words = new DraftWord[statements.Length];
    private int[] subjects = new int[statements.Length];
    private int[] rows = new int[statements.Length];
    private long[] keys = [];
    private int count;

    /// <summary>Takes down a word.</summary>
    /// <param name="subject">The number of what it is on.</param>
    /// <param name="row">The number of its row among those of the subject.</param>
    /// <param name="place">The place of its statement.</param>
    /// <param name="word">The word.</param>
    public void Add(int subject, int row, int place, in Word word)
    {
        if (count == words.Length)
        {
            var more = Math.Max(4, 2 * count);
            Array.Resize(ref words, more);
            Array.Resize(ref subjects, more);
            Array.Resize(ref rows, more);
        }

        var marks = (word.IsLoose ? WordMarks.IsLoose : 0) | (word.IsMoment ? WordMarks.IsMoment : 0) | (word.IsGraded ? WordMarks.IsGraded : 0)
            | (ToldOrder.IsToldBy(word.Statement) ? WordMarks.TellsOrder : 0);
        (subjects[count], rows[count]) = (subject, row);
        words[count++] = new(place, word.Earliest, word.Latest, word.Own, word.Known, word.Perhaps, Stances.NumberOf(word.Stance), marks);
    }

    /// <summary>The rows of the subjects, one subject after the other.</summary>
    /// <param name="subjectCount">How many subjects there are.</param>
    /// <param name="rowCount">How many rows a subject can have.</param>
    /// <returns>The rows of a subject by their numbers, <c>null</c> in the place of one without words; always in the same array.</returns>
    public IEnumerable<WordRow?[]> Rows(int subjectCount, int rowCount)
    {
        var columns = new WordColumns(statements, count);
        var (bySubject, subjectEnds) = Numbered.Group(subjects.AsSpan(0, count), subjectCount);
        var (byRow, rowEnds) = (new int[count], new int[rowCount + 1]);
        var found = new WordRow?[rowCount];
        var start = 0;
        for (var subject = 0; subject < subjectCount; subject++)
        {
            var own = Numbered.RangeOf(subject, subjectEnds);
            Numbered.Group(bySubject.AsSpan(own), rows, rowEnds, byRow.AsSpan(own));
            for (var row = 0; row < rowCount; row++)
            {
                var places = byRow.AsSpan(own)[Numbered.RangeOf(row, rowEnds)];
                found[row] = places.Length == 0 ? null : Read(places, columns, start);
                start += places.Length;
            }

            yield return found;
        }
    }

    private WordRow Read(Span<int> places, WordColumns columns, int start)
    {
        Sort(places);
        for (var place = 0; place < places.Length; place++)
        {
            columns.Set(start + place, words[places[place]]);
        }

        return new(columns, start, places.Length);
    }

    /// <summary>By the days, and those of the same days by the ids of their statements.</summary>
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
