using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests;

/// <summary>The record of an episode, read from its file as a user reads it.</summary>
internal sealed class EpisodeRecord
{
    private readonly RecordIndex index;

    private EpisodeRecord(string name)
    {
        File = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Episodes", $"{name}.json"));
        Reading = NegotiationJson.Validate(File);
        Record = Reading.Record!;
        index = new RecordIndex(Record);
    }

    public static EpisodeRecord CampDavid { get; } = new("camp-david-1978");

    public static EpisodeRecord BlackSea { get; } = new("black-sea-2022");

    public static EpisodeRecord Karabakh { get; } = new("karabakh-2020");

    /// <summary>The file.</summary>
    public byte[] File { get; }

    /// <summary>What reading it and holding it against all rules gives.</summary>
    public ReadResult Reading { get; }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    public Source Source(Id<Source> id) => Find(id);

    public Party Party(Id<Party> id) => Find(id);

    public Person Person(Id<Person> id) => Find(id);

    public Territory Territory(Id<Territory> id) => Find(id);

    public Document Document(Id<Document> id) => Find(id);

    public Event Event(Id<Event> id) => Find(id);

    public Statement Statement(Id<Statement> id) => Find(id);

    /// <summary>The proposal with an id, which must be of this kind.</summary>
    public T Proposal<T>(Id<Proposal> id)
        where T : Proposal => Assert.IsType<T>(Find(id));

    /// <summary>The statements about an entry.</summary>
    public IEnumerable<Statement> On(Reference entry) => Record.Statements.Where(statement => statement.On.Contains(entry));

    /// <summary>The statements that assent to a text or an act with a signature.</summary>
    public IEnumerable<Statement> Signatures(Reference entry) =>
        On(entry).Where(statement => statement.Act == Act.Accept && statement.Form == AssentForm.Signature);

    /// <summary>The parties for which a text was accepted.</summary>
    public IEnumerable<Reference> Signatories(Reference entry) =>
        Signatures(entry).SelectMany(statement => statement.By).Select(voice => voice.For is { } party ? party : voice.Speaker!.Value);

    /// <summary>The proposals that are a part of a text.</summary>
    public IEnumerable<Proposal> PartsOf(Reference document) =>
        Record.Proposals.Where(proposal => Linked(proposal, LinkKind.PartOf).Contains(document));

    /// <summary>The one day on which an event was.</summary>
    public LocalDate DayOf(Id<Event> id) => Day(Event(id).When!.Single);

    /// <summary>What an entry is tied to.</summary>
    public static IEnumerable<Reference> Linked(Entry entry, LinkKind kind) =>
        entry.Links.Where(link => link.Kind == kind).Select(link => link.To);

    /// <summary>The one day that a time is.</summary>
    public static LocalDate Day(When time)
    {
        Assert.Equal(time.Earliest, time.Latest);
        return time.Earliest.Day!.Value;
    }

    /// <summary>The start of a schedule, told by what it is counted from and how far after that its last day is.</summary>
    public static Relative Latest(Schedule schedule) => Assert.IsType<Relative>(Assert.IsType<Window>(schedule.Start).NotAfter);

    /// <summary>The length of a schedule that has a fixed one.</summary>
    public static FixedTerm Length(Schedule schedule) => Assert.IsType<FixedTerm>(schedule.Term);

    /// <summary>A line that the collectors saw in a public page.</summary>
    public void AssertSeen(params ReadOnlySpan<Entry> entries) => AssertRestOn("public-page", entries);

    /// <summary>A line that nobody has verified; its source says so.</summary>
    public void AssertFromMemory(params ReadOnlySpan<Entry> entries) => AssertRestOn("from-memory", entries);

    private void AssertRestOn(Id<Source> source, ReadOnlySpan<Entry> entries)
    {
        Assert.NotNull(index.Find(source));
        foreach (var entry in entries)
        {
            Assert.Contains(entry.Evidence, evidence => evidence.Source == source);
        }
    }

    private T Find<T>(Id<T> id)
        where T : Entry, IEntry
    {
        var entry = index.Find(id);
        Assert.NotNull(entry);
        return entry;
    }
}
