using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class KeyboardTests(Browser browser, Reports reports)
{
    [Fact]
    public async Task The_first_stop_leads_past_the_clocks_to_the_positions()
    {
        await using var view = await OpenAsync();
        await view.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the positions", await FocusedAsync(view.Page));
        await view.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#positions", view.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_arrow_keys_move_a_clock_and_what_changed_is_told()
    {
        await using var view = await OpenAsync();
        await view.Page.FocusAsync("#on");
        var before = await view.ShownAsync();
        await view.Page.Keyboard.PressAsync("Home");
        await view.Page.Keyboard.PressAsync("ArrowRight");
        await view.Page.Keyboard.PressAsync("Home");

        Assert.Equal("0", await view.Page.InputValueAsync("#on"));
        Assert.NotEqual(before, await view.ShownAsync());
        Assert.Equal(
            await view.Page.Locator("#clock-on .date").InnerTextAsync(), await view.Page.GetAttributeAsync("#on", "aria-valuetext"));
        Assert.Contains("changed", await view.Page.Locator("#changed").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("status", await view.Page.GetAttributeAsync("#changed", "role"));
    }

    [Fact]
    public async Task The_buttons_go_from_change_to_change_and_stop_at_the_ends()
    {
        await using var view = await OpenAsync();
        var previous = view.Page.Locator("#clock-on .step").First;
        var next = view.Page.Locator("#clock-on .step").Last;
        Assert.True(await next.IsDisabledAsync());
        var steps = 0;
        while (await previous.IsEnabledAsync())
        {
            await previous.FocusAsync();
            await view.Page.Keyboard.PressAsync("Enter");
            steps++;
            if (await previous.IsEnabledAsync())
            {
                Assert.Contains("outlined", await view.Page.Locator("#changed").InnerTextAsync(), StringComparison.Ordinal);
            }
        }

        Assert.True(steps > 0);
        Assert.Equal("on", await view.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task Enter_opens_the_evidence_which_keeps_the_focus_until_escape_gives_it_back()
    {
        await using var view = await OpenAsync();
        var cell = view.Page.Locator("#positions [data-question]:visible").First;
        await cell.FocusAsync();
        await view.Page.Keyboard.PressAsync("Enter");
        Assert.True(await view.Page.Locator("#panel").IsVisibleAsync());
        Assert.Equal("panel-title", await view.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        for (var i = 0; i < 12; i++)
        {
            await view.Page.Keyboard.PressAsync("Tab");
            Assert.True(await view.Page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.getElementById('panel').contains(document.activeElement)"));
        }

        await view.Page.Keyboard.PressAsync("Escape");
        Assert.False(await view.Page.Locator("#panel").IsVisibleAsync());
        Assert.Equal(await cell.GetAttributeAsync("data-question"), await view.Page.EvaluateAsync<string>("() => document.activeElement.dataset.question"));
    }

    [Fact]
    public async Task Everything_on_the_timeline_can_be_reached_with_the_keyboard_below_it()
    {
        await using var view = await OpenAsync();
        var missing = await view.Page.EvaluateAsync<string[]>(
            """
            () => report.questions.filter((question) => question.section === 'ledger' && answerTo(question) !== null)
              .filter((question) => !document.querySelector(`#ledger li:not([hidden]) > button[data-question="${question.key}"]`))
              .map((question) => question.key)
            """);

        Assert.Empty(missing);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent");

    private async Task<ReportView> OpenAsync() => await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
}
