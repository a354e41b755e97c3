namespace Negotiation.Tables;

/// <summary>Whether a cell holds a value, and if not, why.</summary>
internal enum CellStatus
{
    /// <summary>It holds a value.</summary>
    Stated,

    /// <summary>The record does not state it.</summary>
    NotStated,

    /// <summary>The record says that there is none.</summary>
    None,

    /// <summary>It is recorded, but not as a value that could stand here.</summary>
    Unknown,

    /// <summary>What the row is about has no such thing.</summary>
    NotApplicable,
}
