using System.Text.Json.Nodes;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Model.Json;
using Negotiation.Tests;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>The draft in JSON, which programs and language models write.</summary>
public static class JsonDraftTests
{
    internal static readonly string Mill = File.ReadAllText(Repository.Path("tests/Negotiation.Drafting.Tests/Json/mill.draft.json"));

    /// <summary>What the draft has, what is written instead, the value that is blamed, and what the message must hold so that one can put it right.</summary>
    internal static readonly (string Was, string Becomes, string Pointer, string Holds)[] Mistakes =
    [
        ("\"kind\": \"company\"", "\"kind\": \"firm\"", "/parties/1/kind", "'company'"),
        ("\"kind\": \"trade-union\"", "\"kind\": \"union\"", "/parties/0/kind", "'trade-union'"),
        ("\"kind\": \"trade-union\"", "\"kind\": null", "/parties/0", "'kind'"),
        ("\"kind\": \"trade-union\"", "\"kind\": 3", "/parties/0/kind", "'trade-union'"),
        ("\"kind\": \"talks\"", "\"kind\": \"talk\"", "/events/0/kind", "'talks'"),
        ("\"occurrence\": \"happened\"", "\"occurrence\": \"took place\"", "/events/0/occurrence", "'happened'"),
        ("\"act\": \"reject\"", "\"act\": \"refuse\"", "/statements/1/act", "'reject'"),
        ("\"act\": \"reject\"", "\"act\": \"turned down\"", "/statements/1/act", "'reject'"),
        ("\"act\": \"reject\"", "\"act\": \"rejecst\"", "/statements/1/act", "'reject'"),
        ("\"act\": \"propose\"", "\"act\": \"offer\"", "/statements/0/act", "'propose'"),
        ("\"act\": \"propose\"", "\"act\": \"pledge\"", "/statements/0/act", "'commit'"),
        ("{ \"name\": \"UMB\", \"description\"", "{ \"name\": \"UBM\", \"description\"", "/statements/1/by/0/name", "'UMB'"),
        ("{ \"name\": \"UMB\", \"description\": null", "{ \"name\": null, \"description\": null", "/statements/1/by/0", "a description"),
        ("\"by\": [\"Mill Company\"]", "\"by\": [\"Mill Compny\"]", "/proposals/0/by/0", "'Mill Company'"),
        ("\"by\": [\"Mill Company\"]", "\"by\": \"Mill Company\"", "/proposals/0/by", "a list"),
        ("\"on\": [\"revised offer\"], \"to\": [\"UMB\"]", "\"on\": [\"revised ofer\"], \"to\": [\"UMB\"]", "/statements/0/on/0", "'revised offer'"),
        ("\"to\": [\"UMB\"]", "\"to\": [\"UBM\"]", "/statements/0/to/0", "'UMB'"),
        ("\"parts\": [\"rise 2015\"", "\"parts\": [\"rise of 2015\"", "/proposals/0/parts/0", "'rise 2015'"),
        ("\"29 May 2015 to 30 May 2015\"", "\"29 May\"", "/events/0/when", "'29 May YYYY'"),
        ("\"29 May 2015 to 30 May 2015\"", "\"31 June 2015\"", "/events/0/when", "'29 May 2015'"),
        ("= 28 May 2015", "= 27 May 2015", "/statements/1/when", "Wednesday"),
        ("\"quantity\": \"1 percent\"", "\"quantity\": \"1 prcent\"", "/proposals/1/quantity", "'percent'"),
        ("\"quantity\": \"1 percent\"", "\"quantity\": 1", "/proposals/1/quantity", "write '1' in quotation marks"),
        ("about: revised offer", "about: revised ofer", "/events/0/details/1", "'revised offer'"),
        ("about: revised offer", "abuot: revised offer", "/events/0/details/1", "'about'"),
        ("as mediator", "as mediatr", "/events/0/details/0", "'mediator'"),
        ("for: 2 years", "for: two fortnights", "/proposals/0/details/0", "'2 years'"),
        ("a 1% rise this year", "a 2% rise this year", "/proposals/1/quotes/0/words", "'a 1% rise this year'"),
        ("no compulsory redundancies for", "compulsory redundancies for", "/proposals/2/quotes/0/words", "'no'"),
        ("The union rejected it", "The union refused it", "/statements/1/quotes/0/words", "'rejected'"),
        ("\"words\": \"The union rejected it on Thursday\"", "\"words\": \"union\"", "/statements/1/quotes/0/words", "'union rejected'"),
        ("\"wording\": \"spoken\"", "\"wording\": \"verbatim\"", "/statements/2/quotes/0/wording", "'spoken'"),
        ("\"words\": \"unacceptable\"", "\"words\": \"an insult\"", "/statements/2/quotes/0/words", "quote the words"),
        ("\"within\": \"The revised offer covers two years\"", "\"within\": \"It covers two years\"", "/statements/0/quotes/0/within", "a passage that has the words"),
        ("\"source\": \"report\"", "\"source\": \"wire\"", "/people/0/quotes/0/source", "'report'"),
        ("\"negotiation\": \"Pay talks at the mill, May 2015\"", "\"title\": \"Pay talks\"", "/title", "'negotiation'"),
        ("\"label\": null, \"by\": [{ \"name\": \"Mill Company\"", "\"speaker\": null, \"by\": [{ \"name\": \"Mill Company\"", "/statements/0/speaker", "'by'"),
        ("\"name\": \"Conciliation office\"", "\"name\": \"UMB\"", "/parties/2/name", "another name"),
        ("\"kind\": \"package\"", "\"kind\": \"territory\"", "/proposals/0/kind", "'package'"),
        ("\"kind\": \"package\"", "\"kind\": \"pakage\"", "/proposals/0/kind", "'package'"),
        ("\"kind\": \"trade-union\"", "\"kind\": \"other\"", "/parties/0", "'kind_other'"),
        ("\"by\": [{ \"name\": \"UMB\", \"description\": null, \"for\": null, \"as\": null }]", "\"by\": \"UMB\"", "/statements/1/by", "a list"),
        ("\"label\": null", "\"label\": \"a]: b\"", "/statements/0/label", "brackets"),
        ("\"label\": null", "\"label\": \"Revised offer\"", "/statements/0/label", "'Revised offer-said'"),
        ("\"kind\": \"body\"", "\"kind\": \"bodies\"", "/parties/2/kind", "'body'"),
        ("\"kind\": \"talks\"", "\"kind\": \"negotiations\"", "/events/0/kind", "'talks'"),
        ("\"act\": \"reject\"", "\"act\": \"declined\"", "/statements/1/act", "'reject'"),
        ("\"act\": \"reject\"", "\"act\": \"vetoes\"", "/statements/1/act", "'reject'"),
        ("\"act\": \"reject\"", "\"act\": \"agrees to\"", "/statements/1/act", "'accept'"),
        ("\"act\": \"reject\"", "\"act\": \"insists on\"", "/statements/1/act", "'demand'"),
        ("\"act\": \"reject\"", "\"act\": \"calls for\"", "/statements/1/act", "'request'"),
        ("\"act\": \"reject\"", "\"act\": \"signs\"", "/statements/1/act", "'form: signature'"),
        ("\"act\": \"propose\"", "\"act\": \"suggested\"", "/statements/0/act", "'propose'"),
        ("\"act\": \"propose\"", "\"act\": \"puts forward\"", "/statements/0/act", "'propose'"),
        ("\"act\": \"propose\"", "\"act\": \"promises\"", "/statements/0/act", "'commit'"),
        ("\"by\": [\"Mill Company\"]", "\"by\": [\"The Mill\"]", "/proposals/0/by/0", "'Mill Company'"),
        ("\"to\": [\"UMB\"]", "\"to\": [\"UMB, Mill Company\"]", "/statements/0/to/0", "'UMB' and 'Mill Company'"),
        ("\"for\": \"UMB\"", "\"for\": \"UBM\"", "/statements/2/by/0/for", "'UMB'"),
        ("with: UMB; Mill Company; Conciliation office as mediator", "with: UMB and Mill Company", "/events/0/details/0", "'UMB; Mill Company'"),
        ("for: 2 years", "duration: 2 years", "/proposals/0/details/0", "for"),
        ("\"29 May 2015 to 30 May 2015\"", "\"Friday\"", "/events/0/when", "'\"Friday\" = DAY'"),
        ("\"29 May 2015 to 30 May 2015\"", "\"yesterday\"", "/events/0/when", "'29 May 2015'"),
        ("\"\\\"on Thursday\\\" = 28 May 2015\"", "\"on Thursday\"", "/statements/1/when", "'\"on Thursday\" = DAY'"),
        ("\"words\": \"The union rejected it", "\"words\": \"The Union rejected it", "/statements/1/quotes/0/words", "'The union rejected it on Thursday'"),
        ("\"kind\": \"company\", \"kind_other\": null", "\"kind\": \"company\", \"kind_other\": \"firm\"", "/parties/1/kind_other", "'other'"),
        ("\"wording\": \"paraphrase\"", "\"wording\": null", "/parties/0/quotes/0", "'wording'"),
        ("\"published\": \"30 May 2015\"", "\"published\": 2015", "/sources/0/published", "in quotation marks"),
    ];

