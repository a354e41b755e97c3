using System.Diagnostics;
using System.Text.Json.Nodes;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Drafting.Tests.Json;
using Negotiation.Workbooks;

namespace Negotiation.Drafting.Tests.Workbooks;

/// <summary>A spreadsheet opens a workbook and saves it, and it says what it said.</summary>
public static class LibreOfficeTests
{
    private const string Program = "soffice";

    private static readonly string[] Names = ["\u200fمحمد علي\u200f", "1,000", "28 May 2015", "1/2", "=1+1", "TRUE", "0012", "+3", "a\nb", "_x0041_", "\"a\"; 'b'", "'", "1e5", "👩‍🚀"];

    [Fact]
    public static async Task A_draft_comes_back_from_a_spreadsheet()
    {
        Assert.SkipUnless(IsThere(), $"'{Program}' is not on the path: install libreoffice-calc-nogui, as .ci/full does");
        var folder = Directory.CreateTempSubdirectory("negotiation-workbooks-").FullName;
        try
        {
            Workbook[] workbooks =
            [
                Workbook.Of(Draft.ParseJson(JsonDraftTests.Mill)),
                .. Names.Select(name => Workbook.Of(Draft.ParseJson(JsonDraftTests.Mill.Replace("Mill Company", System.Text.Json.JsonEncodedText.Encode(name).ToString(), StringComparison.Ordinal)))),
                .. Enumerable.Range(0, 20).Select(seed => Workbook.Of(Draft.ParseJson(WorkbookLaws.Named(StrictDraftLaws.Make(new System.Random(seed))).ToJsonString()))),
                .. RoundTripTests.Records.Where((_, place) => place % 25 == 0).Select(record => Workbook.Of(record.Record)),
            ];
            foreach (var (place, workbook) in workbooks.Index())
            {
                await using var file = File.Create(Path.Combine(folder, $"{place}.xlsx"));
                workbook.WriteXlsx(file);
            }

            await ConvertAsync(folder);
            foreach (var (place, workbook) in workbooks.Index())
            {
                await using var file = File.OpenRead(Path.Combine(folder, "saved", $"{place}.xlsx"));
                var saved = Workbook.ReadXlsx(file);
                Assert.True(JsonNode.DeepEquals(WorkbookLaws.Said(JsonNode.Parse(workbook.Draft.Text)), WorkbookLaws.Said(JsonNode.Parse(saved.Draft.Text))), $"{place}:\n{workbook.Draft.Text}\n{saved.Draft.Text}");
                Assert.Equal(workbook.Findings, saved.Findings);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program)));

    private static async Task ConvertAsync(string folder)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "saved"), .. Directory.GetFiles(folder, "*.xlsx")])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{await output}\n{await error}");
    }
}
