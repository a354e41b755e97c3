using static Negotiation.Model.Tests.State.Cases;

namespace Negotiation.Model.Tests.State;

public sealed class TimelineTests
{
    [Fact]
    public void A_call_before_another_of_the_same_day_comes_before_it()
    {
        var order = Order(Call("a", "2025-05-19"), Call("b", "2025-05-19") with { Links = [Link(LinkKind.Before, "event:a")] });

        Assert.Equal(["b", "a"], order);
    }

    [Fact]
    public void A_call_after_another_of_the_same_day_comes_after_it() => Assert.Equal(
        ["b", "a"], Order(Call("a", "2025-05-19") with { Links = [Link(LinkKind.After, "event:b")] }, Call("b", "2025-05-19")));

    [Fact]
    public void What_nobody_puts_in_order_keeps_the_order_of_its_key() => Assert.Equal(
        ["b", "c", "d", "a"], Order(Call("b", "2025-05-19"), Call("a", "2025-05-19") with { Links = [Link(LinkKind.After, "event:d")] }, Call("d", "2025-05-19"), Call("c", "2025-05-19")));

    [Fact]
    public void Days_tell_more_than_links() => Assert.Equal(
        ["a", "b"], Order(Call("a", "2025-05-18") with { Links = [Link(LinkKind.After, "event:b")] }, Call("b", "2025-05-19")));

    [Fact]
    public void Days_tell_more_than_a_chain_of_links() => Assert.Equal(
        ["a", "c", "b"],
        Order(
            Call("a", "2025-05-05"),
            Call("b", "../2025-05-20") with { Links = [Link(LinkKind.Before, "event:a")] },
            Call("c", "2025-05-10") with { Links = [Link(LinkKind.Before, "event:b")] }));

    [Fact]
    public void A_circle_falls_back_to_the_key() => Assert.Equal(
        ["a", "b", "c"],
        Order(
            Call("c", "2025-05-19") with { Links = [Link(LinkKind.Before, "event:b")] },
            Call("b", "2025-05-19") with { Links = [Link(LinkKind.Before, "event:a")] },
            Call("a", "2025-05-19") with { Links = [Link(LinkKind.Before, "event:c")] }));

    [Fact]
    public void What_has_no_day_of_its_own_comes_before_what_it_was_before() => Assert.Equal(
        ["a", "c", "b"], Order(Call("b", "2025-05-19"), Call("a", "2025-05-18"), Call("c") with { Links = [Link(LinkKind.Before, "event:b")] }));

    [Fact]
    public void An_answer_comes_after_what_it_answers() => Assert.Equal(
        ["b", "a"], Order(Said("a", "north", Act.Reject, "proposal:truce", "2025-05-19") with { Answers = "statement:b" }, Said("b", "south", Act.Propose, "proposal:truce", "2025-05-19")));

    [Fact]
    public void What_is_said_at_an_event_comes_after_it()
    {
        var said = Said("a", "north", Act.Propose, "proposal:truce") with { By = [new Voice { Speaker = "party:north", In = "call" }] };

        Assert.Equal(["first", "call", "a"], Order(said, Call("call", "2025-05-19") with { Links = [Link(LinkKind.After, "event:first")] }, Call("first", "2025-05-19")));
    }

    [Fact]
    public void Of_one_day_the_clock_tells_the_order_of_what_has_a_moment() => Assert.Equal(
        ["d", "c", "b", "a"],
        Order(
            Said("a", "north", Act.Reject, "proposal:truce", Moment.Parse("2025-05-19T11:00:00Z")),
            Call("b", Moment.Parse("2025-05-19T12:30:00+03:00")),
            Said("c", "south", Act.Propose, "proposal:truce", Moment.Parse("2025-05-19T08:00:00Z")),
            Call("d", Moment.Parse("2025-05-19T10:00:00+03:00"))));

    [Fact]
    public void The_clock_contradicts_no_order_that_is_told() => Assert.Equal(
        ["b", "c", "a"],
        Order(
            Call("a", Moment.Parse("2025-05-19T09:00:00Z")) with { Links = [Link(LinkKind.After, "event:c")] },
            Call("b", Moment.Parse("2025-05-19T10:00:00Z")),
            Call("c", Moment.Parse("2025-05-19T11:00:00Z")) with { Links = [Link(LinkKind.After, "event:b")] }));

    [Fact]
    public void Two_moments_are_compared_by_the_clock() => Assert.Equal(
        ["a", "b"], Order(Call("a", Moment.Parse("2025-05-20T01:00:00+14:00")), Call("b", Moment.Parse("2025-05-19T23:00:00-11:00"))));

    [Fact]
    public void What_was_before_something_with_a_moment_was_before_what_came_after_that() => Assert.Equal(
        ["d", "c", "a", "b"],
        Order(
            Call("a", Moment.Parse("2025-05-19T10:00:00Z")),
            Call("b"),
            Call("c", Moment.Parse("2025-05-19T09:00:00Z")),
            Call("d", "2025-05-19") with { Links = [Link(LinkKind.Before, "event:c")] }));

    [Fact]
    public void What_has_no_moment_comes_last_within_a_day_of_its_own() => Assert.Equal(
        ["b", "a", "c"], Order(Call("a", "2025-05-19"), Call("b", Moment.Parse("2025-05-19T10:00:00Z")), Call("c", "2025-05-20")));

    private static Link Link(LinkKind kind, Reference to) => new() { Kind = kind, To = to };

    private static IEnumerable<string> Order(params Entry[] entries)
    {
        var record = Bare with { Events = [.. entries.OfType<Event>()], Statements = [.. entries.OfType<Statement>()] };
        return record.AsOf().Timeline.Select(entry => entry.On.Id);
    }
}
