// A stranger's first program: the package, one using, one record, and what anybody does with any library.
using Negotiation.Model;
using Negotiation.Model.Json;

string? nothing = null;
var record = new NegotiationRecord
{
    Id = "first-steps",
    Title = "First steps",
    Parties =
    [
        new Party { Id = "south", Kind = PartyKind.State, Name = "South" },
        new Party { Id = "north", Kind = PartyKind.State, Name = "North" },
    ],
    Territories = [new Territory { Id = "harbour", Name = "The harbour" }],
    Proposals =
    [
        new CeasefireProposal { Id = "truce", Actors = ["north", "south"], Summary = nothing, Scope = CeasefireScope.Local },
        new Undertaking { Id = "lights", Action = "keep the lights on", Actors = ["north"], Summary = "lights" },
    ],
    Events =
    [
        new Event { Id = "call", Kind = EventKind.Call, Occurrence = "happened", When = "2025-06-02" },
        new Event { Id = "meeting", Kind = EventKind.Meeting, Occurrence = "happened", When = "2025-06-01", Place = "harbour" },
    ],
};
var failures = 0;

var text = NegotiationJson.Write(record);
Check("a record comes back as it was written", NegotiationJson.Read(text).Record == record);
using var stream = new MemoryStream();
await NegotiationJson.WriteAsync(stream, record);
stream.Position = 0;
Check("a stream is checked by the rules", (await NegotiationJson.ValidateAsync(stream)).Record == record);
Check("a record fits on a line", record.ToString() == "First steps (first-steps), entries: 7");

var waited = 0;
foreach (var party in record.Parties)
{
    await Task.Yield();
    waited += party.Name.Length;
}

Check("a loop may wait", waited == 10);
Check("a loop may yield", Names(record.Parties).SequenceEqual(["South", "North"]));

Check("ids sort", record.Parties.OrderBy(party => party.Id).First().Name == "North");
Check("references sort", record.Entries.OrderBy(entry => entry.Reference).First().Reference == "event:call");
Check("dates sort", record.Events.OrderBy(held => held.When!.Single as ApproximateDate).First().Id == "meeting");
Check("codes sort", record.Events.OrderBy(held => held.Kind).First().Kind == EventKind.Call);

Check("what is not stated is null", record.Find<Proposal>("truce")!.Summary is null);
Check("a text is a fact", record.Find<Event>("meeting")!.Place!.TryGetSingle(out var place) && place == "harbour");

var state = record.AsOf();
Check("an entry is found by its id", record.TryFind<Party>("north", out var north) && north.Name == "North");
Check("an entry is found by its reference", new Ledger(record).Find("party:north") == north && state.TryFind("event:call", out _));
Check("what is not there is not found", !state.TryFind<Party>("east", out _));
Check("a proposal is taken apart", Kind(record.Find<Proposal>("truce")!) == "a ceasefire");

return failures;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "NOT SO")}: {what}");
    failures += holds ? 0 : 1;
}

static IEnumerable<string> Names(ValueList<Party> parties)
{
    foreach (var party in parties)
    {
        yield return party.Name;
    }
}

static string Kind(Proposal proposal) => proposal.Match(
    _ => "a demand for territory",
    _ => "a ceasefire",
    _ => "an exchange",
    _ => "a release",
    _ => "a meeting",
    _ => "an undertaking",
    _ => "a package",
    unknown => $"something new: {unknown.Kind}");
