using NodaTime;

namespace Negotiation.Model;

/// <summary>Takes the steps of one life one after the other: one reading of it, in one order, with some of the moves left out.</summary>
internal sealed class LifeFold
{
    private readonly LifeScene scene;
    private readonly LifeSubject subject;
    private readonly List<LifeStep>? history;
    private readonly SortedDictionary<string, PartyLife> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Id<Party>>> extenders = new(StringComparer.Ordinal);
    private readonly HashSet<Id<Party>> needed;
    private readonly HashSet<Id<Party>> putters = [];
    private readonly HashSet<Id<Party>> addressed = [];
    private readonly HashSet<string> suspenders = new(StringComparer.Ordinal);
    private readonly List<Move> puts = [];
    private readonly bool lasts;
    private readonly bool withOthers;
    private TermRun[] durations;
    private List<TermRun> mayLast = [];
    private bool hasYes;
    private bool isToUnknown;
    private bool wasPut;
    private int? cause;
    private bool isAgreedAlone;

    /// <summary>Nothing has happened yet.</summary>
    /// <param name="scene">What it needs to know of the rest of the record.</param>
    /// <param name="subject">Whose life it is.</param>
    /// <param name="withOthers">Whether what it is not to be had without is taken to be agreed, where it only may be.</param>
    /// <param name="isTold">Whether the steps are to be kept.</param>
    public LifeFold(LifeScene scene, LifeSubject subject, bool withOthers, bool isTold)
    {
        this.scene = scene;
        this.subject = subject;
        this.withOthers = withOthers;
        history = isTold ? [] : null;
        needed = [.. subject.Needed];
        lasts = subject.Entry is Proposal proposal && TermRun.Lasts(scene.Standpoint.Ledger.Index, proposal, subject.Plans);
        durations = [.. subject.Plans.Select(plan => TermRun.Of(scene.Times, plan))];
        foreach (var party in subject.Named)
        {
            _ = PartyOf(party);
        }
    }

    /// <summary>How far it has come.</summary>
    public LifeStage Stage { get; private set; } = LifeStage.NotRaised;

    /// <summary>The days on one of which it came there.</summary>
    public DateRange Since { get; private set; }

    /// <summary>Whether all whose assent it needs gave it.</summary>
    public bool IsAgreed { get; private set; }

    /// <summary>Whether they did so for it alone.</summary>
    public bool IsAgreedAlone => isAgreedAlone;

    /// <summary>When they did.</summary>
    public DateRange Agreed { get; private set; }

    /// <summary>Whether it was breached.</summary>
    public bool IsBreached { get; private set; }

    /// <summary>Whether someone's putting it stands.</summary>
    public bool IsPut => putters.Count > 0 || wasPut;

    /// <summary>Whether its time is over though it is not certain, and why; no where nothing is open.</summary>
    public Truth Ending { get; private set; } = Truth.No;

    /// <summary>The stretches of time that its schedules come to, renewals and extensions counted.</summary>
    public IReadOnlyList<TermRun> Runs => durations;

    /// <summary>The stretches that extensions by some of the parties come to.</summary>
    public IReadOnlyList<TermRun> PerhapsRuns => mayLast;

    /// <summary>Whether it is for something that lasts.</summary>
    public bool Lasts => lasts;

    /// <summary>The parties that said yes.</summary>
    public HashSet<Id<Party>> Assents { get; } = [];

    /// <summary>The parties that said no.</summary>
    public HashSet<Id<Party>> Refusals { get; } = [];

    /// <summary>How far it has come for each party.</summary>
    public IEnumerable<PartyLife> Parties => parties.Values;

    /// <summary>The steps; empty where they are not kept.</summary>
    public IReadOnlyList<LifeStep> History => history ?? [];

    /// <summary>The step that brought it to its stage; <c>null</c> where none did, or the steps are not kept.</summary>
    public LifeStep? Cause => cause is { } place && history is not null ? history[place] : null;

