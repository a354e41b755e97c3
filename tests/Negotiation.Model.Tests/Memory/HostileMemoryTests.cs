using System.Globalization;
using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Memory;

/// <summary>Texts that were made to cost a reader more memory than they cost their writer.</summary>
[Collection(nameof(MemoryTests))]
[Slow]
public sealed class HostileMemoryTests(ITestOutputHelper output)
{
    private const int Length = 8_000_000;
    private const double MostTimes = 8;
    private const double MostTimesOfSmallObjects = 18;

    private const string Start = """{"schemaVersion":1,"id":"a","title":"A",""";
    private const string Voices = "\"statements\":[{\"id\":\"z\",\"act\":\"z\",\"on\":[\"issue:z\"],\"by\":[";

    private static readonly string[] Checked =
    [
        "proposals of an unknown kind", "proposals of unknown kinds", "conditions of an unknown kind", "issues", "parties", "people",
        "territories", "events", "statements", "evidence", "references", "dates", "empty objects as voices",
    ];

    /// <summary>A head, a part that is repeated with a number in the place of the hash, a foot.</summary>
    public static TheoryData<string, string, string, string> Texts => new()
    {
        { "one long text", "\"summary\":\"", "xxxxxxxx", "\"" },
        { "one long unknown text", "\"x\":\"", "xxxxxxxx", "\"" },
        { "one long title of escapes", "\"x\":0,\"y\":\"", "\\u0041", "\"" },
        { "empty objects as parties", "\"parties\":[", "{},", "{}]" },
        { "empty objects as an unknown member", "\"x\":[", "{},", "{}]" },
        { "numbers as proposals", "\"proposals\":[", "0,", "0]" },
        { "tiny unknown members", "", "\"#\":0,", "\"x\":0" },
        { "tiny unknown members with values of their own", "", "\"#\":\"#\",", "\"x\":0" },
        { "one unknown member over and over", "", "\"x\":0,", "\"x\":0" },
        { "tiny unknown members in an unknown kind", "\"proposals\":[{\"kind\":\"z\",\"id\":\"z\",", "\"#\":0,", "\"x\":0}]" },
        { "proposals of an unknown kind", "\"proposals\":[", "{\"kind\":\"z\",\"id\":\"z#\"},", "{\"kind\":\"z\",\"id\":\"z\"}]" },
        { "proposals of unknown kinds", "\"proposals\":[", "{\"kind\":\"z#\",\"id\":\"z#\",\"x\":\"#\"},", "{\"kind\":\"z\",\"id\":\"z\"}]" },
        { "conditions of an unknown kind", "\"proposals\":[{\"kind\":\"z\",\"id\":\"z\",\"conditions\":[", "{\"kind\":\"z#\"},", "{\"kind\":\"z\"}]}]" },
        { "issues", "\"issues\":[", "{\"id\":\"z#\",\"name\":\"#\"},", "{\"id\":\"z\",\"name\":\"z\"}]" },
        { "parties", "\"parties\":[", "{\"id\":\"z#\",\"kind\":\"z\",\"name\":\"#\"},", "{\"id\":\"z\",\"kind\":\"z\",\"name\":\"z\"}]" },
        { "people", "\"people\":[", "{\"id\":\"z#\",\"name\":\"#\"},", "{\"id\":\"z\",\"name\":\"z\"}]" },
        { "territories", "\"territories\":[", "{\"id\":\"z#\",\"name\":\"#\"},", "{\"id\":\"z\",\"name\":\"z\"}]" },
        { "events", "\"events\":[", "{\"id\":\"z#\",\"kind\":\"z\",\"occurrence\":\"z\"},", "{\"id\":\"z\",\"kind\":\"z\",\"occurrence\":\"z\"}]" },
        { "statements", "\"statements\":[", "{\"id\":\"z#\",\"by\":[{\"for\":\"z\"}],\"act\":\"z\",\"on\":[\"issue:z\"]},", "{\"id\":\"z\",\"by\":[{\"for\":\"z\"}],\"act\":\"z\",\"on\":[\"issue:z\"]}]" },
        { "evidence", "\"issues\":[{\"id\":\"z\",\"name\":\"z\",\"evidence\":[", "{\"source\":\"z\",\"wording\":\"z\"},", "{\"source\":\"z\",\"wording\":\"z\"}]}]" },
        { "references", "\"statements\":[{\"id\":\"z\",\"by\":[{\"for\":\"z\"}],\"act\":\"z\",\"on\":[", "\"issue:#\",", "\"issue:z\"]}]" },
        { "dates", "\"proposals\":[{\"kind\":\"z\",\"id\":\"z\",\"when\":[", "\"2001\",", "\"2001\"]}]" },
        { "empty objects as voices", Voices, "{},", "{}]}]" },
        { "duplicate members", "", "\"title\":0,", "\"title\":0" },
    };

