using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>What points to what, by numbers, and the circles in it.</summary>
/// <remarks>Numbers and not references, because a hostile record has a million of them in few bytes.</remarks>
internal sealed class Arrows
{
    private const int PartLength = 1 << 12;

    /// <summary>In parts, none of which is ever copied.</summary>
    private readonly List<List<(int From, int To)>> parts = [];

    private IEnumerable<(int From, int To)> All => parts.SelectMany(static part => part);

    /// <summary>Adds that one points to another.</summary>
    public void Add(int from, int to)
    {
        if (parts.Count == 0 || parts[^1].Count == PartLength)
        {
            parts.Add([]);
        }

        parts[^1].Add((from, to));
    }

    /// <summary>Finds one round of every circle: from the first that was come to, in the order of the numbers, until it points back.</summary>
    /// <param name="found">Takes a round, which is good only until it returns.</param>
    public void FindCircles(Action<ReadOnlySpan<int>> found)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var (first, targets) = Sorted(All.Max(static arrow => Math.Max(arrow.From, arrow.To)) + 1);
        var trail = new List<int>();

        // How far along the trail a number stands, counted from 1; below 0 when it was left.
        var steps = new int[first.Length - 1];
        var next = first.AsSpan(0, steps.Length).ToArray();
        for (var start = 0; start < steps.Length; start++)
        {
            Come(start);
            while (trail.Count > 0)
            {
                var at = trail[^1];
                if (next[at] == first[at + 1])
                {
                    steps[at] = -1;
                    trail.RemoveAt(trail.Count - 1);
                    continue;
                }

                var to = targets[next[at]++];
                if (steps[to] > 0)
                {
                    found(CollectionsMarshal.AsSpan(trail)[(steps[to] - 1)..]);
                }

                Come(to);
            }
        }

        void Come(int number)
        {
            if (steps[number] == 0)
            {
                trail.Add(number);
                steps[number] = trail.Count;
            }
        }
    }

    /// <summary>The numbers below one, each after all that point to it; those on and after a circle do not come.</summary>
    public IEnumerable<int> InOrder(int length)
    {
        var (first, targets) = Sorted(length);
        var waitingFor = new int[length];
        foreach (var to in targets)
        {
            waitingFor[to]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, length).Where(number => waitingFor[number] == 0));
        while (ready.TryDequeue(out var number))
        {
            yield return number;
            for (var at = first[number]; at < first[number + 1]; at++)
            {
                if (--waitingFor[targets[at]] == 0)
                {
                    ready.Enqueue(targets[at]);
                }
            }
        }
    }

    /// <summary>Where the arrows of each number begin, and where they lead; each number's in the order in which they were added.</summary>
    private (int[] First, int[] Targets) Sorted(int length)
    {
        var first = new int[length + 1];
        foreach (var (from, _) in All)
        {
            first[from + 1]++;
        }

        for (var number = 1; number < first.Length; number++)
        {
            first[number] += first[number - 1];
        }

        var next = first.AsSpan().ToArray();
        var targets = new int[first[^1]];
        foreach (var (from, to) in All)
        {
            targets[next[from]++] = to;
        }

        return (first, targets);
    }
}