    /// <summary>Those whose assent is missing.</summary>
    public IEnumerable<Id<Party>> Missing =>
        NeededNow().Where(party => !Assents.Contains(party)).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal);

    /// <summary>Whether it is still on the table: put, and neither settled nor gone. What was refused is, as long as who put it keeps to it.</summary>
    public bool IsOnTable => LifeTable.IsPending(Stage) || (Stage == LifeStage.Rejected && IsPut);

    /// <summary>Takes the steps.</summary>
    public void Run(IReadOnlyList<Move> moves, Func<int, bool> isTaken)
    {
        for (var place = 0; place < moves.Count; place++)
        {
            var move = moves[place];
            if (isTaken(place))
            {
                Advance(move.When, isLast: false);
                Take(move);
            }
            else if (history is not null && move.Truth != Truth.Yes)
            {
                Tell(move, move.Doubt, move.Truth);
            }
        }

        if (scene.Standpoint.On is { } day)
        {
            Advance(DateRange.On(day), isLast: true);
        }
        else if (Stage == LifeStage.Agreed && lasts)
        {
            StartByTime(DateRange.On(LocalDate.MaxIsoValue));
        }

        foreach (var party in parties.Values)
        {
            if (party.Stage == LifeStage.NotRaised && puts.Count > 0)
            {
                party.Come(LifeStage.Raised, puts[^1].When, puts[^1].By);
            }
        }
    }

    private void Take(Move move)
    {
        if (move.OnlyIfOpen && LifeTable.IsLiving(Stage))
        {
            Tell(move, "It was agreed before.");
            return;
        }

        var kind = IsLive || (move.Kind != LifeStepKind.Extend && move.Kind != LifeStepKind.Resume) || move.By.Section == Section.Event || IsAgreed ? move.Kind : LifeStepKind.Assent;
        if (kind == LifeStepKind.Put)
        {
            Put(move);
        }
        else if (kind == LifeStepKind.Discuss)
        {
            Own(move, kind);
            Whole(move, kind, "It was spoken about.");
        }
        else if (kind == LifeStepKind.AssentOnConditions)
        {
            AssentOnConditions(move);
        }
        else if (kind == LifeStepKind.Counter)
        {
            Counter(move);
        }
        else if (kind == LifeStepKind.Assent)
        {
            Assent(move);
        }
        else if (kind == LifeStepKind.Agree)
        {
            Agree(move);
        }
        else if (kind == LifeStepKind.Reject)
        {
            Reject(move);
        }
        else if (kind == LifeStepKind.Withdraw)
        {
            Withdraw(move);
        }
        else if (kind == LifeStepKind.Suspend)
        {
            Suspend(move);
        }
        else if (kind == LifeStepKind.Resume)
        {
            Resume(move);
        }
        else if (kind == LifeStepKind.Extend)
        {
            Extend(move);
        }
        else if (kind == LifeStepKind.End)
        {
            End(move);
        }
        else if (kind == LifeStepKind.Start)
        {
            Begin(move.When);
            Whole(move, kind, "The event starts it.");
            Share(move, kind, Assents.Contains);
        }
        else
        {
            IsBreached |= kind == LifeStepKind.Breach;
            Whole(move, kind, kind == LifeStepKind.CarryOut ? "The event carries it out." : kind == LifeStepKind.Breach ? "The event breaches it." : "Another takes its place.");
            Share(move, kind, static _ => true);
        }
    }

    private bool IsLive => LifeTable.IsLiving(Stage);

    private void Put(Move move)
    {
        if (Stage == LifeStage.Ended || Stage == LifeStage.Superseded || Stage == LifeStage.Withdrawn || Stage == LifeStage.Rejected)
        {
            Renew();
        }

        puts.Add(move);
        addressed.UnionWith(move.To);
        isToUnknown |= move.IsToUnknown;
        if (move.Party is { } party)
        {
            putters.Add(party);
            Refusals.Remove(party);
            if (move.IsFirm)
            {
                Assents.Add(party);
            }
        }

        wasPut |= move.Party is null;
        Own(move, LifeStepKind.Put);
        Conclude(move, LifeStepKind.Put, "It was put.");
    }

    /// <summary>What is put again after it came to nothing begins anew.</summary>
    private void Renew()
    {
        if (Stage != LifeStage.Rejected)
        {
            Assents.Clear();
            (hasYes, IsAgreed, isAgreedAlone) = (false, false, false);
            suspenders.Clear();
            durations = [.. subject.Plans.Select(plan => TermRun.Of(scene.Times, plan))];
            mayLast = [];
        }

        Refusals.Clear();
    }

    private void Assent(Move move)
    {
        Own(move, LifeStepKind.Assent);
        if (move.Party is not { } party)
        {
            Whole(move, LifeStepKind.Assent, "It was accepted.");
            return;
        }

        Assents.Add(party);
        Refusals.Remove(party);
        hasYes = true;
        Answer(party);
        if (!subject.AreActorsTold || move.With.Contains(party))
        {
            needed.UnionWith(move.With);
        }

        if (IsLive)
        {
            Own(move, LifeStepKind.Agree);
            if (Stage != LifeStage.Agreed)
            {
                Own(move, LifeStepKind.Start);
            }
        }

        if (Refusals.Count > 0 && !IsLive)
        {
            Tell(move, "It was accepted, and others still refuse it.");
            return;
        }

        Conclude(move, LifeStepKind.Assent, "It was accepted.");
    }

    /// <summary>Agreed where the last yes is in, and the step itself otherwise.</summary>
    private void Conclude(Move move, LifeStepKind step, string reason)
    {
        var isLive = IsLive;
        if (!isLive && hasYes && !(isToUnknown && !subject.AreActorsTold) && Refusals.Count == 0 && Assents.Count >= subject.Least && NeededNow().All(Assents.Contains))
        {
            isAgreedAlone = true;
            Agreed = IsAgreed ? Agreed : move.When;
            var (others, part) = scene.Others(subject);
            if (others == Truth.No || (others != Truth.Yes && !withOthers))
            {
                var how = others == Truth.No ? "which is not agreed" : "of which it is not certain that it is agreed";
                Whole(move, step, $"{reason} It is not to be had without {part}, {how}.");
                return;
            }

            Settle(move, "All whose assent it needs have given it.");
            return;
        }

        var missing = hasYes && !isLive ? string.Join(", ", Missing.Select(party => scene.Standpoint.NameOf(party))) : "";
        Whole(move, step, missing.Length > 0 ? $"{reason} The assent of {missing} is not told." : reason);
    }

    /// <summary>
    /// Those whose assent it needs: the actors, and, where they alone put it, those to whom they did; where the actors are not
    /// told, all who put it, to whom it was put and who answered it.
    /// </summary>
    private IEnumerable<Id<Party>> NeededNow() => !subject.AreActorsTold ? needed.Concat(putters).Concat(addressed)
        : putters.SetEquals(subject.Needed) ? needed.Concat(addressed).Concat((subject.Entry as Proposal)?.Toward ?? [])
        : needed;

    private void Settle(Move move, string reason)
    {
        IsAgreed = true;
        isAgreedAlone = true;
        Agreed = move.When;
        Begin(move.When);
        Whole(move, LifeStepKind.Agree, reason);
        Share(move, LifeStepKind.Agree, Assents.Contains);
    }

    private void Agree(Move move)
    {
        Assents.UnionWith(move.Parties);
        Refusals.Clear();
        hasYes = true;
        foreach (var party in move.Parties)
        {
            _ = PartyOf(party);
        }

        if (IsLive)
        {
            if (move.By != subject.On)
            {
                Tell(move, "It was agreed before.");
                Share(move, LifeStepKind.Agree, Assents.Contains);
            }

            return;
        }

        Settle(move, move.By.Section == Section.Event ? "The event agrees to it." : "All of its parts are agreed.");
    }

    private void AssentOnConditions(Move move)
    {
        Own(move, LifeStepKind.AssentOnConditions);
        if (move.Party is { } party)
        {
            Answer(party);
            Refusals.Remove(party);
        }

        if (Stage == LifeStage.Rejected && Refusals.Count > 0)
        {
            Tell(move, "It was accepted on conditions, and others still refuse it.");
            return;
        }

        Whole(move, LifeStepKind.AssentOnConditions, "It was accepted on conditions.");
    }

    private void Counter(Move move)
    {
        Own(move, LifeStepKind.Counter);
        if (move.Party is { } party && !IsLive)
        {
            Answer(party);
            Assents.Remove(party);
        }

        Whole(move, LifeStepKind.Counter, "It was answered with another proposal.");
    }

    private void Reject(Move move)
    {
        if (move.Party is not { } party)
        {
            Tell(move, "Nobody tells for whom it was said.");
            return;
        }

        Own(move, LifeStepKind.Reject);
        if (IsLive || Stage == LifeStage.CarriedOut)
        {
            Tell(move, "It was agreed before.");
            return;
        }

        Answer(party);
        Assents.Remove(party);
        putters.Remove(party);
        Refusals.Add(party);
        if (!Matters(party))
        {
            Refusals.Remove(party);
            Tell(move, "It was refused by one whose assent it does not need.");
            return;
        }

        Whole(move, LifeStepKind.Reject, "It was refused.");
    }

    private void Withdraw(Move move)
    {
        if (move.Party is not { } party)
        {
            Tell(move, "Nobody tells for whom it was said.");
            return;
        }

        var hasPut = putters.Remove(party);
        if (IsLive)
        {
            Leave(move, party, "One of its parties withdrew.");
            return;
        }

        var hadAssent = Assents.Remove(party);
        hasYes &= Assents.Except(putters).Any();
        Own(move, LifeStepKind.Withdraw);
        if (hasPut && putters.Count == 0)
        {
            wasPut = false;
            Whole(move, LifeStepKind.Withdraw, "Who put it took it back.");
        }
        else if (hadAssent && !hasPut && !hasYes)
        {
            Whole(move, LifeStepKind.Retract, "The yes was taken back.");
        }
        else
        {
            Tell(move, "It was taken back by one, and not by all.");
        }
    }

    private void End(Move move)
    {
        if (move.Party is not { } party)
        {
            Whole(move, LifeStepKind.End, "The event ends it.");
            Share(move, LifeStepKind.End, static _ => true);
        }
        else if (IsLive || Stage == LifeStage.CarriedOut || Stage == LifeStage.Ended)
        {
            Leave(move, party, "One of its parties ended it.");
        }
        else
        {
            Reject(move);
        }
    }

    private void Leave(Move move, Id<Party> party, string reason)
    {
        Own(move, LifeStepKind.End);
        if (Matters(party) || Assents.Contains(party))
        {
            Whole(move, LifeStepKind.End, reason);
            Share(move, LifeStepKind.End, static _ => true);
        }
        else
        {
            Tell(move, "It was ended by one that is no party to it.");
        }
    }

    private void Suspend(Move move)
    {
        if (move.Party is { } party && !Matters(party) && !Assents.Contains(party))
        {
            Own(move, LifeStepKind.Suspend);
            Tell(move, "It was stopped by one that is no party to it.");
            return;
        }

        if (!IsLive)
        {
            Own(move, LifeStepKind.Suspend);
            Tell(move, "It was not agreed.");
            return;
        }

        suspenders.Add(move.Party?.Text ?? "");
        Whole(move, LifeStepKind.Suspend, move.Party is null ? "The event stops it for a time." : "One of its parties stopped it for a time.");
        if (move.Party is null)
        {
            Share(move, LifeStepKind.Suspend, Assents.Contains);
        }
        else
        {
            Own(move, LifeStepKind.Suspend);
        }
    }

    private void Resume(Move move)
    {
        if (move.Party is { } party)
        {
            suspenders.Remove(party.Text);
            Own(move, LifeStepKind.Resume);
        }
        else
        {
            suspenders.Clear();
            Share(move, LifeStepKind.Resume, Assents.Contains);
        }

        if (suspenders.Count > 0)
        {
            Tell(move, "Others still stop it.");
            return;
        }

        Whole(move, LifeStepKind.Resume, "It goes on.");
    }

    /// <summary>An event makes it last longer for all; a word does once all parties have said it, and may until then.</summary>
    private void Extend(Move move)
    {
        var terms = move.Terms
            .SelectMany(term => scene.PlansOf(term))
            .Select(plan => TermRun.Of(scene.Times, plan))
            .Where(duration => duration.Plan.Term is not null)
            .ToArray();
        var isDone = move.By.Section == Section.Event;
        if (move.Party is { } party)
        {
            var key = string.Join(' ', move.Terms.AsEnumerable());
            var by = extenders.TryGetValue(key, out var known) ? known : extenders[key] = [];
            by.Add(party);
            isDone = NeededNow().All(by.Contains) && by.Count > 1;
        }

        if (!isDone)
        {
            mayLast.AddRange(terms.Where(term => !Array.Exists(durations, duration => duration.IsRenewedTo(term))));
            Tell(move, "One party makes it last longer; that all do is not told.");
            return;
        }

        mayLast = [];
        var from = durations.Select(duration => duration.End).FirstOrDefault(end => end is not null) ?? Reach.Of(move.When.Earliest, move.When.Latest);
        durations = terms.Length > 0
            ? [.. terms.Select(term => term.From(scene.Times, from.Days))]
            : [new TermRun(new Schedule { Term = new NotKnownTerm() }, Reach.Of(move.When.Earliest, move.When.Latest), null)];
        Whole(move, LifeStepKind.Extend, terms.Length > 0 ? "It is to last longer." : "It is to last longer; for how long is not told.");
        Share(move, LifeStepKind.Extend, Assents.Contains);
    }

    /// <summary>What has no start of its own starts when it is agreed, or when an event starts it.</summary>
    private void Begin(DateRange when) => durations = Array.ConvertAll(durations, duration => duration.From(scene.Times, when));

    /// <summary>What time alone brings about before the next step, or by the day as of which is asked.</summary>
    private void Advance(DateRange at, bool isLast)
    {
        if (durations.Length == 0 && mayLast.Count == 0)
        {
            return;
        }

        if (Stage == LifeStage.Agreed && lasts)
        {
            StartByTime(at);
        }

        if (LifeTable.IsLiving(Stage) && Stage != LifeStage.Agreed && lasts)
        {
            EndByTime(at, isLast);
        }
        else if (LifeTable.IsPending(Stage))
        {
            LapseByTime(at, isLast);
        }
    }

    private void StartByTime(DateRange at)
    {
        var started = Among(durations.Select(duration => duration.Start is { } start ? Truths.Not(start.Days.IsAfter(at)) : Truth.Yes));
        if (started == Truth.Yes)
        {
            var start = DateBounds.Spanning(durations.Select(duration => duration.Start?.Days ?? Agreed));
            ByTime(LifeStepKind.Start, start, "The start that is told has come.");
        }
        else if (started is Truth.Maybe or Truth.Unknown)
        {
            Ending = started;
            Doubtful(LifeStepKind.Start, default, started, "Whether its start has come cannot be told.");
        }
    }

    private void EndByTime(DateRange at, bool isLast)
    {
        var renewals = 0;
        var last = default(DateRange);
        for (var place = 0; place < durations.Length; place++)
        {
            (durations[place], var times, var renewed) = durations[place].Renewed(at, (end, notice) => scene.IsPrevented(subject, durations[place].Plan, end, notice) == Truth.Yes);
            (renewals, last) = times > renewals ? (times, renewed) : (renewals, last);
        }

        if (renewals > 0)
        {
            ByTime(LifeStepKind.Renew, last, FormattableString.Invariant($"Its term began again by itself, {renewals} {(renewals == 1 ? "time" : "times")}."));
        }

        var over = Among(Telling(durations).Select(duration => IsOver(duration, at)));
        if (over == Truth.Yes && !mayLast.Exists(term => IsOver(term, at) != Truth.Yes))
        {
            ByTime(LifeStepKind.Expire, DateBounds.Spanning(Telling(durations).Select(duration => duration.End?.Days ?? default)), "Its term is over, and it was not made to last longer.");
        }
        else if (isLast)
        {
            var open = Among(Telling(durations).Concat(mayLast.Where(term => term.Start is not null)).Select(duration => IsOver(duration, at)));
            if (open is Truth.Maybe or Truth.Unknown)
            {
                Ending = open;
                Doubtful(LifeStepKind.Expire, default, open, "Whether its term is over cannot be told.");
            }
        }
    }

    private Truth IsOver(TermRun duration, DateRange at)
    {
        var over = duration.IsOver(at);
        if (over == Truth.No || duration.Plan.Renewal is not { } renewal || renewal.Mode != RenewalMode.Automatic || duration.End is not { } end)
        {
            return over;
        }

        var prevented = scene.IsPrevented(subject, duration.Plan, end.Days, renewal.Notice);
        return prevented == Truth.Yes ? over : prevented == Truth.Maybe ? Truth.Maybe : Truth.No;
    }

    /// <summary>What was not agreed lapses with the time by which it was to be done, or for which it was to last.</summary>
    private void LapseByTime(DateRange at, bool isLast)
    {
        var ends = durations
            .Select(duration => lasts || duration.Plan.Term is not null ? duration.End : duration.Start is null ? null : scene.DeadlineOf(duration.Plan))
            .Where(end => end is not null)
            .Select(end => end!.Value.Days)
            .ToArray();
        if (ends.Length == 0)
        {
            return;
        }

        var over = Among(ends.Select(end => end.IsBefore(at)));
        if (over == Truth.Yes)
        {
            ByTime(LifeStepKind.Expire, DateBounds.Spanning(ends), "Its time ran out before it was agreed.");
        }
        else if (isLast && over == Truth.Maybe)
        {
            Ending = over;
            Doubtful(LifeStepKind.Expire, DateBounds.Spanning(ends), over, "Whether its time ran out cannot be told.");
        }
    }

    /// <summary>Where some tell an end and others none, those that tell one count.</summary>
    private static IEnumerable<TermRun> Telling(TermRun[] durations) =>
        Array.Exists(durations, duration => duration.Plan.Term is not null) ? durations.Where(duration => duration.Plan.Term is not null) : durations;

    /// <summary>Yes or no where all say so, maybe where they differ; unknown where nothing is told, or only a no.</summary>
    private static Truth Among(IEnumerable<Truth> truths)
    {
        var all = truths.Distinct().ToArray();
        return all.Length == 0 ? Truth.No
            : all.Length == 1 ? all[0]
            : Array.TrueForAll(all, truth => truth is Truth.Unknown or Truth.No) ? Truth.Unknown
            : Truth.Maybe;
    }

    private void ByTime(LifeStepKind kind, DateRange when, string reason)
    {
        var move = new Move { By = subject.On, Kind = kind, When = when, Truth = Truth.Yes };
        Whole(move, kind, reason);
        Share(move, kind, kind == LifeStepKind.Start ? Assents.Contains : static _ => true);
    }

    private void Doubtful(LifeStepKind kind, DateRange when, Truth truth, string reason) =>
        Tell(new Move { By = subject.On, Kind = kind, When = when, Truth = truth }, reason, truth);

    private bool Matters(Id<Party> party) =>
        needed.Contains(party) || addressed.Contains(party) || putters.Contains(party)
        || ((subject.Entry as Proposal)?.Toward ?? []).Contains(party);

    /// <summary>Where nobody tells whose assent it needs, all who answer it are among them.</summary>
    private void Answer(Id<Party> party)
    {
        if (!subject.AreActorsTold)
        {
            needed.Add(party);
        }
    }

    private void Own(Move move, LifeStepKind step)
    {
        if (move.Party is { } party)
        {
            PartyOf(party).Step(step, move.When, move.By);
        }
    }

    private void Share(Move move, LifeStepKind step, Func<Id<Party>, bool> concerns)
    {
        foreach (var party in Assents)
        {
            _ = PartyOf(party);
        }

        foreach (var party in parties.Values)
        {
            if (concerns(party.Party))
            {
                party.Step(step, move.When, move.By);
            }
        }
    }

    private PartyLife PartyOf(Id<Party> party)
    {
        if (!parties.TryGetValue(party.Text, out var life))
        {
            parties[party.Text] = life = new PartyLife(party);
        }

        return life;
    }

    private void Whole(Move move, LifeStepKind step, string reason)
    {
        var after = LifeTable.After(Stage, step);
        if (after != Stage)
        {
            Stage = after;
            Since = move.When;
            cause = history?.Count ?? 0;
        }

        Tell(move with { Kind = step }, reason);
    }

    private void Tell(Move move, string reason, Truth certainty = Truth.Yes) => history?.Add(new LifeStep
    {
        By = move.By,
        Kind = move.Kind,
        Party = move.Party,
        When = move.When,
        Stage = Stage,
        Certainty = certainty,
        Reason = move.Through is { } holder && certainty == Truth.Yes ? $"{reason} It is told of {holder}, which holds it." : reason,
    });
}
