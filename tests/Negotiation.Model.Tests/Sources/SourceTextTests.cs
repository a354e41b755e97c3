namespace Negotiation.Model.Tests.Sources;

public sealed class SourceTextTests
{
    private const string Report = """
        The union has not yet accepted the revised offer. “We are not ready to sign – not on 5%”, said Ms Ortega. A rise of
        15% or 0.5% was never on the table, and −5% neither.

        The party of art met at the company’s café; 1,000,000 people and 11,000 others came. The offer is well-
        known and compul-
        sory. The offer is good.

        They refused to accept the terms
        12
        of the offer. The company can’t pay 10 000 euros. Der Bund akzeptiert das Angebot nicht. 他们不接受提议。
        """;

    private static readonly SourceText Text = Of(Report);

    [Theory]
    [InlineData("The union has not", "The union has not")]
    [InlineData("  The   union\nhas not ", "The union has not")]
    [InlineData("\"We are not ready to sign - not on 5%\"", "“We are not ready to sign – not on 5%”")]
    [InlineData("company's cafe\u0301", "company’s café")]
    [InlineData("comp\u00adany\u2019s\u2009caf\u200bé", "company’s café")]
    [InlineData("well-known", "well-\nknown")]
    [InlineData("compulsory", "compul-\nsory")]
    [InlineData("ac-\ncepted", "accepted")]
    [InlineData("-5%", "−5%")]
    [InlineData("11,000", "11,000")]
    [InlineData("10 000 euros", "10 000 euros")]
    [InlineData("接受", "接受")]
    [InlineData("The party of art met at the company's café.", "The party of art met at the company’s café")]
    [InlineData("\"The company can't pay 10 000 euros\"", "The company can’t pay 10 000 euros")]
    [InlineData("\"The company can't pay\"", "The company can’t pay")]
    [InlineData("\"The company can't pay 10 000 euros,\"", "The company can’t pay 10 000 euros")]
    [InlineData("terms\n12\nof the", "terms\n12\nof the")]
    public void Words_are_found_in_whatever_form_and_kept_as_the_source_has_them(string quote, string words)
    {
        var found = Text.Quote(quote);

        Assert.True(found.IsFound, string.Join(' ', found.Diagnostics));
        Assert.Equal(words, found.Words);
        Assert.Equal(new Evidence { Source = "gazette", Span = SpanOf(Report, words), Wording = Wording.Paraphrase }, found.Evidence);
        Assert.Equal((found.Span!.Start, found.Span.End), (found.Places[0].Start, found.Places[0].End));
    }

    [Fact]
    public void Verbatim_evidence_keeps_the_words_of_the_source() =>
        Assert.Equal("company’s café", Text.Quote("company's café", wording: Wording.Verbatim).Span!.Exact);

    [Theory]
    [InlineData("ar", "'ar' is in 'gazette' only as part of 'are', in line 1, column 55: write 'are' if that is meant.")]
    [InlineData("1,000", "only as part of '1,000,000'")]
    [InlineData("000", "only as part of '1,000,000'")]
    [InlineData("10", "only as part of '10 000'")]
    [InlineData("5", "only as part of '5%'")]
    [InlineData("compul", "only as part of 'compulsory'")]
    [InlineData("the Union has not", "nearest is 'The union has not' in line 1, column 1; the quote lacks 'The', 'union', the source lacks 'the', 'Union'")]
    [InlineData("A rise of 16% or 0.5%", "the quote lacks '15%', the source lacks '16%'")]
    [InlineData("A rise of −15% or 0.5%", "the quote lacks '15%', the source lacks '−15%'")]
    [InlineData("refused to approve the terms", "the quote lacks 'accept', the source lacks 'approve'")]
    [InlineData("the offer revised", "nearest is 'the revised")]
    [InlineData("The union has yet not accepted", "nearest is 'The union has not yet accepted' in line 1, column 1; the order of '")]
    [InlineData("revised offer; “We are", "the signs between the words differ")]
    [InlineData("профсоюз не принял предложение", "and nothing like it")]
    [InlineData("They refused to accept.", "nearest is 'They refused to accept'")]
    [InlineData("...ready to sign", "write 'ready to sign', without the sign for what is left out.")]
    public void What_differs_in_more_than_form_is_not_found(string quote, string message) => Misses(Text.Quote(quote), RuleBook.QuoteNotFound, message);

