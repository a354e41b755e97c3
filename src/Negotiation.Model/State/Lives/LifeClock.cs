using NodaTime;

namespace Negotiation.Model;

/// <summary>What time alone brings about: that a thing starts, is renewed by itself, ends, or lapses.</summary>
internal sealed class LifeClock(LifeSubject subject, LifeCourse course, LifeConsent consent, TermRuns runs, Talks talks)
{
    /// <summary>Whether its time is over though it is not certain; no where nothing is open.</summary>
    public Truth Ending { get; private set; } = Truth.No;

    /// <summary>What comes about before the next step.</summary>
    public void RunTo(DateRange at) => RunTo(at, isLast: false);

    /// <summary>What comes about by the day as of which is asked; where none is, that what is agreed starts whenever it does.</summary>
    public void RunOut(LocalDate? on)
    {
        if (on is { } day)
        {
            RunTo(DateRange.On(day), isLast: true);
        }
        else if (course.Stage == LifeStage.Agreed && runs.Lasts)
        {
            Start(DateRange.On(LocalDate.MaxIsoValue), isLast: true);
        }
    }

    private void RunTo(DateRange at, bool isLast)
    {
        if (runs.All.Count == 0 && runs.Perhaps.Count == 0)
        {
            return;
        }

        if (course.Stage == LifeStage.Agreed && runs.Lasts)
        {
            Start(at, isLast);
        }

        if (course.IsLive && course.Stage != LifeStage.Agreed && runs.Lasts)
        {
            Renew(at);
            End(at, isLast);
        }
        else if (LifeTable.IsPending(course.Stage))
        {
            Lapse(at, isLast);
        }
    }

    private void Start(DateRange at, bool isLast)
    {
        var started = runs.HasStarted(at);
        if (runs.IsOver(talks.Agreed) == Truth.Yes)
        {
            if (isLast)
            {
                Doubt(LifeStepKind.Start, default, Truth.Maybe, $"Its term was over {DayWords.Of(runs.End)}, before it was agreed; whether it has effect all the same is not told.");
            }
        }
        else if (started == Truth.Yes)
        {
            Come(LifeStepKind.Start, runs.StartOr(talks.Agreed), runs.IsStartTold ? "The start that is told has come." : "It tells no start, and has effect from the agreement on.");
        }
        else if (isLast && started != Truth.No)
        {
            Doubt(LifeStepKind.Start, default, started, "Whether its start has come cannot be told.");
        }
    }

    private void Renew(DateRange at)
    {
        if (runs.RenewBy(at) is { } renewed)
        {
            var how = renewed.Times == 1
                ? $"once, for {renewed.Length}, {DayWords.Of(renewed.Last)}"
                : FormattableString.Invariant($"{renewed.Times} times, for {renewed.Length} each, the last {DayWords.Of(renewed.Last)}");
            Come(LifeStepKind.Renew, renewed.Last, $"Its term began again by itself {how}.");
        }
    }

    private void End(DateRange at, bool isLast)
    {
        if (course.Since.IsAfter(runs.End) == Truth.Yes)
        {
            if (isLast)
            {
                Doubt(LifeStepKind.Expire, default, Truth.Maybe, $"Its term was over {DayWords.Of(runs.End)}, before that; how long it lasts all the same is not told.");
            }
        }
        else if (runs.IsOver(at) == Truth.Yes && !runs.MayLastBeyond(at))
        {
            Come(LifeStepKind.Expire, runs.End, WhyOver());
        }
        else if (isLast && runs.IsOverWithPerhaps(at) is (Truth.Maybe or Truth.Unknown) and var open)
        {
            Doubt(LifeStepKind.Expire, default, open, WhyOpen());
        }
    }

    private string WhyOver() => course.IsTold && runs.PreventedBy() is { Count: > 0 } by
        ? $"Its term is over, and {Series.And(by)} kept it from being renewed by itself."
        : "Its term is over, and it was not made to last longer.";

    private string WhyOpen() => course.IsTold && runs.Lengths() is { Length: > 0 } lengths
        ? $"Whether its term is over cannot be told: {lengths}."
        : "Whether its term is over cannot be told.";

    /// <summary>What was not agreed lapses with the time by which it was to be done, or for which it was to last.</summary>
    private void Lapse(DateRange at, bool isLast)
    {
        var limits = runs.Limits();
        var over = TermRuns.Among(limits.Select(limit => limit.IsBefore(at)));
        if (over == Truth.Yes)
        {
            Come(LifeStepKind.Expire, DateBounds.Spanning(limits), "Its time ran out before it was agreed.");
        }
        else if (isLast && over == Truth.Maybe)
        {
            Doubt(LifeStepKind.Expire, DateBounds.Spanning(limits), over, "Whether its time ran out cannot be told.");
        }
    }

    private void Come(LifeStepKind kind, DateRange when, string reason)
    {
        var move = Step(kind, when, Truth.Yes);
        course.Whole(move, kind, reason);
        course.Share(move, kind, kind == LifeStepKind.Start ? consent.Assents : null);
    }

    private void Doubt(LifeStepKind kind, DateRange when, Truth truth, string reason)
    {
        Ending = truth;
        course.Tell(Step(kind, when, truth), reason, truth);
    }

    private Move Step(LifeStepKind kind, DateRange when, Truth truth) => new() { By = subject.On, Kind = kind, When = when, Truth = truth };
}
