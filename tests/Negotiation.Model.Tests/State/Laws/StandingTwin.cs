using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>What may be said of something: each value is allowed or not. Several are where the design leaves it open, or the twin does not cover it.</summary>
[Flags]
internal enum Allowed
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may be said not to be so.</summary>
    No = 1,

    /// <summary>It may be said to be so.</summary>
    Yes = 2,

    /// <summary>It may be said not to be known.</summary>
    Unknown = 4,

    /// <summary>It may be said to be perhaps so.</summary>
    Maybe = 8,

    /// <summary>Anything may be said.</summary>
    Anything = No | Yes | Unknown | Maybe,
}

/// <summary>
/// Consent and force by brute force: every choice of the doubtful statements, every day of a month and every order within a day is gone through act by
/// act and day by day. Written from the design alone; <see cref="TwinRecords"/> tells what it covers.
/// </summary>
internal sealed class StandingTwin
{
    /// <summary>How many worlds are gone through at most.</summary>
    private const int Most = 350;

    private readonly NegotiationRecord record;
    private readonly Statement[] statements;
    private readonly Id<Party>[] consenters;
    private readonly LocalDate[] lastDays = [new(2025, 5, 31)];

    /// <summary>The twin of a record.</summary>
    public StandingTwin(NegotiationRecord record)
    {
        this.record = record;
        statements = [.. record.Statements];
        consenters = [.. record.Proposals[0].Actors!.Single];
    }

    /// <summary>The days on which a thing was agreed in the worlds of a day, where it was in all of them.</summary>
    public (LocalDate First, LocalDate Last)? Agreed { get; private set; }

    /// <summary>What may be said of something as of a day, by the name of the fact; <c>null</c> where there are too many worlds.</summary>
    /// <param name="on">A proposal or text.</param>
    /// <param name="day">The day.</param>
    public Dictionary<string, Allowed[]>? At(Reference on, LocalDate day)
    {
        var worlds = Worlds(day);
        if (worlds is null)
        {
            return null;
        }

        var states = worlds.Select(world => Run(world, on, day)).ToArray();
        Agreed = Array.TrueForAll(states, state => state.AgreedOn is not null && !state.IsLost) ? (states.Min(state => state.AgreedOn!.Value), states.Max(state => state.AgreedOn!.Value)) : null;
        var isLater = IsAgreedAfter(on, day);
        return Stated.Keys.ToDictionary(name => name, name => states.Select(state => state.IsLost ? Allowed.Anything : Ahead(name, Stated[name](state, day))).ToArray(), StringComparer.Ordinal);

        // What is known to have come into force on a later day had no effect before it.
        Allowed Ahead(string name, Allowed allowed) => isLater && name == "inForce" && allowed.HasFlag(Allowed.Unknown) ? allowed | Allowed.No : allowed;
    }

    private bool IsAgreedAfter(Reference on, LocalDate day) =>
        Worlds(lastDays[0]) is not { } all || all.Exists(world => Run(world, on, lastDays[0]) is { AgreedOn: { } agreed } && agreed > day);

    private static readonly Dictionary<string, Func<Course, LocalDate, Allowed>> Stated = new(StringComparer.Ordinal)
    {
        ["agreed"] = static (course, _) => course.IsAgreed(),
        ["inForce"] = static (course, day) => course.IsInForce(day),
        ["onTable"] = static (course, _) => course.IsOnTable(),
        ["ended"] = static (course, day) => course.IsEnded(day),
        ["superseded"] = static (course, _) => course.IsSuperseded(),
        ["lapsed"] = static (course, _) => course.IsLapsed(),
        ["rejected"] = static (course, _) => course.IsRejected(),
    };