    [Theory]
    [InlineData("The union has accepted the revised offer", "the source negates this: ")]
    [InlineData("0.5% was on the table", "the source negates this: ")]
    [InlineData("The company can pay", "the source negates this: ")]
    [InlineData("The company can", "the source negates this: ")]
    [InlineData("They agreed to accept the terms, and", null)]
    [InlineData("The offer is not good", "the quote negates what the source does not: ")]
    [InlineData("The party of art never met", "the quote negates what the source does not: ")]
    public void A_difference_that_is_a_negation_is_named(string quote, string? head) =>
        Misses(Text.Quote(quote), head is null ? RuleBook.QuoteNotFound : RuleBook.QuoteDiffersByNegation, head ?? "");

    [Theory]
    [InlineData("ready to sign", "'not' before")]
    [InlineData("yet accepted the revised offer", "'not' before")]
    [InlineData("accepted the revised offer", "'not' before")]
    [InlineData("accept the terms", "'refused' before")]
    [InlineData("akzeptiert das Angebot", "'nicht' behind")]
    public void A_quote_that_is_cut_next_to_a_negation_is_found_with_a_warning(string quote, string message)
    {
        var found = Text.Quote(quote);

        Assert.True(found.IsFound);
        var warning = Assert.Single(found.Diagnostics);
        Assert.Equal((RuleBook.QuoteCutAtNegation, Severity.Warning), (warning.Rule, warning.Severity));
        Assert.Contains(message, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("said Ms Ortega")]
    [InlineData("The party of art")]
    [InlineData("The company can’t pay")]
    public void A_negation_in_the_quote_or_in_another_clause_is_no_warning(string quote) => Assert.Empty(Text.Quote(quote).Diagnostics);

    [Fact]
    public void Words_in_several_places_are_an_error_that_names_each()
    {
        var found = Text.Quote("The offer");

        Misses(found, RuleBook.QuoteInSeveralPlaces, "write one of 'came. |The offer| is' (line 4, column 86), 'compul- sory. |The offer| is' (line 6, column 7).");
        Assert.Equal(2, found.Places.Count);
        Assert.All(found.Places, place =>
        {
            Assert.Equal(place.Start, Text.Quote("The offer", place.Within).Span!.Start);
            var parts = place.Surroundings!.Split('|');
            Assert.Equal(place.Start, Text.Quote(parts[0], parts[1], parts[2], Wording.Paraphrase).Span!.Start);
        });
    }

    [Fact]
    public void The_words_as_they_are_written_come_before_those_in_another_form() =>
        Assert.Equal(12, Of("the “offer”, the \"offer\"").Quote("the \"offer\"").Span!.Start - 1);

    [Fact]
    public void A_paragraph_that_is_there_twice_has_no_surroundings()
    {
        var found = Of("No deal.\n\nNo deal.\n").Quote("No deal.");

        Misses(found, RuleBook.QuoteInSeveralPlaces, "line 3, column 1");
        Assert.All(found.Places, place => Assert.Null(place.Surroundings));
    }

    [Fact]
    public void Bars_of_the_text_are_marked_as_such() =>
        Assert.Equal("|offer| a \\\\| b".Replace("\\\\", "\\", StringComparison.Ordinal), Of("offer a | b, offer a c").Quote("offer").Places[0].Surroundings);

    /// <summary>Two hyphens are a long dash, as it is typed; one, or three, are not.</summary>
    [Theory]
    [InlineData("We want salt -- nothing more.", "salt — nothing", true)]
    [InlineData("We want salt--nothing more.", "salt — nothing", true)]
    [InlineData("We want salt--nothing more.", "nothing more", true)]
    [InlineData("We want salt—nothing more.", "nothing more", true)]
    [InlineData("We want salt—nothing more.", "We want salt", true)]
    [InlineData("We want salt — nothing more.", "salt--nothing", true)]
    [InlineData("We want salt---nothing more.", "salt — nothing", false)]
    [InlineData("We want salt-nothing more.", "salt — nothing", false)]
    public void A_long_dash_may_be_typed_as_two_hyphens(string text, string quote, bool isFound) => Assert.Equal(isFound, Of(text).Quote(quote).IsFound);

    [Theory]
    [InlineData("The deal isn't done.", "The deal", "isn't")]
    [InlineData("We cannot pay.", "We", "cannot")]
    [InlineData("The deal was never done.", "The deal was", "never")]
    [InlineData("We dont pay rents.", "pay rents", "dont")]
    public void A_negation_beside_the_quote_is_warned_of_in_every_form(string text, string quote, string negation) =>
        Assert.Contains($"'{negation}'", Assert.Single(Of(text).Quote(quote).Diagnostics.AsEnumerable()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stretch_must_be_in_the_text_and_hold_the_words()
    {
        Assert.Equal(SpanOf(Report, "good"), Text.Quote("good", "The offer is good").Span);
        Misses(Text.Quote("art", "The offer is good"), RuleBook.QuoteNotFound, "'art' is not in the words 'The offer is good'");
        Misses(Text.Quote("offer", "The offer is bad"), RuleBook.QuoteNotFound, "'The offer is bad' is not in 'gazette'");
        Misses(Text.Quote("", "The offer is good"), RuleBook.Blank, "the quote is blank");
    }

    [Theory]
    [InlineData("terms of the offer")]
    [InlineData("neither. The party")]
    [InlineData("neither.\nThe party")]
    public void A_quote_does_not_go_on_in_another_paragraph(string quote) =>
        Misses(Text.Quote(quote), RuleBook.QuoteCrossesParagraph, "goes on in another paragraph, from line ");

    [Fact]
    public void A_quote_with_the_break_goes_on_in_another_paragraph() => Assert.True(Text.Quote("neither.\n \nThe party").IsFound);

    [Theory]
    [InlineData("The union ... the revised offer")]
    [InlineData("The union […] the revised offer")]
    [InlineData("The union… the revised offer")]
    [InlineData("The union -- the revised offer")]
    public void Two_quotes_in_one_are_called_so(string quote) =>
        Misses(Text.Quote(quote), RuleBook.TwoQuotesInOne, "write 'The union' and 'the revised offer' apart.");

    [Fact]
    public void Signs_for_what_is_left_out_are_words_where_the_source_has_them()
    {
        Assert.True(Of("He said: we will ... wait.").Quote("we will … wait").IsFound);
        Assert.True(Of("He said -- and left.").Quote("said -- and").IsFound);
    }

    [Fact]
    public void A_long_quotation_is_found_by_its_ends()
    {
        Assert.Equal(SpanOf(Report, Report[..Report.IndexOf(", said Ms", StringComparison.Ordinal)]), Text.QuoteBetween("The union has", "not on 5%\"").Span);
        Misses(Text.QuoteBetween("The union has", "art met"), RuleBook.QuoteCrossesParagraph, "are in different paragraphs");
        Misses(Text.QuoteBetween("said Ms Ortega", "The union has"), RuleBook.QuoteNotFound, "is before 'said Ms Ortega'");
        Misses(Text.QuoteBetween("The offer", "good"), RuleBook.QuoteInSeveralPlaces, "'The offer' is in 2 places");
        Misses(Text.QuoteBetween("The union has", "The offer"), RuleBook.QuoteInSeveralPlaces, "'The offer' is in 2 places");
    }

    [Theory]
    [InlineData("", "NEG2001")]
    [InlineData(" \u00a0\n", "NEG2001")]
    [InlineData("\u200b", "NEG2001")]
    public void What_is_no_text_is_an_error(string quote, string code)
    {
        Assert.Equal(code, Assert.Single(Text.Quote(quote).Diagnostics).Code);
        Assert.Equal(code, Assert.Single(Text.QuoteBetween(quote, "offer").Diagnostics).Code);
        Assert.Equal(code, Assert.Single(Text.Quote("x", quote, "", Wording.Paraphrase).Diagnostics).Code);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_error() => Misses(Text.Quote("a\ud83d"), RuleBook.BrokenText, "write the whole character");

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_refused() =>
        Assert.Equal("NEG1009", Assert.Throws<DomainRuleException>(() => Of("a\ud83d")).Code);

    [Fact]
    public void Code_points_are_counted_in_the_text_as_it_is()
    {
        const string Doves = "🕊🕊 \ufeffa\r\nde\u0301\u0301al 🕊 sealed";

        Assert.Equal((16, 22), Of(Doves).Quote("sealed").Span is { } span ? (span.Start, span.End) : default);
        Assert.Equal((2, 10), Of(Doves).LineAndColumn(16));
        Assert.Equal((1, 1), Of("").LineAndColumn(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("a").LineAndColumn(2));
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_text() => Assert.Equal(
        new TextFingerprint { CodePoints = 2, Sha256 = TextSpan.HashOf("a🕊") }, Of("a🕊").Fingerprint);

    private static SourceText Of(string text) => new("gazette", text);

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length, TextSpan.HashOf(words));
    }

    private static void Misses(Quotation found, Rule rule, string message)
    {
        Assert.False(found.IsFound);
        Assert.Null(found.Evidence);
        var error = Assert.Single(found.Diagnostics);
        Assert.Equal((rule.ToString(), Severity.Error), (error.Rule.ToString(), error.Severity));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
