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
    public static void Words_that_say_another_thing_are_warned_of(string said, string quote, string? code)
    {
        var findings = Examples.FindingsOf($"{said}\n  {quote}").Select(finding => finding.Code).ToList();

        Assert.Equal(code is null ? [] : [code], findings);
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
