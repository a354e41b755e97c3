using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json.Schema;

/// <summary>What a JSON Schema cannot say, and the reader does; <c>docs/schema.md</c> lists it.</summary>
public sealed class SchemaBlindSpotTests(SchemaOracle oracle) : IClassFixture<SchemaOracle>
{
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static TheoryData<string, string, string> BlindSpots => new()
    {
        { "a member that occurs twice", """ "title": "Talks", "title": "Talks" """, "NEG1004" },
        { "half of a surrogate pair", """ "title": "\ud83d" """, "NEG1009" },
        { "a whole number that is not written as one", Cited("""{"start": 0.0, "end": 1, "sha256": "#"}"""), "NEG1008" },
        { "a number that cannot be kept digit by digit", Sized("1e3"), "NEG1008" },
        { "a number of more than 28 digits", Sized("1.00000000000000000000000000000"), "NEG1008" },
        { "zero with a minus", Sized("-0"), "NEG1008" },
        { "a day that the calendar lacks", Dated("\"2025-02-30\""), "NEG2006" },
        { "an interval that runs backwards", Dated("\"2025-03/2025-02\""), "NEG2006" },
        { "a moment of a day that there is not", Dated("""{"kind": "moment", "at": "2025-02-29T04:05:06+02:00[Europe/Kyiv]"}"""), "NEG2012" },
        { "a leap second", Dated("""{"kind": "moment", "at": "2016-12-31T23:59:60Z"}"""), "NEG2012" },
        { "a period of more than its unit can count", Dated("""{"kind": "relative", "anchor": "event:a", "offset": "P99999999999Y"}"""), "NEG2020" },
        { "an address that is none behind its scheme", """ "sources": [{"id": "a", "publisher": "A", "language": "en", "address": "http://["}] """, "NEG2008" },
        { "bounds that are the wrong way round", Sized("""{"kind": "bounds", "atLeast": 3, "atMost": 2}"""), "NEG2014" },
        { "a span that ends before it has begun", Cited("""{"start": 5, "end": 5, "sha256": "#"}"""), "NEG2013" },
        { "words that are not those of the hash", Cited("""{"start": 0, "end": 5, "sha256": "#", "exact": "words"}"""), "NEG2021" },
    };

    [Theory]
    [MemberData(nameof(BlindSpots))]
    public void The_reader_sees_what_the_schema_cannot(string what, string members, string code)
    {
        var title = members.Contains("\"title\"", StringComparison.Ordinal) ? "" : "\"title\": \"Talks\", ";
        var json = $$"""{"schemaVersion": 1, "id": "talks", {{title}}{{members}}}""";

        var errors = NegotiationJson.Read(json).Diagnostics.Where(finding => finding.Severity == Severity.Error);

        Assert.Equal([code], errors.Select(finding => finding.Code));
        Assert.True(oracle.Accepts(typeof(NegotiationRecord), json), $"The schema sees {what} by now: take it off the list.");
    }

    private static string Dated(string when) => $$""" "events": [{"id": "a", "kind": "talks", "occurrence": "happened", "when": {{when}}}] """;

    private static string Sized(string quantity) =>
        $$""" "proposals": [{"id": "a", "kind": "undertaking", "action": "pay", "quantity": {{quantity}}}] """;

    private static string Cited(string span) =>
        $$""" "issues": [{"id": "a", "name": "A", "evidence": [{"source": "s", "wording": "verbatim", "span": {{span.Replace("#", Hash, StringComparison.Ordinal)}}}]}] """;
}
