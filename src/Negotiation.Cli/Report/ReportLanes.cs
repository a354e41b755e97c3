using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The lanes of the timeline: events on top, below them a lane for each party that speaks.</summary>
internal sealed class ReportLanes(RecordIndex index, ReportWords words)
{
    private const string Events = "Events";
    private const string Nobody = "For no party";
    private readonly List<string> names = [Events];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The names of the lanes, from top to bottom.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The place of the lane of a statement or an event.</summary>
    public int Of(TimelineEntry entry)
    {
        if (index.Find(entry.On) is Event)
        {
            return 0;
        }

        var name = entry.By is [var party, ..] ? words.Names.Of(party) : Nobody;
        if (!places.TryGetValue(name, out var place))
        {
            place = names.Count;
            places[name] = place;
            names.Add(name);
        }

        return place;
    }
}
