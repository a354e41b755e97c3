using NodaTime;

namespace Negotiation.Model;

/// <summary>The histories of all that can be offered and agreed, for one state of knowledge; each worked out when it is first asked for.</summary>
internal sealed class Facets
{
    private readonly Standpoint standpoint;
    private readonly StepReader reader;
    private readonly Dictionary<Reference, FacetHistory?> histories = [];
    private readonly Dictionary<Topic, Closure> closures = [];
    private readonly Lock working = new();

    /// <summary>The histories by what is known.</summary>
    /// <param name="standpoint">What is known, on any day.</param>
    public Facets(Standpoint standpoint)
    {
        this.standpoint = standpoint;
        Graph = new(standpoint);
        reader = new(standpoint, Graph);
    }

    /// <summary>What can be offered and agreed, and how these hold each other.</summary>
    public TopicGraph Graph { get; }

    /// <summary>The days on which what has become of anything can change.</summary>
    public IEnumerable<LocalDate> Turns => Graph.All.Select(topic => topic.On).ToArray().SelectMany(on => Of(on)!.Turns).Select(day => Point.Bound(day).Day).OfType<LocalDate>().Distinct();

    /// <summary>The history of a proposal, provision or document; <c>null</c> where the record does not have it, or it is not known.</summary>
    public FacetHistory? Of(Reference on)
    {
        lock (working)
        {
            if (!histories.TryGetValue(on, out var history))
            {
                if (Graph.Of(on) is not { } topic)
                {
                    return histories[on] = null;
                }

                var closure = ClosureOf(topic);
                foreach (var each in FacetHistory.Of(standpoint, closure, [.. closure.Topics.Where(other => other == topic || string.Equals(ClosureOf(other).Key, closure.Key, StringComparison.Ordinal))]))
                {
                    histories[each.Topic.On] = each;
                }

                history = histories[on];
            }

            return history;
        }
    }

    private Closure ClosureOf(Topic topic) => closures.TryGetValue(topic, out var found) ? found : closures[topic] = new(standpoint, Graph, reader, topic);
}
