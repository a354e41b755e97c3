// Asks what stood on two days, what changed between them, and on what one answer rests.
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

if (args is not [var file] || NegotiationJson.Read(File.ReadAllBytes(file)).Record is not { } record)
{
    Console.Error.WriteLine("usage: AskAndExplain RECORD.json, of a record that 'negotiation validate' finds good");
    return 2;
}

var ledger = new Ledger(record);
var before = ledger.AsOf(on: new LocalDate(2025, 5, 16));
var after = ledger.AsOf(on: new LocalDate(2025, 5, 19));

foreach (var change in before.ChangesTo(after))
{
    if (change.After is Position position)
    {
        Console.WriteLine($"{position.Party} on {position.On}: {Stated(change.Before)}, then {Stated(position)}");
    }
}

var refusal = after.PositionOf("russia", "proposal:comprehensive-ceasefire");
var grounds = after.Why(refusal);
Console.WriteLine();
Console.WriteLine($"{refusal.Key}: {refusal.Verdict}. {refusal.Reason}");
foreach (var withdrawal in grounds.Withdrawals)
{
    Console.WriteLine($"another answer without {string.Join(" and ", withdrawal.AsEnumerable())}");
}

Console.WriteLine($"carried alone by {string.Join(", ", grounds.RestsOn.AsEnumerable())}");
return 0;

static string Stated(Answer? answer) => answer is null ? "silent" : $"{answer.Verdict} (certain: {answer.Certainty})";
