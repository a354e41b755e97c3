namespace Negotiation.Model;

/// <summary>Brings moves into order, and tells the other orders that their days allow.</summary>
internal static class MoveOrder
{
    private const int Extensions = 120;
    private const int Looked = 24;

    private static readonly LifeStepKind[] Lifetime =
    [
        LifeStepKind.Put, LifeStepKind.Discuss, LifeStepKind.AssentOnConditions, LifeStepKind.Counter, LifeStepKind.Assent,
        LifeStepKind.Retract, LifeStepKind.Reject, LifeStepKind.Withdraw, LifeStepKind.Supersede, LifeStepKind.Agree,
        LifeStepKind.Start, LifeStepKind.Suspend, LifeStepKind.Resume, LifeStepKind.Extend, LifeStepKind.Renew,
        LifeStepKind.CarryOut, LifeStepKind.Breach, LifeStepKind.End, LifeStepKind.Expire,
    ];

    /// <summary>The moves in one order that their days and links allow; the same whatever order they come in.</summary>
    public static Move[] Sorted(IEnumerable<Move> moves)
    {
        var sorted = moves.ToArray();
        Array.Sort(sorted, ByDay);
        if (!Array.Exists(sorted, move => move.After.Count > 0 || move.Before.Count > 0))
        {
            return sorted;
        }

        var places = sorted.Select((move, place) => (move.By, place)).ToLookup(pair => pair.By, pair => pair.place);
        var earlier = new List<int>?[sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
        {
            foreach (var other in sorted[place].After.SelectMany(by => places[by]))
            {
                (earlier[place] ??= []).Add(other);
            }

            foreach (var other in sorted[place].Before.SelectMany(by => places[by]))
            {
                (earlier[other] ??= []).Add(place);
            }
        }

        return Linked(sorted, earlier);
    }

    /// <summary>The other orders in which the moves may have been, as many as matter and no more than can be looked at.</summary>
    public static IEnumerable<Move[]> Others(Move[] sorted)
    {
        var start = Math.Max(0, sorted.Length - Looked);
        if (!HasOpenOrder(sorted, start))
        {
            yield break;
        }

        var found = 0;
        foreach (var order in Orders(sorted[start..]))
        {
            if (found++ > 0)
            {
                yield return [.. sorted[..start], .. order];
            }

            if (found > Extensions)
            {
                break;
            }
        }

        if (found <= Extensions)
        {
            yield break;
        }

        for (var place = start; place < sorted.Length; place++)
        {
            yield return Moved(sorted, place, start, isEarlier: true);
            yield return Moved(sorted, place, start, isEarlier: false);
        }
    }

    /// <summary>Whether one move was certainly before another: by the clock, the calendar, a link, or because an answer on the day comes after what it answers.</summary>
    public static bool IsBefore(Move move, Move other)
    {
        if (move.By == other.By || IsNatural(move, other))
        {
            return ByDay(move, other) < 0;
        }

        return other.After.Contains(move.By)
            || move.Before.Contains(other.By)
            || (move.Moment is { } first && other.Moment is { } second ? first < second : move.When.IsBefore(other.When) == Truth.Yes);
    }

    private static int ByDay(Move x, Move y)
    {
        var order = DayNumber.Last(x.When.Latest).CompareTo(DayNumber.Last(y.When.Latest));
        order = order != 0 ? order : DayNumber.First(x.When.Earliest).CompareTo(DayNumber.First(y.When.Earliest));
        order = order != 0 || x.Moment is not { } first || y.Moment is not { } second ? order : first.CompareTo(second);
        order = order != 0 ? order : Array.IndexOf(Lifetime, x.Kind).CompareTo(Array.IndexOf(Lifetime, y.Kind));
        order = order != 0 ? order : string.CompareOrdinal(x.By.Text, y.By.Text);
        order = order != 0 ? order : string.CompareOrdinal(x.Party?.Text, y.Party?.Text);
        order = order != 0 ? order : string.CompareOrdinal(x.Through?.Text, y.Through?.Text);
        return order != 0 ? order : string.CompareOrdinal(x.Doubt, y.Doubt);
    }

    /// <summary>On one day an answer comes after what is put, and what becomes of an agreement after the agreement.</summary>
    private static bool IsNatural(Move x, Move y) =>
        (x.Party is null || x.Party != y.Party) && x.When.Earliest.Day is not null && x.When.Earliest == x.When.Latest && x.When == y.When
        && !(x.Moment is not null && y.Moment is not null)
        && !y.After.Contains(x.By) && !x.After.Contains(y.By) && !y.Before.Contains(x.By) && !x.Before.Contains(y.By)
        && Phase(x.Kind) != Phase(y.Kind);

    private static int Phase(LifeStepKind kind) => Array.IndexOf(Lifetime, kind) switch
    {
        0 => 0,
        < 8 => 1,
        < 11 => 2,
        < 17 => 3,
        _ => 4,
    };

    private static Move[] Linked(Move[] sorted, List<int>?[] earlier)
    {
        var order = new List<Move>(sorted.Length);
        var state = new byte[sorted.Length];
        var open = new Stack<(int Place, int Next)>();
        for (var place = 0; place < sorted.Length; place++)
        {
            if (state[place] == 0)
            {
                state[place] = 1;
                open.Push((place, 0));
            }

            while (open.TryPop(out var top))
            {
                var before = earlier[top.Place];
                if (before is not null && top.Next < before.Count)
                {
                    open.Push((top.Place, top.Next + 1));
                    if (state[before[top.Next]] == 0)
                    {
                        state[before[top.Next]] = 1;
                        open.Push((before[top.Next], 0));
                    }
                }
                else
                {
                    order.Add(sorted[top.Place]);
                }
            }
        }

        return [.. order];
    }

    private static bool HasOpenOrder(Move[] sorted, int start)
    {
        for (var place = start + 1; place < sorted.Length; place++)
        {
            if (!IsBefore(sorted[place - 1], sorted[place]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every order that keeps what is certain, the given one first.</summary>
    private static IEnumerable<Move[]> Orders(Move[] moves)
    {
        var order = new int[moves.Length];
        var used = new bool[moves.Length];
        var next = new int[moves.Length + 1];
        var before = new bool[moves.Length][];
        for (var x = 0; x < moves.Length; x++)
        {
            before[x] = new bool[moves.Length];
            for (var y = 0; y < moves.Length; y++)
            {
                before[x][y] = x != y && IsBefore(moves[x], moves[y]);
            }
        }

        var depth = 0;
        while (depth >= 0)
        {
            if (depth == moves.Length)
            {
                yield return Array.ConvertAll(order, place => moves[place]);
                depth--;
                if (depth >= 0)
                {
                    used[order[depth]] = false;
                }

                continue;
            }

            var place = next[depth];
            while (place < moves.Length && (used[place] || IsWaiting(before, used, place)))
            {
                place++;
            }

            if (place == moves.Length)
            {
                next[depth] = 0;
                depth--;
                if (depth >= 0)
                {
                    used[order[depth]] = false;
                }

                continue;
            }

            next[depth] = place + 1;
            order[depth] = place;
            used[place] = true;
            depth++;
            if (depth < moves.Length)
            {
                next[depth] = 0;
            }
        }
    }

    private static bool IsWaiting(bool[][] before, bool[] used, int place)
    {
        for (var other = 0; other < used.Length; other++)
        {
            if (!used[other] && before[other][place])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The order in which one move is as early, or as late, as its neighbours allow.</summary>
    private static Move[] Moved(Move[] sorted, int place, int start, bool isEarlier)
    {
        var to = place;
        while (isEarlier && to > start && !IsBefore(sorted[to - 1], sorted[place]))
        {
            to--;
        }

        while (!isEarlier && to < sorted.Length - 1 && !IsBefore(sorted[place], sorted[to + 1]))
        {
            to++;
        }

        var order = sorted.ToList();
        order.RemoveAt(place);
        order.Insert(to, sorted[place]);
        return [.. order];
    }
}
