namespace Negotiation.Model.Tests.State;

/// <summary>What single statements and sources of the seeds and of an episode carry, held against withdrawing each of them from the whole record.</summary>
[Slow]
public sealed class SeedGroundsTests
{
    [Fact]
    public void What_one_withdrawal_from_the_seeds_changes_is_found_for_every_answer() => AreFound(Istanbul.Merging.Record!);

    [Fact]
    public void What_one_withdrawal_from_an_episode_changes_is_found_for_every_answer() => AreFound(EpisodeRecord.Minsk.Record);

    private static void AreFound(NegotiationRecord record)
    {
        var state = record.AsOf();
        var last = state.On;
        Reference[] all = [.. record.Statements.Select(said => said.Reference).Concat(record.Sources.Select(source => source.Reference))];
        var changed = all.ToDictionary(each => each, each => Answers(new(new Standpoint(new LedgerIndex(record, new HashSet<Reference> { each }), last, null, last))));
        var step = Environment.GetEnvironmentVariable("LAWS") == "full" ? 1 : 24;
        foreach (var answer in state.Answers.Where((_, place) => place % step == 0))
        {
            var expected = all.Where(each => !changed[each].Contains(Said(answer))).Select(each => each.Text).Order(StringComparer.Ordinal);
            var found = state.Why(answer, TestContext.Current.CancellationToken).Withdrawals.Where(each => each.Count == 1).Select(each => each[0].Text);
            Assert.True(expected.SequenceEqual(found.Order(StringComparer.Ordinal)), answer.Key);
        }
    }

    private static HashSet<(string Key, string Verdict, Truth Certainty)> Answers(NegotiationState state) => [.. state.Answers.Select(Said)];

    private static (string Key, string Verdict, Truth Certainty) Said(Answer answer) => (answer.Key, answer.Verdict, answer.Certainty);
}