    /// <summary>Texts in which a few bytes make a large object; a number of six digits stands in the place of the at sign.</summary>
    public static TheoryData<string, string, string, string> SmallObjects => new()
    {
        { "voices for a party", Voices, "{\"for\":\"#\"},", "{}]}]" },
        { "voices for one party", Voices, "{\"for\":\"z\"},", "{}]}]" },
        { "voices with an unknown member", Voices, "{\"x\":0},", "{}]}]" },
        { "voices in years of six digits", Voices, "{\"at\":\"Y1@\"},", "{}]}]" },
        { "years of six digits", Voices + "{\"at\":{\"kind\":\"earliest-of\",\"times\":[", "\"Y1@\",", "\"2001\"]}}]}]" },
    };

    /// <summary>Texts that are read without an error, and then are much to check.</summary>
    public static TheoryData<string, string, string, string> RecordTexts =>
    [
        .. Texts.Where(text => Checked.Contains(text.Data.Item1)),
        ("one id over and over", "\"issues\":[", "{\"id\":\"z\",\"name\":\"#\"},", "{\"id\":\"z\",\"name\":\"z\"}]"),
        ("issues within themselves", "\"issues\":[", "{\"id\":\"z#\",\"name\":\"#\",\"within\":\"z#\"},", "{\"id\":\"z\",\"name\":\"z\"}]"),
        ("issues in an order", "\"issues\":[", "{\"id\":\"z#\",\"name\":\"#\",\"links\":[{\"kind\":\"before\",\"to\":\"issue:y#\"}]},", "{\"id\":\"z\",\"name\":\"z\"}]"),
        ("proposals that are put", "\"statements\":[{\"id\":\"z\",\"by\":[{\"for\":\"z\"}],\"act\":\"reject\",\"on\":[\"proposal:z\"]},{\"id\":\"y\",\"by\":[{\"for\":\"z\"}],\"act\":\"demand\",\"on\":[", "\"proposal:#\",", "\"issue:z\"]}]"),
        ("proposals that are answered", "\"statements\":[{\"id\":\"z\",\"by\":[{\"for\":\"z\"}],\"act\":\"reject\",\"on\":[", "\"proposal:#\",", "\"issue:z\"]}]"),
        ("parts of a package that is its own", "\"proposals\":[{\"kind\":\"package\",\"id\":\"z\",\"parts\":[", "\"z\",", "\"z\"]}]"),
        ("parts of a package that are missing", "\"proposals\":[{\"kind\":\"package\",\"id\":\"z\",\"parts\":[", "\"#\",", "\"z\"]}]"),
        ("provisions", "\"statements\":[{\"id\":\"z\",\"by\":[{\"for\":\"z\"}],\"act\":\"z\",\"on\":[\"provision:z/1\"]}],\"documents\":[{\"id\":\"z\",\"kind\":\"z\",\"title\":\"z\",\"provisions\":[", "{\"number\":\"#\"},", "{\"number\":\"z\"}]}]"),
        ("issues in an order, told from behind", "\"issues\":[", "{\"id\":\"z#\",\"name\":\"#\",\"links\":[{\"kind\":\"after\",\"to\":\"issue:y#\"}]},", "{\"id\":\"z\",\"name\":\"z\"}]"),
        ("an issue before many that are missing", "\"issues\":[{\"id\":\"z\",\"name\":\"z\",\"links\":[", "{\"kind\":\"before\",\"to\":\"issue:y#\"},", "{\"kind\":\"before\",\"to\":\"issue:y\"}]}]"),
        ("events counted from one", "\"events\":[", "{\"id\":\"z#\",\"kind\":\"z\",\"occurrence\":\"z\",\"when\":{\"kind\":\"relative\",\"anchor\":\"event:z\"}},", "{\"id\":\"z\",\"kind\":\"z\",\"occurrence\":\"z\"}]"),
        ("proposals planned from one", "\"proposals\":[", "{\"kind\":\"meeting\",\"id\":\"z#\",\"schedule\":{\"start\":{\"kind\":\"relative\",\"anchor\":\"event:z\"}}},", "{\"kind\":\"z\",\"id\":\"z\"}]"),
    ];

