using System.Text;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Seeds;

/// <summary>The record of each seed is what its draft gives.</summary>
public sealed class SeedDraftTests
{
    private const string Founding = "seeds/istanbul-2025/istanbul.draft";
    private const string FoundingRecord = "seeds/istanbul-2025/record.json";

    [Fact]
    public void The_founding_record_is_made_from_its_draft()
    {
        var made = Draft.Parse(File.ReadAllText(Repository.Path(Founding))).Anchor(FoundingTextOrSkip());

        Assert.Equal(File.ReadAllText(Repository.Path(FoundingRecord)), Written(made));
    }

    [Fact]
    public void The_founding_draft_has_at_most_a_fifth_of_the_lines_and_a_third_of_the_bytes_of_its_record() =>
        AssertIsShort(File.ReadAllText(Repository.Path(Founding)), File.ReadAllText(Repository.Path(FoundingRecord)));

    [Fact]
    public void So_has_the_draft_of_a_text_of_our_own() => AssertIsShort(Examples.Draft, Written(Draft.Parse(Examples.Draft).Anchor(Examples.Text)));

    private static void AssertIsShort(string draft, string record)
    {
        Assert.InRange(5 * draft.TrimEnd().Split('\n').Length, 1, record.TrimEnd().Split('\n').Length);
        Assert.InRange(3 * Encoding.UTF8.GetByteCount(draft), 1, Encoding.UTF8.GetByteCount(record));
    }

    [Fact]
    public void No_quotation_of_the_founding_draft_repeats_eight_words_of_the_report()
    {
        var lines = File.ReadLines(Repository.Path(Founding)).Select(Plain).ToList();
        var words = Plain(FoundingTextOrSkip().Text).Split(' ');

        var repeated = Enumerable.Range(0, words.Length - 7).Select(start => string.Join(' ', words[start..(start + 8)]))
            .Where(run => lines.Exists(line => line.Contains(run, StringComparison.Ordinal)));

        Assert.Empty(repeated);
    }

    [Theory]
    [InlineData("seeds/istanbul-2025-sources/sources.draft", null)]
    [InlineData("seeds/istanbul-2025-sequel/sequel.draft", "summary-2-june")]
    [InlineData("seeds/boeing-2024/boeing.draft", "summary")]
    public void A_record_is_made_from_its_draft(string draft, string? summary)
    {
        var folder = Path.GetDirectoryName(Repository.Path(draft))!;
        SourceText[] texts = summary is null ? [] : [new SourceText(summary, File.ReadAllText(Path.Combine(folder, "summary.txt")))];

        var made = Draft.Parse(File.ReadAllText(Repository.Path(draft))).Anchor(texts);

        Assert.Empty(made.Diagnostics);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "record.json")), Written(made));
    }

    [Fact]
    public void What_followed_in_Istanbul_can_be_merged_with_what_was_there()
    {
        string[] seeds = ["istanbul-2025", "istanbul-2025-sources", "istanbul-2025-sequel"];

        var merged = NegotiationRecord.Merge([.. seeds.Select(seed => Read($"seeds/{seed}/record.json"))]);

        Assert.DoesNotContain(merged.Diagnostics, finding => finding.Severity == Severity.Error);
    }

    /// <summary>The record as it is written; the findings where there is none.</summary>
    private static string Written(DraftResult made) =>
        made.Record is { } record ? NegotiationJson.Write(record) : string.Join('\n', made.Diagnostics);

    private static NegotiationRecord Read(string record) => NegotiationJson.Read(File.ReadAllText(Repository.Path(record))).Record!;

    /// <summary>The text of the founding report, which is not ours to publish, known by the fingerprint in the record; skips where there is no copy.</summary>
    private static SourceText FoundingTextOrSkip()
    {
        var folder = SharedPath.FindOrSkip("seeds", "the draft of the founding report was not held against its text");
        var source = Read(FoundingRecord).Sources[0];
        var copies = Directory.EnumerateFiles(folder, "*.txt").Select(path => new SourceText(source.Id, File.ReadAllText(path)));
        return Assert.Single(copies, copy => copy.Fingerprint == source.Text);
    }

    /// <summary>The words of a text with one space between, without punctuation and capitals.</summary>
    private static string Plain(string text)
    {
        var letters = string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
