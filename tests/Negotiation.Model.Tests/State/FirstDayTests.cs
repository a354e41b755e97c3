using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.State;

/// <summary>The days with which a record begins; what has no day is not among them.</summary>
public sealed class FirstDayTests
{
    private static readonly NegotiationRecord Record = NegotiationJson.Read("""
        {
          "schemaVersion": 1, "id": "harbour", "title": "Harbour",
          "parties": [{ "id": "north", "kind": "state", "name": "North" }],
          "people": [{ "id": "envoy", "name": "the envoy", "offices": [{ "title": "Envoy", "of": "party:north", "during": "2025-01/2025-03" }] }],
          "issues": [{ "id": "port", "name": "The port" }],
          "proposals": [{ "id": "closing", "kind": "undertaking", "action": "close the harbour" }],
          "statements": [
            { "id": "closed", "by": [{ "speaker": "party:north", "at": "2025-05-01" }], "act": "demand", "on": ["issue:port"] },
            { "id": "undated", "by": [{ "speaker": "party:north" }], "act": "demand", "on": ["proposal:closing"] }
          ]
        }
        """).Record!;

    private static readonly Ledger Ledger = new(Record);

    [Fact]
    public void The_first_days_are_that_of_an_office_and_that_of_an_act()
    {
        Assert.Equal(new LocalDate(2025, 1, 1), Ledger.FirstDay);
        Assert.Equal(new LocalDate(2025, 5, 1), Ledger.FirstActDay);
    }

    [Fact]
    public void What_was_said_by_a_day_was_said_on_it_at_the_latest()
    {
        var record = Record with { People = [], Statements = [Said("early", "../2025-04-10"), Said("late", "2025-05-01")] };

        Assert.Equal(new LocalDate(2025, 4, 10), new Ledger(record).FirstActDay);
    }

    [Fact]
    public void A_record_without_days_has_no_first_one()
    {
        var record = Record with { Statements = [Record.Statements[1]] };

        Assert.Null(new Ledger(record).FirstDay);
        Assert.Null(new Ledger(record).FirstActDay);
    }

    [Fact]
    public void The_days_on_which_answers_change_have_the_first_ones()
    {
        Assert.Contains(Ledger.FirstDay!.Value, Ledger.Dates);
        Assert.Contains(Ledger.FirstActDay!.Value, Ledger.Dates);
    }

    private static Statement Said(string id, string at) =>
        new() { Id = id, By = [new Voice { Speaker = "party:north", At = at }], Act = Act.Demand, On = ["proposal:closing"] };
}
