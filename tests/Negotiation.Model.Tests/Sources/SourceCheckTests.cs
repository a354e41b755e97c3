namespace Negotiation.Model.Tests.Sources;

public sealed class SourceCheckTests
{
    private const string Text = "🕊🕊 \"No ship\", said the envoy.\r\ncafe\u0301";

    [Fact]
    public void A_text_that_the_record_was_made_from_is_good()
    {
        var check = SourceCheck.Of(Record(Quote("No ship"), Hashed("cafe\u0301")), "daily", Text);

        Assert.True(check.IsGood);
        Assert.False(check.IsOtherCopy);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(ValueList.Of("No ship", TextSpan.HashOf("cafe\u0301").Text), check.Spans.Select(span => span.Found!).ToValueList());
    }

    [Fact]
    public void Length_and_hash_count_code_points_of_the_text_as_it_is()
    {
        var check = SourceCheck.Of(Record(), "daily", Text);

        Assert.Equal(Text.EnumerateRunes().Count(), check.Found.CodePoints);
        Assert.Equal(TextSpan.HashOf(Text), check.Found.Sha256);
    }

    [Fact]
    public void Another_text_is_another_copy_and_its_spans_are_checked_all_the_same()
    {
        var check = SourceCheck.Of(Record(Quote("No ship"), Hashed("envoy")), "daily", Text.Replace("ship", "boat", StringComparison.Ordinal));

        Assert.True(check.IsOtherCopy);
        Assert.Equal([false, true], check.Spans.Select(span => span.IsGood));
        Assert.Equal([RuleBook.OtherCopy, RuleBook.QuoteDiffers], check.Diagnostics.Select(finding => finding.Rule));
        Assert.Equal("No boat", check.Spans[0].Found);
    }

    [Fact]
    public void Text_with_another_hash_at_a_span_is_found_by_its_hash()
    {
        var check = SourceCheck.Of(Record(Hashed("envoy")) with { Sources = [Daily(null)] }, "daily", Text.Replace("envoy", "other", StringComparison.Ordinal));

        Assert.False(check.IsOtherCopy);
        Assert.Equal(TextSpan.HashOf("other").Text, check.Spans[0].Found);
        Assert.Equal([RuleBook.NotInSource], check.Diagnostics.Select(finding => finding.Rule));
        Assert.Equal("/issues/0/evidence/0/span", check.Diagnostics[0].Pointer);
    }

