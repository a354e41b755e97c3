using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What has an act, kind or effect that this version does not know is left out of answers, which say so and are less sure.</summary>
public sealed class LeftOutTests
{
    private static readonly Entry[] Agreed =
    [
        Truce(),
        Said("put", "north", Act.Propose, "2025-05-10"),
        Said("yes", "south", Act.Accept, "2025-05-12"),
    ];

    [Fact]
    public void A_life_says_which_statement_is_left_out_and_is_less_sure()
    {
        var life = Table.Of([.. Agreed, Said("odd", "south", Act.Of("ostracise"), "2025-05-14")]).Life();

        Assert.Equal(Truth.Maybe, life.Certainty);
        Assert.Contains("odd (ostracise) is left out: what it does is not known to this version.", life.Reason, StringComparison.Ordinal);
        Assert.Contains("statement:odd", life.RestsOn.Select(entry => entry.Text));
        Assert.DoesNotContain("Nobody is known to have put it.", life.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_says_which_statement_is_left_out_and_is_less_sure()
    {
        var position = Table.Of([.. Agreed, Said("odd", "south", Act.Of("ostracise"), "2025-05-14")]).On().PositionOf("south", "proposal:truce");

        Assert.Equal((Stance.Accepts, Truth.Maybe), (position.Stance, position.Certainty));
        Assert.EndsWith("odd (ostracise) is left out: what it does is not known to this version.", position.Reason, StringComparison.Ordinal);
        Assert.Contains("statement:odd", position.RestsOn.Select(entry => entry.Text));
    }

    [Fact]
    public void What_is_left_out_before_a_position_does_not_touch_it()
    {
        var position = Table.Of([.. Agreed, Said("odd", "south", Act.Of("ostracise"), "2025-05-11")]).On().PositionOf("south", "proposal:truce");

        Assert.Equal((Stance.Accepts, Truth.Yes), (position.Stance, position.Certainty));
        Assert.DoesNotContain("left out", position.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_not_certain_where_something_was_said_that_is_left_out()
    {
        var position = Table.Of(Truce(), Said("odd", "south", Act.Of("ostracise"), "2025-05-14")).On().PositionOf("south", "proposal:truce");

        Assert.Equal((Stance.Silent, Truth.Maybe), (position.Stance, position.Certainty));
        Assert.EndsWith("odd (ostracise) is left out: what it does is not known to this version.", position.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_party_is_as_sure_as_before()
    {
        var position = Table.Of([.. Agreed, Said("odd", "south", Act.Of("ostracise"), "2025-05-14")]).On().PositionOf("north", "proposal:truce");

        Assert.Equal((Stance.Advances, Truth.Yes), (position.Stance, position.Certainty));
    }

    [Fact]
    public void Before_it_was_said_nothing_is_left_out() =>
        Assert.DoesNotContain("left out", Table.Of([.. Agreed, Said("odd", "south", Act.Of("ostracise"), "2025-05-14")]).Life("2025-05-13").Reason, StringComparison.Ordinal);
}
