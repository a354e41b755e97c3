using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

/// <summary>Records to try the command on.</summary>
internal static class Samples
{
    /// <summary>A text whose code points and UTF-16 code units differ.</summary>
    public const string DailyText = "The envoy said 🕊🕊 that \"no ship passes before noon\".\r\nThe harbour stays cafe\u0301-quiet.\n";

    /// <summary>The path of the founding report.</summary>
    public static string Istanbul { get; } = Repository.Path("seeds/istanbul-2025/record.json");

    /// <summary>The path of a record that has one of every kind, and kinds that this version does not know.</summary>
    public static string Kinds { get; } = Repository.Path("tests/Negotiation.Cli.Tests/Samples.Kinds.json");

    /// <summary>A record without errors and without anything in it.</summary>
    public const string Empty = """{ "schemaVersion": 1, "id": "harbour", "title": "Harbour" }""";

    /// <summary>A record with a member and a kind that this version does not know.</summary>
    public const string Unknown = """{ "schemaVersion": 1, "id": "harbour", "title": "Harbour", "weather": "fair" }""";

    /// <summary>A record that lacks its title.</summary>
    public const string Untitled = """{ "schemaVersion": 1, "id": "harbour" }""";

    /// <summary>A record of one statement that quotes the daily, and of one office that it reports.</summary>
    public static string Harbour(TextFingerprint? text) => NegotiationJson.Write(new NegotiationRecord
    {
        Id = "harbour",
        Title = "Harbour",
        Sources =
        [
            new Source { Id = "daily", Publisher = "The Daily", Language = "en", Text = text },
            new Source { Id = "weekly", Publisher = "The Weekly", Language = "en" },
        ],
        Parties = [new Party { Id = "north", Kind = PartyKind.ArmedGroup, Name = "North", Evidence = [Weekly()] }],
        People =
        [
            new Person
            {
                Id = "envoy",
                Name = "The envoy",
                Offices = [new Office { Title = "Envoy", Of = "party:north", Evidence = [Daily("The envoy")] }],
                Evidence = [Daily("The envoy")],
            },
        ],
        Issues = [new Issue { Id = "harbour", Name = "The harbour", Evidence = [Daily("The harbour stays cafe\u0301-quiet.")] }],
        Statements =
        [
            new Statement
            {
                Id = "no-ship",
                By = [new Voice { Speaker = "person:envoy", For = "north" }],
                Act = Act.Assert,
                On = ["issue:harbour"],
                Evidence = [Daily("no ship passes before noon", isQuote: true)],
            },
        ],
    });

    /// <summary>The fingerprint of a text.</summary>
    public static TextFingerprint FingerprintOf(string text) =>
        new() { CodePoints = text.EnumerateRunes().Count(), Sha256 = TextSpan.HashOf(text) };

    private static Evidence Weekly() => new() { Source = "weekly", Wording = Wording.Paraphrase, Span = new TextSpan(0, 3, TextSpan.HashOf("abc")) };

    private static Evidence Daily(string words, bool isQuote = false)
    {
        var start = DailyText[..DailyText.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count();
        return new Evidence
        {
            Source = "daily",
            Wording = isQuote ? Wording.Verbatim : Wording.Paraphrase,
            Span = new TextSpan(start, start + words.EnumerateRunes().Count(), TextSpan.HashOf(words), isQuote ? words : null),
        };
    }
}
