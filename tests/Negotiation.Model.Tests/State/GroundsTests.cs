using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What an answer rests on beside the statements that it names.</summary>
public sealed class GroundsTests
{
    [Fact]
    public void What_a_day_is_counted_from_is_among_the_grounds()
    {
        var asked = Said("asked", "south", Act.Request, "2025-05-02", "proposal:other");
        var accepted = Said("accepted", "north", Act.Accept, null) with
        {
            By = [new Voice { Speaker = "party:north", At = new Relative { Anchor = "statement:asked", Offset = NodaTime.Period.FromDays(1) } }],
        };
        var state = Table.Of(Truce(), Deed("other"), asked, accepted).On("2025-05-10");
        var grounds = state.Why(state.PositionOf("north", "proposal:truce"), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["statement:accepted", "statement:asked"],
            grounds.Withdrawals.Select(each => Assert.Single(each.AsEnumerable()).Text));
    }
}
