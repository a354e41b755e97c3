using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class NearestTests
{
    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("titl", "title")]
    [InlineData("titlee", "title")]
    [InlineData("tixle", "title")]
    [InlineData("itle", "title")]
    [InlineData("titleX", "title")]
    [InlineData("evidenec", "evidence")]
    [InlineData("evidnce", "evidence")]
    [InlineData("evdnce", null)]
    [InlineData("evviddence", null)]
    [InlineData("proopsls", null)]
    [InlineData("pxoposays", null)]
    [InlineData("fro", "from")]
    [InlineData("bx", null)]
    [InlineData("evdc", null)]
    [InlineData("evxyzce", null)]
    [InlineData("evxyecne", null)]
    [InlineData("eltit", null)]
    [InlineData("", null)]
    public void One_letter_away_or_two_neighbours_swapped_and_no_further(string name, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(name, ["by", "from", "title", "evidence", "proposals"]));

    [Theory]
    [InlineData("partles", "parties")]
    [InlineData("partyes", "parties")]
    [InlineData("partied", "partied")]
    [InlineData("partiez", "parties")]
    public void The_nearest_of_several_is_named_and_the_first_of_equals(string name, string nearest) =>
        Assert.Equal(nearest, Nearest.To(name, ["parts", "parties", "partied"]));

    [Fact]
    public void A_name_that_nobody_types_has_no_neighbour()
    {
        var forty = new string('a', 40);

        Assert.Equal(forty + "b", Nearest.To(forty, [forty + "b"]));
        Assert.Null(Nearest.To(forty + "a", [forty + "b"]));
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_near() => Assert.Null(Nearest.To("title", []));
}
