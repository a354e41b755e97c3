using System.Globalization;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>What a draft says becomes a record; what it cannot say becomes a finding with its place and what to write.</summary>
public static class DraftTests
{
    [Fact]
    public static void A_draft_becomes_the_record_that_it_says()
    {
        var result = Draft.Parse(Examples.Draft).Anchor(Examples.Text);

        Assert.Empty(result.Diagnostics);
        Approval.Matches("tests/Negotiation.Drafting.Tests/Drafts/DraftTests.A_draft_becomes_the_record_that_it_says.approved.txt", NegotiationJson.Write(result.Record!));
        Assert.Equal(["that they remain available"], result.LeftOut.Select(left => left.What));
        Assert.True(SourceCheck.Of(result.Record!, "report", Examples.Report).IsGood);
    }

    /// <summary>Faults of every layer in one draft: lines, keys, names, dates, values, quotations, acts, rules.</summary>
    [Fact]
    public static void All_layers_are_reported_in_one_pass()
    {
        var result = Draft.Parse(Faulty).Anchor(Examples.Text);

        Assert.Null(result.Record);
        var found = result.Diagnostics.Select(finding =>
            string.Create(CultureInfo.InvariantCulture, $"{finding}{(finding.Fix is TextFix fix ? $" => {fix.Line}:{fix.Column}+{fix.Length} '{fix.Text}'" : "")}"));
        Approval.Matches("tests/Negotiation.Drafting.Tests/Drafts/DraftTests.All_layers_are_reported_in_one_pass.approved.txt", string.Join('\n', found) + "\n");
    }

    [Theory]
    [InlineData("said: UMB refuses revised offer", "rejects")]
    [InlineData("said: UMB turned down revised offer", "rejects")]
    [InlineData("said: UMB rejcts revised offer", null)]
    [InlineData("said: Mil Company proposes revised offer", "Mill Company")]
    [InlineData("party: Bakers (firm)", "company")]
    [InlineData("patry: Bakers (company)", "party")]
    [InlineData("event: march (strike, hapened)", "happened")]
    public static void A_fix_says_what_to_write(string line, string? text)
    {
        var findings = Examples.FindingsOf(line).Where(finding => finding.Severity == Severity.Error).ToList();

        Assert.NotEmpty(findings);
        Assert.Equal(text, findings.Select(finding => finding.Fix?.Text).FirstOrDefault(fix => fix is not null));
        if (findings.Find(finding => finding.Fix is not null)?.Fix is TextFix fix)
        {
            var lines = (Examples.Draft + "\n" + line).Split('\n');
            lines[fix.Line - 1] = lines[fix.Line - 1].Remove(fix.Column - 1, fix.Length).Insert(fix.Column - 1, fix.Text);
            Assert.NotNull(Draft.Parse(string.Join('\n', lines)).Anchor(Examples.Text).Record);
        }
    }

    /// <summary>No hint may turn what was said into another thing: where the verb is not known, nothing is offered in its place.</summary>
    [Theory]
    [InlineData("said: UMB pooh-poohs revised offer")]
    [InlineData("said: UMB abstains from revised offer")]
    [InlineData("said: offer UMB revised")]
    public static void No_act_is_guessed(string line)
    {
        var finding = Assert.Single(Examples.FindingsOf(line), finding => finding.Severity == Severity.Error);

        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("UMB rejects revised offer", "reject", null, "proposal:revised-offer")]
    [InlineData("UMB not rejects the revised offer", "reject", true, "proposal:revised-offer")]
    [InlineData("Ann Smith for UMB rejected rise 2015", "reject", null, "proposal:rise-2015")]
    [InlineData("\"a senior official\" for UMB accepts revised offer: on conditions", "accept", null, "proposal:revised-offer")]
    [InlineData("UMB; Mill Company discussed revised offer; rise 2015", "discuss", null, "proposal:revised-offer")]
    public static void What_was_said_is_read(string said, string act, bool? isNegated, string on)
    {
        var result = Draft.Parse(Examples.Draft + "\nsaid: " + said).Anchor(Examples.Text);

        var statement = result.Record!.Statements[^1];
        Assert.Equal(act, statement.Act.Text);
        Assert.Equal(isNegated, statement.IsNegated);
        Assert.Equal(on, statement.On[0].ToString());
    }

