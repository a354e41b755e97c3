using System.Text.Json;
using System.Text.RegularExpressions;

namespace Negotiation.Cli.Tests;

/// <summary>What the README says of the JSON of each command is what the command writes.</summary>
public sealed partial class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("src/Negotiation.Cli/README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("ask FILE --about ceasefire --on 2025-05-19", """{"negotiation", "asOf": {"on?", "knownBy?"}, "answers", "evidence"}""")]
    [InlineData("positions FILE", """{"negotiation", "asOf": {"on?", "knownBy?"}, "answers", "evidence"}""")]
    [InlineData("table FILE", """{"negotiation", "asOf": {"on?", "knownBy?"}, "answers", "evidence"}""")]
    [InlineData("timeline FILE", """{"negotiation", "asOf": {"on?", "knownBy?"}, "answers", "evidence"}""")]
    [InlineData(
        "why FILE --of russia:comprehensive-ceasefire --on 1990-01-01",
        """{"negotiation", "asOf": {"on?", "knownBy?"}, "answer", "withdrawals", "carriedBy", "isSettled", "withstands", "evidence"}""")]
    [InlineData(
        "why FILE --of russia:comprehensive-ceasefire",
        """{"negotiation", "asOf": {"on?", "knownBy?"}, "answer", "withdrawals", "carriedBy", "isSettled", "withstands", "evidence"}""")]
    [InlineData(
        "changes FILE --from 2025-05-16 --to 2025-05-19",
        """{"negotiation", "from": {"on?", "knownBy?"}, "to": {"on?", "knownBy?"}, "changes": [{"key", "before?", "after?"}], "evidence"}""")]
    [InlineData("validate FILE", """[{"file", "diagnostics": [{"code", "severity", "pointer", "line", "column", "message"}]}]""")]
    [InlineData("date 2025", """[{"text", "valid", "level", "earliest", "latest", "earliestKind", "latestKind", "diagnostics"}]""")]
    public async Task Each_command_writes_what_it_is_said_to(string command, string shape)
    {
        Assert.Contains($"`{shape}`", Page.Replace('\n', ' '), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await JsonOf(command));
        Assert.Equal(Outermost(shape), Members(json.RootElement));
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("parties")]
    [InlineData("proposals")]
    [InlineData("documents")]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("doubts")]
    public async Task The_table_of_what_show_writes_has_every_member(string list)
    {
        using var kinds = JsonDocument.Parse(await JsonOf($"show {Samples.Kinds}"));
        using var istanbul = JsonDocument.Parse(await JsonOf("show FILE"));
        var written = new[] { kinds, istanbul }
            .SelectMany(json => json.RootElement.GetProperty(list).EnumerateArray())
            .SelectMany(Members)
            .ToHashSet(StringComparer.Ordinal);
        var row = Page.Split('\n').Single(line => line.StartsWith($"| `{list}` |", StringComparison.Ordinal)).Split(" | ")[1].Split(';')[0];
        var stated = Name().Matches(InBrackets().Replace(row, "")).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(stated, written);
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex("`(?<name>[A-Za-z]+)[?]?`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@": (?:\{[^{}]*\}|\[\{[^{}]*\}\])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inner();

    [GeneratedRegex("\"(?<name>[A-Za-z]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    private static string[] Outermost(string shape) => [.. Quoted().Matches(Inner().Replace(shape, "")).Select(match => match.Groups["name"].Value)];

    private static string[] Members(JsonElement value) =>
        [.. (value.ValueKind == JsonValueKind.Array ? value[0] : value).EnumerateObject().Select(member => member.Name)];

    private static async Task<string> JsonOf(string command) =>
        (await CommandRun.OfAsync([.. command.Split(' ').Select(word => word == "FILE" ? Samples.Istanbul : word), "--format", "json"])).Output;
}
