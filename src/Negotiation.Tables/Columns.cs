using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>Makes the columns of tables.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal static class Columns<TRow>
{
    private const string Status = "_status";

    /// <summary>A column of texts of which none is empty.</summary>
    public static ColumnOf<TRow> Text(string name, string description, Func<TRow, string> read) =>
        new() { Name = name, Description = description, Read = read };

    /// <summary>The column that says where in the record the row is taken from.</summary>
    /// <param name="noun">What the row is of.</param>
    /// <param name="read">Reads the pointer of a row.</param>
    public static ColumnOf<TRow> Pointer(string noun, Func<TRow, string> read) =>
        Text("pointer", $"Where the {noun} is in the record: an RFC 6901 JSON pointer.", read);

    /// <summary>A column of references to the rows of one table, of which none is empty.</summary>
    public static ColumnOf<TRow> Id(string name, string description, string refersTo, Func<TRow, Reference> read) =>
        new() { Name = name, Description = description, RefersTo = refersTo, Read = row => read(row).Text };

    /// <summary>A column of numbers of which none is missing.</summary>
    public static ColumnOf<TRow> Number(string name, string description, Func<TRow, int> read) =>
        new() { Name = name, Description = description, Type = ColumnType.Number, Read = row => Cell.Of(read(row)) };

    /// <summary>A column of yes and no.</summary>
    public static ColumnOf<TRow> TrueOrFalse(string name, string description, Func<TRow, bool> read) =>
        new() { Name = name, Description = description, Type = ColumnType.TrueOrFalse, Read = row => Cell.Of(read(row)) };

    /// <summary>A column of yes, no, maybe and unknown.</summary>
    public static ColumnOf<TRow> Truth(string name, string description, Func<TRow, Truth> read) =>
        new() { Name = name, Description = description, Type = ColumnType.Truth, Read = row => Cell.Of(read(row)) };

    /// <summary>A column whose cells may be empty, and the one that says why.</summary>
    public static IEnumerable<ColumnOf<TRow>> Optional(string name, string description, Func<TRow, Cell> read, ColumnType type = ColumnType.Text) =>
        WithStatus(new() { Name = name, Description = description, Type = type, IsRequired = false, Read = row => read(row).Text }, read);

    /// <summary>A column of references to the rows of one table, and the one that says why a cell is empty.</summary>
    public static IEnumerable<ColumnOf<TRow>> Optional(string name, string description, string refersTo, Func<TRow, Cell> read) =>
        WithStatus(new() { Name = name, Description = description, IsRequired = false, RefersTo = refersTo, Read = row => read(row).Text }, read);

    /// <summary>A column whose cells hold several references, codes or pointers, with spaces between them.</summary>
    public static IEnumerable<ColumnOf<TRow>> Words(string name, string description, Func<TRow, Cell> read) =>
        WithStatus(new() { Name = name, Description = description, IsRequired = false, Separator = " ", Read = row => read(row).Text }, read);

    /// <summary>A column whose cells hold several texts, with <c> | </c> between them.</summary>
    public static IEnumerable<ColumnOf<TRow>> Texts(string name, string description, Func<TRow, Cell> read) =>
        WithStatus(new() { Name = name, Description = description, IsRequired = false, Separator = " | ", Read = row => read(row).Text }, read);

    /// <summary>The columns of a time that the record has.</summary>
    /// <param name="name">What their names begin with.</param>
    /// <param name="what">What the time is of: <c>when it was said</c>.</param>
    /// <param name="read">The time of a row.</param>
    public static IEnumerable<ColumnOf<TRow>> Time(string name, string what, Func<TRow, TimeReading> read) =>
    [
        .. Texts($"{name}_text", $"{what}, as recorded; several where sources contradict each other.", row => read(row).Text),
        .. Days(name, what, read),
    ];

    /// <summary>The columns of days that follow from the record.</summary>
    public static IEnumerable<ColumnOf<TRow>> Days(string name, string what, Func<TRow, TimeReading> read) =>
    [
        .. Optional($"{name}_edtf", $"{what}, as EDTF (ISO 8601-2); a set where only the days between which it lies are known.", row => read(row).Edtf),
        .. Optional($"{name}_earliest", $"{what}: the first day that it can mean.", row => read(row).Earliest, ColumnType.Day),
        .. Optional($"{name}_latest", $"{what}: the last day that it can mean.", row => read(row).Latest, ColumnType.Day),
        Text($"{name}_precision", $"{what}: how precise the EDTF text is; its status, where there is none.", row => read(row).Precision),
    ];

    private static IEnumerable<ColumnOf<TRow>> WithStatus(ColumnOf<TRow> column, Func<TRow, Cell> read) =>
    [
        column,
        new()
        {
            Name = column.Name + Status,
            Description = $"Whether {column.Name} holds a value, and if not, why.",
            Type = ColumnType.Status,
            Read = row => Cell.Of(read(row).Status),
        },
    ];
}
