using Negotiation.Model;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>A record that is asked as of days: before the first day that it tells there is nothing.</summary>
/// <remarks>What was said on a day that is not told can have been said on any; that does not make it older than everything else.</remarks>
internal sealed class Calendar(Ledger ledger)
{
    private readonly Lazy<LocalDate?> first = new(() => FirstOf(ledger));

    /// <summary>The record, made ready to be asked.</summary>
    public Ledger Ledger { get; } = ledger;

    /// <summary>The first day that the record tells; <c>null</c> when it tells none.</summary>
    public LocalDate? First => first.Value;

    /// <summary>Whether a day is before all that the record tells.</summary>
    public bool IsBeforeAll(LocalDate? on) => on is not null && on < First;

    /// <summary>What stands on a day, as known by a day: nothing before the first day.</summary>
    public NegotiationState AsOf(LocalDate? on, LocalDate? knownBy) =>
        IsBeforeAll(on) ? new Ledger(new NegotiationRecord { Id = Ledger.Record.Id, Title = Ledger.Record.Title }).AsOf(on, knownBy) : Ledger.AsOf(on, knownBy);

    private static LocalDate? FirstOf(Ledger ledger)
    {
        var days = ledger.AsOf().Timeline.Select(entry => entry.When.Earliest.Day).OfType<LocalDate>().ToArray();
        return days.Length == 0 ? null : days.Min();
    }
}
