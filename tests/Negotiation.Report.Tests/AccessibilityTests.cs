using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class AccessibilityTests(Browser browser, Reports reports)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        await using var view = await OpenAsync(scheme, width);

        Assert.Equal("", await FindingsAsync(view.Page));
        view.IsQuiet();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_evidence_either(ColorScheme scheme)
    {
        await using var view = await OpenAsync(scheme, 1280);
        await view.Page.Locator("[data-question='position party:united-states proposal:direct-talks']").ClickAsync();

        Assert.Equal("", await FindingsAsync(view.Page));
    }

    [Fact]
    public async Task The_page_has_a_language_landmarks_and_headings_in_order()
    {
        await using var view = await OpenAsync(ColorScheme.Light, 1280);
        var levels = await view.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3')].filter((heading) => !heading.closest('dialog')).map((heading) => Number(heading.tagName[1]))");

        Assert.Equal("en", await view.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Skip(1), level => Assert.Equal(2, level));
        foreach (var landmark in new[] { "header", "nav", "main", "footer" })
        {
            Assert.Equal(1, await view.Page.Locator(landmark).CountAsync());
        }
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_want_it_so()
    {
        await using var view = await browser.OpenAsync(
            await reports.OfAsync(Reports.Istanbul), new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal("auto", await view.Page.EvalOnSelectorAsync<string>("html", "page => getComputedStyle(page).scrollBehavior"));
    }

    private async Task<ReportView> OpenAsync(ColorScheme scheme, int width) => await browser.OpenAsync(
        await reports.OfAsync(Reports.Istanbul),
        new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });

    private static async Task<string> FindingsAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Passes.Length > 20);
        return string.Join('\n', result.Violations.Select(finding =>
            $"{finding.Id}: {finding.Help}\n{string.Join('\n', finding.Nodes.Take(5).Select(node => $"  {node.Html}"))}"));
    }
}
