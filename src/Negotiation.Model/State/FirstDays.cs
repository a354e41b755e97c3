using NodaTime;

namespace Negotiation.Model;

/// <summary>The days with which a record begins.</summary>
/// <param name="ledger">The ledger of the record.</param>
internal sealed class FirstDays(Ledger ledger)
{
    private readonly Lazy<LocalDate?> act = new(() => FirstActOf(ledger.Seen(null, null)));
    private readonly Lazy<LocalDate?> spell = new(() => FirstSpellOf(ledger.Seen(null, null)));

    /// <summary>The first day on which something was said, came to pass or was reported as planned; <c>null</c> where none of it has a day.</summary>
    public LocalDate? Act => act.Value;

    /// <summary>The first day of all, offices, memberships and control counted; <c>null</c> where nothing that was said or came to pass has one.</summary>
    public LocalDate? Any => spell.Value < Act ? spell.Value : Act;

    private static LocalDate? FirstActOf(Standpoint seen)
    {
        LocalDate? first = null;
        foreach (var said in seen.Record.Statements)
        {
            first = Least(first, seen.Said(said));
        }

        foreach (var happening in seen.Record.Events)
        {
            first = Least(first, seen.WhenHappened(happening));
            if (seen.FirstReportOf(happening) is { Day: not null } report && happening.Occurrence?.Values.Any(each => each != Occurrence.Happened) == true)
            {
                first = Least(first, new DateRange(report, report));
            }
        }

        return first;
    }

    private static LocalDate? FirstSpellOf(Standpoint seen)
    {
        LocalDate? first = null;
        foreach (var office in seen.Record.People.SelectMany(person => person.Offices))
        {
            first = Least(first, seen.Ledger.Times.Of(office.During).Days);
        }

        foreach (var membership in seen.Record.Parties.SelectMany(party => party.Memberships))
        {
            first = membership.During is { } during ? Least(first, seen.Ledger.Times.Of(during).Days) : first;
        }

        foreach (var time in seen.Record.Territories.SelectMany(territory => territory.Control).SelectMany(control => control.When?.Values ?? []))
        {
            first = Least(first, seen.Ledger.Times.Of(time).Days);
        }

        return first;
    }

    private static LocalDate? Least(LocalDate? first, DateRange days) =>
        (days.Earliest.Day ?? days.Latest.Day) is { } day && !(first <= day) ? day : first;
}
