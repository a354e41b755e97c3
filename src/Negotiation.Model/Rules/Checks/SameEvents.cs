namespace Negotiation.Model;

/// <summary>Gives one number to the events that are or may be the same.</summary>
internal sealed class SameEvents
{
    private readonly RecordIndex index;
    private readonly Dictionary<int, int> firsts = [];

    /// <summary>The events of a record.</summary>
    /// <param name="index">Finds its entries.</param>
    public SameEvents(RecordIndex index)
    {
        this.index = index;
        foreach (var happening in index.Record.Events)
        {
            foreach (var link in happening.Links)
            {
                if ((link.Kind == LinkKind.SameAs || link.Kind == LinkKind.PossiblySameAs) && index.NumberOf(link.To) is var other and >= 0)
                {
                    var (one, two) = (FirstOf(index.NumberOf(happening.Id)), FirstOf(other));
                    firsts[Math.Max(one, two)] = Math.Min(one, two);
                }
            }
        }
    }

    /// <summary>The number of an event and of all that are or may be the same.</summary>
    public int NumberOf(Event happening) => FirstOf(index.NumberOf(happening.Id));

    private int FirstOf(int number)
    {
        var first = number;
        while (firsts.TryGetValue(first, out var next) && next != first)
        {
            first = next;
        }

        for (var at = number; at != first;)
        {
            (firsts[at], at) = (first, firsts[at]);
        }

        return first;
    }
}
