namespace Negotiation.Model;

/// <summary>The statements of one party on one thing, sorted by the last day on which each can have been said.</summary>
internal sealed class StanceRow
{
    /// <summary>Two moments a clock apart can be two calendar days apart, east and west of the date line.</summary>
    private const int DateLine = 2;

    private readonly Sorted stances;
    private readonly Sorted talk;
    private readonly Sorted reaffirmed;

    /// <summary>Whether any of them states what it came before or after.</summary>
    private readonly bool statesOrder;

    /// <summary>The row of a party.</summary>
    public StanceRow(Id<Party> party, Reference on, List<(StanceStatement Said, bool IsTalk, bool IsReaffirmation)> all)
    {
        (Party, On) = (party, on);
        stances = new(all.Where(each => !each.IsTalk && !each.IsReaffirmation).Select(each => each.Said));
        talk = new(all.Where(each => each.IsTalk).Select(each => each.Said));
        reaffirmed = new(all.Where(each => each.IsReaffirmation).Select(each => each.Said));
        statesOrder = all.Exists(each => each.Said.StatesOrder);
    }

    /// <summary>Whose statements they are.</summary>
    public Id<Party> Party { get; }

    /// <summary>What they are on.</summary>
    public Reference On { get; }

    /// <summary>The statements that take a stance, in order.</summary>
    public IReadOnlyList<StanceStatement> All => stances.All;

    /// <summary>Whether any takes a stance, were it only by speaking of it.</summary>
    public bool IsEmpty => stances.All.Length == 0 && talk.All.Length == 0;

    /// <summary>The last statements as of a date. To have only spoken of a thing counts where nothing stronger certainly does.</summary>
    public LastStances At(Standpoint seen)
    {
        var last = Read(seen, stances);
        if (talk.All.Length == 0 || last.Certain.Count > 0)
        {
            return last;
        }

        var spoken = Read(seen, talk);
        return spoken with { Perhaps = [.. last.Perhaps, .. spoken.Perhaps] };
    }

    /// <summary>The last that certainly counts of those that are certainly before some others.</summary>
    public StanceStatement? Before(Standpoint seen, IReadOnlyCollection<StanceStatement> others, bool areAttributed)
    {
        StanceStatement? found = null;
        for (var place = (seen.CountsUndated ? stances.All.Length : stances.EndOf(seen.Day)) - 1; place >= 0; place--)
        {
            var said = stances.All[place];
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
        reaffirmed.All.Where(said => said.Surely <= seen.KnownDay && IsBy(seen, said) && !IsMaybe(seen, said));

    /// <summary>Whether what certainly reports it is not known yet, so that what bounds its days is not either.</summary>
    private static bool IsLoose(in StanceStatement said, int knownBy) => said.Surely > knownBy && said.Statement.Evidence.Count > 1;

    /// <summary>Whether a statement was certainly said by the day; what has no last day was, where no day is asked for.</summary>
    private static bool IsBy(Standpoint seen, in StanceStatement said) =>
        said.Last <= seen.Day || (said.Last == DayNumber.Everything && seen.CountsUndated && said.First <= seen.Day);

    /// <summary>Whether a statement that is known and was said by then still only may count.</summary>
    private static bool IsMaybe(Standpoint seen, in StanceStatement said) =>
        said.IsBorrowed || seen.IsFeeble(said.Statement) || seen.IsDenied(said.Statement);

    /// <summary>The day before which nothing can matter to those of some statements that may be the last by their days.</summary>
    private static long FloorOf(List<StanceStatement> own, long frontier) =>
        own.FindAll(said => said.Last >= frontier - DateLine).Min(said => (long)said.First) - DateLine;

    private LastStances Read(Standpoint seen, Sorted sorted)
    {
        var row = sorted.All;
        var (day, knownBy) = (seen.Day, seen.KnownDay);
        var end = sorted.EndOf(day);
        var (own, attributed, perhaps, takenBack) = (new List<StanceStatement>(), new List<StanceStatement>(), new List<StanceStatement>(), default(List<StanceStatement>));
        var (frontier, floor) = ((long)DayNumber.Always, (long)DayNumber.Always);
        for (var place = end; place < row.Length && sorted.FirstFrom(place) <= day; place++)
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
            if (sorted.IsPublishedLater(ref place, knownBy))
            {
                continue;
            }

            if (row[place].Perhaps <= knownBy && !IsLoose(row[place], knownBy))
            {
                Take(row[place]);
            }
        }

        foreach (var place in sorted.Loose)
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

    /// <summary>Statements by the last day on which each can have been said, with what lets most of them be passed over.</summary>
    private sealed class Sorted
    {
        private const int Run = 32;

        private readonly int[] firstFrom;
        private readonly int[] knownFrom;

        /// <summary>Sorts some statements.</summary>
        public Sorted(IEnumerable<StanceStatement> some)
        {
            All = [.. some.OrderBy(said => said.Last).ThenBy(said => said.At).ThenBy(said => said.First).ThenBy(said => said.Statement.Id.Text, StringComparer.Ordinal)];
            firstFrom = new int[All.Length];
            for (var place = All.Length - 1; place >= 0; place--)
            {
                firstFrom[place] = Math.Min(place + 1 < All.Length ? firstFrom[place + 1] : DayNumber.Never, All[place].First);
            }

            knownFrom = [.. All.Chunk(Run).Select(run => run.Min(said => said.Perhaps))];
            Loose = [.. Enumerable.Range(0, All.Length).Where(place => All[place].Statement.Evidence.Count > 1)];
        }

        /// <summary>The statements in order.</summary>
        public StanceStatement[] All { get; }

        /// <summary>The places of those that several sources report: by fewer of them, they can have been said later.</summary>
        public int[] Loose { get; }

        /// <summary>The earliest first day from a place on: whether anything later can have been said by a day.</summary>
        public int FirstFrom(int place) => firstFrom[place];

        /// <summary>How many can have been said for the last time by a day.</summary>
        public int EndOf(int day)
        {
            var (low, high) = (0, All.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = All[middle].Last <= day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        /// <summary>Whether a whole run of places can only have been known later than a day; then the place is moved to the first of the run.</summary>
        public bool IsPublishedLater(ref int place, int knownBy)
        {
            var isLater = knownFrom[place / Run] > knownBy;
            place = isLater ? place / Run * Run : place;
            return isLater;
        }
    }
}
