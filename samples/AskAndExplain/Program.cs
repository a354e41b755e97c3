// Asks what stood on two days, what changed between them, and on what one answer rests.
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

var ledger = new Ledger(NegotiationJson.Read(File.ReadAllBytes(args[0])).Record!);
var before = ledger.AsOf(on: new LocalDate(2025, 5, 16));
var after = ledger.AsOf(on: new LocalDate(2025, 5, 19));

foreach (var change in before.ChangesTo(after))
{
    if (change.After is Position position)
    {
        Console.WriteLine($"{position.Party} on {position.On}: {change.Before?.Verdict ?? "silent"}, then {position.Stance} (certain: {position.Certainty})");
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

Console.WriteLine($"rests on {string.Join(", ", grounds.RestsOn.AsEnumerable())}");
