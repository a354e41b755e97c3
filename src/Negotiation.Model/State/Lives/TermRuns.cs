namespace Negotiation.Model;

/// <summary>The stretches of time for which something is to last, or by the end of which it is to be done, as renewals and extensions leave them.</summary>
internal sealed class TermRuns
{
    private readonly LifeScene scene;
    private readonly LifeSubject subject;
    private TermRun[] runs;
    private readonly HashSet<Reference> longer = [];
    private List<TermRun> perhaps = [];
    private int renewals;

    /// <summary>What its schedules tell.</summary>
    public TermRuns(LifeScene scene, LifeSubject subject)
    {
        this.scene = scene;
        this.subject = subject;
        runs = Told();
        Lasts = subject.Entry is Proposal proposal && TermRun.Lasts(scene.Standpoint.Ledger.Index, proposal, subject.Plans);
    }

    /// <summary>Whether it is for something that lasts.</summary>
    public bool Lasts { get; }

    /// <summary>The stretches that its schedules come to, renewals and extensions counted.</summary>
    public IReadOnlyList<TermRun> All => runs;

    /// <summary>The stretches that extensions by some of the parties come to.</summary>
    public IReadOnlyList<TermRun> Perhaps => perhaps;

    /// <summary>The days on one of which the last of those that tell an end is over.</summary>
    public DateRange End => DateBounds.Spanning(Telling.Select(run => run.End?.Days ?? default));

    /// <summary>Where some tell an end and others none, those that tell one count.</summary>
    private IEnumerable<TermRun> Telling => Array.Exists(runs, run => run.Plan.Term is not null) ? runs.Where(run => run.Plan.Term is not null) : runs;

    /// <summary>The stretches for which other proposals would have it last.</summary>
    public TermRun[] In(ValueList<Id<Proposal>> terms) =>
    [
        .. terms.SelectMany(term => scene.PlansOf(term))
            .Select(plan => TermRun.Of(scene.Times, plan))
            .Where(run => run.Plan.Term is not null),
    ];

    /// <summary>Back to what its schedules tell.</summary>
    public void Renew()
    {
        runs = Told();
        perhaps = [];
        renewals = 0;
    }

    /// <summary>What has no start of its own starts when it is agreed, or when an event starts it.</summary>
    public void Begin(DateRange when) => runs = Array.ConvertAll(runs, run => run.From(scene.Times, when));

    /// <summary>It lasts longer, by stretches that are told, or for a time that nobody tells.</summary>
    public void Extend(TermRun[] terms, Move move)
    {
        var when = move.When;
        perhaps = [];
        renewals = 0;
        longer.UnionWith(move.Terms.Select(term => (Reference)term));
        var from = runs.Select(run => run.End).FirstOrDefault(end => end is not null) ?? Reach.Of(when.Earliest, when.Latest);
        runs = terms.Length > 0
            ? Array.ConvertAll(terms, term => term.From(scene.Times, from.Days))
            : [new TermRun(new Schedule { Term = new NotKnownTerm() }, Reach.Of(when.Earliest, when.Latest), null)];
    }

    /// <summary>It may last longer: not all parties say so.</summary>
    public void ExtendPerhaps(TermRun[] terms, Move move)
    {
        longer.UnionWith(move.Terms.Select(term => (Reference)term));
        perhaps.AddRange(terms.Where(term => !Array.Exists(runs, run => run.IsRenewedTo(term))));
    }

    /// <summary>Renews what renews itself, as often as it ends before a time: how often it was in all, when the last was, and for how long.</summary>
    public (int Times, DateRange Last, string Length)? RenewBy(DateRange at)
    {
        var (most, last, length) = (0, default(DateRange), "");
        for (var place = 0; place < runs.Length; place++)
        {
            var plan = runs[place].Plan;
            (runs[place], var times, var renewed) = runs[place].Renewed(at, (end, notice) => scene.IsPrevented(subject, plan, end, notice) == Truth.Yes);
            (most, last, length) = times > most ? (times, renewed, plan.Renewal?.For is { } own ? LengthWords.Of(own) : LengthWords.Of(plan)) : (most, last, length);
        }

        renewals += most;
        return most == 0 ? null : (renewals, last, length);
    }

