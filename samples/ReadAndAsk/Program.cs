// Reads a record and asks: who takes part, where do they stand, and how does anyone know?
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

if (args is not [var file])
{
    Console.Error.WriteLine("usage: ReadAndAsk RECORD.json");
    return 2;
}

var read = NegotiationJson.Validate(File.ReadAllBytes(file));
foreach (var finding in read.Diagnostics)
{
    Console.Error.WriteLine(finding);
}

if (read.Record is not { } record || read.Diagnostics.Any(finding => finding.Severity == Severity.Error))
{
    return 1;
}

var index = new RecordIndex(record);
Console.WriteLine($"{record.Title}: {record.Parties.Count} parties, {record.Statements.Count} statements");
foreach (var position in record.AsOf(on: new LocalDate(2025, 5, 19)).Positions)
{
    if (index.Find(position.On) is Proposal proposal)
    {
        var party = index.Find(position.Party)!.Name;
        var hearsay = position.IsAttributed ? $", as reported by others ({position.Hands} hands)" : "";
        var doubt = position.IsDoubtful ? ", on doubtful evidence" : "";
        Console.WriteLine($"{party} {position.Stance} {proposal.Id}{hearsay}{doubt}");
    }
}

return 0;
