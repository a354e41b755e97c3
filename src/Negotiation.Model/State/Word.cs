namespace Negotiation.Model;

/// <summary>A statement by which a party takes a stance, with the days that matter to a question as of a date.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Stance">The stance that it takes.</param>
/// <param name="Earliest">The first day on which it can have been said.</param>
/// <param name="Latest">The last day on which it can have been said; not after the day on which it was certainly reported.</param>
/// <param name="Own">The day from which it is certainly known as the party's own word.</param>
/// <param name="Known">The day from which it is certainly known.</param>
/// <param name="Perhaps">The day from which it may be known.</param>
/// <param name="IsLoose">Whether <paramref name="Latest"/> holds only from <paramref name="Known"/> on, since what may be known before bounds it less.</param>
/// <param name="IsMoment">Whether the moment is known at which it was said.</param>
internal readonly record struct Word(
    Statement Statement, Stance Stance, int Earliest, int Latest, int Own, int Known, int Perhaps, bool IsLoose, bool IsMoment)
{
    /// <summary>One statement has one word in a list; a look at the statements themselves would cost more than the question.</summary>
    public bool Equals(Word other) => ReferenceEquals(Statement, other.Statement);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Statement);
}
