namespace Negotiation.Workbooks;

/// <summary>What a spreadsheet takes a cell for.</summary>
internal enum CellKind
{
    /// <summary>A text, which is what every cell should be.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, or a time of it.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A formula.</summary>
    Formula,

    /// <summary>A formula that failed.</summary>
    Error,

    /// <summary>A cell that is united with others.</summary>
    Merged,
}
