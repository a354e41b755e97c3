using System.Text;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>What was written reads back as it was.</summary>
public sealed class RoundTripTests
{
    private static OutcomeSpace Space => new()
    {
        Name = "Harbour & \"Sons\"",
        Issues =
        [
            BargainingIssue.Ordinal("price <per tonne>", "low", "middle", "high"),
            BargainingIssue.IntegerRange("weeks", -2, 5),
            BargainingIssue.RealGrid("share", 0.25, 0.75, 4),
        ],
    };

    private static Preferences Buyer => new()
    {
        Party = "Buyer",
        ReservationValue = 0.25,
        DiscountFactor = 0.9,
        Issues =
        [
            IssuePreference.Of("price <per tonne>", 0.1234567890123456789m, 3, new Rational(1, 3), 0),
            IssuePreference.Linear("weeks", 0.25, 0.125, 0.25),
            IssuePreference.Linear("share", 0.5, 1),
        ],
    };

    [Fact]
    public void Json_keeps_everything()
    {
        var space = Space with { Constraints = [ForbiddenCombination.Of(IssueSelection.Of("weeks", "5"), IssueSelection.Of("share", "0.25", "0.75")) with { Because = "the quay is closed" }] };
        var text = BargainingJson.Write(space, Buyer);
        var read = BargainingJson.ReadDomain(Encoding.UTF8.GetBytes(text), "harbour.json").Get();

        Assert.Equal(space, read);
        Assert.Equal([Buyer], BargainingJson.ReadPreferences(Encoding.UTF8.GetBytes(text), "harbour.json", read).Get().Parties.Select(each => each.Exact));
    }

    [Fact]
    public void Genius_keeps_every_utility()
    {
        var space = GeniusXml.ReadDomain(Encoding.UTF8.GetBytes(GeniusXml.WriteDomain(Space)), "harbour.xml").Get();
        var buyer = GeniusXml.ReadPreferences(Encoding.UTF8.GetBytes(GeniusXml.WritePreferences(Space, Buyer)), "buyer.xml", space, "Buyer").Get();

        Assert.Equal(Space.Issues.Select(issue => issue.Values), space.Issues.Select(issue => issue.Values));
        Assert.Equal((Buyer.ReservationValue, Buyer.DiscountFactor), (buyer.ReservationValue, buyer.DiscountFactor));
        Assert.Equal(Buyer.Contributions(Space), buyer.Contributions(space));
    }

    [Fact]
    public void A_form_is_a_domain_with_zeros_for_every_party()
    {
        var form = BargainingJson.Form(Space, ["Buyer", "Seller"]);
        var space = BargainingJson.ReadDomain(Encoding.UTF8.GetBytes(form), "form.json").Get();
        var parties = BargainingJson.ReadPreferences(Encoding.UTF8.GetBytes(form), "form.json", space).Get().Parties;

        Assert.Equal(Space, space);
        Assert.Equal(["Buyer", "Seller"], parties.Select(each => each.Exact!.Party));
    }

    [Fact]
    public void The_example_of_the_documentation_reads_without_a_finding()
    {
        var page = File.ReadAllText(Repository.Path("docs/bargaining.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        var example = Encoding.UTF8.GetBytes(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        var domain = BargainingJson.ReadDomain(example, "example.json");
        var preferences = BargainingJson.ReadPreferences(example, "example.json", domain.Get());

        Assert.Empty(domain.Diagnostics);
        Assert.Empty(preferences.Diagnostics);
        Assert.Equal([true, false], preferences.Get().Parties.Select(each => each.Exact is not null));
    }

    [Fact]
    public void The_documentation_has_every_code()
    {
        var page = File.ReadAllText(Repository.Path("docs/bargaining.md"));

        Assert.All(BargainingRule.All, rule => Assert.Contains($"| `{rule.Code}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_is_JSON_and_knows_the_members_that_are_written()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(BargainingJson.Schema);

        Assert.All(
            ["bargaining", "name", "note", "issues", "constraints", "preferences"],
            member => Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty(member, out _), member));
    }

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-2.50", -5, 2)]
    [InlineData("1e-2", 1, 100)]
    [InlineData("2/6", 1, 3)]
    public void A_number_is_read_exactly(string text, int numerator, int denominator) => Assert.Equal(new Rational(numerator, denominator), Rational.Parse(text, provider: null));

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1/0")]
    [InlineData("1,5")]
    [InlineData("1e9999")]
    [InlineData(".-5")]
    [InlineData("1.+5")]
    public void What_is_no_number_is_refused(string text) => Assert.False(Rational.TryParse(text, provider: null, out _));

    [Fact]
    public void The_nearest_double_is_found()
    {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var number = Math.ScaleB(random.NextDouble() - 0.5, random.Next(-80, 80));
            Assert.Equal(number, Rational.FromDouble(number).ToDouble());
        }
    }
}