    /// <summary>What only a line has: a finding about a value must not ask for it.</summary>
    private static readonly string[] MarksOfLines = ["'>!'", "'>>!'", "on a line of its own", "after the colon", "'key: value'", "'(no text)'", "-2]: …"];

    [Fact]
    public static void It_says_what_the_lines_say()
    {
        var result = Draft.ParseJson(Mill).Anchor(Examples.Text);
        var lines = Draft.Parse(Examples.Draft).Anchor(Examples.Text);

        Assert.Equal([], result.Diagnostics.Where(finding => finding.Severity == Severity.Error));
        Assert.Equal(NegotiationJson.Write(lines.Record!), NegotiationJson.Write(result.Record!));
        Assert.Equal(lines.LeftOut.Select(left => (left.What, left.Why)), result.LeftOut.Select(left => (left.What, left.Why)));
        Assert.Equal(Mill.Split('\n').Index().First(line => line.Item.Contains("that they remain", StringComparison.Ordinal)).Index + 1, Assert.Single(result.LeftOut).Line);
    }

    /// <summary>Each is an error at its value, and the message says what to write.</summary>
    [Fact]
    public static void A_mistake_is_reported_at_its_value()
    {
        var faults = new List<string>();
        foreach (var (was, becomes, pointer, holds) in Mistakes)
        {
            Assert.Contains(was, Mill, StringComparison.Ordinal);
            var result = Draft.ParseJson(Replaced(Mill, was, becomes)).Anchor(Examples.Text);
            if (result.Record is not null || !result.Diagnostics.Any(finding => finding.Severity == Severity.Error && finding.Pointer == pointer && finding.Line > 0 && finding.Message.Contains(holds, StringComparison.Ordinal)))
            {
                faults.Add($"{becomes} at {pointer}, '{holds}': {string.Join(" / ", result.Diagnostics.Where(finding => finding.Severity == Severity.Error))}");
            }

            faults.AddRange(result.Diagnostics.Where(finding => MarksOfLines.Any(mark => finding.Message.Contains(mark, StringComparison.Ordinal))).Select(finding => $"{becomes}, in words of lines: {finding}"));
            faults.AddRange(result.Diagnostics.GroupBy(finding => finding.ToString()).Where(same => same.Skip(1).Any()).Select(same => $"{becomes}, twice: {same.Key}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>A fix is a value and its pointer: with it there is one error less.</summary>
    [Fact]
    public static void A_fix_that_is_offered_puts_it_right()
    {
        var applied = 0;
        foreach (var (was, becomes, _, _) in Mistakes)
        {
            var json = Replaced(Mill, was, becomes);
            var errors = Errors(json);
            if (errors.Select(finding => finding.Fix).OfType<ValueFix>().FirstOrDefault() is { } fix)
            {
                Assert.True(Errors(With(json, fix)).Count < errors.Count, becomes);
                applied++;
            }
        }

        Assert.InRange(applied, 12, Mistakes.Length);
    }

    [Theory]
    [InlineData("", "nothing to read")]
    [InlineData("[]", "an object")]
    [InlineData("{ \"negotiation\": \"A\", \"negotiation\": \"B\" }", "'negotiation'")]
    [InlineData("{ \"negotiation\": \"A\", }", "stops being JSON")]
    [InlineData("{ \"negotiation\": \"A\" ", "stops being JSON")]
    [InlineData("{ \"negotiation\": \"A\", \"parties\": [1] }", "an object")]
    [InlineData("{ \"negotiation\": \"A\", \"parties\": [{ \"name\": \"B\", \"kind\": \"state\", \"details\": [\"\\tcode: x\"] }] }", "two spaces")]
    [InlineData("{ \"negotiation\": 1 }", "no text")]
    public static void What_is_no_draft_is_refused(string json, string holds)
    {
        var result = Draft.ParseJson(json).Anchor();

        Assert.Null(result.Record);
        Assert.Contains(result.Diagnostics, finding => finding.Message.Contains(holds, StringComparison.Ordinal));
    }

    /// <summary>Names and words with everything in them that the grammar of lines uses stay names and words.</summary>
    [Theory]
    [InlineData("Smith, John: \"Jack\"; for A -> B (state)")]
    [InlineData("A rejects B")]
    [InlineData("\"quoted\"")]
    public static void Nothing_in_a_name_is_grammar(string name)
    {
        var json = new JsonObject
        {
            ["negotiation"] = name,
            ["sources"] = new JsonArray(new JsonObject { ["name"] = "wire", ["publisher"] = name, ["no_text"] = true }),
            ["parties"] = new JsonArray(new JsonObject { ["name"] = name, ["kind"] = "state", ["quotes"] = Unquoted() }),
            ["proposals"] = new JsonArray(new JsonObject { ["name"] = "truce", ["kind"] = "ceasefire", ["summary"] = name, ["by"] = new JsonArray((JsonNode)name), ["quotes"] = Unquoted() }),
            ["statements"] = new JsonArray(new JsonObject
            {
                ["by"] = new JsonArray(new JsonObject { ["name"] = name }),
                ["act"] = "reject",
                ["on"] = new JsonArray((JsonNode)"truce"),
                ["content"] = name,
                ["quotes"] = Unquoted(),
            }),
        };
        var result = Draft.ParseJson(json.ToJsonString()).Anchor();

        Assert.Equal([], result.Diagnostics.Where(finding => finding.Severity == Severity.Error));
        var record = result.Record!;
        Assert.Equal((name, name, name), (record.Title, record.Parties[0].Name, record.Statements[0].Content));
        Assert.Equal(record.Parties[0].Id.Text, record.Statements[0].By[0].Speaker!.Value.Id);
        Assert.Equal(record.Parties[0].Id, Assert.Single(record.Proposals[0].Actors!.Single));

        static JsonArray Unquoted() => [new JsonObject { ["wording"] = "paraphrase", ["words"] = null, ["source"] = "wire" }];
    }

    /// <summary>A term that is not in the list is kept as it is where it is said to be another, in either spelling.</summary>
    [Fact]
    public static void Another_term_is_kept()
    {
        var json = Draft.ParseJson(Replaced(Mill, "\"kind\": \"trade-union\", \"kind_other\": null", "\"kind\": \"other\", \"kind_other\": \"guild\"")).Anchor(Examples.Text);
        var lines = Examples.With("(trade-union)", "(\"guild\")");

        Assert.Equal("guild", json.Record!.Parties[0].Kind.Text);
        Assert.Equal(json.Record, lines.Record);
        Assert.Contains("(\"guild\")", Draft.Of(json.Record, Examples.Text).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@UMB: we reject it")]
    [InlineData("a | b -- c \\ d # e")]
    public static void Nothing_in_words_is_grammar(string words)
    {
        var draft = new JsonObject
        {
            ["negotiation"] = "A",
            ["sources"] = new JsonArray(new JsonObject { ["name"] = "report", ["publisher"] = "The Herald" }),
            ["parties"] = new JsonArray(new JsonObject { ["name"] = "UMB", ["kind"] = "trade-union", ["quotes"] = new JsonArray(new JsonObject { ["wording"] = "paraphrase", ["words"] = words }) }),
        };
        var text = new SourceText("report", $"Before. {words} After.");

        var span = Draft.ParseJson(draft.ToJsonString()).Anchor(text).Record!.Parties[0].Evidence[0].Span!;

        Assert.Equal(words, text.Text[span.Start..span.End]);
    }

    /// <summary>The page has a draft that can be anchored, and names every member.</summary>
    [Fact]
    public static void The_page_says_what_there_is()
    {
        var page = File.ReadAllText(Repository.Path("docs/drafts-json.md"));
        var json = page.Split("```json\n")[1].Split("```")[0];
        var result = Draft.ParseJson(json).Anchor(new SourceText("report", "On 28 May the millers turned down a rise of one percent."));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(3, result.Record!.Statements.Count + result.Record.Parties.Count + result.Record.Proposals.Count);
        Assert.Equal([], JsonSection.All.SelectMany(section => section.Members.Select(member => member.Name).Append(section.Name)).Concat(JsonSection.Quote.Concat(JsonSection.Voice).Select(member => member.Name))
            .Where(name => !name.EndsWith("_other", StringComparison.Ordinal) && name is not "note" && !page.Contains($"`{name}`", StringComparison.Ordinal)).Distinct());
    }

    internal static string Replaced(string text, string was, string becomes)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), becomes, text.AsSpan(at + was.Length));
    }

    private static List<Diagnostic> Errors(string json) => [.. Draft.ParseJson(json).Anchor(Examples.Text).Diagnostics.Where(finding => finding.Severity == Severity.Error)];

    private static string With(string json, ValueFix fix)
    {
        var root = JsonNode.Parse(json)!;
        var steps = fix.Pointer.Split('/')[1..];
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        if (parent is JsonArray items)
        {
            items[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = fix.Text;
        }
        else
        {
            parent[steps[^1]] = fix.Text;
        }

        return root.ToJsonString();
    }
}
