using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class ChangesTests
{
    [Fact]
    public void Between_two_dates_that_follow_each_other_nothing_changes() => Holds(
        ledger => ledger.Dates, (ledger, day, other) => ledger.AsOf(day, other));

    [Fact]
    public void Between_two_dates_of_knowledge_that_follow_each_other_nothing_changes() => Holds(
        ledger => ledger.KnowledgeDates, (ledger, day, other) => ledger.AsOf(other, day));

    [Fact]
    public void A_change_tells_both_answers()
    {
        var ledger = new Ledger(new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Statements = [Said("first", Act.Reject, "2025-05-01"), Said("second", Act.Accept, "2025-05-03")],
        });

        var change = Assert.Single(ledger.Changes(new(2025, 5, 1), new(2025, 5, 3)), change => change.After is Position);

        Assert.Equal("rejects", change.Before?.Verdict);
        Assert.Equal("accepts", change.After?.Verdict);
        Assert.Equal("position party:north proposal:truce", change.Key);
        Assert.Empty(ledger.Changes(new(2025, 5, 3), to: null).AsEnumerable());
    }

    [Fact]
    public void What_was_not_there_yet_has_no_answer_before()
    {
        var ledger = new Ledger(new NegotiationRecord { Id = "case", Title = "A case", Statements = [Said("first", Act.Reject, "2025-05-01")] });

        var change = Assert.Single(ledger.Changes(new(2025, 4, 30), new(2025, 5, 1)), change => change.After is Position);

        Assert.Null(change.Before);
        Assert.Equal([new(2025, 5, 1)], ledger.Dates);
    }

    private static Statement Said(string id, Act act, string at) =>
        new() { Id = id, By = [new Voice { Speaker = "party:north", At = at }], Act = act, On = ["proposal:truce"] };

    private static void Holds(Func<Ledger, ValueList<LocalDate>> dates, Func<Ledger, LocalDate, LocalDate?, NegotiationState> asOf) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60),
        Prop.ForAll(SmallLedgers.OfAtMost(8), SmallLedgers.AskedDay.ToArbitrary(), (record, other) =>
        {
            var ledger = new Ledger(record);
            var known = dates(ledger).ToHashSet();
            var before = asOf(ledger, SmallLedgers.FirstDay.PlusDays(-6), other);
            for (var day = SmallLedgers.FirstDay.PlusDays(-5); day < SmallLedgers.FirstDay.PlusDays(50); day = day.PlusDays(1))
            {
                var after = asOf(ledger, day, other);
                if (!known.Contains(day) && known.Any(earlier => earlier < day) && known.Any(later => later > day))
                {
                    Assert.Empty(before.ChangesTo(after).Select(change => $"{day}: {change.Key} {change.Before} -> {change.After}"));
                }

                before = after;
            }
        }));
}
