using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>Puts events in order, as far as their dates and links settle it.</summary>
/// <remarks>
/// An event that is said to come before another stands before it, whatever else is known. Otherwise the first day that a date
/// can mean decides, then the order of the record; events without a day come last.
/// </remarks>
internal sealed class EventOrder
{
    private readonly ILookup<Reference, Event> earlier;
    private readonly HashSet<Reference> seen = [];
    private readonly List<Event> ordered = [];

    private EventOrder(ValueList<Event> events)
    {
        var byReference = events.DistinctBy(happening => happening.Reference).ToDictionary(happening => happening.Reference);
        earlier = events
            .SelectMany(happening => happening.Links.SelectMany(link => Earlier(happening, link, byReference)))
            .ToLookup(pair => pair.Later, pair => pair.Earlier);
    }

    /// <summary>The events in order.</summary>
    public static IReadOnlyList<Event> Of(ValueList<Event> events)
    {
        var order = new EventOrder(events);
        foreach (var happening in events.OrderBy(FirstDay))
        {
            order.Place(happening);
        }

        return order.ordered;
    }

    private static IEnumerable<(Reference Later, Event Earlier)> Earlier(
        Event happening, Link link, Dictionary<Reference, Event> events)
    {
        if (link.Kind == LinkKind.Before)
        {
            yield return (link.To, happening);
        }
        else if (link.Kind == LinkKind.After && events.TryGetValue(link.To, out var other))
        {
            yield return (happening.Reference, other);
        }
    }

    private static LocalDate FirstDay(Event happening) =>
        happening.When?.Values.Select(when => when.Earliest.Day).Where(day => day is not null).Min() ?? LocalDate.MaxIsoValue;

    private void Place(Event happening)
    {
        if (!seen.Add(happening.Reference))
        {
            return;
        }

        foreach (var before in earlier[happening.Reference])
        {
            Place(before);
        }

        ordered.Add(happening);
    }
}
