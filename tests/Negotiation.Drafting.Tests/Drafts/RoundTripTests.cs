using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>Record, draft, <c>anchor --again</c>: the same record.</summary>
public static class RoundTripTests
{
    private static readonly string[] Free = ["content", "summary", "title", "name", "note", "role", "text", "action", "object", "publisher", "author", "description"];

    private static readonly string[] Hostile =
    [
        "a; b", "a: b", "a, b", "\"quoted\"", "\"", " a ", "none", "a -- b", "a | b", "# a", "\\", "(a)", "a (b)", "= a", "a = b", "-> a", "kept", "[kept]", "[kept 1-2]",
        "A for B as C", "not", "not a", "two\nlines", "tab\there", "عربى", "Łódź", "👩‍🚀", "a for a", "yes", "1,000", "at least 3", "> a", ">> a", "~ a", "from: a", "'", "’", "shall not a", "may a", "a, 3",
    ];

    internal static readonly (string File, NegotiationRecord Record)[] Records =
    [
        .. new[] { "seeds/istanbul-2025/record.json", "seeds/istanbul-2025-sources/record.json" }
            .Select(Repository.Path)
            .Concat(Directory.EnumerateFiles(Repository.Path("tests/Casebook/records"), "*.json").Order(StringComparer.Ordinal))
            .Concat(Directory.EnumerateFiles(Repository.Path("tests/Negotiation.Model.Tests/Episodes"), "*.json").Order(StringComparer.Ordinal))
            .Select(file => (Path.GetFileName(file), NegotiationJson.Validate(File.ReadAllBytes(file))))
            .Where(read => read.Item2 is { Record: not null, HasErrors: false })
            .Select(read => (read.Item1, read.Item2.Record!)),
    ];

    /// <summary>All records of the repository, and no entry of them had to be kept.</summary>
    [Fact]
    public static void Every_record_comes_back_and_all_of_it_is_said()
    {
        Assert.True(Records.Length > 400);
        foreach (var (file, record) in Records)
        {
            var draft = Draft.Of(record);
            Assert.True(record == draft.AnchorAgain(record).Record, file);
            Assert.DoesNotContain("\nkept: ", draft.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public static void Every_record_comes_back_from_json_and_all_of_it_is_said()
    {
        foreach (var (file, record) in Records)
        {
            var draft = Draft.JsonOf(record);
            Assert.True(record == draft.AnchorAgain(record).Record, file);
            Assert.True(record == draft.ToLines().AnchorAgain(record).Record, file);
            Assert.DoesNotContain("\"kept\": ", draft.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>Whatever is written in a record, and whatever it has that this version does not know.</summary>
    [Fact]
    public static void Records_with_hostile_texts_and_unknown_members_come_back()
    {
        var hostile =
            from index in Gen.Choose(0, Records.Length - 1)
            from seed in Gen.Choose(0, int.MaxValue)
            select Disturbed(Records[index].Record, new System.Random(seed));

        Prop.ForAll(hostile.ToArbitrary(), static record => record is null || (record == Draft.Of(record).AnchorAgain(record).Record && record == Draft.JsonOf(record).AnchorAgain(record).Record))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public static void A_draft_with_the_text_says_the_words_and_needs_no_record_to_keep_them()
    {
        var record = Draft.Parse(Examples.Draft).Anchor(Examples.Text).Record!;
        var draft = Draft.Of(record, Examples.Text);

        Assert.DoesNotContain("[kept", draft.Text, StringComparison.Ordinal);
        Assert.Equal(record, draft.Anchor(Examples.Text).Record);
        Assert.DoesNotContain("[kept", Draft.JsonOf(record, Examples.Text).Text, StringComparison.Ordinal);
        Assert.Equal(record, Draft.JsonOf(record, Examples.Text).Anchor(Examples.Text).Record);
    }

    /// <summary>The record with texts that a draft could take for its own marks; <c>null</c> where that breaks a rule.</summary>
    private static NegotiationRecord? Disturbed(NegotiationRecord record, System.Random random)
    {
        var json = JsonNode.Parse(NegotiationJson.WriteCompact(record))!;
        Disturb(json, random);
        var read = NegotiationJson.Validate(json.ToJsonString());
        return read.HasErrors ? null : read.Record;
    }

    private static void Disturb(JsonNode? node, System.Random random)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToArray())
                {
                    if (Free.Contains(name) && value is JsonValue && random.Next(4) == 0)
                    {
                        members[name] = Hostile[random.Next(Hostile.Length)];
                    }
                    else
                    {
                        Disturb(value, random);
                    }
                }

                if (random.Next(40) == 0)
                {
                    members["x-later"] = new JsonArray(1, Hostile[random.Next(Hostile.Length)]);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Disturb(item, random);
                }

                break;
            default:
                break;
        }
    }
}
