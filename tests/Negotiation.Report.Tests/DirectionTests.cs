using Negotiation.Model;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class DirectionTests(Browser browser, Reports reports)
{
    private const string Arabic = "حركة الشمال (فرع 2)";
    private const string Hebrew = "הסכם הפסקת אש: 3 ימים!";

    [Fact]
    public async Task A_name_that_runs_from_right_to_left_is_set_apart_from_the_line_it_stands_in()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record()));
        var names = await view.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('bdi')]
              .filter((name) => name.offsetParent && /^[\u0590-\u06ff]/.test(name.textContent))
              .map((name) => `${name.textContent} ${getComputedStyle(name).direction} ${getComputedStyle(name).unicodeBidi}`)
            """);

        Assert.Contains($"{Arabic} rtl isolate", names);
        Assert.Contains($"{Hebrew} rtl isolate", names);
        Assert.All(names, name => Assert.Contains(" rtl isolate", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_run_from_right_to_left_do_so_in_the_evidence()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Record()));
        await view.Page.Locator("#positions [data-question]:visible").First.ClickAsync();
        var quote = view.Page.Locator("#panel blockquote").First;

        Assert.Equal("rtl", await quote.EvaluateAsync<string>("quote => getComputedStyle(quote).direction"));
        Assert.Equal("he", await quote.GetAttributeAsync("lang"));
        view.IsQuiet();
    }

    private static NegotiationRecord Record() => new()
    {
        Id = "right-to-left",
        Title = "صلح الميناء",
        Sources = [new Source { Id = "daily", Publisher = "היומון", Language = "he", Published = ApproximateDate.Parse("2025-05-17") }],
        Parties = [new Party { Id = "north", Kind = PartyKind.ArmedGroup, Name = Arabic, Aliases = [new Name { Text = "תנועת הצפון", Language = "he" }] }],
        Issues = [new Issue { Id = "harbour", Name = Hebrew }],
        Statements =
        [
            new Statement
            {
                Id = "no",
                By = [new Voice { Speaker = "party:north", At = ApproximateDate.Parse("2025-05-16") }],
                Act = Act.Reject,
                On = ["issue:harbour"],
                Evidence = [new Evidence { Source = "daily", Wording = Wording.Verbatim, Span = new TextSpan(0, 11, TextSpan.HashOf("לא, אין הסכם"[..11]), "לא, אין הסכם"[..11]) }],
            },
        ],
    };
}
