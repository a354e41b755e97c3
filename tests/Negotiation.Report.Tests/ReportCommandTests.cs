namespace Negotiation.Report.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private const string Harbour = """{ "schemaVersion": 1, "id": "harbour", "title": "Harbour" }""";
    private readonly Reports reports = new();

    [Fact]
    public async Task It_writes_the_page_and_nothing_else()
    {
        var run = await Reports.RunAsync("report", Put("harbour.json", Harbour), "--output", reports.Place("harbour.html"));

        Assert.Equal((0, "", ""), run);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n", await ReadAsync("harbour.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_records_give_the_same_page()
    {
        await Reports.RunAsync(["report", .. Reports.Istanbul, "--output", reports.Place("one.html")]);
        await Reports.RunAsync(["report", .. Reports.Istanbul, "--output", reports.Place("two.html")]);

        Assert.Equal(await ReadAsync("one.html"), await ReadAsync("two.html"));
    }

    [Fact]
    public async Task Several_records_are_merged_first()
    {
        var run = await Reports.RunAsync(["report", .. Reports.Istanbul, "--output", reports.Place("merged.html")]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("24 statements, as 8 sources tell them.", await ReadAsync("merged.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_two_negotiations_are_refused()
    {
        var run = await Reports.RunAsync("report", Put("harbour.json", Harbour), Reports.Istanbul[0], "--output", reports.Place("page.html"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("NEG5", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(reports.Place("page.html")));
    }

    [Fact]
    public async Task A_record_with_errors_has_no_page()
    {
        var run = await Reports.RunAsync("report", Put("untitled.json", """{ "schemaVersion": 1, "id": "harbour" }"""), "--output", reports.Place("page.html"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error NEG", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(reports.Place("page.html")));
    }

    [Fact]
    public async Task It_wants_to_know_where_to_write()
    {
        var run = await Reports.RunAsync("report", Put("harbour.json", Harbour));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'--output' is required", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_there_is_not_is_named()
    {
        var run = await Reports.RunAsync("report", Put("harbour.json", Harbour), "--output", reports.Place("gone/page.html"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("does not exist: make it, or write elsewhere.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_names_the_charting_library_and_its_licence()
    {
        await Reports.RunAsync("report", Put("harbour.json", Harbour), "--output", reports.Place("page.html"));

        Assert.Contains("Charts: Apache ECharts 6.0.0, Apache License 2.0", await ReadAsync("page.html"), StringComparison.Ordinal);
    }

    public void Dispose() => reports.Dispose();

    private string Put(string name, string text)
    {
        File.WriteAllText(reports.Place(name), text);
        return reports.Place(name);
    }

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(reports.Place(name), TestContext.Current.CancellationToken);
}
