using Microsoft.Playwright;

namespace Negotiation.Report.Tests;

/// <summary>A report as a browser shows it; what it complains about and what it asks the network for is kept.</summary>
internal sealed class ReportView : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private ReportView(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the console and the scripts complained about.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What the page asked for besides itself.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Opens a file and waits until it shows its answers.</summary>
    public static async Task<ReportView> OpenAsync(IBrowserContext context, string file)
    {
        var page = await context.NewPageAsync();
        var view = new ReportView(context, page);
        var address = new Uri(file).AbsoluteUri;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                view.Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, fault) => view.Complaints.Add(fault);
        page.Request += (_, request) =>
        {
            if (request.Url != address)
            {
                view.Requests.Add(request.Url);
            }
        };
        await page.RouteAsync("**/*", route => route.Request.Url == address ? route.ContinueAsync() : route.AbortAsync());
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("html[data-ready=yes]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        return view;
    }

    /// <summary>Sets a clock as a person does with the keys of the slider.</summary>
    public Task SetAsync(string clock, int place) => Page.EvalOnSelectorAsync(
        $"#{clock}",
        "(slider, place) => { slider.value = String(place); slider.dispatchEvent(new Event('input', { bubbles: true })); }",
        place);

    /// <summary>What the page shows: one line for each answer that can be seen, with its section, its key, its verdict and its certainty.</summary>
    public async Task<string[]> ShownAsync() => (await Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('section [data-question]')]
          .filter((button) => !button.hidden && !button.closest('[hidden]'))
          .map((button) => [
            button.closest('section').id,
            button.dataset.question,
            button.querySelector('.verdict').textContent,
            button.querySelector('.certainty').textContent].join(' | '))
          .sort()
        """)).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Fails when the page complained or asked for anything.</summary>
    public void IsQuiet()
    {
        Assert.Empty(Complaints);
        Assert.Empty(Requests);
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