    /// <summary>The statements that were made in each world by a day, in their order, each with its day.</summary>
    private List<(Statement Said, LocalDate Day)[]>? Worlds(LocalDate day)
    {
        var worlds = new List<List<(Statement Said, LocalDate Day)>> { new() };
        foreach (var said in statements)
        {
            var isDoubted = said.Evidence.Any(piece => piece.Via.Count > 0)
                || statements.Any(other => other.Act == Act.Deny && other.On[0] == said.Reference && other.By[0].At!.Earliest.Day is { } from && IsExact(other) && from <= day);
            var next = new List<List<(Statement, LocalDate)>>();
            foreach (var world in worlds)
            {
                if (isDoubted)
                {
                    next.Add(world);
                }

                next.AddRange(DaysOf(said).Select(on => new List<(Statement, LocalDate)>(world) { (said, on) }));
            }

            worlds = next;
            if (worlds.Count > Most)
            {
                return null;
            }
        }

        var ordered = new List<(Statement, LocalDate)[]>();
        foreach (var world in worlds)
        {
            List<(Statement Said, LocalDate Day)[]> orders = [[]];
            foreach (var group in world.Where(act => act.Day <= day).GroupBy(act => act.Day).OrderBy(group => group.Key))
            {
                orders = [.. orders.SelectMany(order => Orders([.. group]).Select(acts => ((Statement, LocalDate)[])[.. order, .. acts]))];
                if (orders.Count > Most)
                {
                    return null;
                }
            }

            ordered.AddRange(orders.Where(order => IsPossible(order, world)));
            if (ordered.Count > Most)
            {
                return null;
            }
        }

        return ordered.Count == 0 ? null : ordered;
    }

    private static bool IsExact(Statement said) => said.By[0].At!.Earliest == said.By[0].At!.Latest;

    private LocalDate[] DaysOf(Statement said) => IsExact(said) ? [said.By[0].At!.Earliest.Day!.Value] : [.. Enumerable.Range(1, 17).Select(StandingRecords.DayOf), .. lastDays];

    private static IEnumerable<T[]> Orders<T>(T[] items)
    {
        if (items.Length <= 1)
        {
            return [items];
        }

        return items.SelectMany((first, place) => Orders([.. items[..place], .. items[(place + 1)..]]).Select(rest => (T[])[first, .. rest]));
    }

    /// <summary>Whether each word on a statement comes after it.</summary>
    private static bool IsPossible((Statement Said, LocalDate Day)[] order, List<(Statement Said, LocalDate Day)> world) =>
        Enumerable.Range(0, order.Length).All(place => order[place].Said.On[0] is var of && (of.Section != Section.Statement
            || !world.Exists(act => act.Said.Reference == of) || Array.FindIndex(order, act => act.Said.Reference == of) is var at && at >= 0 && at < place));

    /// <summary>Goes through a world as it concerns one thing, and what takes its place.</summary>
    private Course Run((Statement Said, LocalDate Day)[] world, Reference on, LocalDate until)
    {
        var text = record.Documents is [var first] ? first : null;
        var courses = record.Proposals.Select(each => new Course(text is null ? each.Reference : text.Reference, each, consenters)).ToArray();
        var asText = text is null ? null : new Course(text.Reference, null, consenters);
        Course[] all = asText is null ? courses : [.. courses, asText];
        var isSuccessor = record.Proposals.Count == 2 && record.Proposals[1].Links.Count > 0;
        var place = 0;
        for (var day = StandingRecords.FirstDay.PlusDays(-1); day <= until; day = day.PlusDays(1))
        {
            foreach (var course in all)
            {
                course.Begin(day, Happened(day), EndsOn(course.On, day));
                asText?.Begin(day, courses[0]);
            }

            Settle();
            for (; place < world.Length && world[place].Day == day; place++)
            {
                var said = world[place].Said;
                foreach (var course in all)
                {
                    course.Hear(said, world[..place]);
                }

                if (courses.Length > 1)
                {
                    if (isSuccessor && (said.Act == Act.Propose || said.Act == Act.Counter) && said.On[0] == courses[1].On)
                    {
                        courses[0].PutInPlace(said, day);
                    }

                    if (courses[1].AgreedOn is not null && courses[0].AgreedOn is null && said.On[0] == courses[0].On)
                    {
                        courses[0].Lose();
                    }
                }

                Settle();
            }

            void Settle()
            {
                foreach (var course in all)
                {
                    course.Settle(day);
                }

                if (isSuccessor && courses[1].IsLost)
                {
                    courses[0].Lose();
                }

                if (courses.Length > 1 && courses[1].AgreedOn is not null)
                {
                    if (isSuccessor)
                    {
                        courses[0].Replace(courses[1], day);
                    }
                    else if (Array.Exists(world, act => act.Said.Act == Act.Counter))
                    {
                        courses[0].Lose();
                    }
                }
            }
        }

        return on.Section == Section.Document ? asText! : courses[record.Proposals.Select(each => each.Reference).ToList().IndexOf(on)];
    }

