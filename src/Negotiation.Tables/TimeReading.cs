using Negotiation.Model;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>A time as the cells of a row.</summary>
/// <param name="Text">The time as it is recorded.</param>
/// <param name="Edtf">The time as EDTF.</param>
/// <param name="Earliest">The first day that it can mean.</param>
/// <param name="Latest">The last day that it can mean.</param>
/// <param name="Precision">How precise the EDTF text is; its status, where there is none.</param>
internal readonly record struct TimeReading(Cell Text, Cell Edtf, Cell Earliest, Cell Latest, string Precision)
{
    private const string Day = "day";
    private const string Set = "set";
    private const string Moment = "moment";

    /// <summary>EDTF has seconds and whole minutes of offset, and no zone.</summary>
    private static readonly OffsetDateTimePattern MomentPattern =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>");

    /// <summary>How precise an EDTF text can be.</summary>
    public static IReadOnlyList<string> Precisions { get; } = [Moment, Day, .. DatePrecision.OfDates, DatePrecision.Interval, Set];

    /// <summary>What the row is about has no such time.</summary>
    public static TimeReading NotApplicable { get; } = Empty(Cell.NotApplicable);

    /// <summary>There is no such time.</summary>
    public static TimeReading None { get; } = Empty(Cell.None);

    /// <summary>The days that a time can mean, whatever is recorded of it.</summary>
    /// <param name="recorded">The times that are recorded; several where sources contradict each other.</param>
    /// <param name="days">The days on one of which it was.</param>
    public static TimeReading Of(IReadOnlyList<When> recorded, DateRange days)
    {
        var (edtf, precision) = Exact(recorded, days) ?? Between(days);
        var missing = recorded.Count == 0 ? Cell.NotStated : Cell.Unknown;
        return new TimeReading(
            recorded.Count == 0 ? Cell.NotStated : Cell.Of(recorded.Select(RecordedTime.Of)),
            edtf is null ? missing : Cell.Of(edtf),
            Bound(days.Earliest, edtf is null ? missing : Cell.Unknown),
            Bound(days.Latest, edtf is null ? missing : Cell.Unknown),
            precision ?? Cell.Of(missing.Status));
    }

    private static TimeReading Empty(Cell cell) => new(cell, cell, cell, cell, Cell.Of(cell.Status));

    /// <summary>The recorded time itself, where the days that follow are those that it tells.</summary>
    private static (string? Edtf, string? Precision)? Exact(IReadOnlyList<When> recorded, DateRange days) =>
        recorded is [var only] && only.Earliest == days.Earliest && only.Latest == days.Latest
            ? only switch
            {
                ApproximateDate date => (date.Text, DatePrecision.Of(date)),
                Moment moment => (Of(moment), Moment),
                _ => null,
            }
            : OneOf(recorded, days);

    /// <summary>Several single days, the first and the last of which are those that follow.</summary>
    private static (string? Edtf, string? Precision)? OneOf(IReadOnlyList<When> recorded, DateRange days)
    {
        var single = new SortedSet<LocalDate>();
        foreach (var time in recorded)
        {
            if (time.Earliest.Day is not { } day || time.Latest != time.Earliest)
            {
                return null;
            }

            single.Add(day);
        }

        return single.Count > 1 && single.Min == days.Earliest.Day && single.Max == days.Latest.Day
            ? ($"[{string.Join(',', single.Select(LocalDatePattern.Iso.Format))}]", Set)
            : null;
    }

    private static (string? Edtf, string? Precision) Between(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => (days.Earliest.ToString(), Day),
        ({ }, { }) => ($"[{days.Earliest}..{days.Latest}]", Set),
        ({ }, null) => ($"[{days.Earliest}..]", Set),
        (null, { }) => ($"[..{days.Latest}]", Set),
        _ => (null, null),
    };

    private static Cell Bound(DateBound bound, Cell missing) => bound.Kind switch
    {
        DateBoundKind.Day => Cell.Of(bound.Day),
        DateBoundKind.Open => Cell.None,
        DateBoundKind.Unknown => missing,
        _ => Cell.NotApplicable,
    };

    private static string Of(Moment moment)
    {
        var at = moment.At.Offset.Seconds % 60 == 0 ? moment.At : moment.Instant.WithOffset(Offset.Zero);
        return MomentPattern.Format(at);
    }
}
