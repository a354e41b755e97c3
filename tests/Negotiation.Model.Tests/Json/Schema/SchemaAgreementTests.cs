using System.Buffers;
using System.Text;
using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json.Schema;

/// <summary>Whether the schema, as another validator understands it, and the reader say the same.</summary>
public sealed class SchemaAgreementTests(SchemaOracle oracle) : IClassFixture<SchemaOracle>
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new NegotiationJsonConverterFactory() } };

    /// <summary>What only the reader can see; <see cref="SchemaBlindSpotTests"/> has an example of each.</summary>
    private static readonly Rule[] BlindSpots =
        [RuleBook.NotADate, RuleBook.SpanReversed, RuleBook.BoundsReversed, RuleBook.WordsDoNotMatchHash];

    [Fact]
    public void What_the_reader_reads_is_valid_and_what_is_valid_is_read()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var verdicts = (
            from type in PublicTypes.All.OrderBy(type => type.ToString(), StringComparer.Ordinal)
            from json in new SchemaExamples(type).Values(seen).Distinct()
            select (Type: type, Json: json, IsValid: oracle.Accepts(type, json), Errors: ErrorsOf(type, json))).ToList();

        var quarrels = (
            from verdict in verdicts
            where verdict.IsValid != (verdict.Errors.Count == 0) && !(verdict.IsValid && verdict.Errors.All(BlindSpots.Contains))
            select $"{verdict.Type}: {verdict.Json} is {(verdict.IsValid ? "valid" : "not valid")}; the reader says '{string.Join("; ", verdict.Errors)}'").ToList();
        Assert.True(quarrels.Count == 0, string.Join('\n', quarrels));
        Assert.InRange(verdicts.Count(verdict => verdict.IsValid), 500, int.MaxValue);
        Assert.InRange(verdicts.Count(verdict => !verdict.IsValid), 500, int.MaxValue);
    }

    [Theory]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks"}""", null)]
    [InlineData("""{"schemaVersion": "1", "id": "talks", "title": "Talks"}""", "NEG1005")]
    [InlineData("""{"schemaVersion": 1, "id": "talks"}""", "NEG1006")]
    [InlineData("""{"schemaVersion": 2, "id": "talks", "title": "Talks"}""", "NEG1010")]
    [InlineData("""{"schemaVersion": 1, "id": "The talks", "title": "Talks"}""", "NEG2004")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": " "}""", "NEG2001")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "proposals": [{"id": "a", "kind": "package"}]}""", null)]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "proposals": [{"id": "a"}]}""", "NEG1006")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "proposals": [{"id": "a", "kind": "undertaking"}]}""", "NEG1006")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "proposals": [{"id": "a", "kind": "of-tomorrow"}]}""", null)]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "proposals": [{"id": "a", "kind": "of-tomorrow", "mode": 5}]}""", "NEG1005")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "territories": [{"id": "a", "name": "A", "control": [{"by": "b", "extent": 0.4}]}]}""", null)]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "territories": [{"id": "a", "name": "A", "control": [{"by": "b", "extent": 1.4}]}]}""", "NEG2015")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "territories": [{"id": "a", "name": "A", "control": [{"by": "b", "extent": {"attested": [{"value": 0.4}]}}]}]}""", null)]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "territories": [{"id": "a", "name": "A", "control": [{"by": "b", "extent": {"attested": [{"value": 1.4}]}}]}]}""", "NEG2015")]
    [InlineData("""{"schemaVersion": 1, "id": "talks", "title": "Talks", "territories": [{"id": "a", "name": "A", "control": [{"by": "b", "extent": {"attested": []}}]}]}""", "NEG2003")]
    public void A_planted_error_is_refused_by_both(string json, string? code)
    {
        Assert.Equal(code is null, oracle.Accepts(typeof(NegotiationRecord), json));
        Assert.Equal(code is null ? [] : [code], ErrorsOf(typeof(NegotiationRecord), json).Select(rule => rule.Code));
    }

    [Fact]
    public void What_the_library_writes_is_valid()
    {
        var seeds = Directory.EnumerateFiles(Repository.Path("seeds"), "record.json", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(seeds);
        Assert.All(seeds, seed =>
        {
            var written = new ArrayBufferWriter<byte>();
            NegotiationJson.WriteCompact(NegotiationJson.Read(File.ReadAllBytes(seed)).Record!, written);
            Assert.True(oracle.Accepts(typeof(NegotiationRecord), Encoding.UTF8.GetString(written.WrittenSpan)), seed);
        });
    }

    private static List<Rule> ErrorsOf(Type type, string json)
    {
        try
        {
            // null is no value of ours, and JsonSerializer never asks a converter about it.
            return JsonSerializer.Deserialize(json, type, Options) is null ? [RuleBook.NullValue] : [];
        }
        catch (NegotiationJsonException refusal)
        {
            return [.. refusal.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule)];
        }
    }
}
