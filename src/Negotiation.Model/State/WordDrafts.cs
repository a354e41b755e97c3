namespace Negotiation.Model;

/// <summary>Takes down words in the order in which they come, with what each is on and whose it is as numbers, and brings them together when all have come.</summary>
/// <param name="statements">The statements of the record.</param>
internal sealed class WordDrafts(Statement[] statements)
{
    private DraftWord[] words = new DraftWord[statements.Length];
    private int[] subjects = new int[statements.Length];
    private int[] rows = new int[statements.Length];
    private int count;

    /// <summary>Takes down a word.</summary>
    /// <param name="subject">The number of what it is on.</param>
    /// <param name="row">The number of its row among those of the subject.</param>
    /// <param name="place">The place of its statement.</param>
    /// <param name="word">The word.</param>
    /// <param name="isLate">Whether it is a <see cref="LateWord"/>.</param>
    public void Add(int subject, int row, int place, in Word word, bool isLate)
    {
        if (count == words.Length)
        {
            var more = Math.Max(4, 2 * count);
            Array.Resize(ref words, more);
            Array.Resize(ref subjects, more);
            Array.Resize(ref rows, more);
        }

        (subjects[count], rows[count]) = (subject, row);
        words[count++] = DraftWord.Of(word, place, isLate);
    }

    /// <summary>The rows of the subjects, one subject after the other.</summary>
    /// <param name="subjectCount">How many subjects there are.</param>
    /// <param name="rowCount">How many rows a subject can have.</param>
    /// <returns>The rows of a subject by their numbers, <c>null</c> in the place of one without words; always in the same array.</returns>
    public IEnumerable<WordRow?[]> Rows(int subjectCount, int rowCount)
    {
        var columns = new WordColumns(statements, count);
        var sorting = new WordSorting(words, statements);
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
                found[row] = places.Length == 0 ? null : sorting.Read(places, columns, start);
                start += places.Length;
            }

            yield return found;
        }
    }
}