    /// <summary>What kept it from being renewed by itself; none where it would not have been.</summary>
    public IReadOnlyList<string> PreventedBy() =>
    [
        .. Telling.Where(run => run.Plan.Renewal?.Mode == RenewalMode.Automatic)
            .SelectMany(run => scene.PreventedBy(subject, run.Plan, run.End?.Days ?? default))
            .Select(by => by.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Who tells how long, where that is not told alike; empty where it is.</summary>
    public string Lengths()
    {
        var told = Telling.Concat(perhaps.Where(run => run.Start is not null))
            .GroupBy(run => (Length: LengthWords.Of(run.Plan), run.End?.Days), run => scene.TellersOf(subject, longer, run.Plan))
            .Select(group => (group.Key, Tellers: Series.And(group.SelectMany(tellers => tellers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))))
            .Select(each => $"{each.Key.Length}{(each.Tellers.Length > 0 ? $" by {each.Tellers}" : "")}{(each.Key.Days is { } days && days != default ? $", over {DayWords.Of(days)}" : "")}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return told.Length < 2 ? "" : string.Join("; ", told);
    }

    /// <summary>Whether anyone tells a start.</summary>
    public bool IsStartTold => Array.Exists(runs, run => run.Plan.Start is not null);

    /// <summary>Whether its start has come.</summary>
    public Truth HasStarted(DateRange at) => Among(runs.Select(run => run.Start is { } start ? Truths.Not(start.Days.IsAfter(at)) : Truth.Yes));

    /// <summary>The days on one of which it starts; for what tells no start, when it was agreed.</summary>
    public DateRange StartOr(DateRange agreed) => DateBounds.Spanning(runs.Select(run => run.Start?.Days ?? agreed));

    /// <summary>Whether its term is over.</summary>
    public Truth IsOver(DateRange at) => Among(Telling.Select(run => IsOver(run, at)));

    /// <summary>Whether its term is over, if it lasts as long as some of the parties say.</summary>
    public Truth IsOverWithPerhaps(DateRange at) => Among(Telling.Concat(perhaps.Where(run => run.Start is not null)).Select(run => IsOver(run, at)));

    /// <summary>Whether it may last beyond a time by what some of the parties say.</summary>
    public bool MayLastBeyond(DateRange at) => perhaps.Exists(run => IsOver(run, at) != Truth.Yes);

    /// <summary>The times by which it is to be done, or for which it is to last, each the days on one of which it is over.</summary>
    public DateRange[] Limits() =>
    [
        .. runs.Select(run => Lasts || run.Plan.Term is not null ? run.End : run.Start is null ? null : scene.DeadlineOf(run.Plan))
            .Where(end => end is not null)
            .Select(end => end!.Value.Days),
    ];

    /// <summary>Yes or no where all say so, maybe where they differ; unknown where nothing is told, or only a no.</summary>
    public static Truth Among(IEnumerable<Truth> truths)
    {
        var all = truths.Distinct().ToArray();
        return all.Length == 0 ? Truth.No
            : all.Length == 1 ? all[0]
            : Array.TrueForAll(all, truth => truth is Truth.Unknown or Truth.No) ? Truth.Unknown
            : Truth.Maybe;
    }

    private Truth IsOver(TermRun run, DateRange at)
    {
        var over = run.IsOver(at);
        if (over == Truth.No || run.Plan.Renewal is not { } renewal || renewal.Mode != RenewalMode.Automatic || run.End is not { } end)
        {
            return over;
        }

        var prevented = scene.IsPrevented(subject, run.Plan, end.Days, renewal.Notice);
        return prevented == Truth.Yes ? over : prevented == Truth.Maybe ? Truth.Maybe : Truth.No;
    }

    private TermRun[] Told() => [.. subject.Plans.Select(plan => TermRun.Of(scene.Times, plan))];
}
