namespace Negotiation.Tables;

/// <summary>A column, and how its cells follow from the rows.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed record ColumnOf<TRow> : Column
{
    /// <summary>The text of the cell in a row.</summary>
    public required Func<TRow, string> Read { get; init; }
}
