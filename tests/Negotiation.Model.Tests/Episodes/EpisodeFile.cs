using System.Text;
using Negotiation.Model.Json;
using Xunit;

namespace Negotiation.Model.Tests;

/// <summary>The record of an episode, read from its file as a user reads it.</summary>
/// <param name="name">The name of the file.</param>
internal sealed class EpisodeFile(string name)
{
    private readonly byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Episodes", $"{name}.json"));

    /// <summary>What reading it and holding it against all rules gives.</summary>
    public ReadResult Reading => field ??= NegotiationJson.Validate(file);

    /// <summary>The record.</summary>
    public NegotiationRecord Record => Reading.Record!;

    private RecordIndex Index => field ??= new RecordIndex(Record);

    public T Entry<T>(Id<T> id)
        where T : Entry, IEntry
    {
        var entry = Index.Find(id);
        Assert.NotNull(entry);
        return entry;
    }

    public Party Party(Id<Party> id) => Entry(id);

    public Document Document(Id<Document> id) => Entry(id);

    public Event Event(Id<Event> id) => Entry(id);

    public Statement Statement(Id<Statement> id) => Entry(id);

    /// <summary>The proposal with an id, which must be of this kind.</summary>
    public T Proposal<T>(Id<Proposal> id)
        where T : Proposal => Assert.IsType<T>(Entry(id));

    /// <summary>Those who belong to a party.</summary>
    public IEnumerable<Id<Party>> MembersOf(Id<Party> whole) =>
        Record.Parties.Where(party => party.Memberships.Any(membership => membership.In == whole)).Select(party => party.Id);

    /// <summary>The statements about an entry.</summary>
    public IEnumerable<Statement> On(Reference entry) => Record.Statements.Where(statement => statement.On.Contains(entry));

    /// <summary>The statements about an entry by which something is done.</summary>
    public IEnumerable<Statement> On(Reference entry, Act act) => On(entry).Where(statement => statement.Act == act);

    /// <summary>The events with an effect on an entry.</summary>
    public IEnumerable<Event> Doing(EffectKind effect, Reference to) =>
        Record.Events.Where(happening => happening.Effects.Any(done => done.Kind == effect && done.On == to));

    /// <summary>Where a party stands.</summary>
    public Stance StanceOf(Id<Party> party, Reference on) =>
        Assert.Single(Positions.In(Record), position => position.Party == party && position.On == on).Stance;

    /// <summary>That every piece of evidence names its line of the episode, and rests on the sources that the line allows.</summary>
    /// <param name="verified">The lines that are marked [V], in whole or in part.</param>
    /// <param name="remembered">The lines that are marked [M], in whole or in part.</param>
    /// <param name="filledIn">The lines to which memory adds a name that they do not tell.</param>
    public void AssertSourced(string episode, int[] verified, int[] remembered, int[] filledIn)
    {
        var lines = Citation.In(Record)
            .Select(citation => (
                Line: int.Parse(citation.Evidence.Note!.Split('.', ':')[1], System.Globalization.CultureInfo.InvariantCulture),
                IsRemembered: citation.Evidence.Source == "from-memory",
                citation.Evidence.Note))
            .ToArray();

        Assert.All(lines, line => Assert.StartsWith($"{episode}.{line.Line}", line.Note, StringComparison.Ordinal));
        Assert.Equal(remembered.Concat(filledIn).Order(), lines.Where(line => line.IsRemembered).Select(line => line.Line).Distinct().Order());
        Assert.Equal(verified, lines.Where(line => !line.IsRemembered).Select(line => line.Line).Distinct().Order());
        Assert.Equal(SourceReliability.CannotBeJudged, Entry<Source>("from-memory").Reliability);
        Assert.Equal("Recollection, not verified", Entry<Source>("from-memory").Publisher);
    }

    /// <summary>That the file is written as the library writes it.</summary>
    public void AssertFixedLayout() => Assert.Equal(Encoding.UTF8.GetString(file), NegotiationJson.Write(Record));
}
