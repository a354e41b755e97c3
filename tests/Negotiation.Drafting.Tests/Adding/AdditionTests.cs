using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Adding;

public sealed class AdditionTests
{
    [Fact]
    public void Only_what_a_person_must_decide_is_asked()
    {
        var result = Ferries.Second();

        Assert.Null(result.Record);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            """
            party Northern Ferries Ltd: Northern Ferries Ltd, company
              may be 'party:northern-ferries': Northern Ferries, company (one name holds the other, 'Northern Ferries')
              decide with one of these lines:
                party Northern Ferries Ltd: same as northern-ferries
                party Northern Ferries Ltd: new
            person A. Ruiz: A. Ruiz
              may be 'person:ana-ruiz': Ana Ruiz, general secretary of seafarers-union (the same surname as 'Ana Ruiz')
              decide with one of these lines:
                person A. Ruiz: same as ana-ruiz
                person A. Ruiz: new
            said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025: a-ruiz rejects pay-offer, 2025-03-04
              may be 'statement:ana-ruiz-reject-pay-offer': ana-ruiz rejects pay-offer, 2025-03-04 (the same speaker, act and object, on days that may be the same)
              decide with one of these lines:
                said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025: same as ana-ruiz-reject-pay-offer
                said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025: new

            """,
            string.Concat(result.Questions));
    }

    [Fact]
    public void What_depends_on_a_decision_is_asked_after_it()
    {
        var result = Ferries.Second("party Northern Ferries Ltd: same as northern-ferries");

        Assert.Equal(
            ["person A. Ruiz", "deed better offer", "said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025"],
            result.Questions.Select(question => question.Entry));
        Assert.Equal("the same action and the same actors", result.Questions[1].Candidates[0].Likeness);
    }

    [Fact]
    public void A_company_that_is_another_one_makes_no_further_question() => Assert.Equal(
        ["person A. Ruiz", "said A. Ruiz for Seafarers' Union rejects pay offer, 4 March 2025"],
        Ferries.Second("party Northern Ferries Ltd: new").Questions.Select(question => question.Entry));

    [Fact]
    public void With_all_decided_the_record_has_what_is_new_and_more_of_what_it_had()
    {
        var result = Ferries.Second(Ferries.Decided);

        Ferries.RecordOf(result);
        Assert.Equal(
            """
            new: source:gazette: Ferry talks resumed, The Gazette, 2025-03-12
            more: party:northern-ferries: Northern Ferries, company
              evidence from 'gazette' (1)
              aliases: Northern Ferries Ltd
            new: party:port-authority: Port Authority, body
            more: person:ana-ruiz: Ana Ruiz, general secretary of seafarers-union
              evidence from 'gazette' (1)
              aliases: A. Ruiz
            new: proposal:better-offer: better offer, undertaking, raise-pay, by northern-ferries
            new: event:second-talks: second talks, talks, 2025-03-10, with seafarers-union, northern-ferries
            more: statement:ana-ruiz-reject-pay-offer: ana-ruiz rejects pay-offer, 2025-03-04
              evidence from 'gazette' (1)
            new: statement:northern-ferries-propose-better-offer: northern-ferries proposes better-offer, 2025-03-11

            """,
            string.Concat(result.Changes));
    }

    [Fact]
    public void The_decisions_that_were_used_give_the_same_bytes_again()
    {
        var result = Ferries.Second(Ferries.Decided);
        var again = Ferries.Second(result.Decisions.ToString());

        Assert.Equal(NegotiationJson.Write(Ferries.RecordOf(result)), NegotiationJson.Write(Ferries.RecordOf(again)));
        Assert.Equal(result.Decisions.ToString(), again.Decisions.ToString());
        Assert.Equal(4, result.Decisions.List.Count);
    }

    [Fact]
    public void Decisions_do_not_depend_on_the_lines_of_the_draft() => Assert.Equal(
        NegotiationJson.Write(Ferries.RecordOf(Ferries.Second(Ferries.Decided))),
        NegotiationJson.Write(Ferries.RecordOf(Ferries.Second(Ferries.Decided, $"# a remark\n\n{Ferries.GazetteDraft}"))));

    [Fact]
    public void A_draft_may_speak_of_entries_of_the_record_without_declaring_them()
    {
        var result = Draft.Parse(
            """
            source: gazette, Ferry talks resumed | The Gazette | 12 March 2025 | en
            said: Ana Ruiz for Seafarers' Union rejects pay offer, 12 March 2025
              > the union had turned the first offer down
            """).AddTo(Ferries.First, [Ferries.Gazette]);

        Assert.Equal("statement:ana-ruiz-reject-pay-offer-2025", Ferries.RecordOf(result).Statements[^1].Reference.Text);
    }

    [Fact]
    public void Sources_of_one_name_are_told_apart_by_their_publishers()
    {
        var result = Draft.Parse(Ferries.GazetteDraft.Replace("source: gazette", "source: herald", StringComparison.Ordinal))
            .AddTo(Ferries.First, [new SourceText("herald", Ferries.GazetteText)], Decisions.Parse(Ferries.Decided));

        Assert.Equal(["herald", "herald-the-gazette"], Ferries.RecordOf(result).Sources.Select(source => source.Id.Text));
        Assert.True(SourceCheck.Of(Ferries.RecordOf(result), "herald-the-gazette", Ferries.GazetteText).IsGood);
    }

    [Fact]
    public void Events_of_one_name_on_other_days_are_asked_about_and_get_ids_of_their_own()
    {
        var draft = Ferries.GazetteDraft.Replace("event: second talks", "event: talks", StringComparison.Ordinal);
        var asked = Ferries.Second(Ferries.Decided, draft);
        var decided = Ferries.Second($"{Ferries.Decided}\nevent talks: new", draft);

        Assert.Equal("the same name, on other days", Assert.Single(Assert.Single(asked.Questions).Candidates).Likeness);
        Assert.Equal(["talks", "talks-2025"], Ferries.RecordOf(decided).Events.Select(happening => happening.Id.Text));
    }

    [Fact]
    public void An_offer_of_one_name_and_another_amount_is_asked_about()
    {
        var result = Ferries.Second(Ferries.Decided, Ferries.GazetteDraft.Replace("better offer", "pay offer", StringComparison.Ordinal));

        Assert.Equal("the same name, with another quantity", result.Questions.Single(question => question.Entry is "deed pay offer").Candidates[0].Likeness);
    }

    [Fact]
    public void Facts_that_differ_stand_side_by_side()
    {
        var decided = Ferries.Decided.Replace("better offer: new", "better offer: same as pay-offer", StringComparison.Ordinal);
        var result = Ferries.Second($"{decided}\nsaid Northern Ferries Ltd proposes better offer, 11 March 2025: new");

        Assert.True(Assert.IsType<Undertaking>(Assert.Single(Ferries.RecordOf(result).Proposals)).Quantity!.IsContested);
        var fact = Assert.Single(result.Changes.Single(change => change.Entry == "proposal:pay-offer").Facts);
        Assert.True(fact.IsContested);
        Assert.StartsWith("quantity differs now: ", fact.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_where_one_is_held_are_an_error_at_their_line_and_there_is_no_record()
    {
        var draft = Ferries.GazetteDraft.Replace("raise-pay, 4 percent", "lower-fares, 4 percent", StringComparison.Ordinal);
        var decided = Ferries.Decided.Replace("better offer: new", "better offer: same as pay-offer", StringComparison.Ordinal);
        var result = Ferries.Second($"{decided}\nsaid Northern Ferries Ltd proposes better offer, 11 March 2025: new", draft);

        var clash = Assert.Single(result.Diagnostics);
        Assert.Null(result.Record);
        Assert.Equal(("NEG5003", 11), (clash.Code, clash.Line));
    }

    [Fact]
    public void A_decision_that_leads_nowhere_is_an_error_and_one_that_is_not_used_a_warning()
    {
        var result = Ferries.Second($"{Ferries.Decided}\nparty Port Authority: same as port\nparty Harbour: new\nparty Ferry");

        Assert.Null(result.Record);
        Assert.Equal([("NEG6102", 6), ("NEG6103", 7), ("NEG6101", 8)], result.DecisionDiagnostics.Select(finding => (finding.Code, finding.Line!.Value)));
    }

    [Theory]
    [InlineData("party: UN (organisation)", "party: United Nations (organisation)", "one name is short for the other, 'UN'")]
    [InlineData("party: Rail, Maritime and Transport union (trade-union)", "party: RMT (trade-union)", "one name is short for the other, 'Rail, Maritime and Transport union'")]
    [InlineData("party: Ministry of Transport (body)", "party: The Transport Board (body)", null)]
    [InlineData("person: Ana Ruiz", "person: Ruiz", "the same surname as 'Ana Ruiz'")]
    [InlineData("person: Ana Ruiz", "person: Ana Costa", null)]
    public void Names_that_are_near_are_asked_about(string known, string added, string? likeness)
    {
        var record = Ferries.Anchored($"negotiation: Names\nsource: one, One | Wire | 1 May 2025 | en\n{known}\n  > here\n", new SourceText("one", "here"));
        var result = Draft.Parse($"source: two, Two | Wire | 2 May 2025 | en\n{added}\n  > there\n").AddTo(record, [new SourceText("two", "there")]);

        Assert.Equal(likeness, result.Questions is [var question, ..] ? question.Candidates[0].Likeness : null);
        Assert.Equal(likeness is null, result.Record is not null);
    }

    [Fact]
    public void A_name_that_two_entries_have_is_asked_about()
    {
        var record = Ferries.Anchored(
            "negotiation: Names\nsource: one, One | Wire | 1 May 2025 | en\nperson: Ana Ruiz\n  alias: the chair\n  > here\nperson: Ben Costa\n  alias: the chair\n  > here\n",
            new SourceText("one", "here"));
        var result = Draft.Parse("source: two, Two | Wire | 2 May 2025 | en\nperson: The Chair\n  > there\n").AddTo(record, [new SourceText("two", "there")]);

        Assert.Equal(["person:ana-ruiz", "person:ben-costa"], Assert.Single(result.Questions).Candidates.Select(candidate => candidate.Entry.Text));
    }
}
