using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class PictureTests(Browser browser, Reports reports)
{
    /// <summary>Run with <c>ACCEPT=1</c>, it takes the picture anew.</summary>
    [Fact]
    public async Task The_picture_of_the_readme_is_taken_from_the_page()
    {
        var picture = Repository.Path("docs/images/report.png");
        await using var view = await browser.OpenAsync(
            await reports.OfAsync(Reports.Istanbul),
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 1000 }, ReducedMotion = ReducedMotion.Reduce });
        await view.SetAsync("known", 1);
        await view.Page.EvaluateAsync("() => document.getElementById('changed').textContent = ''");
        await view.Page.EvaluateAsync("() => document.querySelectorAll('.is-new').forEach((cell) => cell.classList.remove('is-new'))");
        var taken = await view.Page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            await File.WriteAllBytesAsync(picture, taken, TestContext.Current.CancellationToken);
        }

        // Letters are drawn a little differently from machine to machine: the picture is looked at, not compared.
        Assert.InRange(new FileInfo(picture).Length, 20_000, 200_000);
        Assert.Contains("docs/images/report.png", await File.ReadAllTextAsync(Repository.Path("README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        view.IsQuiet();
    }
}
