namespace Negotiation.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day of the ISO calendar.</summary>
    Day,

    /// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
    TrueOrFalse,

    /// <summary>Yes, no, maybe or unknown.</summary>
    Truth,

    /// <summary>Whether the column before holds a value, and if not, why.</summary>
    Status,
}
