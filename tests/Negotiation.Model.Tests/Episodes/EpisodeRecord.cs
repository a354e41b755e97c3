using System.Globalization;
using System.Text;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Episodes;

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

    public static EpisodeRecord Korea { get; } = new("korea-1953");

    public static EpisodeRecord Minsk { get; } = new("minsk-2015");

    public static EpisodeRecord GoodFriday { get; } = new("good-friday-1998");

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

    /// <summary>A JSON Pointer to an entry.</summary>
    public string Pointer(Reference entry) => index.PointerTo(index.NumberOf(entry));

    /// <summary>The statements about an entry.</summary>
    public IEnumerable<Statement> On(Reference entry) => Record.Statements.Where(statement => statement.On.Contains(entry));

    /// <summary>Those who belong to a party.</summary>
    public IEnumerable<Id<Party>> MembersOf(Id<Party> whole) =>
        Record.Parties.Where(party => party.Memberships.Any(membership => membership.In == whole)).Select(party => party.Id);

    /// <summary>The statements about an entry by which something is done.</summary>
    public IEnumerable<Statement> On(Reference entry, Act act) => On(entry).Where(statement => statement.Act == act);

    /// <summary>The events with an effect on an entry.</summary>
    public IEnumerable<Event> Doing(EffectKind effect, Reference to) =>
        Record.Events.Where(happening => happening.Effects.Any(done => done.Kind == effect && done.On == to));

    /// <summary>Where a party stands.</summary>
    public Stance StanceOf(Id<Party> party, Reference on) =>
        Assert.Single(Record.AsOf().Positions, position => position.Party == party && position.On == on).Stance;

    /// <summary>That every piece of evidence names its line of the episode, and rests on the sources that the line allows.</summary>
    /// <param name="verified">The lines that are marked [V], in whole or in part.</param>
    /// <param name="remembered">The lines that are marked [M], in whole or in part.</param>
    /// <param name="filledIn">The lines to which memory adds a name that they do not tell.</param>
    public void AssertSourced(string episode, int[] verified, int[] remembered, int[] filledIn)
    {
        var lines = Citation.In(Record)
            .Select(citation => (
                Line: int.Parse(citation.Evidence.Note!.Split('.', ':')[1], CultureInfo.InvariantCulture),
                IsRemembered: citation.Evidence.Source == "from-memory",
                citation.Evidence.Note))
            .ToArray();

        Assert.All(lines, line => Assert.StartsWith($"{episode}.{line.Line}", line.Note, StringComparison.Ordinal));
        Assert.All(
            Citation.In(Record).Select(citation => citation.Evidence).Where(evidence => evidence.Source == "from-memory"),
            evidence => Assert.Equal(InformationGrade.CannotBeJudged, evidence.Grade));
        Assert.Equal(remembered.Concat(filledIn).Order(), lines.Where(line => line.IsRemembered).Select(line => line.Line).Distinct().Order());
        Assert.Equal(verified, lines.Where(line => !line.IsRemembered).Select(line => line.Line).Distinct().Order());
        Assert.Equal(SourceReliability.CannotBeJudged, Source("from-memory").Reliability);
        Assert.Equal("Recollection, not verified", Source("from-memory").Publisher);
    }

    /// <summary>That the file is written as the library writes it.</summary>
    public void AssertFixedLayout() => Assert.Equal(Encoding.UTF8.GetString(File), NegotiationJson.Write(Record));

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

    /// <summary>By when something is due, by what that is counted from and how far after it.</summary>
    public static Relative Due(Schedule schedule) => Assert.IsType<Relative>(schedule.Due);

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