    [Theory]
    [MemberData(nameof(RecordTexts))]
    public void Validating_needs_at_most_eight_times_the_text(string name, string head, string part, string foot)
    {
        var text = Text(head, part, foot);

        ReadResult? read = null;
        var peak = PeakMemory.Of(() => read = NegotiationJson.Validate(text));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {(double)peak / text.Length:0.0} times {text.Length} bytes; {read!.Diagnostics.Count} findings."));
        Assert.NotNull(read.Record);
        Assert.True(peak <= MostTimes * text.Length, $"{(double)peak / text.Length:0.0} times the text.");
        GC.KeepAlive(read);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reading_needs_at_most_eight_times_the_text(string name, string head, string part, string foot)
    {
        var (_, times) = Read(name, Text(head, part, foot), ReadOptions.Default);

        Assert.True(times <= MostTimes, $"{times:0.0} times the text.");
    }

    /// <summary>So that no text of the greatest length needs more by the defaults than eight times that length.</summary>
    [Theory]
    [MemberData(nameof(SmallObjects))]
    public void With_no_more_values_for_its_length_than_the_defaults_allow_reading_needs_at_most_eight_times_the_text(
        string name, string head, string part, string foot)
    {
        var defaults = ReadOptions.Default;
        var text = Text(head, part, foot);
        var options = new ReadOptions { MaxValues = (int)((long)text.Length * defaults.MaxValues / defaults.MaxBytes) };

        var (read, times) = Read(name, text, options);

        Assert.Equal(RuleBook.TooManyValues, Assert.Single(read.Diagnostics, finding => finding.Severity == Severity.Error).Rule);
        Assert.True(times <= MostTimes, $"{times:0.0} times the text.");
    }

    [Theory]
    [MemberData(nameof(SmallObjects))]
    public void With_fewer_values_than_are_allowed_small_objects_need_more(string name, string head, string part, string foot)
    {
        var (read, times) = Read(name, Text(head, part, foot), ReadOptions.Default);

        Assert.NotNull(read.Record);
        Assert.True(times <= MostTimesOfSmallObjects, $"{times:0.0} times the text.");
    }

    [Fact]
    public void Of_a_million_findings_a_thousand_are_listed_and_the_last_says_how_many_more()
    {
        var read = NegotiationJson.Read(Encoding.UTF8.GetBytes(Start + "\"proposals\":[" + string.Concat(Enumerable.Repeat("0,", 1_000_000)) + "0]}"));

        Assert.Equal(1001, read.Diagnostics.Count);
        Assert.Equal(RuleBook.MoreFindings, read.Diagnostics[^1].Rule);
        Assert.Equal(
            "999001 more findings are not listed, 999001 of them errors: correct what is listed, or raise the limit of 1000.",
            read.Diagnostics[^1].Message);
    }

    /// <summary>Reads a text, and tells how many times its length that needs beside it.</summary>
    private (ReadResult Read, double Times) Read(string name, byte[] text, ReadOptions options)
    {
        ReadResult? read = null;
        var peak = PeakMemory.Of(() => read = NegotiationJson.Read(text, options));
        var times = (double)peak / text.Length;

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {times:0.0} times {text.Length} bytes; {(read!.Record is null ? "refused" : "read")}, {read.Diagnostics.Count} findings."));
        GC.KeepAlive(read);
        return (read, times);
    }

    private static byte[] Text(string head, string part, string foot)
    {
        var text = new StringBuilder(Length + 1000).Append(Start).Append(head);
        for (var number = 0; text.Length < Length; number++)
        {
            text.Append(part
                .Replace("#", number.ToString("x", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("@", (number % 1_000_000).ToString("d6", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(text.Append(foot).Append('}').ToString());
    }
}
