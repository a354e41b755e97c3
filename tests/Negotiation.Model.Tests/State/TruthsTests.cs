using static Negotiation.Model.Truth;

namespace Negotiation.Model.Tests.State;

/// <summary>The tables of the four-valued logic, written out.</summary>
public sealed class TruthsTests
{
    private static readonly Truth[] Order = [Yes, Maybe, Unknown, No];

    [Fact]
    public void Both() => Assert.Equal(
        [
            [Yes, Maybe, Unknown, No],
            [Maybe, Maybe, Unknown, No],
            [Unknown, Unknown, Unknown, No],
            [No, No, No, No],
        ],
        TableOf(Truths.And));

    [Fact]
    public void Either() => Assert.Equal(
        [
            [Yes, Yes, Yes, Yes],
            [Yes, Maybe, Maybe, Maybe],
            [Yes, Maybe, Unknown, Unknown],
            [Yes, Maybe, Unknown, No],
        ],
        TableOf(Truths.Or));

    [Fact]
    public void The_opposite() => Assert.Equal([No, Maybe, Unknown, Yes], Order.Select(Truths.Not));

    [Fact]
    public void At_most_maybe() => Assert.Equal([Maybe, Maybe, Unknown, No], Order.Select(Truths.AtMostMaybe));

    [Fact]
    public void All_of_none_is_yes() => Assert.Equal(Yes, Truths.All([]));

    [Fact]
    public void All_of_some_is_the_least_certain_and_no_where_one_is()
    {
        Assert.Equal(Unknown, Truths.All([Yes, Unknown, Maybe]));
        Assert.Equal(No, Truths.All([Yes, Unknown, No]));
    }

    private static Truth[][] TableOf(Func<Truth, Truth, Truth> join) =>
        Array.ConvertAll(Order, left => Array.ConvertAll(Order, right => join(left, right)));
}