    private bool Happened(LocalDate day) => record.Events.Any(each => each.Id == "ev1" && each.HasHappened == Truth.Yes && each.When!.Single.Earliest.Day <= day);

    private bool EndsOn(Reference on, LocalDate day) =>
        record.Events.Any(each => each.HasHappened == Truth.Yes && each.When!.Single.Earliest.Day == day && each.Effects.Any(effect => effect.Kind == EffectKind.Ends && effect.On == on));

    private enum Last
    {
        Nothing,
        Yes,
        No,
        Countered,
        Deferred,
        TakenBack,
        NoTakenBack,
    }

    private enum Gone
    {
        No,
        Withdrawn,
        Superseded,
        Lapsed,
    }

    /// <summary>How one thing goes in one world.</summary>
    private sealed class Course(Reference on, Proposal? terms, Id<Party>[] consenters)
    {
        private readonly Dictionary<Id<Party>, (Last Last, Statement? Said)> words = [];
        private readonly HashSet<Id<Party>> spoken = [];
        private readonly Dictionary<Id<Party>, Statement> offers = [];
        private readonly HashSet<Id<Party>> notices = [];
        private readonly HashSet<Id<Party>> repeated = [];
        private Gone gone;
        private LocalDate? inForceFrom;
        private LocalDate? endedFrom;
        private bool wasPut;
        private bool isReopened;
        private bool isOpenAgain;
        private bool hasMet;
        private bool isReplaced;
        private bool isPutOffTable;
        private bool isOdd;
        private bool isRevived;

        /// <summary>What is spoken on.</summary>
        public Reference On { get; } = on;

        /// <summary>Since when it is agreed.</summary>
        public LocalDate? AgreedOn { get; private set; }

        /// <summary>Whether the twin can tell nothing more of it.</summary>
        public bool IsLost { get; private set; }

        private Schedule? Schedule => terms?.Schedule?.Single;

        private bool HasCondition => terms?.Conditions.Count > 0;

        /// <summary>The last day for which it is meant, where that is fixed beforehand or known since it is in force.</summary>
        private LocalDate? LastDay => Schedule?.Term switch
        {
            UntilTerm { When: var when } => when.Latest.Day,
            FixedTerm { For: var period } when Schedule.Start is { } start => start.Earliest.Day!.Value.PlusDays(period.Days - 1),
            FixedTerm { For: var period } when inForceFrom is { } from => from.PlusDays(period.Days - 1),
            _ => null,
        };

        private bool IsDone => AgreedOn is not null;

        public void Lose() => IsLost = true;

        /// <summary>A day begins: what ends by time ends.</summary>
        public void Begin(LocalDate day, bool conditionIsMet, bool isEnded)
        {
            hasMet = conditionIsMet;
            var answerBy = terms?.OpenUntil?.Latest.Day;
            var isOver = (answerBy ?? LastDay) < day;
            if (isOver && !IsDone && gone == Gone.No)
            {
                if (wasPut && !isPutOffTable)
                {
                    GoAway(Gone.Lapsed);
                }
                else if (spoken.Count > 0 || isPutOffTable)
                {
                    IsLost = true;
                }
                else
                {
                    isOdd = true;
                }
            }

            if (isEnded)
            {
                IsLost = IsLost || !IsDone;
                endedFrom ??= day;
            }
        }