    /// <summary>Two ways to split a line are both shown, and quotation marks choose.</summary>
    [Fact]
    public static void A_line_that_can_be_read_in_two_ways_is_asked_about()
    {
        const string parties = "\nparty: Friends (body)\nparty: Friends for Peace (body)\nparty: Peace (body)\n";
        var finding = Assert.Single(Examples.FindingsOf(parties + "said: Friends for Peace accepts revised offer"), finding => finding.Severity == Severity.Error);

        Assert.Equal("NEG6004", finding.Code);
        Assert.DoesNotContain(Examples.FindingsOf(parties + "said: \"Friends for Peace\" accepts revised offer"), other => other.Severity == Severity.Error);
        Assert.DoesNotContain(Examples.FindingsOf(parties + "said: \"Friends\" for Peace accepts revised offer"), other => other.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("29 May 2015", "\"2015-05-29\"")]
    [InlineData("May 29, 2015", "\"2015-05-29\"")]
    [InlineData("29 to 30 May 2015", "\"2015-05-29/2015-05-30\"")]
    [InlineData("29 April to 3 May 2015", "\"2015-04-29/2015-05-03\"")]
    [InlineData("2015-05-29 to 2015-05-30", "\"2015-05-29/2015-05-30\"")]
    [InlineData("May 2015", "\"2015-05\"")]
    [InlineData("about 1994", "\"1994~\"")]
    [InlineData("after 29 May 2015", "{\"notBefore\":\"2015-05-30\"}")]
    [InlineData("not before 29 May 2015", "{\"notBefore\":\"2015-05-29\"}")]
    [InlineData("between 1 May 2015 and 3 May 2015", "{\"notBefore\":\"2015-05-01\",\"notAfter\":\"2015-05-03\"}")]
    [InlineData("30 days after conciliation", "{\"kind\":\"relative\",\"anchor\":\"event:conciliation\",\"offset\":\"P30D\"}")]
    [InlineData("2 weeks before the end of conciliation", "{\"kind\":\"relative\",\"anchor\":\"event:conciliation\",\"edge\":\"end\",\"offset\":\"P-2W\"}")]
    [InlineData("day 50 of conciliation", "{\"kind\":\"numbered-day\",\"number\":50,\"of\":\"event:conciliation\"}")]
    [InlineData("2015-05-29T13:00+01:00", "{\"kind\":\"moment\",\"at\":\"2015-05-29T13:00+01:00\"}")]
    public static void Times_are_read_as_people_write_them(string text, string json)
    {
        var result = Draft.Parse($"{Examples.Draft}\nevent: march (strike, happened), {text}").Anchor(Examples.Text);

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Contains($"\"when\":{json}", NegotiationJson.WriteCompact(result.Record!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29 May", "its year")]
    [InlineData("Thursday", "its date")]
    [InlineData("31 February 2015", "is not a time")]
    [InlineData("soon", "is not a time")]
    public static void A_time_that_is_none_is_told_from_one_that_lacks_something(string text, string words)
    {
        var finding = Assert.Single(Examples.FindingsOf($"event: march (strike, happened), {text}"), finding => finding.Severity == Severity.Error);

        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    /// <summary>A fact that is said twice is contested; a list that goes on is not.</summary>
    [Fact]
    public static void Facts_are_contested_and_lists_go_on()
    {
        var result = Draft.Parse(Examples.Draft + """

            event: march (strike, happened)
              when: 1 June 2015
                > The union rejected it
              when: 2 June 2015
                > on Thursday
              with: UMB
              with: Ann Smith for UMB
              or with: UMB; Mill Company
            """).Anchor(Examples.Text);

        var march = result.Record!.Events[^1];
        Assert.Equal(2, march.When!.Values.Count);
        Assert.All(march.When.Testimonies, testimony => Assert.Single(testimony.Evidence));
        Assert.Equal([2, 2], march.Participants!.Values.Select(value => value.Count));
    }

    [Fact]
    public static void Texts_of_two_sources_with_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => Draft.Parse(Examples.Draft).Anchor(Examples.Text, Examples.Text));

    [Fact]
    public static void The_empty_draft_explains_itself_and_holds_when_its_examples_are_taken()
    {
        var draft = Draft.New("Pay talks");
        Assert.NotNull(draft.Anchor().Record);

        var taken = string.Join('\n', draft.Text.Split('\n').Select(line => Uncommented(line)));
        var errors = Draft.Parse(taken).Anchor(new SourceText("report", "the millers' union. The Mill Company made an offer. Ann Smith, the union's general secretary. covers two years, a rise of 1%. They met on Friday and offered. “not enough”"))
            .Diagnostics.Where(finding => finding.Severity == Severity.Error);
        Assert.Empty(errors);
    }

    /// <summary>A line of an example, without its <c>#</c>; a sentence that explains stays what it is.</summary>
    private static string Uncommented(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) && (line.StartsWith("#  ", StringComparison.Ordinal) || (line.Contains(": ", StringComparison.Ordinal) && char.IsLower(line[2]))) ? line[2..] : line;

    private const string Faulty = """
        negotiation: Pay talks
        source: report, Mill talks adjourned until Monday | The Herald | 30 May 2015 | en-GB
        party: UMB (tradeunion)
        	> The Union
        party: Mill Company (firm)
        person: Ann Smith, general secretary of the Union
        pakage: revised offer
        package: offer
          byy: Mill Company
          for: two fortnights
          if: conciliation hapened
        deed: pay: raise
          quantity: lots
        event: conciliation (talks), Friday
          with: UMB; Mil Company
        said: Mil Company proposes offer
        said: UMB refuses offer, Thursday
        said: rejects offer
        said: UMB rejects offer, 28 May
          >> No way
          > @wire: words
          > There would be compulsory redundancies
        > stray
        hello
        party: UMB (company)
        said: Ann Smith accepts pay, 31 May 2016: Fine
          > The company has not yet |accepted| the union's own terms
        left out: thing
        """;
}
