namespace Negotiation.Model;

/// <summary>Which of a party's three rows on a thing a word stands in.</summary>
internal enum RowKind
{
    /// <summary>The words that take a stance.</summary>
    Stance = 0,

    /// <summary>Those by which the party only speaks about it.</summary>
    Talk = 1,

    /// <summary>Those by which it says that its position stands.</summary>
    Reaffirmed = 2,
}