        /// <summary>A day begins: of a text whose content is over, nothing is told here.</summary>
        public void Begin(LocalDate day, Course held)
        {
            if (held.LastDay < day || held.endedFrom <= day || held.gone == Gone.Lapsed)
            {
                IsLost = true;
            }
        }

        /// <summary>Something is said.</summary>
        public void Hear(Statement said, (Statement Said, LocalDate Day)[] before)
        {
            if (said.On[0].Section == Section.Statement)
            {
                var of = Array.Find(before, act => act.Said.Reference == said.On[0]).Said;
                if (said.Act == Act.Withdraw && of is not null && (of.On[0] == On || of.Answers == On))
                {
                    TakeBackStatement(of);
                }

                return;
            }

            var party = (Id<Party>)said.By[0].Speaker!.Value.Id;
            if (said.Answers == On)
            {
                Refuse(party, Last.Countered, said);
            }
            else if (said.On[0] != On)
            {
                return;
            }
            else if (said.Act == Act.Propose || said.Act == Act.Counter)
            {
                Put(party, said);
            }
            else if (said.Act == Act.Accept)
            {
                SayYes(party, said);
            }
            else if (said.Act == Act.Reject)
            {
                Refuse(party, Last.No, said);
            }
            else if (said.Act == Act.Defer)
            {
                Refuse(party, Last.Deferred, said);
            }
            else if (said.Act == Act.Withdraw)
            {
                TakeBack(party, said);
            }
        }

        /// <summary>Another offer is put in its place.</summary>
        public void PutInPlace(Statement said, LocalDate day)
        {
            var party = (Id<Party>)said.By[0].Speaker!.Value.Id;

            // What is put too late lapses at once, and nothing takes its place.
            if (IsDone || gone == Gone.Superseded || (terms?.OpenUntil?.Latest.Day ?? LastDay) < day)
            {
                return;
            }

            if (gone != Gone.No)
            {
                IsLost = true;
            }
            else if (offers.ContainsKey(party))
            {
                if (offers.Count > 1)
                {
                    IsLost = true;
                }

                GoAway(Gone.Superseded);
            }
            else if (LastOf(party) == Last.Yes || said.Act == Act.Counter)
            {
                // A yes is an offer too; a counter of who had said nothing yet refuses.
                IsLost = IsLost || LastOf(party) == Last.Yes;
            }
        }

        /// <summary>Another one that was agreed takes its place.</summary>
        public void Replace(Course other, LocalDate day)
        {
            if (other.IsLost)
            {
                IsLost = true;
            }
            else if (!IsDone)
            {
                if (gone == Gone.No && spoken.Count > 0)
                {
                    GoAway(Gone.Superseded);
                }
                else if (gone != Gone.Superseded)
                {
                    IsLost = true;
                }
            }
            else if (AgreedOn > other.AgreedOn)
            {
                IsLost = true;
            }
            else if (other.IsInForce(day) == Allowed.Yes)
            {
                isReplaced = true;
            }
            else if (!isReplaced && other.notices.Count + (other.endedFrom is null ? 0 : 1) > 0)
            {
                IsLost = true;
            }
        }

        /// <summary>What was said may have become an agreement, and an agreement may have come into force.</summary>
        public void Settle(LocalDate day)
        {
            if (!IsDone && Array.TrueForAll(consenters, party => LastOf(party) == Last.Yes && IsMet(party)))
            {
                if (gone != Gone.No || isOdd || isPutOffTable || isRevived)
                {
                    IsLost = true;
                }

                AgreedOn = day;
            }

            var start = Schedule?.Start?.Earliest.Day;
            if (IsDone && inForceFrom is null && (start is null || start <= day) && (!HasCondition || hasMet))
            {
                inForceFrom = day;
            }
        }

