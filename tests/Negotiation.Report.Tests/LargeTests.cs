using System.Diagnostics;
using Microsoft.Playwright;
using Negotiation.Model;

namespace Negotiation.Report.Tests;

/// <summary>Times are bounded so generously that a busy machine keeps within them; the page takes a tenth of that on a quiet one.</summary>
[Collection(InBrowser.Name)]
public sealed class LargeTests(Browser browser, Reports reports)
{
    private const int Statements = 10_000;
    private static readonly NegotiationRecord Record = LargeRecord.Of(Statements, days: 300);

    [Fact]
    public async Task A_report_of_ten_thousand_statements_opens_scrolls_and_answers()
    {
        var file = await reports.OfAsync(Record);
        var watch = Stopwatch.StartNew();
        await using var view = await browser.OpenAsync(file);
        var opened = watch.Elapsed;

        var scrolled = await view.Page.EvaluateAsync<double>(
            """
            async () => {
              const start = performance.now();
              for (let part = 1; part <= 20; part++) {
                window.scrollTo(0, document.body.scrollHeight * part / 20);
                await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              }
              return performance.now() - start;
            }
            """);
        var moved = await view.Page.EvaluateAsync<double>(
            """
            async () => {
              const start = performance.now();
              const slider = document.getElementById('on');
              slider.value = 0;
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              slider.value = slider.max;
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              return performance.now() - start;
            }
            """);

        TestContext.Current.SendDiagnosticMessage($"opened in {opened}, scrolled in {scrolled:N0} ms, both clocks moved in {moved:N0} ms, {new FileInfo(file).Length:N0} bytes");
        Assert.InRange(opened, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.InRange(scrolled, 0, 30_000);
        Assert.InRange(moved, 0, 30_000);
        view.IsQuiet();
    }

    [Fact]
    public async Task Nothing_is_left_out_of_a_long_list_and_what_is_sought_is_found()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record));

        Assert.Equal(Record.Statements.Count + Record.Events.Count, await view.Page.Locator("#ledger li:not([hidden])").CountAsync());
        await view.Page.FillAsync("#find-ledger", "what was said as number 4711");
        Assert.Equal(1, await view.Page.Locator("#ledger li:not([hidden], [data-filtered])").CountAsync());
        await view.Page.Locator("#ledger li:not([hidden], [data-filtered]) button").ClickAsync();
        Assert.Contains("characters 47,110 to 47,119", await view.Page.Locator("#panel").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_near_is_laid_out()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record));
        await view.Page.EvaluateAsync("() => window.scrollTo(0, 0)");
        var (far, all) = (
            await view.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('#ledger .chunk')].filter((chunk) => !chunk.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length"),
            await view.Page.Locator("#ledger .chunk").CountAsync());

        Assert.Equal((Record.Statements.Count + Record.Events.Count + 49) / 50, all);
        Assert.InRange(far, all - 5, all);
    }

    [Fact]
    public async Task The_page_tells_at_how_many_dates_of_a_long_record_its_clocks_stop()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record));

        Assert.Matches("The record is long: its clocks stop at [0-9]+ of [0-9]+ dates", await view.Page.Locator(".summary").InnerTextAsync());
    }
}
