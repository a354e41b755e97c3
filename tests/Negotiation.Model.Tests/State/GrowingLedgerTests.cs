using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.State;

public sealed class GrowingLedgerTests
{
    private static readonly NegotiationRecord Empty = new() { Id = "case", Title = "A case" };

    [Fact]
    public void Appending_one_by_one_in_any_order_tells_all_that_building_at_once_does() => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40),
        Prop.ForAll(SmallLedgers.OfAtMost(9), Gen.Choose(0, int.MaxValue).ToArbitrary(), (record, seed) =>
        {
            var entries = record.Entries.ToArray();
            new Random(seed).Shuffle(entries);
            var ledger = new GrowingLedger(Empty);
            var answers = new SortedDictionary<string, Answer>(StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                foreach (var change in ledger.Append(entry))
                {
                    Assert.Equal(change.Before is { } before ? Stated(before) : null, answers.TryGetValue(change.Key, out var known) ? Stated(known) : null);
                    answers.Remove(change.Key);
                    if (change.After is { } after)
                    {
                        answers.Add(change.Key, after);
                    }
                }

                var state = ledger.Record.AsOf();
                Assert.Equal(
                    state.Positions.Concat<Answer>(state.Table).Select(Stated).Order(StringComparer.Ordinal), answers.Values.Select(Stated).Order(StringComparer.Ordinal));
            }

            Assert.Equal(record.AsOf().Positions, ledger.AsOf().Positions);
        }));

    [Fact]
    public void An_event_that_comes_later_dates_what_was_said_at_it()
    {
        var ledger = new GrowingLedger(Empty);
        ledger.Append(Said("first", Act.Reject) with { By = [new Voice { Speaker = "party:north", In = "talks" }] });
        ledger.Append(Said("second", Act.Accept) with { By = [new Voice { Speaker = "party:north", At = "2025-05-02" }] });

        var change = Assert.Single(ledger.Append(new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = (When)"2025-05-01" }), each => each.After is Position);

        Assert.Equal("unclear", change.Before?.Verdict);
        Assert.Equal("accepts", change.After?.Verdict);
    }

    private static string Stated(Answer answer) => $"{answer.Key} {answer.Verdict} {answer.Certainty}";

    private static Statement Said(string id, Act act) => new() { Id = id, By = [new Voice()], Act = act, On = ["proposal:truce"] };
}
