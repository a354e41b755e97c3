namespace Negotiation.Model;

/// <summary>Orders words by the last day on which each can have been said, then by the first, then by their ids.</summary>
internal sealed class ByLastDay : IComparer<Word>
{
    /// <summary>The order.</summary>
    public static readonly ByLastDay Instance = new();

    /// <inheritdoc/>
    public int Compare(Word x, Word y) =>
        x.Latest != y.Latest ? x.Latest.CompareTo(y.Latest)
        : x.Earliest != y.Earliest ? x.Earliest.CompareTo(y.Earliest)
        : string.CompareOrdinal(x.Statement.Id.Text, y.Statement.Id.Text);
}
