namespace Negotiation.Tables;

/// <summary>A table: what its metadata says of it.</summary>
internal abstract class Table
{
    /// <summary>The name, which is that of the file without its extension.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is, and which there are.</summary>
    public required string Description { get; init; }

    /// <summary>The columns whose cells tell the rows apart.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>The name of the file.</summary>
    public string File => $"{Name}.csv";

    /// <summary>The columns in order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }
}
