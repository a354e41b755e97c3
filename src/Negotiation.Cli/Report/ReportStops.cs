using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>The dates at which the two clocks of the page stop; the last stop of each is everything that is recorded.</summary>
/// <remarks>
/// They are all dates at which an answer can change. Where a record is so long that writing its answers for all of them would
/// take too long, they are fewer, evenly spread over those dates; what the page shows at a stop is exact all the same.
/// </remarks>
internal sealed class ReportStops
{
    /// <summary>So many answers, at a rough count, are worked out for one page unless all dates are asked for.</summary>
    private const int MostEntries = 600_000;

    /// <summary>A clock has so many stops at least, where there are as many dates.</summary>
    private const int Least = 6;

    private ReportStops(IReadOnlyList<LocalDate?> on, IReadOnlyList<LocalDate?> known, bool areAll)
    {
        On = on;
        Known = known;
        AreAll = areAll;
    }

    /// <summary>The stops of what had happened; <c>null</c> is everything that is recorded.</summary>
    public IReadOnlyList<LocalDate?> On { get; }

    /// <summary>The stops of what was known; <c>null</c> is everything that is recorded.</summary>
    public IReadOnlyList<LocalDate?> Known { get; }

    /// <summary>Whether they are all dates at which an answer can change.</summary>
    public bool AreAll { get; }

    /// <summary>The stops for a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="wantsAll">Whether all dates are asked for, however long that takes.</param>
    public static ReportStops Of(Ledger ledger, bool wantsAll)
    {
        var (on, known) = (ledger.Dates, ledger.KnowledgeDates);
        var entries = Math.Max(1, ledger.Record.Statements.Count + ledger.Record.Events.Count + ledger.Record.Proposals.Count);
        var most = Math.Max(Least * Least, MostEntries / entries);
        if (wantsAll || (long)(on.Count + 1) * (known.Count + 1) <= most)
        {
            return new ReportStops([.. Days(on), null], [.. Days(known), null], areAll: true);
        }

        // What was known takes fewer stops: what had happened is asked more often.
        var fewKnown = Math.Min(known.Count + 1, Math.Max(Least, (int)Math.Sqrt(most / 4.0)));
        var fewOn = Math.Min(on.Count + 1, Math.Max(Least, most / fewKnown));
        return new ReportStops([.. Spread(on, fewOn - 1), null], [.. Spread(known, fewKnown - 1), null], areAll: false);
    }

    private static IEnumerable<LocalDate?> Days(ValueList<LocalDate> days) => days.Select(day => (LocalDate?)day);

    /// <summary>So many of the days, evenly spread, the first and the last among them.</summary>
    private static IEnumerable<LocalDate?> Spread(ValueList<LocalDate> days, int count) => count >= days.Count
        ? Days(days)
        : Enumerable.Range(0, count).Select(i => (LocalDate?)days[(int)((long)i * (days.Count - 1) / Math.Max(1, count - 1))]).Distinct();
}
