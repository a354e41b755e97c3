using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What becomes of a package by what becomes of its parts.</summary>
public sealed class PartsTests
{
    private static readonly Entry[] Agreed =
    [
        Deed("p", "north", "south"), Deed("q", "north", "south"),
        Said("put", "north", Act.Propose, "2025-05-01", "proposal:package"), Said("yes", "south", Act.Accept, "2025-05-10", "proposal:package"),
    ];

    [Fact]
    public void A_package_is_carried_out_with_the_last_of_its_parts()
    {
        var life = Of(Did("one", "2025-05-12", "p"), Did("other", "2025-05-15", "q")).Life(id: "package");
        var obligation = Owed(Did("one", "2025-05-12", "p"), Did("other", "2025-05-15", "q"));

        Assert.Equal((LifeStage.CarriedOut, Truth.Yes, DateRange.On(new(2025, 5, 15))), (life.Stage, life.Certainty, life.Since));
        Assert.Equal("It was carried out on 2025-05-15. It was agreed on 2025-05-10.", life.Reason);
        Assert.Contains("event:other", life.RestsOn);
        Assert.Equal((Performance.Met, Truth.Yes), (obligation.Performance, obligation.Certainty));
        Assert.Equal("It was agreed on 2025-05-10. All of its parts were carried out, the last on 2025-05-15, in time.", obligation.Reason);
        Assert.Equal<Id<Event>>(["one", "other"], obligation.Events);
    }

    [Fact]
    public void A_package_of_which_a_part_was_carried_out_late_is_late() =>
        Assert.Equal(Performance.MetLate, Owed(Did("one", "2025-05-12", "p"), Did("other", "2025-05-25", "q")).Performance);

    [Fact]
    public void A_package_of_which_a_part_is_still_to_be_done_is_not_done()
    {
        Assert.Equal((LifeStage.InForce, Truth.Yes), Brief(Did("one", "2025-05-12", "p")));
        Assert.Equal(Performance.Overdue, Owed(Did("one", "2025-05-12", "p")).Performance);
    }

    [Fact]
    public void A_package_of_which_a_part_only_may_be_done_only_may_be_done()
    {
        var hearsay = Did("other", "2025-05-15", "q") with { Evidence = [From("paper", new Voice { Speaker = "party:south" })] };
        var obligation = Owed(Did("one", "2025-05-12", "p"), hearsay);

        Assert.Equal((LifeStage.Agreed, Truth.Maybe), Brief(Did("one", "2025-05-12", "p"), hearsay));
        Assert.Equal((Performance.NotDeterminable, Truth.Maybe), (obligation.Performance, obligation.Certainty));
        Assert.EndsWith("Whether all of its parts were carried out is not certain.", obligation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_all_of_whose_parts_are_ended_is_ended()
    {
        Entry[] ends = [Came("one", EffectKind.Ends, "2025-05-12", "proposal:p"), Came("other", EffectKind.Ends, "2025-05-15", "proposal:q")];
        var life = Of(ends).Life(id: "package");

        Assert.Equal((LifeStage.Ended, Truth.Yes, DateRange.On(new(2025, 5, 15))), (life.Stage, life.Certainty, life.Since));
        Assert.Equal((Performance.NotDeterminable, Truth.Yes), (Owed(ends).Performance, Owed(ends).Certainty));
        Assert.EndsWith("It has ended; there is no report whether it was kept or done until then.", Owed(ends).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_of_one_part_ends_nothing() =>
        Assert.Equal((LifeStage.InForce, Truth.Yes), Brief(Came("one", EffectKind.Breaches, "2025-05-12", "proposal:p")));

    [Theory]
    [InlineData("ends", "It was agreed on 2025-05-10 (yes). Of its parts p is ended, and the others are not, as far as is known.")]
    public void A_package_of_which_one_part_is_ended_or_breached_while_others_stand_only_may_stand(string effect, string reason)
    {
        Entry[] came = [Came("one", EffectKind.Of(effect), "2025-05-12", "proposal:p")];

        Assert.Equal((LifeStage.Agreed, Truth.Maybe), Brief(came));
        Assert.Equal(Truth.Yes, Of(came).Life(id: "package").IsAgreed);
        Assert.Equal(reason, Of(came).Life(id: "package").Reason);
        Assert.Equal(Truth.Maybe, Owed(came).Certainty);
        Assert.Contains("Of its parts p", Owed(came).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_parts_done_and_ended_is_ended() =>
        Assert.Equal((LifeStage.Ended, Truth.Yes), Brief(Did("one", "2025-05-12", "p"), Came("other", EffectKind.Ends, "2025-05-15", "proposal:q")));

    [Fact]
    public void A_package_that_is_only_put_hears_nothing_of_a_part_that_was_ended()
    {
        Entry[] entries =
        [
            Deed("p", "north", "south"), Deed("q", "north", "south"), Package,
            Said("put-p", "north", Act.Propose, "2025-05-01", "proposal:p"), Said("yes-p", "south", Act.Accept, "2025-05-02", "proposal:p"),
            Came("one", EffectKind.Ends, "2025-05-05", "proposal:p"), Said("put", "north", Act.Propose, "2025-05-10", "proposal:package"),
        ];
        var life = Table.Of(entries).Life("2025-05-15", id: "package");

        Assert.Equal((LifeStage.Raised, Truth.Yes), (life.Stage, life.Certainty));
        Assert.DoesNotContain(life.History, step => step.By == "proposal:p");
    }

    private static Package Package => new()
    {
        Id = "package",
        Parts = ["p", "q"],
        Severable = false,
        Actors = (ValueList<Id<Party>>)["north", "south"],
        Schedule = new Attested<Schedule>(new Schedule { Start = new Window(null, "2025-05-20") }),
    };

    private static Event Did(string id, string day, string part) => Came(id, EffectKind.CarriesOut, day, $"proposal:{part}");

    private static Table Of(params Entry[] came) => Table.Of([.. Agreed, Package, .. came]);

    private static (LifeStage Stage, Truth Certainty) Brief(params Entry[] came) => (Of(came).Life(id: "package").Stage, Of(came).Life(id: "package").Certainty);

    private static Obligation Owed(params Entry[] came) => Assert.Single(Of(came).On().Obligations, obligation => obligation.On == "proposal:package");
}
