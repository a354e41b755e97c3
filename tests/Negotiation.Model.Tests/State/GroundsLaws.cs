using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

[Slow]
public sealed class GroundsLaws
{
    [Fact]
    public void The_grounds_of_every_answer_are_sufficient_and_minimal() => Check(60, AreExact);

    [Fact]
    public void What_carries_an_answer_is_enough_and_none_of_it_can_be_left_out() => Check(60, (record, on, knownBy) =>
    {
        var state = record.AsOf(on, knownBy);
        var all = All(record);
        foreach (var answer in state.Answers)
        {
            var carrying = state.Why(answer).RestsOn;
            var others = all.Except(carrying).ToHashSet();
            Assert.True(Stands(answer, AsOf(record, on, knownBy, others)), answer.Key);
            Assert.All(carrying, one => Assert.False(Stands(answer, AsOf(record, on, knownBy, others.Append(one).ToHashSet())), $"{answer.Key} without {one}"));
        }
    });

    /// <summary>The refusal is told to come after the offer, and by its day before the withdrawal: without it the offer may be the last word.</summary>
    [Fact]
    public void A_word_that_is_not_the_last_may_keep_another_from_being_it()
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Statements =
            [
                Said("offered", Act.Propose, null) with { Answers = Reference.Parse("statement:withdrawn") },
                Said("refused", Act.Reject, "2025-05-03") with { ReactsTo = Reference.Parse("statement:offered") },
                Said("withdrawn", Act.Withdraw, "2025-05-06"),
            ],
        };
        var state = record.AsOf();
        Assert.Contains("statement:refused", state.Why(state.Positions[0], TestContext.Current.CancellationToken).Withdrawals.Select(each => TextOf(each)));
        AreExact(record, null, null);

        static Statement Said(string id, Act act, When? at) =>
            new() { Id = id, By = [new Voice { Speaker = "party:north", At = at }], Act = act, On = ["proposal:truce"] };
    }

    /// <summary>The last word is told to come after one on a day, which comes after the other by the calendar: without it nobody tells which of the two is last.</summary>
    [Fact]
    public void A_word_between_two_may_tell_which_of_them_is_the_last()
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Sources = [new Source { Id = "paper", Publisher = "A paper", Language = "en", Published = "2025-05-03" }],
            Statements =
            [
                Said("accepted") with { Act = Act.Accept, Links = [new Link { Kind = LinkKind.After, To = "statement:supported" }] },
                Said("refused") with { Act = Act.Reject, Evidence = [new Evidence { Source = "paper", Wording = Wording.Paraphrase }] },
                Said("supported") with { By = [new Voice { Speaker = "party:north", At = (When)"2025-05-06" }] },
            ],
        };
        var state = record.AsOf();
        Assert.Equal(Stance.Accepts, state.Positions[0].Stance);
        Assert.Contains("statement:supported", state.Why(state.Positions[0], TestContext.Current.CancellationToken).Withdrawals.Select(each => TextOf(each)));
        AreExact(record, null, null);

        static Statement Said(string id) => new() { Id = id, By = [new Voice { Speaker = "party:north" }], Act = Act.Support, On = ["proposal:truce"] };
    }

    [Fact]
    public void A_search_that_is_cancelled_says_so()
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Statements = [new Statement { Id = "said", By = [new Voice { Speaker = "party:north" }], Act = Act.Reject, On = ["proposal:truce"] }],
        };
        var state = record.AsOf();
        var position = Assert.Single(state.Positions.AsEnumerable());

        var grounds = state.Why(position, new CancellationToken(canceled: true));

        Assert.False(grounds.IsSettled);
        Assert.Equal(["statement:said"], state.Why(position, TestContext.Current.CancellationToken).Withdrawals[0]);
    }

    [Fact]
    public void An_answer_that_the_state_does_not_give_is_not_settled()
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Statements = [new Statement { Id = "said", By = [new Voice { Speaker = "party:north" }], Act = Act.Reject, On = ["proposal:truce"] }],
        };
        var state = record.AsOf();
        var changed = state.Positions[0] with { Stance = Stance.Accepts };

        var grounds = state.Why(changed, TestContext.Current.CancellationToken);

        Assert.False(grounds.IsSettled);
        Assert.Empty(grounds.Withdrawals.AsEnumerable());
        Assert.True(state.Why(state.PositionOf("north", "proposal:other"), TestContext.Current.CancellationToken).IsSettled);
    }

    /// <summary>The grounds of all answers are those that withdrawing every set of statements and sources gives.</summary>
    private static void AreExact(NegotiationRecord record, LocalDate? on, LocalDate? knownBy)
    {
        var state = record.AsOf(on, knownBy);
        var changed = Withdrawals(record).Select(without => (Without: without, State: AsOf(record, on, knownBy, without))).ToArray();
        foreach (var answer in state.Answers)
        {
            var grounds = state.Why(answer);
            var expected = changed.Where(each => !Stands(answer, each.State)).Select(each => each.Without).GroupBy(each => each.Count).MinBy(each => each.Key);
            Assert.True(grounds.IsSettled);
            Assert.Equal(
                (expected ?? Enumerable.Empty<HashSet<Reference>>()).Select(each => TextOf(each)).Order(StringComparer.Ordinal),
                grounds.Withdrawals.Select(each => TextOf(each)).Order(StringComparer.Ordinal));
        }
    }

    private static string TextOf(IEnumerable<Reference> references) => string.Join(' ', references.Select(each => each.Text).Order(StringComparer.Ordinal));

    private static bool Stands(Answer answer, NegotiationState state) => state.Like(answer)
        .Any(found => found.Key == answer.Key && found.Verdict == answer.Verdict && found.Certainty == answer.Certainty);

    /// <summary>The state without some statements and sources; as of the last day of the whole record, where no day is asked for.</summary>
    private static NegotiationState AsOf(NegotiationRecord record, LocalDate? on, LocalDate? knownBy, IReadOnlySet<Reference> without)
    {
        var last = on is null ? new Ledger(record).LastDay(knownBy) : null;
        return new(new Standpoint(new LedgerIndex(record, without).AsKnownBy(DayNumber.Of(knownBy)), on ?? last, knownBy, last));
    }

    /// <summary>All sets of statements and sources but the empty one.</summary>
    private static IEnumerable<HashSet<Reference>> Withdrawals(NegotiationRecord record)
    {
        var all = All(record);
        return Enumerable.Range(1, (1 << all.Length) - 1).Select(chosen => all.Where((_, place) => (chosen >> place) % 2 == 1).ToHashSet());
    }

    private static Reference[] All(NegotiationRecord record) =>
        [.. record.Statements.Select(said => said.Reference), .. record.Sources.Select(source => source.Reference)];

    private static void Check(int tries, Action<NegotiationRecord, LocalDate?, LocalDate?> law) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tries),
        Prop.ForAll(SmallLedgers.OfAtMost(8), SmallLedgers.AskedDay.ToArbitrary(), SmallLedgers.AskedDay.ToArbitrary(), law));
}
