using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>A reason is a list of parts, and its sentences are made of them.</summary>
public sealed class ReasonsTests
{
    private static readonly Statement Proposed = Said("proposed", "north", Act.Propose, "2025-05-01");
    private static readonly Statement Accepted = Said("accepted", "south", Act.Accept, "2025-05-03");

    public static TheoryData<string> Codes => [.. ReasonCode.Known.Select(code => code.Text)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_its_sentence(string code)
    {
        var part = new ReasonPart
        {
            Code = ReasonCode.Of(code),
            Of = "proposal:truce",
            Parties = ["north"],
            On = ["proposal:truce"],
            By = ["statement:proposed"],
            When = DateRange.On(new(2025, 5, 1)),
            Number = 3,
            Terms = [(code is "stage" or "some-parts" or "possible" ? LifeStage.InForce.Text : code is "compared" ? MovementKind.Unchanged.Text : Stance.Accepts.Text), Stance.Accepts.Text],
        };
        var sentence = ReasonSentences.Of(new Standpoint(new LedgerIndex(Table.Of(Truce(), Proposed).Record), null, null), [part]);

        Assert.Matches("^[^ ]+ .+[.]$", sentence);
        Assert.DoesNotContain("north", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_life_says_part_by_part_why_it_is_in_force()
    {
        var reasons = Table.Of(Truce(), Proposed, Accepted).Life().Reasons;

        Assert.Equal(
            [
                new() { Code = ReasonCode.Stage, When = DateRange.On(new(2025, 5, 3)), By = ["statement:accepted"], Parties = ["south"], Terms = ["in-force"] },
                new() { Code = ReasonCode.Agreed, When = DateRange.On(new(2025, 5, 3)) },
            ],
            reasons.AsEnumerable());
    }

    [Fact]
    public void Those_whose_yes_is_not_recorded_are_named_together()
    {
        var life = Table.Of(Truce()).Life();

        Assert.Equal(["north", "south"], Assert.Single(life.Reasons, part => part.Code == ReasonCode.NoYesRecorded).Parties.Select(party => party.Text));
        Assert.EndsWith("No yes of North or South is recorded.", life.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_doubt_is_named_by_day_and_then_by_name()
    {
        Statement Hearsay(string id, string party, Act act, string day) => Said(id, party, act, day) with { Evidence = [From("paper", new Voice { Speaker = "person:someone" })] };

        Entry[] entries = [Truce(), Hearsay("z", "north", Act.Propose, "2025-05-01"), Hearsay("b", "south", Act.Accept, "2025-05-03"), Hearsay("a", "south", Act.Reject, "2025-05-04")];
        var life = Table.Of(entries).Life();

        Assert.Equal(["z", "b", "a"], life.Reasons.Where(part => part.Code == ReasonCode.OnlyFromOthers).Select(part => part.Of!.Value.Id));
        Assert.Equal(life.Reasons, Table.Of([.. entries.Reverse()]).Life().Reasons);
    }

    [Fact]
    public void A_doubt_that_decides_nothing_is_not_named()
    {
        var spoken = Said("spoke", "east", Act.Discuss, "2025-05-04") with { Evidence = [From("paper", new Voice { Speaker = "person:someone" })] };

        Assert.Equal(Table.Of(Truce(), Proposed, Accepted).Life().Reasons, Table.Of(Truce(), Proposed, Accepted, spoken).Life().Reasons);
    }

    [Fact]
    public void A_text_of_two_proposals_says_of_which_it_speaks()
    {
        var text = new Document { Id = "text", Kind = DocumentKind.Agreement, Authors = (ValueList<Id<Party>>)["north", "south"], Provisions = [new Provision { Number = "1", Proposals = ["truce", "deed"] }] };
        var clause = Table.Of(Truce(), Deed("deed", "north"), text).On().Clauses[0];

        Assert.Equal(["proposal:deed", "proposal:truce"], clause.Reasons.Select(part => part.Of?.Text).Distinct().Order(StringComparer.Ordinal));
    }
}
