namespace Negotiation.Model;

/// <summary>What is so of a word or is not, each on one bit.</summary>
[Flags]
internal enum WordMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See <see cref="Word.IsLoose"/>.</summary>
    IsLoose = 1,

    /// <summary>See <see cref="Word.IsMoment"/>.</summary>
    IsMoment = 2,

    /// <summary>See <see cref="Word.IsGraded"/>.</summary>
    IsGraded = 4,

    /// <summary>See <see cref="ToldOrder.IsToldBy"/>.</summary>
    TellsOrder = 8,

    /// <summary>It is a <see cref="LateWord"/>.</summary>
    IsLate = 16,
}
