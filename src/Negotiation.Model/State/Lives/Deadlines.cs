namespace Negotiation.Model;

/// <summary>Tells by when something is to be done.</summary>
internal static class Deadlines
{
    /// <summary>The days on one of which the time of a deed is over; <c>null</c> where no end is told.</summary>
    /// <remarks>Of a time not to be passed, that time counts, and not the days before it.</remarks>
    public static Reach? Of(RecordTimes times, Schedule plan) => plan.Term switch
    {
        null => Of(times, plan.Start),
        UntilTerm until => Of(times, until.When),
        FixedTerm when plan.Start is null => null,
        FixedTerm { Bound: var bound } length => bound == TermBound.AtLeast ? null : times.StartOf(plan).Later(length.For),
        NotKnownTerm or UnknownTerm => default(Reach),
        _ => null,
    };

    /// <summary>When a time is over; <c>null</c> where it has no end.</summary>
    public static Reach? Of(RecordTimes times, When? time) => time switch
    {
        null => null,
        Window { NotAfter: null, NotBefore: var first } => Reach.Of(times.Of(first).Days.Earliest, DateBound.Unknown),
        Window window => times.Of(window.NotAfter),
        Phrase { Within: { } within } => Of(times, within),
        _ => times.Of(time),
    };

    /// <summary>Whether a schedule tells only when something starts: neither a term, nor a time by which, nor how often.</summary>
    public static bool HasOnlyStart(Schedule plan) => plan is { Term: null, Every: null } && IsStart(plan.Start);

    private static bool IsStart(When? time) => time switch
    {
        null or Window { NotAfter: not null } => false,
        Phrase { Within: { } within } => IsStart(within),
        _ => true,
    };
}
