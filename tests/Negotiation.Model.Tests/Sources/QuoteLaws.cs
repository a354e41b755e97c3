using System.Globalization;

namespace Negotiation.Model.Tests.Sources;

/// <summary>What is only form makes no difference to a quote; what changes its meaning is never found; what is cut next to a negation is found with a warning.</summary>
[Slow]
public sealed class QuoteLaws(ITestOutputHelper output)
{
    private const int Seeds = 2500;

    /// <summary>How many of a hundred quotes with another meaning have the right place named as the nearest.</summary>
    private const int RightOfHundred = 95;

    [Fact]
    public void Another_form_is_found_in_the_same_place() => Holds(FormFaults(SourceQuote));

    [Fact]
    public void Another_meaning_is_nowhere_and_its_place_is_named() => Holds(MeaningFaults(SourceQuote));

    [Fact]
    public void What_is_cut_behind_a_negation_is_found_with_a_warning() => Holds(CutFaults(SourceQuote));

    /// <summary>Each law can fail: it finds a fault that is planted in the search.</summary>
    [Fact]
    public void A_search_for_the_exact_words_alone_is_found_out() => Assert.NotEmpty(FormFaults((text, quote) =>
        text.Text.Contains(quote, StringComparison.Ordinal) ? SourceQuote(text, quote) : new Outcome(null, [], [])));

    [Fact]
    public void A_search_that_forgets_a_negation_is_found_out() => Assert.NotEmpty(MeaningFaults((text, quote) =>
        SourceQuote(text, quote.Replace(" never ", " ", StringComparison.Ordinal))));

    [Fact]
    public void A_search_that_is_content_with_nearly_is_found_out() => Assert.NotEmpty(MeaningFaults((text, quote) =>
        SourceQuote(text, quote) is { Span: null, Places: [var near] } ? SourceQuote(text, near.Words) : SourceQuote(text, quote)));

    [Fact]
    public void A_search_that_names_any_place_is_found_out() => Assert.NotEmpty(MeaningFaults((text, quote) =>
        SourceQuote(text, quote) with { Places = [text.Quote(text.Text[..40].Trim()).Places[0]] }));

    [Fact]
    public void A_search_that_warns_of_nothing_is_found_out() => Assert.NotEmpty(CutFaults((text, quote) => SourceQuote(text, quote) with { Rules = [] }));

    private static void Holds(List<string> faults) => Assert.True(faults.Count == 0, string.Concat(faults.Take(20)));

    private static Outcome SourceQuote(SourceText text, string quote) =>
        Outcome.Of(text.Quote(quote));

    /// <summary>Every quote that is in its text once, with its place in code points.</summary>
    private static IEnumerable<(int Seed, Random Random, SourceText Text, string Quote, int Start, int End)> Quotes()
    {
        SourceText[] texts = [.. QuotedTexts.All.Select(each => new SourceText(each.Name, each.Text))];
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var text = texts[seed % texts.Length];
            var (start, end) = QuoteMutations.Quote(text.Text, random);
            var quote = text.Text[start..end];
            if (text.Quote(quote).IsFound)
            {
                yield return (seed, random, text, quote, start, end);
            }
        }
    }

    private List<string> FormFaults(Func<SourceText, string, Outcome> search)
    {
        var faults = new List<string>();
        var tried = 0;
        foreach (var (seed, random, text, quote, start, end) in Quotes())
        {
            if (QuoteMutations.InForm(quote, random) is var (name, changed))
            {
                tried++;
                var found = search(text, changed);
                if (found.Span is not { } span || span.Start != start || span.End != end)
                {
                    faults.Add(Fault(seed, name, changed, quote, found));
                }
            }
        }

        return Counted(faults, tried, 1000);
    }

    private List<string> MeaningFaults(Func<SourceText, string, Outcome> search)
    {
        var (faults, astray) = (new List<string>(), new List<string>());
        var tried = 0;
        foreach (var (seed, random, text, quote, start, end) in Quotes())
        {
            if (QuoteMutations.InMeaning(quote, random) is not var (name, isNegation, changed)
                || OneLine(text.Text).Contains(OneLine(changed), StringComparison.Ordinal))
            {
                continue;
            }

            tried++;
            var found = search(text, changed);
            if (found.Span is not null || (isNegation && !found.Rules.Contains(RuleBook.QuoteDiffersByNegation)))
            {
                faults.Add(Fault(seed, name, changed, quote, found));
            }
            else if (found.Places is not [var place] || 2 * (Math.Min(end, place.End) - Math.Max(start, place.Start)) <= Math.Max(end - start, place.End - place.Start))
            {
                astray.Add(Fault(seed, name, changed, quote, found));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{astray.Count} of {tried} have another place"));
        return Counted([.. faults, .. astray.Count * 100 <= (100 - RightOfHundred) * tried ? [] : astray], tried, 1000);
    }

    private List<string> CutFaults(Func<SourceText, string, Outcome> search)
    {
        var faults = new List<string>();
        var tried = 0;
        foreach (var (name, words) in QuotedTexts.All)
        {
            var text = new SourceText(name, words);
            foreach (var (start, end) in QuoteMutations.CutBehindNegations(words))
            {
                var quote = words[start..end];
                if (text.Quote(quote).Diagnostics.Any(finding => finding.Rule == RuleBook.QuoteInSeveralPlaces))
                {
                    continue;
                }

                tried++;
                var found = search(text, quote);
                if (found.Span is not { } span || span.Start != start || span.End != end || !found.Rules.Contains(RuleBook.QuoteCutAtNegation))
                {
                    faults.Add(Fault(start, name, quote, quote, found));
                }
            }
        }

        return Counted(faults, tried, 100);
    }

    /// <summary>A law that is tried on too little proves nothing.</summary>
    private List<string> Counted(List<string> faults, int tried, int least)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tried {tried}, with the seeds 0 to {Seeds - 1}"));
        return tried >= least ? faults : [.. faults, string.Create(CultureInfo.InvariantCulture, $"only {tried} were tried, and {least} are wanted")];
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static string Fault(int seed, string name, string changed, string quote, Outcome found) => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {seed}, {name}: '{changed}' of '{quote}': {found.Span?.Start}-{found.Span?.End} {string.Join("; ", found.Rules.Select(rule => rule.Code))} {string.Join("; ", found.Places.Select(place => place.Words))}\n");

    /// <summary>What a search for a quote says.</summary>
    private sealed record Outcome(TextSpan? Span, Rule[] Rules, QuotePlace[] Places)
    {
        public static Outcome Of(Quotation found) => new(found.Span, [.. found.Diagnostics.Select(finding => finding.Rule)], [.. found.Places]);
    }
}
