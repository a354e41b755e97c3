namespace Negotiation.Model;

/// <summary>A word as it is taken down: without a reference to anything, so that a million of them are one piece of memory in which nothing is to be followed.</summary>
/// <param name="Place">The place of its statement in the record.</param>
/// <param name="Earliest">See <see cref="Word.Earliest"/>.</param>
/// <param name="Latest">See <see cref="Word.Latest"/>.</param>
/// <param name="Own">See <see cref="Word.Own"/>.</param>
/// <param name="Known">See <see cref="Word.Known"/>.</param>
/// <param name="Perhaps">See <see cref="Word.Perhaps"/>.</param>
/// <param name="Stance">The number of its stance.</param>
/// <param name="Marks">What else is so of it.</param>
internal readonly record struct DraftWord(int Place, int Earliest, int Latest, int Own, int Known, int Perhaps, byte Stance, WordMarks Marks)
{
    /// <summary>A word, taken down.</summary>
    public static DraftWord Of(in Word word, int place, bool isLate)
    {
        var marks = (word.IsLoose ? WordMarks.IsLoose : WordMarks.None) | (word.IsMoment ? WordMarks.IsMoment : WordMarks.None) | (word.IsGraded ? WordMarks.IsGraded : WordMarks.None)
            | (ToldOrder.IsToldBy(word.Statement) ? WordMarks.TellsOrder : WordMarks.None) | (isLate ? WordMarks.IsLate : WordMarks.None);
        return new(place, word.Earliest, word.Latest, word.Own, word.Known, word.Perhaps, Stances.NumberOf(word.Stance), marks);
    }

    /// <summary>The order by days: by the last one, then by the first.</summary>
    public long Key => ((long)Latest << 32) | (uint)(Earliest ^ int.MinValue);
}
