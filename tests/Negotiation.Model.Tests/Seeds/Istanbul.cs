using Negotiation.Model.Json;
using Xunit;

namespace Negotiation.Model.Tests.Seeds;

/// <summary>The record of the founding report, read from its file as a user reads it.</summary>
internal static class Istanbul
{
    /// <summary>The file.</summary>
    public static byte[] File { get; } =
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "istanbul-2025", "record.json"));

    /// <summary>What reading it and holding it against all rules gives.</summary>
    public static ReadResult Reading { get; } = NegotiationJson.Validate(File);

    /// <summary>The record.</summary>
    public static NegotiationRecord Record { get; } = Reading.Record!;

    /// <summary>The file of what other reports tell of the same days.</summary>
    public static byte[] OtherFile { get; } =
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "istanbul-2025-sources", "record.json"));

    /// <summary>The founding report merged with those.</summary>
    public static MergeResult Merging { get; } = NegotiationRecord.Merge(Record, NegotiationJson.Read(OtherFile).Record!);

    /// <summary>All that reports it: one article.</summary>
    public static Source Article => Record.Sources[0];

    /// <summary>Every piece of evidence, wherever it stands.</summary>
    public static IEnumerable<Evidence> AllEvidence => Citation.In(Record).Select(found => found.Evidence);

    private static RecordIndex Index { get; } = new(Record);

    public static Party Party(Id<Party> id) => Find(id);

    public static Person Person(Id<Person> id) => Find(id);

    public static Territory Territory(Id<Territory> id) => Find(id);

    public static Document Document(Id<Document> id) => Find(id);

    public static Event Event(Id<Event> id) => Find(id);

    public static Statement Statement(Id<Statement> id) => Find(id);

    /// <summary>The proposal with an id, which must be of this kind.</summary>
    public static T Proposal<T>(Id<Proposal> id)
        where T : Proposal => Assert.IsType<T>(Find(id));

    /// <summary>The statements about an entry.</summary>
    public static IEnumerable<Statement> On(Reference entry) => Record.Statements.Where(statement => statement.On.Contains(entry));

    /// <summary>The statements by a speaker.</summary>
    public static IEnumerable<Statement> By(Reference speaker) =>
        Record.Statements.Where(statement => statement.By.Any(voice => voice.Speaker == speaker));

    private static T Find<T>(Id<T> id)
        where T : Entry, IEntry
    {
        var entry = Index.Find(id);
        Assert.NotNull(entry);
        return entry;
    }
}
