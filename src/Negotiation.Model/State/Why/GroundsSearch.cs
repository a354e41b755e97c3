namespace Negotiation.Model;

/// <summary>Searches the smallest withdrawals that change an answer, by their size: a hitting-set tree (Reiter, 1987).</summary>
/// <remarks>
/// Where a withdrawal has left the answer as it was, the answer rests on some statements and sources still. Any larger
/// withdrawal that changes it must take one of those, so only they are tried; and since all withdrawals of one size are tried
/// before the next, the first that change it are the smallest, and all of these are found.
/// </remarks>
internal static class GroundsSearch
{
    /// <summary>How often the question may be asked again.</summary>
    private const int Limit = 20_000;

    /// <summary>The grounds of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="inquiry">Asks again.</param>
    /// <param name="cancellation">Ends the search with what is known by then.</param>
    public static Grounds Of(Answer answer, Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Ask(new HashSet<Reference>()) is not { } whole || !whole.Says(answer))
        {
            return new() { Answer = answer, IsSettled = true };
        }

        var (asked, size) = (0, 0);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<ValueList<Reference>>();
        var standing = new List<(Reference[] Without, Finding Finding)> { ([], whole) };
        while (found.Count == 0 && standing.Count > 0)
        {
            var next = new List<(Reference[], Finding)>();
            foreach (var (without, finding) in standing)
            {
                foreach (var taken in finding.RestsOn)
                {
                    Reference[] more = [.. without.Append(taken).Order(ByKind.Instance)];
                    if (!tried.Add(string.Join(' ', more)))
                    {
                        continue;
                    }

                    if (asked++ == Limit || cancellation.IsCancellationRequested)
                    {
                        return NotSettled();
                    }

                    if (inquiry.Ask(more.ToHashSet()) is { } still && still.Says(answer))
                    {
                        next.Add((more, still));
                    }
                    else
                    {
                        found.Add([.. more]);
                    }
                }
            }

            size += found.Count == 0 ? 1 : 0;
            standing = next;
        }

        return Enough(answer, inquiry, cancellation) is not { } enough ? NotSettled() : new()
        {
            Answer = answer,
            Withdrawals = [.. found.OrderBy(each => string.Join(' ', each.Select(taken => ByKind.KeyOf(taken))), StringComparer.Ordinal)],
            RestsOn = [.. enough],
            IsSettled = true,
            Withstands = found.Count == 0 ? whole.RestsOn.Length : size,
        };

        Grounds NotSettled() => new() { Answer = answer, RestsOn = [.. whole.RestsOn], IsSettled = false, Withstands = size };
    }

    /// <summary>Statements and sources that are enough without all others, and of which none can be left out; <c>null</c> when it was cancelled.</summary>
    /// <remarks>Many are left out at once, and half of them where that is too many, so that long rows of words cost little; until a round leaves out none.</remarks>
    private static Reference[]? Enough(Answer answer, Inquiry inquiry, CancellationToken cancellation)
    {
        var direct = answer.RestsOn.ToHashSet();
        Reference[] all = [.. inquiry.Asked.Statements.Select(said => said.Reference), .. inquiry.Asked.Sources.Select(source => source.Reference)];
        Reference[] kept = [.. all.OrderBy(direct.Contains).ThenByDescending(entry => entry, ByKind.Instance)];
        var without = new HashSet<Reference>();
        for (var before = -1; before < without.Count;)
        {
            before = without.Count;
            var waiting = new Stack<ArraySegment<Reference>>([kept]);
            while (waiting.TryPop(out var some))
            {
                if (cancellation.IsCancellationRequested)
                {
                    return null;
                }

                if (some.Count > 0 && inquiry.Ask(without.Union(some).ToHashSet()) is { } still && still.Says(answer))
                {
                    without.UnionWith(some);
                }
                else if (some.Count > 1)
                {
                    waiting.Push(some[(some.Count / 2)..]);
                    waiting.Push(some[..(some.Count / 2)]);
                }
            }

            kept = [.. kept.Where(entry => !without.Contains(entry))];
        }

        return [.. kept.Order(ByKind.Instance)];
    }
}
