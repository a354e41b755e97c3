namespace Negotiation.Model;

/// <summary>What a search asks of a word only once it is found.</summary>
/// <param name="Place">The place of its statement in the record.</param>
/// <param name="Earliest">See <see cref="Word.Earliest"/>.</param>
/// <param name="Stance">The number of its stance.</param>
/// <param name="Marks">What else is so of it.</param>
internal readonly record struct WordDetail(int Place, int Earliest, byte Stance, WordMarks Marks);
