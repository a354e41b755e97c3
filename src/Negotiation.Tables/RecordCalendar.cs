using Negotiation.Model;
using NodaTime;

namespace Negotiation.Tables;

/// <summary>A record that is asked as of days: what was not yet raised before the first of them is not listed.</summary>
internal sealed class RecordCalendar(Ledger ledger)
{
    /// <summary>The record, made ready to be asked.</summary>
    public Ledger Ledger { get; } = ledger;

    /// <summary>The first day that the record has; <c>null</c> when nothing that was said or came to pass has one.</summary>
    public LocalDate? First => Ledger.FirstDay;

    /// <summary>The first day on which something was said or came to pass; <c>null</c> when the record has none.</summary>
    public LocalDate? FirstAct => Ledger.FirstActDay;

    /// <summary>Whether a day is before all that the record has.</summary>
    public bool IsBeforeAll(LocalDate? on) => on is not null && on < First;

    /// <summary>Whether a day is before all that was said or came to pass.</summary>
    public bool IsBeforeActs(LocalDate? on) => on is not null && on < FirstAct;

    /// <summary>What stands on a day, as known by a day: nothing before the first day, and before the first act only who held what.</summary>
    public NegotiationState AsOf(LocalDate? on, LocalDate? knownBy) =>
        IsBeforeAll(on) ? new Ledger(new NegotiationRecord { Id = Ledger.Record.Id, Title = Ledger.Record.Title }).AsOf(on, knownBy)
        : IsBeforeActs(on) ? new Ledger(Ledger.Record with { Issues = [], Proposals = [], Documents = [], Events = [], Statements = [] }).AsOf(on, knownBy)
        : Ledger.AsOf(on, knownBy);
}
