using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Redacting;

[Slow]
public sealed class RedactionLaws
{
    private const string OfAWord = @"[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}-]";

    private static readonly LocalDate Today = new(2025, 6, 1);

    [Fact]
    public void Nothing_above_the_level_is_reachable() => Holds(MarkedRecords.Any, (record, audience) =>
    {
        var (before, after) = (new JsonReach(record), new JsonReach(record.RedactFor(audience).Record));
        foreach (var secret in AboveLevel(before, audience).Except(Quoted(after)))
        {
            Assert.DoesNotContain(after.Texts, text => Tells(text, secret));
        }
    });

    [Fact]
    public void Nothing_that_went_is_reachable_by_its_id() => Holds(MarkedRecords.Any, (record, audience) =>
    {
        var left = record.RedactFor(audience).Record;
        var (ids, texts) = (left.Entries.Select(entry => entry.Reference.Id).ToHashSet(), new JsonReach(left).Texts.ToList());
        foreach (var gone in record.Entries.Select(entry => entry.Reference).Except(left.Entries.Select(entry => entry.Reference)))
        {
            Assert.DoesNotContain(texts, text => Tells(text, gone.Text));
            if (!ids.Contains(gone.Id) && gone.Id.Contains('-', StringComparison.Ordinal) && !gone.Id.StartsWith(MarkedRecords.SharedIds, StringComparison.Ordinal))
            {
                Assert.DoesNotContain(texts, text => Tells(text, gone.Id));
            }
        }
    });

    [Fact]
    public void Nothing_is_added() => Holds(MarkedRecords.OfLevels, (record, audience) =>
        Assert.Empty(JsonReach.Added(new JsonReach(record.RedactFor(audience).Record).Root, new JsonReach(record).Root)));

    [Fact]
    public void A_lower_level_shows_no_more_whether_at_once_or_step_by_step() => Holds(MarkedRecords.Any, (record, audience) =>
    {
        foreach (var higher in TlpLevel.Known.Where(level => level.Allows(audience.Level)))
        {
            Assert.Equal(record.RedactFor(audience).Record, record.RedactFor(audience with { Level = higher }).Record.RedactFor(audience).Record);
        }
    });

    [Fact]
    public void A_second_time_changes_nothing() => Holds(MarkedRecords.Any, (record, audience) =>
    {
        var once = record.RedactFor(audience).Record;
        var twice = once.RedactFor(audience);

        Assert.Same(once, twice.Record.Statements.Any(statement => statement.By.Any(voice => voice.Description == "a participant")) ? once : twice.Record);
        Assert.Equal(once, twice.Record);
        Assert.Equal((0, 0), (twice.Entries, twice.Evidence));
    });

    [Fact]
    public void Who_may_see_all_sees_all() => Holds(MarkedRecords.OfTlp, (record, _) =>
    {
        var redaction = record.RedactFor(TlpLevel.Red);

        Assert.Same(record, redaction.Record);
        Assert.Equal((0, 0, 0), (redaction.Entries, redaction.Evidence, redaction.Unnamed));
    });

    [Fact]
    public void A_record_without_marks_comes_back() =>
        Assert.All(MarkedRecords.Unmarked, record => Assert.Same(record, record.RedactFor(TlpLevel.Clear).Record));

    [Fact]
    public void A_day_later_nobody_sees_less() => Holds(MarkedRecords.OfLevels, (record, audience) =>
    {
        var (sooner, later) = (record.RedactFor(audience with { On = new LocalDate(2025, 5, 20) }), record.RedactFor(audience with { On = new LocalDate(2025, 6, 21) }));

        Assert.Empty(JsonReach.Added(new JsonReach(sooner.Record).Root, new JsonReach(later.Record).Root));
    });

    [Fact]
    public void What_was_known_earlier_is_no_more_and_names_no_source_of_a_later_day() => Holds(MarkedRecords.OfLevels, (record, audience) =>
    {
        var days = record.Sources.Select(source => source.Published?.Latest.Day).OfType<LocalDate>().Append(Today).Order().ToArray();
        var (sooner, later) = (record.RedactFor(audience with { KnownBy = days[0] }).Record, record.RedactFor(audience with { KnownBy = days[^1] }).Record);

        Assert.Empty(JsonReach.Added(new JsonReach(sooner).Root, new JsonReach(later).Root));
        Assert.Equal(sooner, record.RedactFor(audience with { KnownBy = days[^1] }).Record.RedactFor(audience with { KnownBy = days[0] }).Record);
        Assert.All(sooner.Sources, source => Assert.True(source.Published!.Latest.Day <= days[0]));
        Assert.All(Citation.In(sooner), citation => Assert.Contains(sooner.Sources, source => source.Id == citation.Evidence.Source));
    });

