using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class SpokespeopleTests
{
    [Fact]
    public void An_office_speaks_for_its_party_while_it_is_held()
    {
        var record = Holding(new Office { Title = "Minister", Of = "party:north", During = ApproximateDate.Parse("2025-05-01/2025-05-10") });

        Assert.Equal(["spokesperson person:envoy party:north: Minister, Yes"], Stated(record.AsOf(new LocalDate(2025, 5, 10))));
        Assert.Empty(Stated(record.AsOf(new LocalDate(2025, 5, 11))));
    }

    [Fact]
    public void An_office_of_uncertain_end_is_a_maybe() => Assert.Equal(
        ["spokesperson person:envoy party:north: Minister, Maybe"],
        Stated(Holding(new Office { Title = "Minister", Of = "party:north", During = ApproximateDate.Parse("2025-05-01/2025-05") }).AsOf(new LocalDate(2025, 5, 10))));

    [Fact]
    public void An_office_without_a_time_is_certain_for_the_day_of_the_report_alone()
    {
        var record = Holding(new Office { Title = "Minister", Of = "party:north", Evidence = [Cases.From("paper")] });

        Assert.Equal(["spokesperson person:envoy party:north: Minister, Yes"], Stated(record.AsOf(new LocalDate(2025, 5, 20))));
        Assert.Equal(["spokesperson person:envoy party:north: Minister, Unknown"], Stated(record.AsOf(new LocalDate(2025, 5, 19))));
    }

    [Fact]
    public void Who_speaks_or_takes_part_for_a_party_does_so_in_the_role_that_is_told() => Assert.Equal(
        ["spokesperson person:chief party:north: head of delegation, Yes", "spokesperson person:envoy party:north: Envoy, Yes"],
        Stated((Cases.Bare with
        {
            Events =
            [
                Cases.Call("talks", "2025-05-01") with
                {
                    Participants = [new Participant { Person = "chief", Party = "north", Role = "head of delegation" }],
                },
            ],
            Statements =
            [
                Cases.Said("said", "north", Act.Propose, "proposal:truce", "2025-05-01") with
                {
                    By = [new Voice { Speaker = "person:envoy", For = "north", Role = "Envoy", At = ApproximateDate.Parse("2025-05-01") }],
                },
            ],
        }).AsOf(new LocalDate(2025, 5, 2))));

    [Fact]
    public void Who_speaks_for_nobody_is_no_spokesperson() => Assert.Empty(Stated((Cases.Bare with
    {
        Statements = [Cases.Said("said", "north", Act.Propose, "proposal:truce") with { By = [new Voice { Speaker = "person:envoy" }] }],
    }).AsOf()));

    [Fact]
    public void An_aide_of_one_who_speaks_for_a_party_has_that_role_only_if_he_speaks_for_it_too()
    {
        var people = ValueList.Of(
            new Person { Id = "envoy", Name = "Envoy", Offices = [new Office { Title = "aide", Of = "person:chief" }] },
            new Person { Id = "chief", Name = "Chief", Offices = [new Office { Title = "President", Of = "party:north" }] });
        var said = Cases.Said("said", "north", Act.Propose, "proposal:truce") with { By = [new Voice { Speaker = "person:envoy", For = "north" }] };

        Assert.Equal(["spokesperson person:chief party:north: President, Yes"], Stated((Cases.Bare with { People = people }).AsOf()));
        Assert.Equal(
            ["spokesperson person:chief party:north: President, Yes", "spokesperson person:envoy party:north: aide, Yes"],
            Stated((Cases.Bare with { People = people, Statements = [said] }).AsOf()));
    }

    [Fact]
    public void Who_only_is_announced_to_come_has_not_spoken() => Assert.Empty(Stated((Cases.Bare with
    {
        Events =
        [
            Cases.Call("talks") with
            {
                Occurrence = Occurrence.Announced,
                Participants = [new Participant { Person = "chief", Party = "north" }],
            },
        ],
    }).AsOf()));

    private static NegotiationRecord Holding(Office office) => Cases.Bare with { People = [new Person { Id = "envoy", Name = "Envoy", Offices = [office] }] };

    private static IEnumerable<string> Stated(NegotiationState state) => state.Spokespeople.Select(answer => $"{answer.Key}: {answer.Verdict}, {answer.Certainty}");
}
