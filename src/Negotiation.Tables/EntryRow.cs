using System.Text.Json;
using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>An entry as a row.</summary>
/// <typeparam name="T">The type of the entry.</typeparam>
/// <param name="extract">What it is taken from.</param>
/// <param name="entry">The entry.</param>
internal class EntryRow<T>(Extract extract, T entry)
    where T : Entry
{
    /// <summary>What it is taken from.</summary>
    public Extract Extract { get; } = extract;

    /// <summary>The entry.</summary>
    public T Entry { get; } = entry;

    /// <summary>Where the entry stands in the record.</summary>
    public string Pointer => Extract.PointerOf(Entry.Reference);

    /// <summary>The entry as it stands in the record.</summary>
    public JsonElement Json => Extract.JsonAt(Pointer);

    /// <summary>Whether the entry is known.</summary>
    public Truth Known { get; } = extract.State.Knows(entry);

    /// <summary>The columns with which the rows of entries begin.</summary>
    /// <param name="noun">What the entry is.</param>
    public static IEnumerable<ColumnOf<TRow>> Heads<TRow>(string noun)
        where TRow : EntryRow<T> =>
    [
        Columns<TRow>.Pointer(noun, row => row.Pointer),
        Columns<TRow>.Text("id", $"The {noun}, as a reference: its section and its id.", row => row.Entry.Reference.Text),
        Columns<TRow>.Truth(
            "known",
            $"Whether the {noun} is known by the day asked for: maybe where its sources have no certain date, no where it is here only because another row refers to it.",
            row => row.Known),
    ];
}