    [Fact]
    public void What_is_left_is_a_record_without_new_errors() => Holds(MarkedRecords.Any, (record, audience) =>
    {
        var before = Errors(record).ToList();
        var after = Errors(record.RedactFor(audience).Record).ToList();

        Assert.All(after, error => Assert.Contains(error, before));
    });

    [Fact]
    public void The_marks_matter()
    {
        Redaction[] redactions = [.. Gen.Sample(MarkedRecords.Any, 150, new Rnd(1), 200).Select(record => record.RedactFor(TlpLevel.Green))];

        Assert.Contains(redactions, redaction => redaction.Entries > 0 && redaction.Record.Entries.Count() > redaction.Entries);
        Assert.Contains(redactions, redaction => redaction.Unnamed > 0);
    }

    /// <summary>The errors by their codes and, since places move, by what they say.</summary>
    private static IEnumerable<(string Code, string Message)> Errors(NegotiationRecord record) =>
        NegotiationJson.Validate(NegotiationJson.Write(record)).Diagnostics
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => (finding.Code, finding.Message));

    /// <summary>The ids of marked sources and statements, the quotes and hashes of marked evidence and of evidence in what is marked.</summary>
    private static IEnumerable<string> AboveLevel(JsonReach reach, Audience audience)
    {
        var sources = Marked(reach.Root["sources"], audience).ToList();
        var statements = Marked(reach.Root["statements"], audience).ToList();
        var ids = sources.Select(source => (string)source["id"]!).ToHashSet();
        var evidence = reach.Evidence.Where(piece => ids.Contains((string)piece["source"]!) || IsAbove(piece, audience))
            .Concat(statements.SelectMany(statement => JsonReach.Objects(statement["evidence"])));
        return
        [
            .. sources.Select(source => $"source:{source["id"]}"),
            .. statements.Select(statement => $"statement:{statement["id"]}"),
            .. evidence.SelectMany(Secrets),
        ];
    }

    private static HashSet<string> Quoted(JsonReach reach) => [.. reach.Evidence.SelectMany(Secrets)];

    private static IEnumerable<string> Secrets(JsonObject evidence) => evidence["span"] is not JsonObject span ? []
        : span["exact"] is { } exact && ((string)exact!).Contains(' ', StringComparison.Ordinal) ? [(string)span["sha256"]!, (string)exact!]
        : [(string)span["sha256"]!];

    private static IEnumerable<JsonObject> Marked(JsonNode? section, Audience audience) =>
        section is JsonArray entries ? entries.OfType<JsonObject>().Where(entry => IsAbove(entry, audience)) : [];

    /// <summary>Whether a mark is certainly above the level; the twin leaves out what has an end.</summary>
    private static bool IsAbove(JsonObject thing, Audience audience) =>
        thing["handling"] is JsonObject { Count: 2 } mark
        && ((string)mark["scheme"]!, (string)mark["mark"]!) switch
        {
            ("tlp", var level) => Array.IndexOf(["clear", "green", "amber", "amber+strict", "red"], level.Replace("TLP:RED", "red", StringComparison.Ordinal)) is var rank
                && (rank < 0 || rank > Array.IndexOf(["clear", "green", "amber", "amber+strict", "red"], audience.Level.Text)),
            ("named", _) => true,
            ("embargo", var day) => string.CompareOrdinal(day, "2025-06-01") >= 0,
            ("chatham-house", _) => false,
            _ => true,
        };

    /// <summary>Whether a text holds a secret word by word; a letter of another script before or after it makes another word of it.</summary>
    private static bool Tells(string text, string secret) =>
        Regex.IsMatch(text, $"(?<!{OfAWord}){Regex.Escape(secret)}(?!{OfAWord})", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static void Holds(Gen<NegotiationRecord> records, Action<NegotiationRecord, Audience> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(60),
        Prop.ForAll(
            (from record in records
             from level in Gen.Elements(TlpLevel.Known.ToArray())
             select (record, new Audience { Level = level, On = Today })).ToArbitrary(),
            both => law(both.record, both.Item2)));
}
