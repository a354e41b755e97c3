using NodaTime;

using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Gathers the days of a record on which an answer can change: the first and the last on which anything can be, begin or end.</summary>
/// <remarks>
/// What holds until a day, or on it, is another thing on the day after; so that day is there too, save for statements and events,
/// which once they are past stay so. A term without a start is counted from all that was said and came to pass on what it
/// belongs to, for any of it may be the agreement. What renews itself is followed to the last of the other days.
/// </remarks>
internal sealed class LedgerDays : RecordWalker
{
    private const int Renewals = 5000;

    private readonly LedgerIndex ledger;
    private readonly RecordTimes times;
    private readonly SortedSet<LocalDate> days = [];
    private readonly List<(DateRange End, Period Length, Period? Notice)> renewed = [];
    private Proposal? proposal;

    private LedgerDays(LedgerIndex ledger) => (this.ledger, times) = (ledger, ledger.Times);

    /// <summary>The days on which something was, begins or ends.</summary>
    public static ValueList<LocalDate> Of(LedgerIndex ledger)
    {
        var found = new LedgerDays(ledger);
        foreach (var statement in ledger.Record.Statements)
        {
            found.Add(ledger.Times.Of(statement).Days, lasts: false);
        }

        NegotiationRecordDefinition.Codec.Walk(ledger.Record, found);
        found.Renew();
        return [.. found.days];
    }

    /// <summary>The days on which it became known what a source tells, or that nothing is to be held of it.</summary>
    public static ValueList<LocalDate> KnownOf(LedgerIndex ledger)
    {
        var found = new LedgerDays(ledger);
        foreach (var source in ledger.Record.Sources)
        {
            found.Add(ledger.Times.Of(source.Reference).Days, lasts: false);
            if (source.Standing?.When is { } time)
            {
                found.Add(ledger.Times.Of(time).Days, lasts: false);
            }
        }

        return [.. found.days];
    }

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        switch (value)
        {
            case Event happening:
                foreach (var time in happening.When?.Testimonies ?? [])
                {
                    Add(times.Of(time.Value).Days, lasts: false);
                }

                Add(times.Of(happening.Reference).Days, lasts: false);
                break;
            case Proposal owner:
                proposal = owner;
                break;
            case Schedule schedule:
                Add(schedule);
                break;
            case Source { Published: { } published }:
                Add(times.Of(published).Days);
                break;
            case Document { Dated: { } dated }:
                Add(dated);
                break;
            case Membership { During: { } during }:
                Add(times.Of(during).Days);
                break;
            case Office { During: { } during }:
                Add(times.Of(during).Days);
                break;
            case Control control:
                Add(control.When);
                break;
            case Statement { Effective: { } effective }:
                Add(times.Of(effective).Days);
                break;
            case ForcePositions positions:
                Add(times.Of(positions.At).Days);
                break;
            default:
                break;
        }
    }

    private static DateRange Later(DateRange days, Period length)
    {
        // Hours counted from a moment in the evening end a day later than those counted from midnight.
        var (earliest, latest) = (RecordTimes.Add(days.Earliest, length), RecordTimes.Add(days.Latest, length.HasTimeComponent ? length + Period.FromDays(1) : length));
        return DateBounds.AreReversed(earliest, latest) ? default : new(earliest, latest);
    }

    private void Add(Schedule schedule)
    {
        Add(times.Of(schedule.Start).Days);
        if (schedule.Term is UntilTerm until)
        {
            AddEnd(times.Of(until.When).Days, schedule.Renewal, schedule.Renewal?.For);
        }
        else if (schedule.Term is FixedTerm length)
        {
            foreach (var start in schedule.Start is { } told ? [times.Of(told).Days] : Agreements())
            {
                AddEnd(Later(start, length.For), schedule.Renewal, schedule.Renewal?.For ?? length.For);
            }
        }
    }

    private void AddEnd(DateRange end, Renewal? renewal, Period? length)
    {
        Add(end);
        if (renewal is not null && length is not null)
        {
            renewed.Add((end, length, renewal.Notice));
        }
    }

    /// <summary>The days of all that was said and came to pass on the proposal, on packages that hold it and on texts that do.</summary>
    private IEnumerable<DateRange> Agreements()
    {
        if (proposal is not { } owner)
        {
            return [];
        }

        Reference[] holders =
        [
            owner.Reference,
            .. ledger.Record.Proposals.OfType<Package>().Where(package => package.Parts?.Contains(owner.Id) ?? false).Select(package => package.Reference),
            .. ledger.Record.Documents.Where(text => text.Provisions?.Any(part => part.Proposals.Contains(owner.Id)) ?? false)
                .SelectMany(text => text.Provisions!.Value.Select(part => Reference.ToProvision(text.Id, part.Number)).Append(text.Reference)),
        ];
        return holders
            .Select(ledger.Of)
            .OfType<Subject>()
            .SelectMany(on => on.Statements.Select(said => times.Of(said).Days).Concat(on.Events.Select(happening => times.Of(happening.Reference).Days)))
            .Distinct();
    }

    private void Renew()
    {
        var last = days.Count == 0 ? LocalDate.MinIsoValue : days.Max;
        foreach (var (first, length, notice) in renewed)
        {
            var (end, times) = (first, 0);
            while (end.Earliest.Day <= last && times++ < Renewals)
            {
                Add(end);
                if (notice is not null)
                {
                    Add(Later(end, Period.Zero - notice));
                }

                end = Later(end, length);
            }
        }
    }

    private void Add(Attested<When>? told)
    {
        foreach (var time in told?.Testimonies ?? [])
        {
            Add(times.Of(time.Value).Days);
        }
    }

    private void Add(DateRange range, bool lasts = true)
    {
        foreach (var bound in (ReadOnlySpan<DateBound>)[range.Earliest, range.Latest])
        {
            if (bound.Day is { } day)
            {
                days.Add(day);
                if (lasts && day < LocalDate.MaxIsoValue)
                {
                    days.Add(day.PlusDays(1));
                }
            }
        }
    }
}
