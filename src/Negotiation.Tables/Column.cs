namespace Negotiation.Tables;

/// <summary>A column of a table: what its metadata says of it.</summary>
internal record Column
{
    /// <summary>The name, which is that in the first line of the file.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The type of its cells.</summary>
    public ColumnType Type { get; init; }

    /// <summary>Whether no cell is empty. A column that is not required has a companion that says why a cell is empty.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What stands between the values of a cell that holds several; <c>null</c> when it holds one.</summary>
    public string? Separator { get; init; }

    /// <summary>The table to whose ids the cells refer; <c>null</c> when it is no one table.</summary>
    public string? RefersTo { get; init; }
}
