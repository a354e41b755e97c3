namespace Negotiation.Model;

/// <summary>Tells from which sources others draw, so that a story that is copied is not counted twice.</summary>
/// <remarks>
/// A source draws on the one that it revises, on those that it is based on, translates, copies, replaces or corrects by its links,
/// and on those that report it. Those behind it that draw on none are its origins; sources that draw on each other in a circle are
/// one.
/// </remarks>
internal sealed class SourceOrigins
{
    private readonly Standpoint standpoint;
    private readonly Dictionary<Id<Source>, HashSet<Id<Source>>> origins = [];

    /// <summary>The origins of the sources that are known.</summary>
    public SourceOrigins(Standpoint standpoint) => this.standpoint = standpoint;

    /// <summary>The sources behind a source, itself if it draws on none.</summary>
    public IReadOnlySet<Id<Source>> Of(Id<Source> source)
    {
        if (!origins.TryGetValue(source, out var found))
        {
            Follow(source);
            found = origins[source];
        }

        return found;
    }

    /// <summary>Finds the origins of a source and of all behind it, circles taken together (Tarjan's strongly connected components, without recursion).</summary>
    private void Follow(Id<Source> start)
    {
        var numbers = new Dictionary<Id<Source>, int>();
        var lowest = new Dictionary<Id<Source>, int>();
        var open = new Stack<Id<Source>>();
        var path = new Stack<(Id<Source> Source, IEnumerator<Id<Source>> Next)>();
        Enter(start);
        while (path.TryPeek(out var step))
        {
            if (step.Next.MoveNext())
            {
                var next = step.Next.Current;
                if (origins.ContainsKey(next))
                {
                    continue;
                }

                if (numbers.TryGetValue(next, out var number))
                {
                    lowest[step.Source] = Math.Min(lowest[step.Source], number);
                }
                else
                {
                    Enter(next);
                }

                continue;
            }

            path.Pop();
            if (path.TryPeek(out var before))
            {
                lowest[before.Source] = Math.Min(lowest[before.Source], lowest[step.Source]);
            }

            if (lowest[step.Source] == numbers[step.Source])
            {
                Close(step.Source, open);
            }
        }

        void Enter(Id<Source> source)
        {
            numbers[source] = lowest[source] = numbers.Count;
            open.Push(source);
            path.Push((source, Behind(source).GetEnumerator()));
        }
    }

    /// <summary>The sources on the stack down to this one are one circle: they share their origins.</summary>
    private void Close(Id<Source> first, Stack<Id<Source>> open)
    {
        var circle = new List<Id<Source>>();
        do
        {
            circle.Add(open.Pop());
        }
        while (circle[^1] != first);
        var behind = circle.SelectMany(Behind).Where(origins.ContainsKey).Select(source => origins[source]).Distinct().ToArray();
        HashSet<Id<Source>> shared = behind.Length switch
        {
            0 => [circle.MinBy(source => source.Text, StringComparer.Ordinal)],
            1 => behind[0],
            _ => [.. behind.SelectMany(each => each)],
        };
        foreach (var source in circle)
        {
            origins[source] = shared;
        }
    }

    private List<Id<Source>> Behind(Id<Source> id)
    {
        var found = new List<Id<Source>>();
        if (standpoint.Ledger.Index.Find(id) is not { } source)
        {
            return found;
        }

        if (source.Revises is { } revised)
        {
            found.Add(revised);
        }

        foreach (var link in source.Links)
        {
            if (IsDrawing(link.Kind) && link.To.Section == Section.Source)
            {
                found.Add(Id<Source>.Parse(link.To.Id));
            }
        }

        foreach (var piece in source.Evidence)
        {
            if (piece.Source != id && standpoint.Knows(piece) != Truth.No)
            {
                found.Add(piece.Source);
            }
        }

        return found;
    }

    private static bool IsDrawing(LinkKind kind) =>
        kind == LinkKind.BasedOn || kind == LinkKind.TranslationOf || kind == LinkKind.VersionOf || kind == LinkKind.Revises
        || kind == LinkKind.Replaces || kind == LinkKind.Corrects || kind == LinkKind.Amends || kind == LinkKind.Mirrors
        || kind == LinkKind.PartOf || kind == LinkKind.SameAs || kind == LinkKind.PossiblySameAs;
}
