using System.Text;

namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>Every fault of a file is a finding with the line and the remedy.</summary>
public sealed class DiagnosticTests
{
    private const string Domain = """
        <negotiation_template>
        <utility_space number_of_issues="2">
        <objective index="1" name="Harbour">
        <issue index="2" name="price" vtype="discrete"><item index="1" value="low"/><item index="2" value="high"/></issue>
        <issue index="3" name="weeks" vtype="integer" lowerbound="1" upperbound="4"/>
        </objective>
        </utility_space>
        </negotiation_template>
        """;

    private const string Profile = """
        <utility_space>
        <objective index="1" name="Harbour">
        <issue index="2" name="price" vtype="discrete">
        <item index="1" value="low" evaluation="1"/>
        <item index="2" value="high" evaluation="3"/>
        </issue>
        <issue index="3" name="weeks" vtype="integer" lowerbound="1" upperbound="4"><evaluator ftype="linear" offset="0.1" slope="0.3"/></issue>
        <weight index="2" value="0.5"/>
        <weight index="3" value="0.5"/>
        <weight index="1" value="1.0"/>
        </objective>
        <reservation value="0.25"/>
        </utility_space>
        """;

    private static OutcomeSpace Space => GeniusXml.ReadDomain(Encoding.UTF8.GetBytes(Domain), "domain.xml").Get();

    [Fact]
    public void Whole_numbers_count_from_the_lower_bound_and_the_largest_evaluation_is_one()
    {
        var preferences = Read(Profile).Get();

        Assert.Equal(8, Space.Size);
        Assert.Equal(new Rational(1, 4), preferences.ReservationValue);
        Assert.Equal([0.1, 0.4, 0.7, 1], preferences.Issues[1].Values.Evaluate(Space.Issues[1]).Select(each => each.ToDouble()));
    }

