using System.Globalization;
using System.Text.Json;

namespace Negotiation.Cli.Tests;

public sealed class BargainTests : IDisposable
{
    private const string Domain = """
        <negotiation_template><utility_space number_of_issues="2"><objective index="0" name="Harbour">
        <issue index="1" name="price" vtype="discrete"><item index="1" value="low"/><item index="2" value="middle"/><item index="3" value="high"/></issue>
        <issue index="2" name="delivery" vtype="discrete"><item index="1" value="now"/><item index="2" value="later"/></issue>
        </objective></utility_space></negotiation_template>
        """;

    private const string Json = """
        { "bargaining": 1, "name": "Harbour",
          "issues": [{ "name": "price", "values": ["low", "middle", "high"] }, { "name": "delivery", "values": ["now", "later"] }],
          "preferences": [
            { "party": "Buyer", "mostImportantFirst": ["price", "delivery"],
              "issues": { "price": { "bestFirst": ["low", "middle", "high"] }, "delivery": { "bestFirst": ["now", "later"] } } },
            { "party": "Seller", "reservation": 0.2,
              "issues": { "price": { "weight": { "atLeast": 0.5, "atMost": 0.7 }, "evaluations": { "low": 0, "middle": 2, "high": 3 } },
                          "delivery": { "weight": { "atLeast": 0.3, "atMost": 0.5 }, "evaluations": { "now": 0, "later": 1 } } } }] }
        """;

    private readonly Workspace workspace = new();

    [Fact]
    public async Task A_folder_gives_what_its_files_give()
    {
        var (domain, buyer, seller) = PutHarbour();
        var named = await CommandRun.OfAsync("bargain", domain, buyer, seller, "--format", "json");
        var folder = await CommandRun.OfAsync("bargain", workspace.Path, "--format", "json");

        Assert.Equal((0, ""), (named.ExitCode, named.Error));
        Assert.Equal(named, folder);
    }

