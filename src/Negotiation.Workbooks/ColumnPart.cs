namespace Negotiation.Workbooks;

/// <summary>Of what a column is a member.</summary>
internal enum ColumnPart
{
    /// <summary>Of the entry.</summary>
    Entry,

    /// <summary>Of those who speak, one after the other.</summary>
    Voice,

    /// <summary>Further lines of the grammar.</summary>
    Details,

    /// <summary>Of a quotation, one in each row.</summary>
    Quote,
}
