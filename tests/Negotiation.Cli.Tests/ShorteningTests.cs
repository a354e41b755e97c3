namespace Negotiation.Cli.Tests;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("A short name", "A short name")]
    [InlineData("A name that is much too long, and goes on for a line", "A name that is much too long, and goes…")]
    [InlineData("A name that is much too long to be shown whole [doubtful]", "A name that is much too long to be… [doubtful]")]
    [InlineData("A name that is short for all the same [doubtful]", "A name that is short for all the same [doubtful]")]
    public void A_name_is_cut_between_words_and_keeps_its_mark(string name, string shortened) =>
        Assert.Equal(shortened, Shortening.Of(name));
}
