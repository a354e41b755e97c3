namespace Negotiation.Model;

/// <summary>Finds circles among entries that point to each other.</summary>
internal static class Circle
{
    /// <summary>One entry of every circle, the first in the order given, with the entries from it round to itself.</summary>
    /// <param name="starts">The entries in their order.</param>
    /// <param name="next">Where each points; what an entry points to need not be a start.</param>
    public static IEnumerable<(Reference Start, IReadOnlyList<Reference> Round)> Find(
        IEnumerable<Reference> starts, Func<Reference, IEnumerable<Reference>> next)
    {
        var done = new HashSet<Reference>();
        var trail = new List<Reference>();
        var onTrail = new HashSet<Reference>();
        var open = new Stack<IEnumerator<Reference>>();
        foreach (var start in starts)
        {
            if (!done.Add(start))
            {
                continue;
            }

            trail.Add(start);
            onTrail.Add(start);
            open.Push(next(start).GetEnumerator());
            while (open.TryPeek(out var steps))
            {
                if (!steps.MoveNext())
                {
                    open.Pop();
                    onTrail.Remove(trail[^1]);
                    trail.RemoveAt(trail.Count - 1);
                }
                else if (onTrail.Contains(steps.Current))
                {
                    var from = trail.IndexOf(steps.Current);
                    yield return (trail[from], [.. trail[from..], trail[from]]);
                }
                else if (done.Add(steps.Current))
                {
                    trail.Add(steps.Current);
                    onTrail.Add(steps.Current);
                    open.Push(next(steps.Current).GetEnumerator());
                }
            }
        }
    }
}
