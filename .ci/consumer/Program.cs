// A stranger's first program: the package, one using, one record, and what anybody does with any library.
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;
using Negotiation.Tables;
using Negotiation.Workbooks;

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

const string article = "On 28 May the millers turned down a rise of one percent.";
var draft = Draft.Parse("""
    negotiation: Pay talks
    source: report, Talks at the mill | The Herald | 29 May 2015 | en
    party: Millers (trade-union)
    deed: pay rise: raise-pay
      > a rise of one percent
    said: Millers rejects pay rise, 28 May 2015
      > the millers turned down a rise
    """).Anchor(new SourceText("report", article));
var author = new RecordAuthor("Pay talks");
var report = author.Source("report", article, publisher: "The Herald", title: "Talks at the mill", published: "2015-05-29");
var millers = author.Party("Millers", PartyKind.TradeUnion);
var rise = author.Proposal("pay rise", id => new Undertaking { Id = id, Action = "raise-pay" }, report.Quote("a rise of one percent"));
author.Said(millers, Act.Reject, rise, report.Quote("the millers turned down a rise"), at: "2015-05-28");
Check("a draft gives a record", draft.Record is not null);
Check("code gives the record of the draft", author.Build().Record == draft.Record);
author.Said(millers, Act.Accept, rise, report.Quote("two percent"));
Check("words that are not there are found out", author.Build().Diagnostics.Any(finding => finding.Code == "NEG4006"));
Check("a record has its tables", RecordTables.Of(new Ledger(draft.Record!)).All.Single(table => table.Name == "statements").Rows.Count() == draft.Record!.Statements.Count);
Check("a record comes back from a workbook", Workbook.ReadCsv(Workbook.Of(draft.Record!).ToCsv()).AnchorAgain(draft.Record!).Record == draft.Record);

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
