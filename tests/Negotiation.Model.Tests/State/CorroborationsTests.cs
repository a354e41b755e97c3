using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class CorroborationsTests
{
    [Fact]
    public void One_source_is_one_however_often_it_tells() => Assert.Equal([Support.SingleSource], Of(Cases.From("paper"), Cases.From("paper")).Supports);

    [Fact]
    public void Two_sources_that_do_not_draw_on_each_other_corroborate() =>
        Assert.Equal([Support.Corroborated], Of(Cases.From("paper"), Cases.From("gazette")).Supports);

    [Fact]
    public void Two_articles_of_one_publisher_are_one_origin()
    {
        ValueList<Source> sources = [Cases.Paper("paper", "2025-05-20") with { Publisher = "The Gazette" }, Cases.Paper("gazette", "2025-05-21") with { Publisher = "The Gazette" }];
        var answer = Of(sources, Cases.From("paper"), Cases.From("gazette"));

        Assert.Equal([Support.SingleSource], answer.Supports);
        Assert.Equal(["gazette", "paper"], answer.Sources);
        Assert.Equal("gazette and paper report it: two articles of The Gazette.", answer.Reason);
    }

    [Fact]
    public void A_third_of_another_publisher_corroborates_them()
    {
        ValueList<Source> sources =
        [
            Cases.Paper("paper", "2025-05-20") with { Publisher = "The Gazette" }, Cases.Paper("gazette", "2025-05-21") with { Publisher = "The Gazette" },
            Cases.Paper("radio", "2025-05-21"),
        ];
        var answer = Of(sources, Cases.From("paper"), Cases.From("gazette"), Cases.From("radio"));

        Assert.Equal([Support.Corroborated], answer.Supports);
        Assert.Equal("gazette, paper and radio report it, among them two articles of The Gazette.", answer.Reason);
    }

    [Fact]
    public void What_is_inferred_or_graded_doubtful_corroborates_nothing()
    {
        Evidence[] others = [Cases.From("gazette") with { Wording = Wording.Inferred }, Cases.From("gazette") with { Grade = InformationGrade.Doubtful }, Cases.From("gazette") with { Grade = InformationGrade.Improbable }];

        Assert.All(others, other =>
        {
            var answer = Of(Cases.From("paper"), other);
            Assert.Equal([Support.SingleSource], answer.Supports);
            Assert.Equal("Only paper reports it. What comes from gazette is inferred or doubtful.", answer.Reason);
        });
        Assert.Equal([Support.SingleSource], Of(others[0], Cases.From("paper") with { Wording = Wording.Inferred }).Supports);
        Assert.Equal([Support.Corroborated], Of(others[0], Cases.From("paper"), Cases.From("gazette")).Supports);
    }

    [Fact]
    public void What_is_inferred_is_no_other_side() => Assert.Equal(
        [Support.SingleSource, Support.OneSided], Of(Cases.From("paper", "north"), Cases.From("gazette") with { Wording = Wording.Inferred }).Supports);

    [Fact]
    public void A_revision_is_no_second_source() => Assert.Equal(
        [Support.SingleSource],
        Of([Cases.Paper("paper", "2025-05-20"), Cases.Paper("gazette", "2025-05-21") with { Revises = "paper" }], Cases.From("paper"), Cases.From("gazette")).Supports);

    [Fact]
    public void Two_that_draw_on_a_third_are_one() => Assert.Equal(
        [Support.SingleSource],
        Of([Drawing("paper", "wire"), Drawing("gazette", "wire"), Cases.Paper("wire", "2025-05-19")], Cases.From("paper"), Cases.From("gazette")).Supports);

    [Fact]
    public void Two_stay_two_though_a_third_draws_on_both() => Assert.Equal(
        [Support.Corroborated],
        Of(
            [Cases.Paper("paper", "2025-05-20"), Cases.Paper("gazette", "2025-05-20"), Drawing("digest", "paper", "gazette")],
            Cases.From("paper"),
            Cases.From("gazette"),
            Cases.From("digest")).Supports);

    [Fact]
    public void Sources_that_draw_on_each_other_in_a_circle_are_one() => Assert.Equal(
        [Support.SingleSource], Of([Drawing("paper", "gazette"), Drawing("gazette", "paper")], Cases.From("paper"), Cases.From("gazette")).Supports);

    [Fact]
    public void What_a_source_tells_by_the_word_of_another_is_the_others() => Assert.Equal(
        [Support.SingleSource],
        Of(Cases.From("paper"), Cases.From("gazette") with { Via = [new Voice { Speaker = "source:paper" }] }).Supports);

    [Fact]
    public void All_of_it_through_one_party_is_one_sided()
    {
        var answer = Of(Cases.From("paper", "north"), Cases.From("gazette", "north"));

        Assert.Equal([Support.OneSided], answer.Supports);
        Assert.Equal(["north"], answer.Sides);
        Assert.Equal([Support.Corroborated], Of(Cases.From("paper", "north"), Cases.From("gazette", "south")).Supports);
        Assert.Equal([Support.Corroborated], Of(Cases.From("paper", "north"), Cases.From("gazette")).Supports);
    }

    [Fact]
    public void Without_evidence_there_is_none() => Assert.Equal([Support.NoEvidence], Of().Supports);

    [Fact]
    public void What_only_the_other_side_tells_is_attributed()
    {
        var record = Cases.Bare with { Statements = [Cases.Said("no", "north", Act.Reject, "proposal:truce") with { Evidence = [Cases.From("paper", "south")] }] };

        Assert.Equal([Support.SingleSource, Support.OneSided, Support.AttributedOnly], Answer(record.AsOf(), "statement:no").Supports);
    }

    [Fact]
    public void Facts_that_differ_and_denials_contradict()
    {
        var record = Cases.Bare with
        {
            Proposals = [new CeasefireProposal { Id = "truce", Scope = Two(CeasefireScope.Known[0], CeasefireScope.Known[1]), Evidence = [Cases.From("paper")] }],
            Statements = [Cases.Said("denial", "south", Act.Deny, "proposal:truce")],
        };

        var answer = Answer(record.AsOf(), "proposal:truce");

        Assert.Equal([Support.Corroborated, Support.Contradicted], answer.Supports);
        Assert.Equal(["scope", "denied by statement:denial"], answer.Contradictions);
    }

    [Fact]
    public void That_it_was_announced_first_is_no_contradiction() => Assert.DoesNotContain(
        Support.Contradicted, Answer((Cases.Bare with { Events = [Cases.Call("call") with { Occurrence = Two(Occurrence.Announced, Occurrence.Happened) }] }).AsOf(), "event:call").Supports);

    [Fact]
    public void A_second_source_counts_from_the_day_on_which_it_is_published()
    {
        var record = Cases.Bare with { Proposals = [new CeasefireProposal { Id = "truce", Evidence = [Cases.From("paper"), Cases.From("gazette")] }] };

        Assert.Equal([Support.SingleSource], Answer(record.AsOf(knownBy: new LocalDate(2025, 5, 20)), "proposal:truce").Supports);
        Assert.Equal([Support.Corroborated], Answer(record.AsOf(knownBy: new LocalDate(2025, 5, 21)), "proposal:truce").Supports);
    }

    [Fact]
    public void A_source_without_a_date_makes_it_a_maybe()
    {
        var answer = Of([Cases.Paper("paper", "2025-05-20"), Cases.Paper("gazette", null)], Cases.From("paper"), Cases.From("gazette"), new LocalDate(2025, 5, 20));

        Assert.Equal([Support.Corroborated], answer.Supports);
        Assert.Equal(Truth.Maybe, answer.Certainty);
    }

    [Fact]
    public void What_rests_on_withdrawn_sources_says_so() => Assert.Equal(
        [Support.SingleSource, Support.Withdrawn],
        Of([Cases.Paper("paper", "2025-05-20") with { Standing = new Standing { Kind = StandingKind.Withdrawn } }], Cases.From("paper")).Supports);

    private static Source Drawing(string id, params string[] on) => Cases.Paper(id, "2025-05-21") with
    {
        Links = [.. on.Select(other => new Link { Kind = LinkKind.BasedOn, To = $"source:{other}" })],
    };

    private static Attested<T> Two<T>(T one, T other)
        where T : notnull =>
        new([new Testimony<T> { Value = one, Evidence = [Cases.From("paper")] }, new Testimony<T> { Value = other, Evidence = [Cases.From("gazette")] }]);

    private static Corroboration Of(params Evidence[] evidence) => Of(Cases.Bare.Sources, evidence);

    private static Corroboration Of(ValueList<Source> sources, params Evidence[] evidence) =>
        Answer((Cases.Bare with { Sources = sources, Proposals = [new CeasefireProposal { Id = "truce", Evidence = [.. evidence] }] }).AsOf(), "proposal:truce");

    private static Corroboration Of(ValueList<Source> sources, Evidence one, Evidence other, LocalDate knownBy) =>
        Answer((Cases.Bare with { Sources = sources, Proposals = [new CeasefireProposal { Id = "truce", Evidence = [one, other] }] }).AsOf(knownBy: knownBy), "proposal:truce");

    private static Corroboration Answer(NegotiationState state, Reference on) => Assert.Single(state.Corroborations, answer => answer.On == on);
}
