using System.Globalization;
using Negotiation.Model;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>The text of a cell, or the reason why it is empty.</summary>
/// <param name="Text">The text; empty unless it is stated.</param>
/// <param name="Status">Whether it is.</param>
internal readonly record struct Cell(string Text, CellStatus Status)
{
    private const string ListSeparator = " ";
    private const string TextSeparator = " | ";

    /// <summary>The record does not state it.</summary>
    public static readonly Cell NotStated = new("", CellStatus.NotStated);

    /// <summary>The record says that there is none.</summary>
    public static readonly Cell None = new("", CellStatus.None);

    /// <summary>It is recorded, but not as a value that could stand here.</summary>
    public static readonly Cell Unknown = new("", CellStatus.Unknown);

    /// <summary>What the row is about has no such thing.</summary>
    public static readonly Cell NotApplicable = new("", CellStatus.NotApplicable);

    /// <summary>All statuses as they are written.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. Enum.GetValues<CellStatus>().Select(Of)];

    /// <summary>A text; not stated where there is none.</summary>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? NotStated : new(text, CellStatus.Stated);

    /// <summary>A reference; not stated where there is none.</summary>
    public static Cell Of(Reference? reference) => Of(reference?.Text);

    /// <summary>A number; not stated where there is none.</summary>
    public static Cell Of(int? number) => Of(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Yes or no, as R and pandas read them; not stated where it is not recorded.</summary>
    public static Cell Of(bool? answer) => Of(answer is { } stated ? Of(stated) : null);

    /// <summary>A day; not stated where there is none.</summary>
    public static Cell Of(LocalDate? day) => Of(day is { } stated ? LocalDatePattern.Iso.Format(stated) : null);

    /// <summary>References with spaces between them; not stated where there is no list, none where it is empty.</summary>
    public static Cell Of(IEnumerable<Reference>? references) => Joined(references?.Select(reference => reference.Text), ListSeparator);

    /// <summary>
    /// Texts with <c> | </c> between them; not stated where there is no list, none where it is empty. A bar in a text of several stands
    /// as <c>\|</c> and a backslash as <c>\\</c>, so that who splits a cell at the separator gets as many texts as there were.
    /// </summary>
    public static Cell Of(IEnumerable<string>? texts) =>
        Joined(texts?.Select(static text => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal)), TextSeparator);

    /// <summary>Words without spaces in them, with spaces between them; none where there are none.</summary>
    public static Cell OfWords(IEnumerable<string> words) => Joined(words, ListSeparator);

    /// <summary>A truth as it is written.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Maybe => "maybe",
        _ => "unknown",
    };

    /// <summary>Yes or no as they are written.</summary>
    public static string Of(bool answer) => answer ? "TRUE" : "FALSE";

    /// <summary>A number as it is written.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A status as it is written.</summary>
    public static string Of(CellStatus status) => status switch
    {
        CellStatus.Stated => "stated",
        CellStatus.NotStated => "not-stated",
        CellStatus.None => "none",
        CellStatus.NotApplicable => "not-applicable",
        _ => "unknown",
    };

    private static Cell Joined(IEnumerable<string>? texts, string separator)
    {
        if (texts is null)
        {
            return NotStated;
        }

        var joined = string.Join(separator, texts);
        return joined.Length == 0 ? None : Of(joined);
    }
}
