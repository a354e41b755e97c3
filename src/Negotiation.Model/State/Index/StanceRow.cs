namespace Negotiation.Model;

/// <summary>The statements of one party on one thing, sorted by the last day on which each can have been said.</summary>
internal sealed class StanceRow
{
    /// <summary>Two moments a clock apart can be two calendar days apart, east and west of the date line.</summary>
    private const int DateLine = 2;

    private const int Run = 32;

    private readonly StanceStatement[] stances;
    private readonly StanceStatement[] talk;
    private readonly StanceStatement[] reaffirmed;

    /// <summary>The places of those that several sources report: by fewer of them, they can have been said later.</summary>
    private readonly int[] loose;

    /// <summary>For each run of places the earliest day on which any of them can have been known: what was published only later is passed over run by run.</summary>
    private readonly int[] knownFrom;

    /// <summary>Whether any of them states what it came before or after.</summary>
    private readonly bool statesOrder;

    /// <summary>For each place the earliest first day from there on: whether anything later can have been said by a day.</summary>
    private readonly int[] firstFrom;

    /// <summary>The row of a party.</summary>
    public StanceRow(Id<Party> party, Reference on, List<(StanceStatement Said, bool IsTalk, bool IsReaffirmation)> all)
    {
        (Party, On) = (party, on);
        stances = Sorted(all.Where(each => !each.IsTalk && !each.IsReaffirmation));
        talk = Sorted(all.Where(each => each.IsTalk));
        reaffirmed = Sorted(all.Where(each => each.IsReaffirmation));
        firstFrom = FirstFrom(stances);
        loose = LooseIn(stances);
        knownFrom = KnownFrom(stances);
        statesOrder = all.Exists(each => each.Said.StatesOrder);
    }

    /// <summary>Whose statements they are.</summary>
    public Id<Party> Party { get; }

    /// <summary>What they are on.</summary>
    public Reference On { get; }

    /// <summary>The statements that take a stance, in order.</summary>
    public IReadOnlyList<StanceStatement> All => stances;

    /// <summary>Whether any takes a stance, were it only by speaking of it.</summary>
    public bool IsEmpty => stances.Length == 0 && talk.Length == 0;

    /// <summary>The last statements as of a date. To have only spoken of a thing counts where nothing stronger certainly does.</summary>
    public LastStances At(Standpoint seen)
    {
        var last = Read(seen, stances, firstFrom, loose, knownFrom);
        if (talk.Length == 0 || last.Certain.Count > 0)
        {
            return last;
        }

        var spoken = Read(seen, talk, FirstFrom(talk), LooseIn(talk), KnownFrom(talk));
        return spoken with { Perhaps = [.. last.Perhaps, .. spoken.Perhaps] };
    }

    /// <summary>The last that certainly counts of those that are certainly before some others.</summary>
    public StanceStatement? Before(Standpoint seen, IReadOnlyCollection<StanceStatement> others, bool areAttributed)
    {
        StanceStatement? found = null;
        for (var place = (seen.CountsUndated ? stances.Length : EndOf(stances, seen.Day)) - 1; place >= 0; place--)
        {
            var said = stances[place];
            if (!IsBy(seen, said))
            {
                continue;
            }

            if (found is { } best && said.Last < best.First - DateLine)
            {
                break;
            }

            if ((areAttributed ? said.Surely : said.Own) <= seen.KnownDay && said.TakesBack is null && !others.Contains(said) && others.All(other => said.IsBefore(other))
                && (found is not { } nearest || nearest.IsBefore(said)) && !IsMaybe(seen, said))
            {
                found = said;
            }
        }

        return found;
    }

    /// <summary>Those by which the party said that its position has not changed, as far as they certainly count.</summary>
    public IEnumerable<StanceStatement> Reaffirmed(Standpoint seen) =>
        reaffirmed.Where(said => said.Surely <= seen.KnownDay && IsBy(seen, said) && !IsMaybe(seen, said));

    private static StanceStatement[] Sorted(IEnumerable<(StanceStatement Said, bool IsTalk, bool IsReaffirmation)> some) =>
        [.. some.Select(each => each.Said).OrderBy(said => said.Last).ThenBy(said => said.At).ThenBy(said => said.First).ThenBy(said => said.Statement.Id.Text, StringComparer.Ordinal)];

    private static int[] FirstFrom(StanceStatement[] row)
    {
        var first = new int[row.Length + 1];
        first[^1] = DayNumber.Never;
        for (var place = row.Length - 1; place >= 0; place--)
        {
            first[place] = Math.Min(first[place + 1], row[place].First);
        }

        return first;
    }

    private static int[] LooseIn(StanceStatement[] row) => [.. Enumerable.Range(0, row.Length).Where(place => row[place].Statement.Evidence.Count > 1)];

    private static int[] KnownFrom(StanceStatement[] row) => [.. row.Chunk(Run).Select(run => run.Min(said => said.Perhaps))];

    /// <summary>Whether what certainly reports it is not known yet, so that what bounds its days is not either.</summary>
    private static bool IsLoose(in StanceStatement said, int knownBy) => said.Surely > knownBy && said.Statement.Evidence.Count > 1;

