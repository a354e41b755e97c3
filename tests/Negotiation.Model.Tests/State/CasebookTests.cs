using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Negotiation.Model.Json;
using Negotiation.Tests;

namespace Negotiation.Model.Tests.State;

/// <summary>The questions of the casebook, asked of the library as <c>tests/Casebook/run.py</c> asks them of the command, and compared in the same way.</summary>
public sealed class CasebookTests
{
    private static readonly string[] Facts = ["inForce", "ended", "superseded", "lapsed", "carriedOut", "breached", "suspended", "rejected"];
    private static readonly string[] NotHeld =
        ["never", "missing", "notMissing", "since", "sinceHolds", "parties", "reasonNames", "after", "notReasons", "supports", "errors", "before"];

    private static readonly JsonArray Cases = (JsonArray)JsonNode.Parse(File.ReadAllText(Repository.Path("tests/Casebook/cases.json")))!;
    private static readonly ConcurrentDictionary<string, Lazy<Ledger>> Ledgers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<JsonArray>> States = new(StringComparer.Ordinal);

    public static TheoryData<int, string> Questions
    {
        get
        {
            var all = new TheoryData<int, string>();
            foreach (var (place, one) in Cases.Index())
            {
                all.Add(place, $"{one!["case"]}: {one["ask"]} {one["on"]}");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_is_answered_rightly(int place, string question)
    {
        var one = (JsonObject)Cases[place]!;
        var (ask, expect) = (Text(one["ask"])!, (JsonObject)one["expect"]!);
        var wrong = ask switch
        {
            "validate" => Validated(one, expect),
            "timeline" => Ordered(one, expect),
            _ => Compared(one, ask, expect),
        };

        Assert.True(wrong.Count == 0, $"{question}: {string.Join("; ", wrong)} | {one["because"]}");
    }

    [Fact]
    public void No_case_asks_for_what_is_not_compared() => Assert.Empty(
        Cases.SelectMany(one => ((JsonObject)one!["expect"]!).Select(each => each.Key))
            .Distinct()
            .Except([.. NotHeld, .. Facts, "agreed", "onTable", "put", "verdict", "certainty", "left", "stance", "movement", "attributed", "binding", "due", "bound", "kind", "again", "happened", "present", "said", "covered", "excludes", "stage", "by", "member", "seats", "roles", "namedBy", "status", "notToward", "applied"]));

    /// <summary>What is left as a whole: what is left for each side where that is the same, and otherwise the sum; only where it is known for all.</summary>
    private static string? LeftOf(decimal?[] left) => left.Length == 0 || left.Contains(null) ? null
        : (left.Distinct().Count() == 1 ? left[0] : left.Sum())!.Value.ToString(CultureInfo.InvariantCulture);

    private static List<string> Validated(JsonObject one, JsonObject expect)
    {
        string[] errors = [.. NegotiationJson.Validate(Bytes(Text(one["record"])!)).Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code)];
        List<string> wrong = [.. Listed(expect["errors"]).Except(errors).Select(code => $"error {code} is not found among {Joined(errors)}")];
        if (expect["errors"] is JsonArray { Count: 0 } && errors.Length > 0)
        {
            wrong.Add($"errors: {Joined(errors)}");
        }

        return wrong;
    }

    private static List<string> Ordered(JsonObject one, JsonObject expect)
    {
        var order = Answers(one, Text(one["on"])).Where(answer => Text(answer!["question"]) == "timeline").Select(answer => Text(answer!["key"])!.Split(' ')[1]).ToList();
        return
        [
            .. ((JsonArray)expect["before"]!)
                .Select(pair => (First: Text(pair![0])!, Then: Text(pair[1])!))
                .Where(pair => !order.Contains(pair.First) || order.IndexOf(pair.Then) < order.IndexOf(pair.First))
                .Select(pair => $"{pair.First} is not before {pair.Then} in {Joined(order)}"),
        ];
    }

    private static List<string> Compared(JsonObject one, string ask, JsonObject expect)
    {
        var wrong = new List<string>();
        var facts = Adapt(ask, Answers(one, Text(one["on"])).FirstOrDefault(answer => Text(answer!["key"]) == ask) as JsonObject);
        Hold("", expect, facts);
        foreach (var (party, wanted) in expect["parties"] as JsonObject ?? [])
        {
            Hold($"party {party} ", (JsonObject)wanted!, facts["parties"]?[party] as JsonObject ?? Nobody());
        }

        wrong.AddRange(Listed(expect["missing"]).Except(Listed(facts["missing"])).Select(id => $"{id} is not missing"));
        wrong.AddRange(Listed(expect["notMissing"]).Intersect(Listed(facts["missing"])).Select(id => $"{id} is missing"));
        wrong.AddRange(Listed(expect["after"]).Except(CameBefore(one, facts)).Select(id => $"not after {id}"));
        wrong.AddRange(Listed(expect["notReasons"]).Intersect(Listed(facts["reasons"])).Select(reason => $"reasons: {reason}"));
        wrong.AddRange(Listed(expect["supports"]).Except(Listed(facts["supports"])).Select(support => $"supports: not {support}"));
        if (expect["since"] is JsonObject since)
        {
            var got = facts["since"]?[Text(since["of"])!];
            wrong.AddRange(new[] { "earliest", "latest" }
                .Where(end => since.ContainsKey(end) && Text(since[end]) != Text(got?[end]))
                .Select(end => $"{since["of"]} since, {end}: {since[end]} expected, got {got?[end]}"));
        }

        if (Text(expect["sinceHolds"]) is { } held && facts["since"]?[held] is JsonObject range && Text(range["earliest"]) is { } day
            && day == Text(range["latest"]) && Text(facts[held]) == "yes")
        {
            var then = Adapt(ask, Answers(one, day).FirstOrDefault(answer => Text(answer!["key"]) == ask) as JsonObject);
            wrong.AddRange(Text(then[held]) == "yes" ? [] : [$"{held} as of its own since, {day}: {then[held]}"]);
        }

        foreach (var name in expect["reasonNames"] as JsonArray ?? [])
        {
            var names = Listed(name);
            if (!names.Any(each => Regex.IsMatch(Text(facts["reason"])!, $@"(?<![\w-]){Regex.Escape(each)}(?![\w-])", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))))
            {
                wrong.Add($"the reason names none of {Joined(names)}: {facts["reason"]}");
            }
        }

        foreach (var never in expect["never"] as JsonArray ?? [])
        {
            var (verdict, sure) = (Text(never!["verdict"])!, Text(never["certainty"]));
            if (Text(facts[verdict]) == sure || (Text(facts["verdict"]) == verdict && Text(facts["certainty"]) == sure))
            {
                wrong.Add($"never {verdict} [{sure}]: {facts["verdict"]} [{facts["certainty"]}]");
            }
        }

        return wrong;

        void Hold(string where, JsonObject wanted, JsonObject got) => wrong.AddRange(
            wanted.Where(each => !NotHeld.Contains(each.Key) && !Listed(each.Value).Contains(Text(got[each.Key]) ?? "nothing"))
                .Select(each => $"{where}{each.Key}: {each.Value!.ToJsonString()} expected, got {got[each.Key]?.ToJsonString() ?? "no such fact"}"));
    }

    /// <summary>What came before a contact: the nearest, which alone its answer names, and what came before these.</summary>
    private static List<string> CameBefore(JsonObject one, JsonObject facts)
    {
        var earlier = Listed(facts["after"]).ToList();
        for (var place = 0; place < earlier.Count; place++)
        {
            var ask = $"contact {earlier[place]}";
            var of = Adapt(ask, Answers(one, Text(one["on"])).FirstOrDefault(answer => Text(answer!["key"]) == ask) as JsonObject);
            earlier.AddRange(Listed(of["after"]).Except(earlier));
        }

        return earlier;
    }

    /// <summary>One answer as facts, as the runner adapts it; what has no answer is not there.</summary>
    private static JsonObject Adapt(string ask, JsonObject? answer)
    {
        var question = ask.Split(' ')[0];
        var a = answer ?? [];
        var facts = new JsonObject
        {
            ["present"] = answer is null ? "no" : "yes",
            ["verdict"] = Text(a["verdict"]) ?? "none",
            ["certainty"] = Text(a["certainty"]) ?? "yes",
            ["reason"] = Text(a["reason"]) ?? "",
            ["reasons"] = new JsonArray([.. (a["reasons"] as JsonArray ?? []).Select(reason => (JsonNode)(reason is JsonObject part ? Text(part["code"]) : Text(reason))!)]),
            ["supports"] = a["supports"]?.DeepClone() ?? new JsonArray(),
        };
        switch (question)
        {
            case "life":
                AdaptLife(facts, a);
                break;
            case "position":
                facts["stance"] = Text(a["stance"]) ?? "silent";
                facts["verdict"] = Text(facts["stance"]);
                facts["movement"] = Text(a["movement"]?["kind"]) ?? "first";
                facts["attributed"] = a["isAttributed"]?.GetValueKind() == System.Text.Json.JsonValueKind.True ? "yes" : "no";
                break;
            case "obligation":
                facts["verdict"] = Text(a["performance"]) ?? "none";
                facts["binding"] = Text(a["isBinding"]) ?? "no";
                facts["due"] = Text(a["due"]?["latest"]);
                facts["parties"] = new JsonObject((a["sides"] as JsonArray ?? []).Select(side => KeyValuePair.Create<string, JsonNode?>(Text(side!["party"])!, new JsonObject { ["verdict"] = Text(side["performance"]) })));
                facts["left"] = LeftOf([.. (a["sides"] as JsonArray ?? []).Select(side => (decimal?)side!["left"])]);
                break;
            case "clause":
                facts["bound"] = Text(a["isBound"]) ?? "absent";
                facts["status"] = Text(a["status"]) ?? "none";
                facts["notToward"] = string.Join(' ', Listed(a["notToward"]));
                break;
            case "contrast":
                facts["kind"] = Text(a["kind"]) ?? "absent";
                break;
            case "rejection":
                facts["again"] = Text(a["iteration"]) == "again" ? Text(facts["certainty"]) : "no";
                break;
            case "application":
                facts["applied"] = Text(a["isApplied"]) ?? "absent";
                break;
            case "talks":
                facts["stage"] = Text(a["stage"]) ?? "none";
                facts["by"] = string.Join(' ', Listed(a["by"]));
                facts["since"] = new JsonObject { ["stage"] = a["since"]?.DeepClone() };
                break;
            case "member":
                facts["member"] = Text(a["isMember"]) ?? "absent";
                facts["seats"] = string.Join(' ', Listed(a["seats"]));
                facts["roles"] = string.Join(' ', Listed(a["roles"]));
                facts["namedBy"] = string.Join(' ', Listed(a["namedBy"]));
                break;
            case "coverage":
                facts["covered"] = Text(a["isCovered"]) ?? "absent";
                break;
            case "exchange":
                facts["excludes"] = string.Join("; ", (a["excluded"] as JsonArray ?? []).SelectMany(stated => (JsonArray)stated!["value"]!).Select(category => string.Join(" + ", Listed(category))));
                break;
            case "contact":
                facts["happened"] = Text(a["hasHappened"]) ?? "unknown";
                facts["after"] = new JsonArray([.. Listed(a["after"]).Select(id => (JsonNode)$"event:{id}")]);
                break;
        }

        return facts;
    }

    private static void AdaptLife(JsonObject facts, JsonObject a)
    {
        foreach (var fact in (string[])[.. Facts, "agreed", "onTable", "put"])
        {
            facts[fact] = Text(a[Is(fact)]) ?? "no";
        }

        facts["missing"] = a["missing"]?.DeepClone() ?? new JsonArray();
        facts["since"] = new JsonObject
        {
            ["agreed"] = a["agreed"]?.DeepClone(),
            ["breached"] = (a["breaches"] as JsonArray ?? []).Where(breach => breach!["isAlleged"]?.GetValue<bool>() != true).Select(breach => breach!["when"])
                .MinBy(when => Text(when!["earliest"]), StringComparer.Ordinal)?.DeepClone(),
        };
        var headline = Facts.FirstOrDefault(fact => Code(fact) == Text(a["stage"]));
        if (headline is not null)
        {
            facts["since"]![headline] = a["since"]?.DeepClone();
        }

        var parties = new JsonObject();
        foreach (var party in a["parties"] as JsonArray ?? [])
        {
            var one = new JsonObject { ["said"] = Text(party!["said"]), ["agreed"] = Text(party["isAgreed"]), ["put"] = Text(party["isPut"]) };
            foreach (var fact in Facts)
            {
                one[fact] = Text(party[Is(fact)]) ?? (Text(party["stage"]) == Code(fact) ? Text(party["certainty"]) : Text(party["certainty"]) is "yes" or "no" ? "no" : Text(party["certainty"]));
            }

            parties[Text(party["party"])!] = one;
        }

        facts["parties"] = parties;
    }

    private static JsonObject Nobody()
    {
        var facts = new JsonObject { ["agreed"] = "no", ["put"] = "no", ["said"] = "nothing" };
        foreach (var fact in Facts)
        {
            facts[fact] = "no";
        }

        return facts;
    }

    private static JsonArray Answers(JsonObject one, string? on)
    {
        var (record, knownBy) = (Text(one["record"])!, Text(one["knownBy"]));
        return States.GetOrAdd($"{record} {on} {knownBy}", _ => new(() =>
        {
            var state = Ledgers.GetOrAdd(record, _ => new(() => new Ledger(NegotiationJson.Validate(Bytes(record)).Record!))).Value.AsOf(Table.Day(on), Table.Day(knownBy));
            return (JsonArray)JsonNode.Parse(AnswerJson.Write(state))!["answers"]!;
        })).Value;
    }

    private static byte[] Bytes(string record) => File.ReadAllBytes(Repository.Path($"tests/Casebook/{record}"));

    private static string Is(string fact) => $"is{char.ToUpperInvariant(fact[0])}{fact[1..]}";

    private static string Code(string fact) => Regex.Replace(fact, "[A-Z]", letter => $"-{letter.Value.ToLowerInvariant()}", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string? Text(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : null;

    private static List<string> Listed(JsonNode? node) => node is JsonArray list ? [.. list.Select(TextOrAmount)] : node is null ? [] : [TextOrAmount(node)];

    private static string TextOrAmount(JsonNode? node) => Text(node) ?? (node is JsonObject amount ? amount["value"]! : node!).ToJsonString();

    private static string Joined(IEnumerable<string> some) => string.Join(", ", some);
}
