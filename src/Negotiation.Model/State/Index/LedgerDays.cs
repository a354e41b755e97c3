using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model;

/// <summary>Gathers the days of a record on which an answer can change: the first and the last on which anything can be, begin or end.</summary>
/// <remarks>
/// What holds until a day, or on it, is another thing on the day after, and so is what was announced for it; so that day is
/// there too, save for statements, which once they are past stay so. A term without a start is counted from all that was said
/// and came to pass on what it belongs to, for any of it may be the agreement. What renews itself is followed to the last of
/// the other days.
/// </remarks>
internal sealed class LedgerDays : RecordWalker
{
    private const int Renewals = 5000;

    private readonly LedgerIndex ledger;
    private readonly PossibleDays possible;
    private readonly SortedSet<LocalDate> days = [];
    private readonly List<(LocalDate End, Period Length, Period? Notice)> renewed = [];
    private Proposal? proposal;

    private LedgerDays(LedgerIndex ledger) => (this.ledger, possible) = (ledger, new PossibleDays(ledger.Index));

    /// <summary>The days on which something was, begins or ends.</summary>
    public static ValueList<LocalDate> Of(LedgerIndex ledger)
    {
        var found = new LedgerDays(ledger);
        NegotiationRecordDefinition.Codec.Walk(ledger.Record, found);
        found.Renew();
        return [.. found.days];
    }

    /// <summary>The days on which it became known what a source tells, or that nothing is to be held of it.</summary>
    public static ValueList<LocalDate> KnownOf(LedgerIndex ledger)
    {
        var stated = new PossibleDays(ledger.Index);
        return [.. new SortedSet<LocalDate>(ledger.Record.Sources.SelectMany(source => stated.Of(source.Published).Concat(stated.Of(source.Standing?.When))))];
    }

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        switch (value)
        {
            case Statement statement:
                days.UnionWith(possible.Of(statement));
                Add(possible.Of(statement.Effective));
                break;
            case Event happening:
                Add(possible.Of(happening.When));
                break;
            case Proposal owner:
                proposal = owner;
                break;
            case Schedule schedule:
                Add(schedule);
                break;
            case Source source:
                Add(possible.Of(source.Published));
                break;
            case Document document:
                Add(possible.Of(document.Dated));
                break;
            case Membership membership:
                Add(possible.Of(membership.During));
                break;
            case Office office:
                Add(possible.Of(office.During));
                break;
            case Control control:
                Add(possible.Of(control.When));
                break;
            case ForcePositions positions:
                Add(possible.Of(positions.At));
                break;
            default:
                break;
        }
    }

    private void Add(Schedule schedule)
    {
        Add(possible.Of(schedule));
        if (schedule is { Start: null, Term: FixedTerm length })
        {
            AddEnds(Agreements().SelectMany(day => PossibleDays.Later(day, length.For)), schedule.Renewal, length.For);
        }
        else
        {
            AddEnds(possible.Of(schedule), schedule.Renewal, (schedule.Term as FixedTerm)?.For);
        }
    }

    private void AddEnds(IEnumerable<LocalDate> ends, Renewal? renewal, Period? term)
    {
        foreach (var end in ends)
        {
            Add([end]);
            if (renewal is not null && (renewal.For ?? term) is { } length)
            {
                renewed.Add((end, length, renewal.Notice));
            }
        }
    }

    /// <summary>The days of all that was said and came to pass on the proposal, on packages that hold it and on texts that do.</summary>
    private HashSet<LocalDate> Agreements()
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
                .SelectMany(text => text.Provisions!.Value.Select(part => text.ReferenceTo(part)).Append(text.Reference)),
        ];
        return
        [
            .. holders
                .Select(ledger.Of)
                .OfType<Subject>()
                .SelectMany(on => on.Statements.SelectMany(possible.Of).Concat(on.Events.SelectMany(happening => possible.Of(happening.When)))),
        ];
    }

    private void Renew()
    {
        var last = days.Count == 0 ? LocalDate.MinIsoValue : days.Max;
        foreach (var (first, length, notice) in renewed)
        {
            var (ends, times) = (new List<LocalDate> { first }, 0);
            while (ends.Count > 0 && ends[0] <= last && times++ < Renewals)
            {
                Add(ends);
                Add(notice is null ? [] : ends.SelectMany(end => PossibleDays.Later(end, Period.Zero - notice)));
                ends = [.. ends.Where(end => end < LocalDate.MaxIsoValue).SelectMany(end => PossibleDays.Later(end.PlusDays(1), length)).Select(next => next.PlusDays(-1)).Distinct().Order()];
            }
        }
    }

    /// <summary>Days until which, or on which, something holds.</summary>
    private void Add(IEnumerable<LocalDate> ends)
    {
        foreach (var day in ends)
        {
            days.Add(day);
            if (day < LocalDate.MaxIsoValue)
            {
                days.Add(day.PlusDays(1));
            }
        }
    }
}
