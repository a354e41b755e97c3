using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells by when something is to be done, and whether it was.</summary>
internal sealed class Work
{
    private const int Rounds = 5000;

    private readonly Standpoint standpoint;
    private readonly Life life;
    private readonly DateRange[] ends;
    private readonly DateRange[] starts;
    private readonly ConditionReading conditions;
    private readonly Move[] done;
    private readonly Truth isDone;
    private readonly bool hasReturned;
    private readonly bool isAllDone;

    /// <summary>What is to be done by a proposal.</summary>
    public Work(Standpoint standpoint, Life life)
    {
        this.standpoint = standpoint;
        this.life = life;
        var proposal = (Proposal)life.Subject.Entry;
        conditions = ConditionReader.Of(standpoint, standpoint.Lives.Of, proposal.Conditions);
        var moves = standpoint.Lives.Finder.Of(life.Subject, standpoint.Lives.Of).Where(IsOfNote).ToArray();
        Events = [.. moves.Select(move => move.By).Concat(EventsOfParts(moves)).Where(by => by.Section == Section.Event).Select(by => (Id<Event>)by.Id).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)];
        done = MoveOrder.Sorted(moves.Where(move => move.Kind == LifeStepKind.CarryOut || IsDelivery(move)));
        isDone = done.Select(move => move.Truth).Aggregate(Truth.No, Truths.Or);
        hasReturned = life.Runs.Any(run => run.Plan.Every is not null);
        ends = hasReturned ? [.. life.Runs.Select(Next).OfType<DateRange>()] : [.. life.Runs.Select(EndOf).OfType<DateRange>()];
        starts = [.. life.Runs.Where(IsOnlyStarted).Select(run => run.Start?.Days ?? default)];
        isAllDone = hasReturned && isDone == Truth.Yes && life.Runs.All(run => run.End is { } last && Next(run) is { } next && next.IsAfter(last.Days) == Truth.Yes);
        Due = DateBounds.Spanning(ends.Length == 0 ? ends : ends.Concat(life.PerhapsRuns.Select(run => run.End?.Days).OfType<DateRange>()));
    }

    /// <summary>The days on one of which its time is over; of what returns, that of the next time.</summary>
    public DateRange Due { get; }

    /// <summary>The events that carry it out, breach it, deliver it or end it.</summary>
    public ValueList<Id<Event>> Events { get; }

    /// <summary>What its conditions rest on.</summary>
    public ValueList<Reference> Basis => conditions.RestsOn;

    /// <summary>What has become of it.</summary>
    public (Performance Performance, Truth Certainty, string Reason) Reading()
    {
        if (isDone == Truth.Yes && (!hasReturned || isAllDone))
        {
            return Done();
        }

        var (performance, certainty, reason) = Undone();
        return isDone is Truth.Maybe or Truth.Unknown && !hasReturned
            ? (performance, Truths.And(Truth.Maybe, isDone), $"{reason} {WhetherDone()}")
            : life.Subject.Entry is Package && life.Certainty != Truth.Yes && certainty == Truth.Yes
            ? (performance, life.Certainty, $"{reason} {life.Doubt}".TrimEnd())
            : (performance, certainty, reason);
    }

    /// <summary>What waits for its time, or has let it pass.</summary>
    public static (Performance Performance, Truth Certainty, string Reason) Waiting(Standpoint standpoint, DateRange[] ends, DateRange due)
    {
        if (ends.Length == 0)
        {
            return (Performance.Pending, Truth.Yes, "No time is set for it, so that it cannot be overdue.");
        }

        if (standpoint.On is not { } day)
        {
            return due.Latest.Day is null
                ? (Performance.Pending, Truth.Yes, "No day is told by which it is to be done.")
                : (Performance.NotDeterminable, Truth.Yes, $"Its time is over {DayWords.Of(due)}; no day was asked for.");
        }

        var today = DateRange.On(day);
        var over = ends.Select(end => end.IsBefore(today)).Distinct().ToArray();
        return over is [Truth.Yes] ? (Performance.Overdue, Truth.Yes, $"Its time was over {DayWords.Of(due)}, and nobody tells that it was done.")
            : over is [Truth.No] ? (Performance.Pending, Truth.Yes, due.Latest.Day is null ? "No day is told by which its time is over." : $"Its time is over {DayWords.Of(due)}.")
            : due.Earliest.Day is { } first && first >= day ? (Performance.Pending, Truth.Yes, "Its time has not run out.")
            : (Performance.NotDeterminable, over.Contains(Truth.Maybe) || over.Contains(Truth.Yes) ? Truth.Maybe : Truth.Unknown, $"Its time is over {DayWords.Of(due)}; whether it is cannot be told.");
    }

    private bool IsOfNote(Move move) => move.By.Section == Section.Event
        ? move.Kind == LifeStepKind.CarryOut || move.Kind == LifeStepKind.Breach || move.Kind == LifeStepKind.End || move.Kind == LifeStepKind.Put
        : IsByParts(move.By, move.Kind);

    /// <summary>Whether what became of a package is what became of its parts.</summary>
    private bool IsByParts(Reference by, LifeStepKind kind) =>
        by == life.Subject.On && (kind == LifeStepKind.CarryOut || kind == LifeStepKind.Breach || kind == LifeStepKind.End);

    /// <summary>The events by which the parts came to what the package came to with them.</summary>
    private IEnumerable<Reference> EventsOfParts(Move[] moves) => moves
        .Where(move => IsByParts(move.By, move.Kind))
        .SelectMany(move => Parts().SelectMany(part => part.History).Where(step => step.Kind == move.Kind).Select(step => step.By));

    private IEnumerable<Life> Parts() =>
        ((life.Subject.Entry as Package)?.Parts ?? []).Select(part => standpoint.Lives.Of(part)).OfType<Life>();

    private string WhetherDone() => Array.Exists(done, move => move.By.Section != Section.Event)
        ? "Whether all of its parts were carried out is not certain."
        : $"Whether {string.Join(" or ", done.Select(move => move.By.Id).Distinct(StringComparer.Ordinal))} did it is not certain.";

    private static bool IsDelivery(Move move) => move.Kind == LifeStepKind.Put && move.Through is null;

    private (Performance Performance, Truth Certainty, string Reason) Done()
    {
        var first = Array.Find(done, move => move.Truth == Truth.Yes)!;
        var how = first.By.Section == Section.Event ? $"{first.By.Id} did it {DayWords.Of(first.When)}" : $"All of its parts were carried out, the last {DayWords.Of(first.When)}";
        if (ends.Length == 0 || hasReturned || life.Lasts)
        {
            return (Performance.Met, Truth.Yes, $"{how}.");
        }

        var late = ends.Select(end => first.When.IsAfter(end)).Distinct().ToArray();
        return late is [Truth.Yes] ? (Performance.MetLate, Truth.Yes, $"{how}; its time was over {DayWords.Of(Due)}.")
            : late is [Truth.No] ? (Performance.Met, Truth.Yes, $"{how}, in time.")
            : (Performance.Met, late.Contains(Truth.Maybe) || late.Contains(Truth.Yes) ? Truth.Maybe : Truth.Unknown, $"{how}; whether that was in time cannot be told.");
    }

    private (Performance Performance, Truth Certainty, string Reason) Undone()
    {
        if (life.IsBreached == Truth.Yes)
        {
            return (Performance.Missed, Truth.Yes, "It was breached.");
        }

        if (life.Stage == LifeStage.Ended && life.Last is { } last)
        {
            var ended = last.By == life.Subject.On ? $"All of its parts were ended, the last {DayWords.Of(last.When)}" : $"{last.By.Id} ended it {DayWords.Of(last.When)}";
            return last.Kind == LifeStepKind.Expire
                ? (Performance.NotDeterminable, life.Certainty, $"Its term was over {DayWords.Of(last.When)}; nobody tells whether it was kept.")
                : life.Lasts && !(ends.Length > 0 && Array.TrueForAll(ends, end => last.When.IsBefore(end) == Truth.Yes))
                ? (Performance.NotDeterminable, life.Certainty, $"{ended}; nobody tells whether it was kept until then.")
                : last.By == life.Subject.On && Parts().Any(part => part.Last?.Kind != LifeStepKind.End)
                ? (Performance.NotDeterminable, life.Certainty, $"{ended}; nobody tells whether they were kept until then.")
                : !Array.Exists(ends, end => end.Latest.Day is not null)
                ? (Performance.NotDeterminable, life.Certainty, $"{ended}; no day is told by which it was to be done, and nobody tells whether it was.")
                : (Performance.Missed, life.Certainty, $"{ended}, and nobody tells that it was done before.");
        }

        if (conditions.Truth != Truth.Yes)
        {
            return (
                Performance.Pending,
                conditions.Truth == Truth.No ? Truth.Yes : conditions.Truth,
                conditions.Truth == Truth.No ? "What must hold first does not." : "Whether what must hold first does cannot be told.");
        }

        if (life.Lasts)
        {
            return life.IsBreached == Truth.Maybe ? (Performance.Pending, Truth.Maybe, "Whether it was breached is not certain.")
                : (Performance.Pending, life.Certainty, $"{(ends.Length == 0 ? "It lasts, and no end is told." : $"It lasts, and is over {DayWords.Of(Due)}.")} {life.Doubt}".TrimEnd());
        }

        var reading = ends.Length == 0 && starts.Length > 0 ? Started() : Waiting(standpoint, ends, Due);
        return life.Stage == LifeStage.Suspended && reading.Performance == Performance.Overdue
            ? (Performance.NotDeterminable, Truth.Maybe, "Its time was over, and it is suspended; whether its time runs meanwhile is not told.")
            : reading;
    }

    /// <summary>What has a start and no end: once it has started nobody can tell, by the calendar, that it is late.</summary>
    private (Performance Performance, Truth Certainty, string Reason) Started()
    {
        var start = DayWords.Of(DateBounds.Spanning(starts));
        if (standpoint.On is not { } day)
        {
            return (Performance.NotDeterminable, Truth.Yes, $"Its start is told, {start}, and no end; no day was asked for.");
        }

        var today = DateRange.On(day);
        var isToCome = starts.Select(first => first.IsAfter(today)).Distinct().ToArray();
        return isToCome is [Truth.Yes] ? (Performance.Pending, Truth.Yes, $"It is to start {start}.")
            : isToCome is [Truth.No] ? (Performance.NotDeterminable, Truth.Yes, $"It was to start {start}; no end is told, and nobody tells whether it is done.")
            : (Performance.NotDeterminable, isToCome.Contains(Truth.Maybe) || isToCome.Contains(Truth.Yes) ? Truth.Maybe : Truth.Unknown, $"It is to start {start}, and no end is told; whether it has started cannot be told.");
    }

    /// <summary>Whether only the start of an undertaking is told: a duty that goes on, with no time by which it is to be done.</summary>
    private bool IsOnlyStarted(TermRun run) => life.Subject.Entry is Undertaking && Deadlines.HasOnlyStart(run.Plan);

    /// <summary>The end of a term, or the time by which a deed is to be done.</summary>
    private DateRange? EndOf(TermRun run) =>
        (life.Lasts && run.Plan.Term is null or OpenTerm) || IsOnlyStarted(run) ? default(DateRange?)
        : life.Lasts || run.Plan.Start is null ? (run.End ?? Deadlines.Of(standpoint.Ledger.Times, run.Plan))?.Days : Deadlines.Of(standpoint.Ledger.Times, run.Plan)?.Days;

    /// <summary>The next time of what returns: the first that nobody tells was done.</summary>
    private DateRange? Next(TermRun run)
    {
        if (run.Plan.Every is not { } every)
        {
            return EndOf(run);
        }

        var next = Deadlines.Of(standpoint.Ledger.Times, run.Plan.Start) ?? run.Start;
        for (var round = done.Count(move => move.Truth == Truth.Yes); next is { } reach && round > 0; round--)
        {
            next = round > Rounds ? default(Reach) : reach.Later(every);
        }

        return next?.Days;
    }
}
