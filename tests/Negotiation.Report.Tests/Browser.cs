using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

/// <summary>Debian's Chromium, started once for all tests; they are skipped, and say so, where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Path))
        {
            playwright = await Playwright.CreateAsync();
            chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page from disk, with no network.</summary>
    internal async Task<ReportView> OpenAsync(string file, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(chromium is null, $"Chromium is not to be had at {Path}: install it ('apt-get install chromium') to see the report in a browser.");
        var context = await chromium.NewContextAsync(options ?? new BrowserNewContextOptions());
        return await ReportView.OpenAsync(context, file);
    }
}
