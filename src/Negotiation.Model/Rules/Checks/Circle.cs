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
        foreach (var start in starts)
        {
            var trail = new List<Reference>();
            var open = new Stack<IEnumerator<Reference>>();
            if (!done.Add(start))
            {
                continue;
            }

            trail.Add(start);
            open.Push(next(start).GetEnumerator());
            while (open.TryPeek(out var steps))
            {
                if (!steps.MoveNext())
                {
                    open.Pop();
                    trail.RemoveAt(trail.Count - 1);
                }
                else if (trail.IndexOf(steps.Current) is var from and >= 0)
                {
                    yield return (trail[from], [.. trail[from..], trail[from]]);
                }
                else if (done.Add(steps.Current))
                {
                    trail.Add(steps.Current);
                    open.Push(next(steps.Current).GetEnumerator());
                }
            }
        }
    }
}
