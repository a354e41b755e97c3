using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Merging;

[Slow]
public sealed class MergeLaws
{
    [Fact]
    public void A_merged_record_states_what_either_states_and_nothing_else() => Holds((one, two, _) =>
    {
        var merged = Unite(one, two);
        AssertSame(StatedFacts.Of(merged), [.. StatedFacts.Of(one), .. StatedFacts.Of(two)]);
    });

    [Fact]
    public void Merging_is_associative() => Holds((one, two, three) => AssertSame(
        StatedFacts.AsWritten(Unite(Unite(one, two), three)), StatedFacts.AsWritten(Unite(one, Unite(two, three)))));

    [Fact]
    public void Merging_is_commutative() => Holds((one, two, _) => AssertSame(
        StatedFacts.AsWritten(Unite(one, two)), StatedFacts.AsWritten(Unite(two, one))));

    [Fact]
    public void Merging_is_idempotent() => Holds((one, two, _) =>
    {
        AssertSame(StatedFacts.AsWritten(Unite(one, one)), StatedFacts.AsWritten(one));
        AssertSame(StatedFacts.AsWritten(Unite(Unite(one, two), two)), StatedFacts.AsWritten(Unite(one, two)));

        // The first time drops what stands twice in one list; then nothing is left to do, not even to order.
        var once = Unite(one, one);
        Assert.Equal(once, Unite(once, once));
    });

    [Fact]
    public void The_views_differ() => Assert.Contains(
        Gen.Sample(RecordViews.Three.Generator, 50, new Rnd(1), 20), views => !StatedFacts.Of(views[0]).SetEquals(StatedFacts.Of(views[1])));

    private static NegotiationRecord Unite(NegotiationRecord left, NegotiationRecord right)
    {
        var (record, clashes) = MergeResult.Unite(left, right);
        Assert.Empty(clashes.AsEnumerable());
        return record;
    }

    private static void AssertSame(HashSet<object> actual, HashSet<object> expected)
    {
        Assert.Empty(actual.Except(expected));
        Assert.Empty(expected.Except(actual));
    }

    private static void Holds(Action<NegotiationRecord, NegotiationRecord, NegotiationRecord> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60),
        Prop.ForAll(RecordViews.Three, views => law(views[0], views[1], views[2])));
}
