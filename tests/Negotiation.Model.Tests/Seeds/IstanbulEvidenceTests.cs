using Xunit;

namespace Negotiation.Model.Tests.Seeds;

public sealed class IstanbulEvidenceTests
{
    private static readonly HashSet<string> Quotations = new(StringComparer.Ordinal)
    {
        "For Trump, the most important thing is direct talks between Ukraine and Russia",
        "in the next days or weeks",
        "to be agreed on Ukraine without Ukraine",
        "eliminating the root causes",
    };

    [Fact]
    public void Every_entry_says_where_it_is_reported() =>
        Assert.All(Istanbul.Record.Entries, entry => Assert.NotEmpty(entry.Evidence));

    [Fact]
    public void Every_piece_of_evidence_names_its_place_in_the_one_article() => Assert.All(Istanbul.AllEvidence, evidence =>
    {
        Assert.Equal(Istanbul.Article.Id, evidence.Source);
        Assert.NotNull(evidence.Span);
    });

    [Fact]
    public void Words_are_kept_of_the_four_quotations_alone() => Assert.Equal(
        Quotations, Istanbul.AllEvidence.Select(evidence => evidence.Span?.Exact).OfType<string>().ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Words_are_kept_where_the_evidence_is_verbatim_and_only_there() => Assert.All(
        Istanbul.AllEvidence, evidence => Assert.Equal(evidence.Wording == Wording.Verbatim, evidence.Span?.Exact is not null));

    [Fact]
    public void What_is_inferred_says_how() => Assert.All(
        Istanbul.AllEvidence.Where(evidence => evidence.Wording == Wording.Inferred), evidence => Assert.NotNull(evidence.Note));

    [Fact]
    public void Nobody_but_Zelensky_and_Putin_is_heard() => Assert.Equal<HashSet<Reference?>>(
        ["person:zelensky", "person:putin"], [.. Istanbul.AllEvidence.SelectMany(evidence => evidence.Via).Select(voice => voice.Speaker)]);

    [Fact]
    public void The_text_has_the_recorded_length() =>
        Assert.Equal(Istanbul.Article.Text?.CodePoints, FoundingText.ReadOrSkip().CodePoints);

    [Fact]
    public void Every_span_has_the_recorded_hash()
    {
        var text = FoundingText.ReadOrSkip();

        Assert.All(
            Istanbul.AllEvidence.Select(evidence => evidence.Span!),
            span => Assert.Equal(span.Sha256, TextSpan.HashOf(text.Between(span.Start, span.End))));
    }

    [Fact]
    public void Every_quotation_stands_in_quotation_marks()
    {
        var text = FoundingText.ReadOrSkip();

        Assert.All(Istanbul.AllEvidence.Select(evidence => evidence.Span!).Where(span => span.Exact is not null), span =>
        {
            Assert.Equal("\"", text.Between(span.Start - 1, span.Start));
            Assert.Equal("\"", text.Between(span.End, span.End + 2).Trim(',', '.', ' '));
        });
    }
}
