namespace Negotiation.Model.Tests.Values;

public sealed class SlugTests
{
    [Theory]
    [InlineData("ukraine")]
    [InlineData("four-way-meeting")]
    [InlineData("13d")]
    public void Lower_case_words_joined_by_hyphens_are_a_slug(string text) =>
        Assert.Equal(text, Slug.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("Ukraine")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("ä")]
    public void Anything_else_is_none(string text) => Assert.False(Slug.TryParse(text, out _));

    [Fact]
    public void A_refusal_names_the_fault_the_value_and_the_remedy()
    {
        var refusal = Assert.Throws<DomainRuleException>(() => Slug.Parse("Northern Front"));

        Assert.Equal(
            "NEG2004: 'Northern Front' is not an id: use lower-case words joined by hyphens, such as 'northern-front'.",
            refusal.Message);
    }
}
