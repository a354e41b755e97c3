using Negotiation.Model;

namespace Negotiation.Cli.Tests;

public sealed class EventOrderTests
{
    [Fact]
    public void Dates_decide_and_undated_events_come_last() =>
        Assert.Equal(ValueList.Of("first", "second", "undated"), Order(Event("undated", null), Event("second", "2025-05-19"), Event("first", "2025-05-16")));

    [Fact]
    public void A_link_places_an_undated_event_before_the_other() =>
        Assert.Equal(ValueList.Of("early", "undated", "late"), Order(
            Event("late", "2025-05-19"), Event("early", "2025-05-16"), Event("undated", null, new Link { Kind = LinkKind.Before, To = "event:late" })));

    [Fact]
    public void A_link_backwards_says_the_same() =>
        Assert.Equal(ValueList.Of("undated", "late"), Order(
            Event("late", "2025-05-19", new Link { Kind = LinkKind.After, To = "event:undated" }), Event("undated", null)));

    [Fact]
    public void Events_that_are_each_before_the_other_end_the_search() =>
        Assert.Equal(2, Order(
            Event("a", null, new Link { Kind = LinkKind.Before, To = "event:b" }),
            Event("b", null, new Link { Kind = LinkKind.Before, To = "event:a" })).Count);

    private static ValueList<string> Order(params ReadOnlySpan<Event> events) =>
        EventOrder.Of(ValueList.Of(events)).Select(happening => happening.Id.Text).ToValueList();

    private static Event Event(string id, string? day, params ReadOnlySpan<Link> links) => new()
    {
        Id = id,
        Kind = EventKind.Call,
        Occurrence = Occurrence.Happened,
        When = day is null ? null : new Attested<When>(ApproximateDate.Parse(day)),
        Links = ValueList.Of(links),
    };
}