    [Fact]
    public void A_span_after_the_end_finds_nothing()
    {
        var check = SourceCheck.Of(Record(Quote("said the envoy")), "daily", "🕊");

        Assert.Null(check.Spans[0].Found);
        Assert.Contains("ends after the text, which has 1 code points", check.Spans[0].Finding!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\U0001F4A9 This is an annotation. He left.", 14, "annotation", " the place was counted in UTF-16 units and not in code points: the words are at 13-23: write that.")]
    [InlineData("Лідер said: no.", 17, "no", " the place was counted in bytes of UTF-8 and not in code points: the words are at 12-14: write that.")]
    [InlineData("He said: we will not go there.", 14, "we will not go", "; the words are at 9-23: write that.")]
    [InlineData("no, no, no", 5, "no", "; the words are at 4-6: write that.")]
    [InlineData("He said: we will not go there.", 9, "we will go now", ", which is nowhere in the text: quote the words of the source.")]
    [InlineData("He said: no.", 90, "no", "; the words are at 9-11: write that.")]
    public void A_right_quotation_at_a_wrong_place_is_found(string text, int start, string words, string message)
    {
        var span = new TextSpan(start, start + words.EnumerateRunes().Count(), TextSpan.HashOf(words), words);
        var record = Record(new Evidence { Source = "daily", Wording = Wording.Verbatim, Span = span }) with { Sources = [Daily(null)] };

        Assert.EndsWith(message, SourceCheck.Of(record, "daily", text).Spans[0].Finding!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "; the words are at 9-11: write that.")]
    [InlineData(3000, ": correct the span, or find the right copy.")]
    public void Words_of_which_only_the_hash_is_recorded_are_looked_for_nearby(int start, string message)
    {
        var record = Record(new Evidence { Source = "daily", Wording = Wording.Paraphrase, Span = new TextSpan(start, start + 2, TextSpan.HashOf("no")) }) with { Sources = [Daily(null)] };

        Assert.EndsWith(message, SourceCheck.Of(record, "daily", "He said: no.").Spans[0].Finding!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n", "line ends (the recorded copy has CR LF)")]
    [InlineData("a\nb\n", "a\r\nb\r\n", "line ends (the recorded copy has LF)")]
    [InlineData("cafe\u0301", "caf\u00E9", "Unicode normal form (the recorded copy has NFD)")]
    [InlineData("caf\u00E9", "cafe\u0301", "Unicode normal form (the recorded copy has NFC)")]
    [InlineData("Ki\u1EC7n", "Kie\u0323\u0302n", "Unicode normal form (the recorded copy has NFC)")]
    [InlineData("Kie\u0323\u0302n", "Ki\u1EC7n", "Unicode normal form (the recorded copy has NFD)")]
    [InlineData("\u0419\u0457", "\u0418\u0306\u0456\u0308", "Unicode normal form (the recorded copy has NFC)")]
    [InlineData("a\nb", "a\nb\n", "last line end")]
    [InlineData("caf\u00E9\nb", "cafe\u0301\r\nb", "line ends (the recorded copy has LF) and Unicode normal form (the recorded copy has NFC)")]
    [InlineData("a\nb", "a\nc", null)]
    [InlineData("a\nb", "a\nb", null)]
    [InlineData("a\nb", "\uD800a\r\nb", null)]
    public void Another_copy_that_differs_in_how_it_is_written_is_called_so(string recorded, string copy, string? difference)
    {
        var record = Record() with { Sources = [Daily(new TextFingerprint { CodePoints = recorded.EnumerateRunes().Count(), Sha256 = TextSpan.HashOf(recorded) })] };

        var check = SourceCheck.Of(record, "daily", copy);

        Assert.Equal(difference, check.Difference);
        Assert.Equal(difference is not null, check.IsOtherCopy && check.Diagnostics[0].Message.Contains($"; only its {difference} differ", StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_without_a_span_is_counted()
    {
        var bare = new Evidence { Source = "daily", Wording = Wording.Verbatim };
        var record = Record(bare, Quote("No ship"), bare with { Wording = Wording.Paraphrase });

        Assert.Equal(2, SourceCheck.Of(record, "daily", Text).WithoutSpan);
        Assert.Equal(
            ["information NEG4005 at /sources/0: 2 pieces of evidence from 'daily' have no span and could not be checked, 1 of them said to be verbatim, the first at /issues/0/evidence/0: add the spans."],
            SourceCheck.WithoutSpans(record).Select(finding => finding.ToString()));
        Assert.Empty(SourceCheck.WithoutSpans(Record(Quote("No ship"))));
    }

    [Fact]
    public void A_source_that_the_record_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => SourceCheck.Of(Record(), "weekly", Text));

    [Fact]
    public void Sources_that_were_not_checked_are_named_when_something_points_into_them()
    {
        var finding = Assert.Single(SourceCheck.NotGiven(Record(Quote("No ship")), []));

        Assert.Equal(RuleBook.SourceNotGiven, finding.Rule);
        Assert.Equal("/sources/0", finding.Pointer);
        Assert.Empty(SourceCheck.NotGiven(Record(), []));
        Assert.Empty(SourceCheck.NotGiven(Record(Quote("No ship")), ["daily"]));
    }

    [Fact]
    public void Evidence_is_met_wherever_it_stands_in_the_order_of_the_layout()
    {
        var evidence = Hashed("envoy");
        var record = Record(evidence) with
        {
            Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North", Evidence = [evidence] }],
            People = [new Person { Id = "envoy", Name = "Envoy", Offices = [new Office { Title = "Envoy", Of = "party:north", Evidence = [evidence] }] }],
            Territories = [new Territory { Id = "bay", Name = "Bay", Control = [new Control { By = "north", Extent = Extent.Part, Evidence = [evidence] }] }],
            Events =
            [
                new Event
                {
                    Id = "talks",
                    Kind = EventKind.Talks,
                    Occurrence = new Attested<Occurrence>([new Testimony<Occurrence> { Value = Occurrence.Happened, Evidence = [evidence] }]),
                },
            ],
        };

        Assert.Equal(
            ValueList.Of(
                "/parties/0/evidence/0",
                "/people/0/offices/0/evidence/0",
                "/territories/0/control/0/evidence/0",
                "/issues/0/evidence/0",
                "/events/0/occurrence/attested/0/evidence/0"),
            Citation.In(record).Select(citation => citation.Pointer).ToValueList());
        Assert.Equal("person:envoy", Citation.In(record)[1].Entry.Reference.Text);
        Assert.True(SourceCheck.Of(record, "daily", Text).IsGood);
    }

    private static NegotiationRecord Record(params ReadOnlySpan<Evidence> evidence) => new()
    {
        Id = "harbour",
        Title = "Harbour",
        Sources = [Daily(new TextFingerprint { CodePoints = Text.EnumerateRunes().Count(), Sha256 = TextSpan.HashOf(Text) })],
        Issues = [new Issue { Id = "harbour", Name = "Harbour", Evidence = ValueList.Of(evidence) }],
    };

    private static Source Daily(TextFingerprint? text) => new() { Id = "daily", Publisher = "Daily", Language = "en", Text = text };

    private static Evidence Quote(string words) => At(words, words, Wording.Verbatim);

    private static Evidence Hashed(string words) => At(words, null, Wording.Paraphrase);

    private static Evidence At(string words, string? exact, Wording wording)
    {
        var start = Text[..Text.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count();
        return new Evidence
        {
            Source = "daily",
            Wording = wording,
            Span = new TextSpan(start, start + words.EnumerateRunes().Count(), TextSpan.HashOf(words), exact),
        };
    }
}
