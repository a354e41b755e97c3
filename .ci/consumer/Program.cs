// A stranger's first program: the package, one using, one record.
using Negotiation.Model;
using Negotiation.Model.Json;

var record = new NegotiationRecord
{
    Id = "first-steps",
    Title = "First steps",
    Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North" }],
};

var text = NegotiationJson.Write(record);
var same = NegotiationJson.Read(text).Record == record;
Console.WriteLine($"A record of {text.Length} characters was written and read{(same ? "" : ", and came back changed")}.");
return same ? 0 : 1;