    private static int EndOf(StanceStatement[] row, int day)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = row[middle].Last <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a statement was certainly said by the day; what has no last day was, where no day is asked for.</summary>
    private static bool IsBy(Standpoint seen, in StanceStatement said) =>
        said.Last <= seen.Day || (said.Last == DayNumber.Everything && seen.CountsUndated && said.First <= seen.Day);

    /// <summary>Whether a statement that is known and was said by then still only may count.</summary>
    private static bool IsMaybe(Standpoint seen, in StanceStatement said) =>
        said.IsBorrowed || seen.IsFeeble(said.Statement) || seen.IsDenied(said.Statement);

    /// <summary>The day before which nothing can matter to those of some statements that may be the last by their days.</summary>
    private static long FloorOf(List<StanceStatement> own, long frontier) =>
        own.FindAll(said => said.Last >= frontier - DateLine).Min(said => (long)said.First) - DateLine;

    private LastStances Read(Standpoint seen, StanceStatement[] row, int[] first, int[] loose, int[] known)
    {
        var (day, knownBy) = (seen.Day, seen.KnownDay);
        var end = EndOf(row, day);
        var (own, attributed, perhaps, takenBack) = (new List<StanceStatement>(), new List<StanceStatement>(), new List<StanceStatement>(), default(List<StanceStatement>));
        var (frontier, floor) = ((long)DayNumber.Always, (long)DayNumber.Always);
        for (var place = end; place < row.Length && first[place] <= day; place++)
        {
            if (row[place].First > day || row[place].Perhaps > knownBy || IsLoose(row[place], knownBy))
            {
                continue;
            }

            if (IsBy(seen, row[place]))
            {
                Take(row[place]);
            }
            else
            {
                (row[place].TakesBack is null ? perhaps : takenBack ??= []).Add(row[place]);
            }
        }

        for (var place = end - 1; place >= 0 && row[place].Last >= floor; place--)
        {
            if (known[place / Run] > knownBy)
            {
                place = place / Run * Run;
                continue;
            }

            if (row[place].Perhaps <= knownBy && !IsLoose(row[place], knownBy))
            {
                Take(row[place]);
            }
        }

        foreach (var place in loose)
        {
            if (row[place].First <= day && row[place].Perhaps <= knownBy && IsLoose(row[place], knownBy))
            {
                (row[place].TakesBack is null ? perhaps : takenBack ??= []).Add(row[place] with { Last = DayNumber.Last(seen.Said(row[place].Statement).Latest) });
            }
        }

        var areAttributed = own.Count == 0;
        var certain = LastOf(areAttributed ? attributed : own);
        if (!areAttributed)
        {
            perhaps.AddRange(attributed);
        }

        perhaps.RemoveAll(said => certain.Exists(sure => said.IsBefore(sure)));
        TakeBack(seen, takenBack, certain, perhaps);
        return new(this, certain, perhaps, areAttributed && certain.Count > 0);

        void Take(in StanceStatement said)
        {
            // What is by its day before all that may be the last is not the last, and where nothing states an order, it settles none.
            if (!statesOrder && said.TakesBack is null && own.Count > 0 && said.Last < frontier - DateLine)
            {
                return;
            }

            var isSure = said.Surely <= knownBy && !IsMaybe(seen, said);
            if (said.TakesBack is not null)
            {
                (takenBack ??= []).Add(said);
            }
            else if (isSure && said.Own <= knownBy)
            {
                own.Add(said);
                floor = own.Count == 1 || said.First > frontier ? FloorOf(own, frontier = Math.Max(frontier, said.First))
                    : said.Last >= frontier - DateLine ? Math.Min(floor, (long)said.First - DateLine)
                    : floor;
            }
            else
            {
                (isSure ? attributed : perhaps).Add(said);
            }
        }
    }

    /// <summary>Those than which none is certainly later; where what is stated of their order leads in a circle, than which none is by its day.</summary>
    private static List<StanceStatement> LastOf(List<StanceStatement> some)
    {
        var last = some.FindAll(said => !some.Exists(other => said.IsBefore(other)));
        return last.Count > 0 ? last : some.FindAll(said => !some.Exists(other => said.Last < other.First));
    }

    /// <summary>What was said last and is taken back is no stance any more; taking back anything earlier, or what is said only later, changes nothing.</summary>
    private static void TakeBack(Standpoint seen, List<StanceStatement>? takenBack, List<StanceStatement> certain, List<StanceStatement> perhaps)
    {
        foreach (var undone in takenBack ?? [])
        {
            var place = certain.FindIndex(said => said.Statement.Reference == undone.TakesBack && !undone.IsBefore(said));
            if (place < 0)
            {
                if (perhaps.Exists(said => said.Statement.Reference == undone.TakesBack && !undone.IsBefore(said)))
                {
                    perhaps.Add(undone);
                }
            }
            else if (IsBy(seen, undone) && undone.Surely <= seen.KnownDay && undone.Own <= seen.KnownDay && !IsMaybe(seen, undone))
            {
                certain[place] = undone;
            }
            else
            {
                perhaps.Add(certain[place]);
                perhaps.Add(undone);
                certain.RemoveAt(place);
            }
        }
    }
}
