using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Report.Tests;

[Collection(InBrowser.Name)]
public sealed class AnswersTests(Browser browser, Reports reports)
{
    private static readonly Ledger Istanbul = new(Reports.IstanbulRecord);

    [Fact]
    public async Task At_each_date_at_which_an_answer_changes_the_page_shows_what_the_library_answers()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        var ons = await DatesAsync(view, "on");
        var knowns = await DatesAsync(view, "known");
        Assert.True(ons.Length > 2 && knowns.Length > 2);
        for (var known = 0; known < knowns.Length; known++)
        {
            for (var on = 0; on < ons.Length; on++)
            {
                await view.SetAsync("on", on);
                await view.SetAsync("known", known);
                var expected = Expected(Istanbul.AsOf(DayOf(ons[on]), DayOf(knowns[known])));
                Assert.Equal(expected, await view.ShownAsync());
            }
        }

        view.IsQuiet();
    }

    [Fact]
    public async Task Between_two_dates_of_the_page_no_answer_changes()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        var ons = (await DatesAsync(view, "on")).Select(DayOf).OfType<NodaTime.LocalDate>().ToArray();
        foreach (var (day, next) in ons.Zip(ons.Skip(1)))
        {
            var before = Expected(Istanbul.AsOf(day));
            for (var between = day.PlusDays(1); between < next; between = between.PlusDays(1))
            {
                Assert.Equal(before, Expected(Istanbul.AsOf(between)));
            }
        }
    }

    [Fact]
    public async Task Every_answer_opens_its_reason_and_the_entries_it_rests_on()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        var opened = await view.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('section:not(#contradictions) [data-question]')]
              .filter((button) => !button.hidden && !button.closest('[hidden]'))
              .map((button) => {
                button.click();
                const panel = document.getElementById('panel');
                const stated = [
                  button.dataset.question,
                  panel.querySelector('.reason').textContent,
                  [...panel.querySelectorAll('.card')].map((card) => card.dataset.reference).join(' ')];
                panel.close();
                return stated.join(' | ');
              })
              .sort()
            """);

        var expected = Istanbul.AsOf().Answers.Select(answer => $"{answer.Key} | {answer.Reason} | {string.Join(' ', answer.RestsOn)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), opened.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Evidence_that_was_not_known_by_the_date_is_not_shown()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        await view.SetAsync("known", 0);
        var state = Istanbul.AsOf(null, DayOf((await DatesAsync(view, "known"))[0]));
        var shown = await view.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#ledger [data-question]')]
              .filter((button) => !button.closest('[hidden]'))
              .map((button) => {
                button.click();
                const places = [...document.querySelectorAll('#panel .proof .hash')].map((hash) => hash.textContent.replace('SHA-256 ', ''));
                const stated = document.querySelectorAll('#panel .proof').length > 0;
                document.getElementById('panel').close();
                return [button.dataset.question, stated, ...new Set(places.sort())].join(' ');
              })
              .sort()
            """);

        var expected = state.Timeline.Select(entry =>
        {
            var evidence = state.EvidenceFor(entry.On);
            var places = evidence.Select(piece => piece.Span?.Sha256.Text).OfType<string>().Distinct().Order(StringComparer.Ordinal);
            return string.Join(' ', [entry.Key, evidence.Count > 0 ? "true" : "false", .. places]);
        });
        Assert.NotEqual(Istanbul.AsOf().Timeline.Count, state.Timeline.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_evidence_says_who_tells_it_according_to_whom_and_where()
    {
        await using var view = await browser.OpenAsync(await reports.OfAsync(Reports.Istanbul));
        await view.Page.Locator("[data-question='position party:united-states proposal:direct-talks']").ClickAsync();
        var panel = await view.Page.Locator("#panel").InnerTextAsync();

        Assert.Contains("supports", panel, StringComparison.Ordinal);
        Assert.Contains("For Trump, the most important thing is direct talks between Ukraine and Russia", panel, StringComparison.Ordinal);
        Assert.Contains("Volodymyr Zelensky", panel, StringComparison.Ordinal);
        Assert.Contains("Kyiv Independent", panel, StringComparison.Ordinal);
        Assert.Contains("characters 578 to 656", panel, StringComparison.Ordinal);
        Assert.Contains("SHA-256 480348079e3446e78c6bae58f590ee853f85a014c0107bc5d345dcc0c7009748", panel, StringComparison.Ordinal);
    }

    private static Task<string[]> DatesAsync(ReportView view, string clock) =>
        view.Page.EvaluateAsync<string[]>($"() => report.{clock}.map((date) => date.day ?? '')");

    private static NodaTime.LocalDate? DayOf(string day) => day.Length == 0 ? null : LocalDatePattern.Iso.Parse(day).Value;

    private static string[] Expected(NegotiationState state) =>
    [
        .. state.Answers
            .SelectMany(answer => SectionsOf(answer).Select(section => $"{section} | {answer.Key} | {VerdictOf(answer)} | {CertaintyOf(answer.Certainty)}"))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> SectionsOf(Answer answer) => answer switch
    {
        Position => ["positions"],
        Life => ["table"],
        Rejection => ["rejections"],
        Contrast => ["contrasts"],
        Corroboration { Supports: var supports } when supports.Contains(Support.Contradicted) => ["contradictions", "corroborations"],
        Corroboration => ["corroborations"],
        Hearsay => ["hearsay"],
        Obligation => ["obligations"],
        AreaDemand => ["areas"],
        ExchangeTerms or Coverage => ["exchanges"],
        Contact or TalksStatus => ["contacts"],
        Spokesperson or BodyMember => ["spokespeople"],
        ClauseBinding or ProvisionalApplication => ["clauses"],
        Unsettled => ["unsettled"],
        TimelineEntry => ["ledger"],
        _ => [answer.GetType().Name],
    };

    /// <summary>A code without its hyphens; a party by its name.</summary>
    private static string VerdictOf(Answer answer) => answer switch
    {
        AreaDemand => Reports.IstanbulRecord.Parties.Aggregate(
            answer.Verdict, (verdict, party) => verdict.Replace($"by {party.Id}", $"by {party.Name}", StringComparison.Ordinal)),
        Spokesperson => answer.Verdict,
        _ => answer.Verdict.Replace('-', ' '),
    };

    private static string CertaintyOf(Truth certainty) => certainty switch
    {
        Truth.Yes => "certain",
        Truth.No => "certainly not",
        Truth.Maybe => "maybe",
        _ => "not known",
    };
}
