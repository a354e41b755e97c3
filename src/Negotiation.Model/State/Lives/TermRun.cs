using NodaTime;

namespace Negotiation.Model;

/// <summary>One stretch for which something is to last, or by the end of which it is to be done.</summary>
/// <param name="Plan">The schedule that tells it.</param>
/// <param name="Start">The days on one of which it starts; <c>null</c> where that is not told, and follows from the agreement.</param>
/// <param name="End">The days on one of which it is over; <c>null</c> where no end is told.</param>
internal readonly record struct TermRun(Schedule Plan, Reach? Start, Reach? End)
{
    private const int Renewals = 5000;

    /// <summary>What a schedule tells.</summary>
    public static TermRun Of(RecordTimes times, Schedule plan) => new(
        plan,
        plan.Start is null ? null : times.StartOf(plan),
        plan.Term switch
        {
            null or OpenTerm => null,
            FixedTerm when plan.Start is null => null,
            _ => times.EndOf(plan),
        });

    /// <summary>Whether a proposal is for something that lasts, rather than for a deed that is to be done by a time.</summary>
    /// <remarks>
    /// A ceasefire lasts, and so does what is forbidden, frozen or demilitarised. A withdrawal, a handover, an exchange, a release
    /// and a meeting are deeds, whose term is the time by which they are done. Anything else lasts when it has a term, unless that
    /// is only told as a time not to be passed; a package lasts unless all of its parts are deeds.
    /// </remarks>
    public static bool Lasts(RecordIndex index, Proposal proposal, ValueList<Schedule> plans) =>
        proposal.Mode == Mode.ShallNot || proposal is CeasefireProposal
        || (proposal switch
        {
            TerritorialDemand demand => demand.Action == TerritorialAction.Freeze || demand.Action == TerritorialAction.Demilitarise,
            IHandover or MeetingProposal => false,
            Package { Parts: { Count: > 0 } parts } => HasTerm(plans)
                && !parts.All(part => index.Find(part) is TerritorialDemand or IHandover or MeetingProposal),
            _ => HasTerm(plans),
        });

    /// <summary>The same stretch, counted from a start that was not told.</summary>
    public TermRun From(RecordTimes times, DateRange start) => Start is not null ? this : this with
    {
        Start = Reach.Of(start.Earliest, start.Latest),
        End = Plan.Term is FixedTerm { Bound: var bound } length && bound != TermBound.AtLeast
            ? Reach.Of(start.Earliest, start.Latest).Later(length.For)
            : Plan.Term is null or OpenTerm ? null
            : End ?? times.EndOf(Plan),
    };

    /// <summary>Whether it is over before a time: no where it is told to have no end, unknown where its end is not told.</summary>
    public Truth IsOver(DateRange at) => End is { } end ? end.Days.IsBefore(at) : Plan.Term is null or OpenTerm ? Truth.No : Truth.Unknown;

    /// <summary>The same stretch after as many renewals by itself as end before a time, how many those are, and when the last was.</summary>
    public (TermRun Renewed, int Times, DateRange Last) Renewed(DateRange at, Func<DateRange, Period?, bool> isPrevented)
    {
        var (renewed, times, last) = (this, 0, default(DateRange));
        var length = Plan.Renewal is { } renewal && renewal.Mode == RenewalMode.Automatic ? renewal.For ?? (Plan.Term as FixedTerm)?.For : null;
        while (length is not null && renewed.End is { } end && end.Days.IsBefore(at) == Truth.Yes && times < Renewals && !isPrevented(end.Days, Plan.Renewal!.Notice))
        {
            var later = end.Later(length);
            if (later.Days.IsAfter(end.Days) != Truth.Yes && !(later.Days.Latest.Day > end.Days.Latest.Day))
            {
                break;
            }

            last = end.Days;
            renewed = renewed with { End = later };
            times++;
        }

        return (renewed, times, last);
    }

    /// <summary>Whether another stretch ends when this one does, or when it would once renewed: then it only says in words what comes by itself.</summary>
    public bool IsRenewedTo(TermRun other) =>
        Plan.Renewal is { } renewal && renewal.Mode == RenewalMode.Automatic
        && End is { } end && other.End is { } told
        && (told.Days == end.Days || ((renewal.For ?? (Plan.Term as FixedTerm)?.For) is { } length && end.Later(length).Days == told.Days));

    private static bool HasTerm(ValueList<Schedule> plans)
    {
        foreach (var plan in plans)
        {
            if (plan.Term is not (null or UntilTerm { When: Window { NotBefore: null } }))
            {
                return true;
            }
        }

        return false;
    }
}
