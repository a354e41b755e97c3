namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>A quotation that is not in its source gives no record; one that differs in form takes its place.</summary>
public static class AnchoringTests
{
    [Theory]
    [InlineData("There would be no compulsory", "There would be compulsory")]
    [InlineData("a 1% rise", "a 2% rise")]
    [InlineData("a 1% rise", "a 1 rise")]
    [InlineData("The union rejected it", "The union accepted it")]
    [InlineData("The union rejected it", "The Union rejected it")]
    [InlineData(">> unacceptable", ">> insulting")]
    [InlineData("The union rejected it on Thursday", "union")]
    [InlineData("covers two years\n  part", "covers two years. It has a 2% rise\n  part")]
    public static void What_the_source_does_not_say_gives_no_record(string was, string becomes)
    {
        Assert.Null(Examples.With(was, becomes).Record);
    }

    [Theory]
    [InlineData("Ann Smith, the union's general", "Ann Smith, the union’s general")]
    [InlineData("a 1% rise this year", "a 1%  rise\u00a0this year")]
    [InlineData("The union rejected it on Thursday", "The union re\u00adjected it on Thursday")]
    public static void What_differs_in_form_takes_its_place(string was, string becomes)
    {
        var plain = Draft.Parse(Examples.Draft).Anchor(Examples.Text).Record;

        Assert.Equal(plain, Examples.With(was, becomes).Record);
    }

    /// <summary>A note follows ' -- ', unless the source has it so.</summary>
    [Fact]
    public static void A_note_is_told_from_words()
    {
        var noted = Examples.With("a 1% rise this year", "a 1% rise this year -- of the basic rate").Record!;
        var evidence = noted.Proposals.Single(proposal => proposal.Reference.ToString() == "proposal:rise-2015").Evidence[0];
        Assert.Equal("of the basic rate", evidence.Note);

        var text = new SourceText("report", "It said: pay -- at last -- rises.");
        const string draft = "negotiation: Pay\nsource: report, A | B | 2015 | en\nparty: A (body)\n  > pay -- at last -- rises";
        Assert.Equal("pay -- at last -- rises", Cited(Draft.Parse(draft).Anchor(text).Record!, text));
    }

    [Theory]
    [InlineData("said: Mill Company accepts revised offer", "> The union rejected it", "NEG6009")]
    [InlineData("said: Mill Company characterises revised offer", "> called the offer", "NEG6010")]
    [InlineData("said: Mill Company accepts revised offer", "> accepted the union's own terms", "NEG4009")]
    [InlineData("said: Mill Company not accepts revised offer", "> has not yet accepted the union's own terms", null)]
    [InlineData("said: Mill Company proposes revised offer", ">> The revised offer covers two years", "NEG6011")]
    [InlineData("said: Mill Company proposes revised offer", "> The revised offer covers two years", null)]
    [InlineData("said: Ann Smith for UMB characterises revised offer", ">> called the offer “unacceptable", "NEG6011")]
    [InlineData("said: Mill Company explores conciliation", ">> We remain available", "NEG6010")]
    [InlineData("said: Ann Smith for UMB explores conciliation", ">> We remain available for talks.", null)]
    [InlineData("said: Ann Smith for UMB explores conciliation", ">> \"We remain available for talks,\"", null)]
    public static void Words_that_say_another_thing_are_warned_of(string said, string quote, string? code)
    {
        var findings = Examples.FindingsOf($"{said}\n  {quote}").Select(finding => finding.Code).ToList();

        Assert.Equal(code is null ? [] : [code], findings);
    }

    /// <summary>Who speaks is named beside one of the sentences of a quotation, or in the sentence before it.</summary>
    [Theory]
    [InlineData("“We owe. We pay,” Hay said.", "We owe", true)]
    [InlineData("“We lose,” Hay said. “We win.”", "We win", true)]
    [InlineData("“We owe. We pay,” Roe said.", "We owe", false)]
    [InlineData("“We lose,” Roe said. “We win.”", "We win", false)]
    [InlineData("Hay said no more.\n\n“We win,” it was heard.", "We win", false)]
    [InlineData("“We win,”\r\nHay said.", "We win", true)]
    [InlineData("Hay said no more.\r\n\r\n“We win,” it was heard.", "We win", false)]
    public static void Words_of_another_are_known_by_the_whole_quotation(string text, string words, bool isWarned)
    {
        var draft = $"negotiation: Pay\nsource: wire, A | B | 2015 | en\nparty: Roe (company)\nparty: Hay (company)\nissue: pay\nsaid: Roe characterises pay, 1 May 2015\n  >> {words}";
        var codes = Draft.Parse(draft).Anchor(new SourceText("wire", text)).Diagnostics.Select(finding => finding.Code).ToList();

        Assert.Equal(isWarned, codes.Contains("NEG6010"));
    }

    [Theory]
    [InlineData("accepts", "We will not sign it", true)]
    [InlineData("rejects", "We will not sign it", false)]
    [InlineData("asserts", "He denied the report", true)]
    [InlineData("denies", "He denied the report", false)]
    [InlineData("withdraws", "It demands a rise", true)]
    [InlineData("rejects", "They spoke of the agreement", false)]
    public static void An_act_is_held_against_the_verbs_of_its_words(string act, string words, bool isWarned)
    {
        var draft = $"negotiation: Pay\nsource: wire, A | B | 2015 | en\nparty: Roe (company)\nissue: pay\nsaid: Roe {act} pay, 1 May 2015\n  > {words}";

        Assert.Equal(isWarned, Draft.Parse(draft).Anchor(new SourceText("wire", words + ".")).Diagnostics.Any(finding => finding.Code == "NEG6009"));
    }

    [Fact]
    public static void Who_has_looked_is_not_warned_again() =>
        Assert.Empty(Examples.FindingsOf("said: Mill Company accepts revised offer\n  >! The union rejected it"));

    [Fact]
    public static void With_two_sources_each_quotation_names_its_own()
    {
        const string draft = "negotiation: Pay\nsource: a, A | B | 2015 | en\nsource: b, A | B | 2015 | en\nparty: North (state)\n  > North";
        SourceText[] texts = [new("a", "North"), new("b", "North")];

        Assert.Equal(["NEG6007"], Draft.Parse(draft).Anchor(texts).Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.NotNull(Draft.Parse(draft.Replace("> North", "> @b: North", StringComparison.Ordinal)).Anchor(texts).Record);
        Assert.NotNull(Draft.Parse(draft.Replace("party", "from: b\nparty", StringComparison.Ordinal)).Anchor(texts).Record);
    }

    [Fact]
    public static void Evidence_without_a_text_needs_a_source_that_has_none()
    {
        const string draft = "negotiation: Pay\nsource: wire, A | B | 2015 | en (no text)\nparty: North (state)\n  > @wire: (no text) -- takes part";
        var record = Draft.Parse(draft).Anchor().Record!;

        Assert.Equal("takes part", record.Parties[0].Evidence[0].Note);
        Assert.Null(record.Parties[0].Evidence[0].Span);
        Assert.Null(Draft.Parse(draft.Replace("en (no text)", "en", StringComparison.Ordinal)).Anchor().Record);
    }

    private static string Cited(NegotiationRecord record, SourceText text)
    {
        var span = record.Parties[0].Evidence[0].Span!;
        return text.Text[span.Start..span.End];
    }
}