    [Theory]
    [InlineData("value=\"0.5\"/>\n<weight index=\"3\"", "value=\"NaN\"/>\n<weight index=\"3\"", "NEG6103", 8, "'NaN'")]
    [InlineData("<weight index=\"2\" value=\"0.5\"/>", "<weight index=\"2\"/>", "NEG6103", 8, "no value")]
    [InlineData("<weight index=\"2\" value=\"0.5\"/>", "", "NEG6301", 3, "'price' has no weight")]
    [InlineData("<weight index=\"2\" value=\"0.5\"/>", "<weight index=\"2\" value=\"-0.5\"/>", "NEG6304", 8, "not negative")]
    [InlineData("value=\"high\" evaluation=\"3\"", "value=\"high\"", "NEG6302", 5, "'high' of 'price' has no evaluation")]
    [InlineData("<item index=\"2\" value=\"high\" evaluation=\"3\"/>", "", "NEG6302", 3, "'high' of 'price' has no evaluation")]
    [InlineData("value=\"high\"", "value=\"higher\"", "NEG6303", 5, "'higher' is no value of 'price', which has 'low', 'high'")]
    [InlineData("value=\"high\"", "value=\"low\"", "NEG6202", 5, "'low'")]
    [InlineData("evaluation=\"3\"", "evaluation=\"-3\"", "NEG6304", 5, "-3")]
    [InlineData("<reservation value=\"0.25\"/>", "<reservation value=\"1.25\"/>", "NEG6305", 12, "from 0 to 1")]
    [InlineData("<reservation value=\"0.25\"/>", "<reservation value=\"much\"/>", "NEG6103", 12, "'much'")]
    [InlineData("name=\"price\"", "name=\"cost\"", "NEG6306", 3, "'cost' is no issue of the domain 'Harbour'")]
    [InlineData("ftype=\"linear\"", "ftype=\"wavy\"", "NEG6104", 7, "'wavy'")]
    [InlineData("</objective>\n<reservation value=\"0.25\"/>\n</utility_space>", "", "NEG6101", 11, "ends too early")]
    [InlineData("<utility_space>", "<negotiation_template>", "NEG6101", 13, "not well-formed")]
    public void A_fault_of_a_profile_is_found_in_its_line(string right, string wrong, string code, int line, string words)
    {
        Assert.Contains(right, Profile, StringComparison.Ordinal);
        var reading = Read(Profile.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(reading.Value);
        var finding = reading.Diagnostics.First(each => each.IsError && each.Code == code);
        Assert.Equal(line, finding.Line);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith($"profile.xml({line}): error {code}: ", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value=\"high\"", "value=\"low\"", "NEG6202", 4)]
    [InlineData("upperbound=\"4\"", "upperbound=\"0\"", "NEG6204", 5)]
    [InlineData("upperbound=\"4\"", "", "NEG6103", 5)]
    [InlineData("upperbound=\"4\"", "upperbound=\"4.5\"", "NEG6204", 5)]
    [InlineData("\"integer\" lowerbound=\"1\"", "\"real\" steps=\"2.5\" lowerbound=\"1\"", "NEG6204", 5)]
    [InlineData("vtype=\"integer\"", "vtype=\"colour\"", "NEG6104", 5)]
    [InlineData("name=\"weeks\"", "name=\"price\"", "NEG6202", 2)]
    [InlineData("</negotiation_template>", "", "NEG6101", 8)]
    public void A_fault_of_a_domain_is_found_in_its_line(string right, string wrong, string code, int line)
    {
        var reading = GeniusXml.ReadDomain(Encoding.UTF8.GetBytes(Domain.Replace(right, wrong, StringComparison.Ordinal)), "domain.xml");

        Assert.Null(reading.Value);
        Assert.Contains(reading.Diagnostics, each => each.Code == code && each.Line == line);
    }

    [Fact]
    public void A_range_other_than_that_of_the_domain_is_a_warning()
    {
        var reading = Read(Profile.Replace("upperbound=\"4\"", "upperbound=\"5\"", StringComparison.Ordinal));

        Assert.NotNull(reading.Value);
        var warning = Assert.Single(reading.Diagnostics);
        Assert.Equal(("NEG6306", 7, false), (warning.Code, warning.Line, warning.IsError));
        Assert.Contains("'weeks' is 5 here and 4 in the domain", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_of_objectives_with_a_real_issue_is_read_on_a_grid()
    {
        const string Tree = """

            <negotiation_template><utility_space><objective index="7" name="root">
            <objective index="3" name="money"><issue index="9" name="share" vtype="real"><range lowerbound="0" upperbound="2"/></issue></objective>
            <objective index="4" name="time"><issue index="8" name="weeks" vtype="integer" lowerbound="1" upperbound="3"/></objective>
            </objective></utility_space></negotiation_template>
            """;
        const string Wants = """
            <utility_space><objective index="7"><objective index="3">
            <issue index="9" name="share" vtype="real"><range lowerbound="0" upperbound="2"/><evaluator ftype="triangular" parameter0="0" parameter1="2" parameter2="1"/></issue>
            <weight index="9" value="0.75"/></objective><objective index="4">
            <issue index="8" name="weeks" vtype="integer" lowerbound="1" upperbound="3"><evaluator offset="0" slope="0.25"/></issue>
            <weight index="8" value="0.25"/></objective><weight index="3" value="9"/></objective></utility_space>
            """;
        var space = GeniusXml.ReadDomain(Encoding.UTF8.GetBytes(Tree), "tree.xml").Get();
        var wants = GeniusXml.ReadPreferences(Encoding.UTF8.GetBytes(Wants), "wants.xml", space, "A").Get();

        Assert.Equal(("tree", 33), (space.Name, (int)space.Size));
        Assert.Equal(0.75 + 0.125, BruteForce.Utility(space, wants, space.OutcomeOf("1", "2")).ToDouble());
        Assert.Equal(0.15 + 0.25, BruteForce.Utility(space, wants, space.OutcomeOf("0.2", "3")).ToDouble());
    }

    [Fact]
    public void A_profile_is_no_domain_and_a_domain_is_no_profile()
    {
        Assert.Equal("NEG6102", GeniusXml.ReadDomain(Encoding.UTF8.GetBytes(Profile), "profile.xml").Diagnostics[0].Code);
        Assert.Equal("NEG6102", Read(Domain).Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("""{ "bargaining": 1, "issues": [""", "NEG6101")]
    [InlineData("""{ "bargaining": 2, "issues": [] }""", "NEG6102")]
    [InlineData("""{ "bargaining": 1, "issues": [] }""", "NEG6203")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "values": ["x", "x"] }] }""", "NEG6202")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "integer", "from": 3, "to": 1 }] }""", "NEG6204")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "integer", "from": 1e30, "to": 1 }] }""", "NEG6204")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "integer", "from": 1, "to": 1e30 }] }""", "NEG6203")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "integer", "from": 0.5, "to": 3 }] }""", "NEG6204")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "real", "from": 0, "to": 1, "steps": 2.5 }] }""", "NEG6204")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "real", "from": 0, "to": 1, "steps": -1e300 }] }""", "NEG6203")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "kind": "real", "from": 0, "to": 1, "steps": 1e300 }] }""", "NEG6203")]
    [InlineData("""{ "bargaining": 1, "issues": [{ "name": "a", "values": ["x"] }], "constraints": [{ "together": { "b": ["x"] } }] }""", "NEG6303")]
    public void A_fault_of_a_JSON_domain_is_found(string text, string code) => Assert.Contains(
        BargainingJson.ReadDomain(Encoding.UTF8.GetBytes(text), "domain.json").Diagnostics, each => each.IsError && each.Code == code && each.Line is not null);

    [Theory]
    [InlineData("\"weight\": 0.5", "\"weight\": \"NaN\"", "NEG6103", 4)]
    [InlineData("\"weight\": 0.5, ", "", "NEG6301", 4)]
    [InlineData("\"high\": 3", "\"higher\": 3", "NEG6303", 4)]
    [InlineData(", \"high\": 3", "", "NEG6302", 4)]
    [InlineData("\"reservation\": 0.25", "\"reservation\": 2", "NEG6305", 2)]
    [InlineData("\"price\"", "\"cost\"", "NEG6306", 4)]
    [InlineData("{ \"atLeast\": 0.1, \"atMost\": 0.5 }", "{ \"atLeast\": 0.6, \"atMost\": 0.5 }", "NEG6204", 5)]
    [InlineData("{ \"atLeast\": 0.1, \"atMost\": 0.5 }", "{ \"atLeast\": 0.1, \"atMost\": 0.2 }", "NEG6307", 2)]
    public void A_fault_of_JSON_preferences_is_found_in_its_line(string right, string wrong, string code, int line)
    {
        const string Text = """
            { "bargaining": 1, "preferences": [
            { "party": "Buyer", "reservation": 0.25,
              "issues": {
                "price": { "weight": 0.5, "evaluations": { "low": 1, "high": 3 } },
                "weeks": { "weight": { "atLeast": 0.1, "atMost": 0.5 }, "linear": { "slope": 0.3, "offset": -0.2 } } } }] }
            """;
        Assert.Contains(right, Text, StringComparison.Ordinal);
        Assert.NotNull(BargainingJson.ReadPreferences(Encoding.UTF8.GetBytes(Text), "buyer.json", Space).Value);
        var reading = BargainingJson.ReadPreferences(Encoding.UTF8.GetBytes(Text.Replace(right, wrong, StringComparison.Ordinal)), "buyer.json", Space);

        Assert.Null(reading.Value);
        Assert.Contains(reading.Diagnostics, each => each.IsError && each.Code == code && each.Line == line);
    }

    [Fact]
    public void A_reservation_value_that_is_not_stated_is_zero()
    {
        const string Text = """{ "bargaining": 1, "preferences": [{ "party": "Buyer", "issues": { "price": { "weight": 1, "evaluations": { "low": 1, "high": 3 } }, "weeks": { "weight": 0, "linear": { "slope": 1 } } } }] }""";
        var party = Assert.Single(BargainingJson.ReadPreferences(Encoding.UTF8.GetBytes(Text), "buyer.json", Space).Get().Parties);

        Assert.Equal(Rational.Zero, party.Exact!.ReservationValue);
    }

    private static BargainingReading<Preferences> Read(string text) => GeniusXml.ReadPreferences(Encoding.UTF8.GetBytes(text), "profile.xml", Space, "Buyer");
}