        public Allowed IsAgreed() => IsDone ? Allowed.Yes
            : gone != Gone.No ? isReopened ? Allowed.No | Allowed.Unknown : Allowed.No
            : Array.Exists(consenters, party => LastOf(party) is Last.No or Last.Countered or Last.Deferred or Last.TakenBack || (LastOf(party) == Last.Yes && !IsMet(party)))
                ? isOpenAgain || isOdd ? Allowed.No | Allowed.Unknown : Allowed.No
            : Array.Exists(consenters, party => LastOf(party) == Last.NoTakenBack) || isOdd || isPutOffTable ? Allowed.No | Allowed.Unknown
            : Allowed.Unknown;

        public Allowed IsInForce(LocalDate day)
        {
            if (!IsDone)
            {
                return IsAgreed() == Allowed.No ? Allowed.No : Allowed.No | Allowed.Unknown;
            }

            if (HasCondition && !hasMet)
            {
                return Allowed.No | Allowed.Unknown | Allowed.Maybe;
            }

            if (LastDay < inForceFrom)
            {
                return Allowed.No;
            }

            if (inForceFrom is null || endedFrom <= day || LastDay < day || isReplaced)
            {
                return Allowed.No;
            }

            return notices.Count == 0 ? Allowed.Yes : notices.Count == 1 ? Allowed.Yes | Allowed.Maybe : Allowed.Anything;
        }

        public Allowed IsEnded(LocalDate day)
        {
            if (!IsDone)
            {
                return Allowed.No | Allowed.Unknown;
            }

            if (HasCondition && !hasMet)
            {
                return LastDay < day || endedFrom is not null || notices.Count > 1 ? Allowed.Anything : Allowed.No | Allowed.Unknown | (notices.Count == 1 ? Allowed.Maybe : Allowed.No);
            }

            if (isReplaced || (inForceFrom is null && (LastDay < day || endedFrom is not null || notices.Count > 0)) || LastDay < inForceFrom)
            {
                return Allowed.Anything;
            }

            return endedFrom <= day || LastDay < day ? Allowed.Yes : notices.Count == 0 ? Allowed.No : notices.Count == 1 ? Allowed.No | Allowed.Maybe : Allowed.Anything;
        }

        public Allowed IsOnTable() => IsDone ? wasPut ? Allowed.No : Allowed.No | Allowed.Unknown
            : isReopened || isOdd ? Allowed.Anything
            : gone != Gone.No ? Allowed.No
            : isPutOffTable ? Allowed.Anything
            : wasPut ? Allowed.Yes
            : Array.Exists(consenters, party => LastOf(party) == Last.Yes) ? Allowed.Yes | Allowed.Unknown | Allowed.Maybe
            : spoken.Count > 0 ? Allowed.Unknown | Allowed.No : Allowed.Unknown;

        public Allowed IsSuperseded() => isReplaced ? Allowed.Yes
            : isReopened ? Allowed.Anything
            : gone == Gone.Superseded ? Allowed.Yes
            : Allowed.No;

        public Allowed IsLapsed() => isReopened || isOdd ? Allowed.Anything
            : gone == Gone.Lapsed ? Allowed.Yes
            : gone != Gone.No ? Allowed.No | Allowed.Yes
            : Allowed.No;

        public Allowed IsRejected()
        {
            if (IsDone || gone != Gone.No || isOdd)
            {
                return Allowed.Anything;
            }

            var isNo = Array.Exists(consenters, party => LastOf(party) == Last.No);
            return isNo ? isOpenAgain ? Allowed.Anything : Allowed.Yes
                : Array.Exists(consenters, party => LastOf(party) == Last.Countered) ? Allowed.Yes | Allowed.No
                : Allowed.No | Allowed.Unknown;
        }

        private Last LastOf(Id<Party> party) => words.TryGetValue(party, out var word) ? word.Last : Last.Nothing;

        private bool IsMet(Id<Party> party) => words[party].Said!.Conditions.Count == 0 || hasMet;

