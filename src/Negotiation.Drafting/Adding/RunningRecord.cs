namespace Negotiation.Drafting;

/// <summary>The record that a draft is added to, with the names of its entries.</summary>
internal sealed class RunningRecord
{
    private readonly RecordIndex index;

    /// <summary>Takes the names of all entries.</summary>
    public RunningRecord(NegotiationRecord record)
    {
        Record = record;
        index = new RecordIndex(record);
        foreach (var entry in record.Entries)
        {
            var named = new Named(entry.Reference.Section, entry.Reference.Id);
            Names.Declare(named);
            foreach (var name in EntryNames.Of(entry))
            {
                Names.AddShown(name, named);
            }
        }
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>The names.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The ids of the sources that have no text to quote.</summary>
    public IEnumerable<string> WithoutText => Record.Sources.Where(source => source.Text is null).Select(source => source.Id.ToString());

    /// <summary>The entry with an id; <c>null</c> where there is none.</summary>
    public Entry? Find(Section section, string id) => Reference.TryParse($"{section}:{id}", out var reference) ? index.Find(reference) : null;
}
