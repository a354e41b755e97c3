using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

[Slow]
public sealed class PositionLaws
{
    [Fact]
    public void The_index_finds_the_words_that_the_definition_names() => Holds((record, on, knownBy) =>
    {
        var ledger = new Ledger(record);
        var standpoint = ledger.Seen(on, knownBy);
        var twin = new PositionTwin(standpoint);
        foreach (var (party, thing) in Keys)
        {
            var expected = twin.LastWords(party, thing);
            var found = standpoint.Ledger.Of(party, thing)?.At(standpoint);
            Assert.Equal(IdsOf(expected.Certain), IdsOf((found?.Certain ?? []).Select(word => word.Statement)));
            Assert.Equal(IdsOf(expected.Perhaps), IdsOf((found?.Perhaps ?? []).Select(word => word.Statement)));
            Assert.Equal(expected.AreAttributed, found?.AreAttributed ?? false);
        }
    });

    [Fact]
    public void The_fast_way_reads_what_the_position_says() => Holds((record, on, knownBy) =>
    {
        var state = record.AsOf(on, knownBy);
        foreach (var (party, thing) in Keys)
        {
            var (reading, position) = (state.StanceOf(party, thing), state.PositionOf(party, thing));
            Assert.Equal(position.Stance, reading.Stance);
            Assert.Equal(position.Certainty, reading.Certainty);
            Assert.Equal(position.Statements.Count == 1 ? position.Statements[0] : default(Id<Statement>?), reading.Last);
        }
    });

    [Fact]
    public void The_order_of_the_ledger_does_not_count() => Holds((record, on, knownBy) => Assert.Equal(
        record.AsOf(on, knownBy).Positions, Reversed(record).AsOf(on, knownBy).Positions));

    [Fact]
    public void Learning_more_never_changes_what_was_known_earlier() => Holds((record, on, knownBy) =>
    {
        if (knownBy is not { } day)
        {
            return;
        }

        var later = new Source { Id = "later", Publisher = "A paper", Language = "en", Published = day.PlusDays(1) };
        var evidence = new Evidence { Source = "later", Wording = Wording.Paraphrase };
        var more = record with
        {
            Sources = [.. record.Sources, later],
            Statements =
            [
                .. record.Statements.Select(said => said.Evidence.Count == 0 ? said : said with { Evidence = said.Evidence.Add(evidence) }),
                .. record.Statements.Select(said => said with { Id = $"more-{said.Id}", Act = Act.Reject, Evidence = [evidence] }),
            ],
            Events = [.. record.Events.Select(happening => happening.Evidence.Count == 0 ? happening : happening with { Evidence = happening.Evidence.Add(evidence) })],
        };
        Assert.Equal(Stated(record.AsOf(on, knownBy)), Stated(more.AsOf(on, knownBy)));
    });

    private static (Id<Party> Party, Reference On)[] Keys =>
        [("north", "proposal:truce"), ("south", "proposal:truce"), ("north", "proposal:aid"), ("south", "proposal:aid")];

    private static string[] IdsOf(IEnumerable<Statement> statements) => [.. statements.Select(said => said.Id.Text).Order(StringComparer.Ordinal)];

    private static (string Key, Stance Stance, Truth Certainty, string Words)[] Stated(NegotiationState state) =>
        [.. state.Positions.Select(position => (position.Key, position.Stance, position.Certainty, position.Statements.ToString()))];

    private static NegotiationRecord Reversed(NegotiationRecord record) => record with
    {
        Sources = record.Sources.Reverse().ToValueList(),
        Events = record.Events.Reverse().ToValueList(),
        Statements = record.Statements.Reverse().ToValueList(),
    };

    private static void Holds(Action<NegotiationRecord, LocalDate?, LocalDate?> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300),
        Prop.ForAll(SmallLedgers.OfAtMost(9), SmallLedgers.AskedDay.ToArbitrary(), SmallLedgers.AskedDay.ToArbitrary(), law));
}