    [Fact]
    public async Task Json_has_parties_frontier_solutions_and_probes()
    {
        PutHarbour();
        var run = await CommandRun.OfAsync(
            "bargain", workspace.Path, "--format", "json", "--outcome", "0", "--outcome", "5", "--reservation", "seller=0.3", "--limit", "2");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Text_says_where_they_could_agree()
    {
        PutHarbour();
        var run = await CommandRun.OfAsync("bargain", workspace.Path, "--outcome", "4", "--outcome", "3");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches(run.Output);
    }

    [Fact]
    public async Task Uncertain_preferences_give_what_is_possible_and_what_is_necessary()
    {
        var run = await CommandRun.OfAsync("bargain", workspace.Put("harbour.json", Json), "--outcome", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches(run.Output);
    }

    [Theory]
    [InlineData("--report page.html", "--report")]
    [InlineData("--csv tables", "--csv")]
    [InlineData("--reservation Buyer=0.4", "--reservation")]
    [InlineData("--convention standard", "--convention")]
    [InlineData("--limit 3", "--limit")]
    public async Task What_needs_numbers_is_refused_with_uncertain_preferences(string line, string option)
    {
        var run = await CommandRun.OfAsync(["bargain", workspace.Put("harbour.json", Json), .. line.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"intervals or orders, for which there is no {option}: leave it out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_neither_XML_nor_JSON_is_not_called_a_domain()
    {
        var (domain, buyer, _) = PutHarbour();
        var run = await CommandRun.OfAsync("bargain", domain, buyer, workspace.Put("notes.txt", "Both want the harbour."));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("notes.txt' holds neither a domain nor preferences nor a record", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_rational_outcome_there_are_no_solutions_and_the_frontier_stays()
    {
        PutHarbour();
        var run = await CommandRun.OfAsync("bargain", workspace.Path, "--format", "json", "--reservation", "buyer=0.9", "--reservation", "seller=0.9");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("0", json.RootElement.GetProperty("rationalOutcomes").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("solutions").GetProperty("nash").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("frontier").GetProperty("size").GetInt32() > 0);
    }

    [Fact]
    public async Task Twenty_issues_of_ten_values_are_analysed()
    {
        string Every(string member) => string.Join(",", Enumerable.Range(0, 20).Select(i => member.Replace('#', (char)('a' + i))));
        var issues = Every("""{"name":"#","kind":"integer","from":0,"to":9}""");
        string Party(string name, string line) =>
            """{"party":"NAME","issues":{ISSUES}}""".Replace("NAME", name, StringComparison.Ordinal).Replace(
                "ISSUES", Every("\"#\":{\"weight\":\"1/20\",\"linear\":" + line + "}"), StringComparison.Ordinal);
        var path = workspace.Put(
            "huge.json",
            """{"bargaining":1,"issues":[""" + issues + """],"preferences":[""" + Party("A", """{"slope":"1/9"}""") + "," + Party("B", """{"slope":"-1/9","offset":1}""") + "]}");
        var run = await CommandRun.OfAsync("bargain", path, "--format", "json", "--outcome", "99999999999999999999");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("100000000000000000000", json.RootElement.GetProperty("outcomes").GetString());
        Assert.Equal("100000000000000000000", json.RootElement.GetProperty("rationalOutcomes").GetString());
        Assert.Equal(181, json.RootElement.GetProperty("frontier").GetProperty("size").GetInt32());
        Assert.Equal("99999999999999999999", json.RootElement.GetProperty("probes")[0].GetProperty("index").GetRawText());
    }

    [Theory]
    [InlineData("--outcome 6", "There is no outcome 6: the outcomes of 'Harbour' are numbered from 0 to 5.")]
    [InlineData("--outcome six", "'six' is not the index of an outcome: write a whole number, such as 0 for the first.")]
    [InlineData("--reservation bank=0.1", "'bank=0.1' names no party with a value: write NAME=VALUE, with one of 'buyer', 'seller'.")]
    [InlineData("--reservation buyer=2", "'2' is not a reservation value: write a number from 0 to 1.")]
    [InlineData("--convention mine", "'mine' is not a convention: write one of 'standard', 'global-ideal', 'equal-ratios', 'zero-disagreement', 'minimum-disagreement'.")]
    [InlineData("--on 2025-05-19", "is no record, and has no day: leave --on out.")]
    public async Task What_does_not_fit_is_refused_with_what_does(string line, string fault)
    {
        PutHarbour();
        var run = await CommandRun.OfAsync(["bargain", workspace.Path, .. line.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_a_file_exits_with_1_and_names_file_and_line()
    {
        var (_, buyer, _) = PutHarbour();
        await File.WriteAllTextAsync(buyer, (await File.ReadAllTextAsync(buyer, TestContext.Current.CancellationToken)).Replace("\"0.7\"", "\"NaN\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync("bargain", workspace.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("buyer.xml(6): error NEG6103: The value of a 'weight' is 'NaN'", workspace.Unfold(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_one_page_with_a_plot_and_the_tables_cite()
    {
        PutHarbour();
        var run = await CommandRun.OfAsync(
            "bargain", workspace.Path, "--outcome", "0", "--report", workspace.Place("page.html"), "--csv", workspace.Place("tables"), "--format", "json");
        var page = await File.ReadAllTextAsync(workspace.Place("page.html"), TestContext.Current.CancellationToken);
        var solutions = await File.ReadAllTextAsync(Path.Combine(workspace.Place("tables"), "solutions.csv"), TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n", page, StringComparison.Ordinal);
        Assert.All(["class=\"zone\"", "class=\"cloud\"", "class=\"frontier\"", "Nash: ", "Outcome 0: low, now"], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.StartsWith("solution,utility_buyer,utility_seller,count,index,price,delivery,disagreement,concept\r\n", solutions, StringComparison.Ordinal);
        Assert.Contains("Econometrica 18(2), 1950", solutions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_gives_a_form_to_fill_in_and_then_an_analysis()
    {
        var record = Repository.Path("seeds/istanbul-2025/record.json");
        var form = await CommandRun.OfAsync("bargain", record, "--on", "2025-05-19");
        Assert.Equal(0, form.ExitCode);
        Assert.Contains("none are guessed", form.Error, StringComparison.Ordinal);
        Assert.Contains("\"proposal:withdraw-from-four-oblasts\",", form.Output, StringComparison.Ordinal);
        Assert.Contains("\"statement:withdrawal-demanded\"", form.Output, StringComparison.Ordinal);

        var filled = form.Output.Replace("\"weight\": 0,", "\"weight\": 0.1,", StringComparison.Ordinal).Replace("\"status quo\": 0", "\"status quo\": 1", StringComparison.Ordinal);
        var start = filled.IndexOf("\"issues\"", StringComparison.Ordinal);
        var preferences = filled[..start] + filled[filled.IndexOf("\"preferences\"", StringComparison.Ordinal)..];
        var run = await CommandRun.OfAsync("bargain", record, workspace.Put("preferences.json", preferences), "--on", "2025-05-19", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, json.RootElement.GetProperty("parties").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("issues").EnumerateArray(), issue => Assert.Equal("status quo", issue.GetProperty("values")[0].GetString()));
        Assert.Equal(1, json.RootElement.GetProperty("frontier").GetProperty("size").GetInt32());
    }

    [Fact]
    public async Task A_record_may_come_on_standard_input()
    {
        var record = Repository.Path("seeds/istanbul-2025/record.json");
        var named = await CommandRun.OfAsync("bargain", record, "--on", "2025-05-19");
        var typed = await CommandRun.WithInputAsync(
            await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken), "bargain", "-", "--on", "2025-05-19");

        Assert.Equal((0, named.Output), (typed.ExitCode, typed.Output));
    }

    [Fact]
    public async Task A_record_wants_a_day()
    {
        var run = await CommandRun.OfAsync("bargain", Repository.Path("seeds/istanbul-2025/record.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is a record, of which a day is wanted: add --on", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private (string Domain, string Buyer, string Seller) PutHarbour() => (
        workspace.Put("harbour.xml", Domain),
        workspace.Put("buyer.xml", Profile([3, 2, 1], [1, 0], "0.7", "0.3")),
        workspace.Put("seller.xml", Profile([0, 2, 3], [0, 1], "0.6", "0.4")));

    private static string Profile(int[] price, int[] delivery, string first, string second) => string.Create(CultureInfo.InvariantCulture, $"""
        <utility_space><objective index="0" name="Harbour">
        <issue index="1" name="price" vtype="discrete">
        <item index="1" value="low" evaluation="{price[0]}"/><item index="2" value="middle" evaluation="{price[1]}"/><item index="3" value="high" evaluation="{price[2]}"/></issue>
        <issue index="2" name="delivery" vtype="discrete">
        <item index="1" value="now" evaluation="{delivery[0]}"/><item index="2" value="later" evaluation="{delivery[1]}"/></issue>
        <weight index="1" value="{first}"/><weight index="2" value="{second}"/>
        </objective><reservation value="0.2"/></utility_space>
        """);
}
