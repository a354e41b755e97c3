using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class PrintTests(Browser browser, Reports reports)
{
    [Fact]
    public async Task On_paper_there_are_no_controls_and_all_evidence()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        await view.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await view.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");

        Assert.False(await view.Page.Locator("#on").IsVisibleAsync());
        Assert.False(await view.Page.Locator("nav").IsVisibleAsync());
        Assert.True(await view.Page.Locator("#clock-on .date").IsVisibleAsync());
        var paper = await view.Page.Locator("main").InnerTextAsync();
        Assert.All(
            Reports.IstanbulRecord.Statements.SelectMany(statement => statement.Evidence),
            evidence => Assert.Contains(
                evidence.Span is { } span ? $"characters {span.Start:N0} to {span.End:N0}" : evidence.Note ?? "", paper, StringComparison.Ordinal));

        await view.Page.EvaluateAsync("() => window.dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await view.Page.Locator(".print-evidence").CountAsync());
    }

    [Fact]
    public async Task It_prints_to_paper()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        var paper = await view.Page.PdfAsync(new PagePdfOptions { Format = "A4", Path = Environment.GetEnvironmentVariable("REPORT_PDF") });

        Assert.True(paper.Length > 50_000);
        view.IsQuiet();
    }
}
