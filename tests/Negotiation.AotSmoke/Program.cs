// The library without a runtime that compiles: published ahead of time and run, it answers as it always does.
using System.Text.Json;
using Negotiation.AotSmoke;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: Negotiation.AotSmoke RECORD");
    return 1;
}

const string Tomorrow =
    """
    {"schemaVersion":1,"id":"river","title":"The river","proposals":[{"kind":"water-share","id":"flow","cubicMetres":1.50,"schedule":{"term":{"kind":"season","of":"rain"}}}],"mood":"calm"}
    """;

var failures = 0;
var text = File.ReadAllText(path);

var read = NegotiationJson.Validate(File.ReadAllBytes(path));
Check("the seed is read and validated", !read.HasErrors && read.Record is not null, $"{read.Diagnostics.Count} findings");
var record = read.Record!;
Check("it is written back equal", string.Equals(text, NegotiationJson.Write(record), StringComparison.Ordinal), $"{text.Length} characters");

var serialized = JsonSerializer.Serialize(record, SmokeContext.Default.NegotiationRecord);
Check("the serializer reads what it wrote", record.Equals(JsonSerializer.Deserialize(serialized, SmokeContext.Default.NegotiationRecord)), $"{serialized.Length} characters");

var folder = new Folder("desk", record, new Dictionary<string, Quantity> { ["held"] = new About { Value = 1.50m } });
var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(folder, SmokeContext.Default.Folder), SmokeContext.Default.Folder)!;
Check("a user's type with ours in it comes back", again.Record.Equals(record) && again.Figures["held"] is About { Value: 1.50m }, again.Label);

Check("the schema is there", NegotiationSchema.Text.Length > 0 && NegotiationSchema.For(typeof(Party)) is not null, $"{NegotiationSchema.Text.Length} characters");

var unknown = NegotiationJson.Read(Tomorrow);
Check(
    "unknown kinds and members are kept",
    unknown.Record is { Proposals: [UnknownProposal { Kind: "water-share" }] } && NegotiationJson.Write(unknown.Record).Contains("1.50", StringComparison.Ordinal),
    $"{unknown.Diagnostics.Count} findings");

var refused = Refusal("""{"label":"desk","record":{"schemaVersion":1,"id":"A b"},"figures":{}}""");
Check("a refusal carries its findings", refused is { Diagnostics.Count: > 1 }, $"{refused?.Diagnostics.Count} findings");

var positions = record.AsOf().Positions;
Check("the positions are derived", positions.Count > 0, $"{positions.Count} positions");

var zoned = NegotiationJson.Read(NegotiationJson.Write(new NegotiationRecord
{
    Id = "clock",
    Title = "Clock",
    Events = [new Event { Id = "midnight", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = Moment.Parse("2015-02-15T00:00:00+02:00[Europe/Kyiv]") }],
}));
Check("time zones are there", !zoned.HasErrors && ApproximateDate.On(new LocalDate(2015, 2, 15)).Level == 0, "Europe/Kyiv");

return failures == 0 ? 0 : 1;

void Check(string what, bool holds, string seen)
{
    Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}: {seen}");
    failures += holds ? 0 : 1;
}

static NegotiationJsonException? Refusal(string json)
{
    try
    {
        JsonSerializer.Deserialize(json, SmokeContext.Default.Folder);
        return null;
    }
    catch (NegotiationJsonException refusal)
    {
        return refusal;
    }
}
