using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>What holds of the records of Camp David, the Black Sea and Nagorno-Karabakh alike.</summary>
public sealed class LaterEpisodesTests
{
    private static readonly EpisodeRecord[] Episodes = [EpisodeRecord.CampDavid, EpisodeRecord.BlackSea, EpisodeRecord.Karabakh];

    [Fact]
    public void They_are_in_the_one_fixed_layout() => Assert.All(
        Episodes, episode => Assert.Equal(Encoding.UTF8.GetString(episode.File), NegotiationJson.Write(episode.Record)));

    [Fact]
    public void The_rules_note_one_proposal_that_nobody_put_and_nothing_else() => Assert.Equal(
        [(RuleBook.NobodyPutsIt, EpisodeRecord.CampDavid.Pointer("proposal:settlement-freeze"))],
        Episodes.SelectMany(episode => episode.Reading.Diagnostics).Select(finding => (finding.Rule, finding.Pointer)));

    [Fact]
    public void Every_entry_but_a_source_says_where_it_is_reported() => Assert.All(
        Episodes.SelectMany(episode => episode.Record.Entries).Where(entry => entry is not Source),
        entry => Assert.NotEmpty(entry.Evidence));

    [Fact]
    public void What_is_from_memory_is_marked_so_at_the_source_and_at_every_place() => Assert.All(Episodes, episode =>
    {
        var memory = episode.Source("from-memory");
        var remembered = Citation.In(episode.Record).Select(found => found.Evidence).Where(evidence => evidence.Source == memory.Id).ToArray();

        Assert.Equal(("Recollection, not verified", SourceReliability.CannotBeJudged), (memory.Publisher, memory.Reliability));
        Assert.NotEmpty(remembered);
        Assert.All(remembered, evidence => Assert.Equal(InformationGrade.CannotBeJudged, evidence.Grade));
    });

    [Fact]
    public void What_is_inferred_says_how() => Assert.All(
        Episodes.SelectMany(episode => Citation.In(episode.Record)).Select(found => found.Evidence),
        evidence => Assert.True(evidence.Wording != Wording.Inferred || evidence.Note is not null));
}
