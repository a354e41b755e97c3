using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>A record that is asked as of days: before the first day that it tells there is nothing.</summary>
/// <remarks>
/// What was said on a day that is not told can have been said on any; that does not make it older than everything else. Where the
/// record tells of an office or of control before anything was said or came to pass, those are all that is asked until then.
/// </remarks>
internal sealed class Calendar(Ledger ledger)
{
    private readonly Lazy<LocalDate?> firstAct = new(() => Least(ledger.AsOf().Timeline.Select(entry => entry.When)));
    private readonly Lazy<LocalDate?> firstSpell = new(() => Least(Spells(ledger.Record).Select(ledger.AsOf().DaysOf)));

    /// <summary>The record, made ready to be asked.</summary>
    public Ledger Ledger { get; } = ledger;

    /// <summary>The first day that the record tells; <c>null</c> when nothing that was said or came to pass has one.</summary>
    public LocalDate? First => firstSpell.Value < FirstAct ? firstSpell.Value : FirstAct;

    /// <summary>The first day on which something was said or came to pass; <c>null</c> when the record tells none.</summary>
    public LocalDate? FirstAct => firstAct.Value;

    /// <summary>Whether a day is before all that the record tells.</summary>
    public bool IsBeforeAll(LocalDate? on) => on is not null && on < First;

    /// <summary>Whether a day is before all that was said or came to pass.</summary>
    public bool IsBeforeActs(LocalDate? on) => on is not null && on < FirstAct;

    /// <summary>What stands on a day, as known by a day: nothing before the first day, and before the first act only who held what.</summary>
    public NegotiationState AsOf(LocalDate? on, LocalDate? knownBy) =>
        IsBeforeAll(on) ? new Ledger(new NegotiationRecord { Id = Ledger.Record.Id, Title = Ledger.Record.Title }).AsOf(on, knownBy)
        : IsBeforeActs(on) ? new Ledger(Ledger.Record with { Issues = [], Proposals = [], Documents = [], Events = [], Statements = [] }).AsOf(on, knownBy)
        : Ledger.AsOf(on, knownBy);

    /// <summary>The times that offices and control are told to last.</summary>
    private static IEnumerable<When> Spells(NegotiationRecord record) =>
    [
        .. record.People.SelectMany(person => person.Offices).Select(office => office.During).OfType<When>(),
        .. record.Territories.SelectMany(territory => territory.Control).SelectMany(control => control.When?.Values ?? []),
    ];

    private static LocalDate? Least(IEnumerable<DateRange> days)
    {
        var first = days.Select(range => range.Earliest.Day).OfType<LocalDate>().ToArray();
        return first.Length == 0 ? null : first.Min();
    }
}