        private void Put(Id<Party> party, Statement said)
        {
            if (IsDone)
            {
                IsLost = IsLost || endedFrom is not null || LastDay is not null || isReplaced || notices.Count > 0;
                return;
            }

            // After a yes on a condition, an offer without one: not told which of the two stands.
            IsLost = IsLost || (LastOf(party) == Last.Yes && words[party].Said!.Conditions != said.Conditions);
            Reopen();
            isOpenAgain = isOpenAgain || Array.Exists(consenters, other => other != party && LastOf(other) is Last.No or Last.Countered or Last.Deferred or Last.TakenBack);
            isRevived = isRevived || isPutOffTable;
            wasPut = true;
            spoken.Add(party);
            offers[party] = said;
            if (consenters.Contains(party))
            {
                words[party] = (Last.Yes, said);
            }
        }

        private void SayYes(Id<Party> party, Statement said)
        {
            if (!consenters.Contains(party))
            {
                return;
            }

            if (IsDone)
            {
                IsLost = IsLost || endedFrom is not null || LastDay is not null || isReplaced || notices.Count > 0;
                return;
            }

            Reopen();
            spoken.Add(party);

            if (LastOf(party) == Last.Yes)
            {
                repeated.Add(party);
            }

            // Whether a second yes, on a condition, takes back the first is not told.
            IsLost = IsLost || (LastOf(party) == Last.Yes && said.Conditions != words[party].Said!.Conditions);
            words[party] = (Last.Yes, LastOf(party) == Last.Yes ? words[party].Said : said);
            if (words[party].Said != said)
            {
                IsLost = IsLost || (offers.ContainsKey(party) && said.Conditions.Count > 0);
            }
        }

        private void Refuse(Id<Party> party, Last word, Statement said)
        {
            if (!consenters.Contains(party))
            {
                // The word of a third counts for nothing; whether its own offer is still there is not told.
                IsLost = IsLost || offers.ContainsKey(party);
                return;
            }

            if (IsDone)
            {
                notices.Add(party);
                return;
            }

            Reopen();
            spoken.Add(party);
            IsLost = IsLost || offers.ContainsKey(party);
            words[party] = (word, said);
        }

        private void TakeBack(Id<Party> party, Statement said)
        {
            if (IsDone)
            {
                if (consenters.Contains(party))
                {
                    notices.Add(party);
                }

                return;
            }

            if (offers.Remove(party))
            {
                if (consenters.Contains(party))
                {
                    words[party] = (Last.TakenBack, said);
                }

                if (offers.Count > 0)
                {
                    return;
                }

                if (Array.Exists(consenters, other => LastOf(other) == Last.Yes))
                {
                    isPutOffTable = true;
                }
                else if (gone == Gone.No)
                {
                    GoAway(Gone.Withdrawn);
                }
            }
            else if (consenters.Contains(party))
            {
                spoken.Add(party);
                if (LastOf(party) != Last.Yes)
                {
                    isOdd = true;
                    words.TryAdd(party, (Last.Nothing, null));
                    return;
                }

                words[party] = (Last.TakenBack, said);
            }
        }

        private void TakeBackStatement(Statement of)
        {
            var party = (Id<Party>)of.By[0].Speaker!.Value.Id;
            if (!IsDone && (repeated.Contains(party) || (words.TryGetValue(party, out var word) && word.Said != of) || (offers.TryGetValue(party, out var offer) && offer != of)))
            {
                // What a party said before its last word, or again since, it takes back in vain; or its last word stands alone: not told.
                IsLost = true;
            }
            else if (of.Act == Act.Withdraw || of.Answers == On || gone != Gone.No)
            {
                IsLost = true;
            }
            else if (of.Act == Act.Propose || of.Act == Act.Counter || of.Act == Act.Accept)
            {
                TakeBack(party, of);
            }
            else if (IsDone)
            {
                return;
            }
            else if (consenters.Contains(party))
            {
                words[party] = (Last.NoTakenBack, of);
                isOdd = isOdd || spoken.Count > consenters.Length;
            }
        }

        /// <summary>A word on what is gone is an offer of its own.</summary>
        private void Reopen()
        {
            if (gone != Gone.No)
            {
                isReopened = true;
            }
        }

        private void GoAway(Gone how)
        {
            gone = how;
            offers.Clear();
            words.Clear();
        }
    }
}
