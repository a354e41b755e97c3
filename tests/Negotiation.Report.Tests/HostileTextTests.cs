using System.Text.RegularExpressions;
using Negotiation.Model;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed partial class HostileTextTests(Browser browser, Reports reports)
{
    private const string Hostile = "</script></title><img src=https://example.org/x onerror=\"document.title='taken'\"><!--<script>{{data}}\u2028";

    [Fact]
    public async Task Markup_in_a_record_is_shown_as_text_and_does_nothing()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record()));
        await view.Page.Locator("#positions [data-question]:visible").First.ClickAsync();

        Assert.Equal(Hostile.Trim(), (await view.Page.TitleAsync()).Trim());
        Assert.Equal(Hostile.Trim(), (await view.Page.Locator("h1").TextContentAsync())!.Trim());
        Assert.Equal(0, await view.Page.Locator("img").CountAsync());
        Assert.Contains(Hostile.Trim(), await view.Page.Locator("#panel").TextContentAsync(), StringComparison.Ordinal);
        view.IsQuiet();
    }

    [Fact]
    public async Task An_address_that_is_no_web_address_is_no_link()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record()));
        var links = await view.Page.EvaluateAsync<string[]>("() => report.sources.map((source) => source.address ?? '')");

        Assert.All(links, link => Assert.True(link.Length == 0 || link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_policy_of_the_page_lets_no_other_script_run_and_asks_for_nothing()
    {
        var page = await File.ReadAllTextAsync(await reports.OfAsync(Record()), TestContext.Current.CancellationToken);
        var policy = Policy().Match(page).Groups["policy"].Value;

        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'unsafe-inline'", policy, StringComparison.Ordinal);
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record()));
        Assert.False(await view.Page.EvaluateAsync<bool>("() => { const script = document.createElement('script'); script.textContent = 'window.taken = true'; document.body.append(script); return window.taken === true; }"));
    }

    [Fact]
    public async Task Nothing_in_the_page_is_fetched_from_elsewhere()
    {
        var page = await File.ReadAllTextAsync(await reports.OfAsync(Reports.Istanbul), TestContext.Current.CancellationToken);

        Assert.DoesNotMatch(Fetching(), Scripts().Replace(page, ""));
    }

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Policy();

    [GeneratedRegex("(?<=<script[^>]*>).*?(?=</script>)", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Scripts();

    [GeneratedRegex("<(?:script|img|iframe|link|source|video|audio)[^>]*\\s(?:src|href)=|@import|url\\((?!#)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fetching();

    private static NegotiationRecord Record() => new()
    {
        Id = "hostile",
        Title = Hostile,
        Sources = [new Source { Id = "daily", Publisher = Hostile, Title = Hostile, Language = "en", Address = "https://example.org/?q=%3Cscript%3E" }],
        Parties = [new Party { Id = "north", Kind = PartyKind.ArmedGroup, Name = Hostile }],
        Issues = [new Issue { Id = "harbour", Name = Hostile }],
        Statements =
        [
            new Statement
            {
                Id = "no",
                By = [new Voice { Speaker = "party:north", At = ApproximateDate.Parse("2025-05-16") }],
                Act = Act.Reject,
                On = ["issue:harbour"],
                Content = Hostile,
                Evidence = [new Evidence { Source = "daily", Wording = Wording.Paraphrase, Note = Hostile }],
            },
        ],
    };
}
