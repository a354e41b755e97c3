using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

public sealed class ClauseTests
{
    private static readonly Document Text = new()
    {
        Id = "text",
        Kind = DocumentKind.Agreement,
        Authors = (ValueList<Id<Party>>)["north", "south"],
        Provisions = [new Provision { Number = "1", Proposals = ["truce"] }, new Provision { Number = "2" }],
    };

    private static readonly Statement North = Signed("n", "north");
    private static readonly Statement South = Signed("s", "south");

    [Fact]
    public void All_who_signed_are_bound_by_every_clause()
    {
        var clauses = Table.Of(Truce(), Text, North, South).On().Clauses;

        Assert.Equal(
            [("provision:text/1", "north"), ("provision:text/1", "south"), ("provision:text/2", "north"), ("provision:text/2", "south")],
            clauses.Select(clause => (clause.Clause.Text, clause.Party.Text)));
        Assert.All(clauses, clause => Assert.Equal((Truth.Yes, AssentForm.Signature), (clause.IsBound, clause.Form)));
    }

    [Fact]
    public void Nobody_is_bound_before_all_have_signed()
    {
        var clauses = Table.Of(Truce(), Text, North).On().Clauses;

        Assert.All(clauses, clause => Assert.Equal(Truth.Unknown, clause.IsBound));
        Assert.Contains("South", clauses[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signing_is_a_yes_of_those_who_sign_and_not_of_a_witness()
    {
        var signing = new Event
        {
            Id = "signing",
            Kind = EventKind.Signing,
            Occurrence = Occurrence.Happened,
            When = (When)"2025-05-02",
            About = ["document:text"],
            Participants = (ValueList<Participant>)[new() { Party = "north" }, new() { Party = "south" }, new() { Party = "east", Role = "witness" }],
        };
        var clauses = Table.Of(Truce(), Text, signing).On().Clauses;

        Assert.Equal(["north", "south"], clauses.Select(clause => clause.Party.Text).Distinct());
        Assert.All(clauses, clause => Assert.Equal((Truth.Yes, "event:signing", AssentForm.Signature), (clause.IsBound, clause.AssentedBy?.Text, clause.Form)));
    }

    [Fact]
    public void The_stage_of_what_is_not_certain_is_told_in_words()
    {
        var ended = Came("ended", EffectKind.Ends, "2025-05-05") with { Evidence = [From("paper") with { Grade = InformationGrade.Doubtful }] };
        var clauses = Table.Of(Truce(), Text, North, South, Came("began", EffectKind.Starts, "2025-05-04"), ended).On().Clauses;

        Assert.Contains("The evidence for ended is doubtful", clauses[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_of_nobody_knows_whom_leaves_it_unknown()
    {
        var unnamed = South with { By = [new Voice { Description = "an envoy", At = "2025-05-02" }] };

        Assert.Equal(Truth.Unknown, Assert.Single(Table.Of(Truce(), Text, North, unnamed).On().Clauses, clause => clause is { Party.Text: "south", Clause.Provision: "1" }).IsBound);
    }

    [Fact]
    public void What_was_ended_binds_no_longer() => Assert.All(
        Table.Of(Truce(), Text, North, South, Came("over", EffectKind.Ends, "2025-05-20", "document:text")).On().Clauses,
        clause => Assert.Equal(Truth.No, clause.IsBound));

    [Fact]
    public void A_life_lists_what_each_party_reserved_of_it()
    {
        var state = Table.Of(Truce(), Text, North with { Except = ["provision:text/1"] }, South).On();

        Assert.All(
            ["document:text", "provision:text/1", "proposal:truce"],
            on =>
            {
                var life = state.LifeOf((Reference)on)!;
                var reserved = Assert.Single(Assert.Single(life.Parties, party => party.Party == "north").Reservations);
                Assert.Equal(("provision:text/1", Truth.Yes, "statement:n"), (reserved.To.Text, reserved.Certainty, Assert.Single(reserved.By).Text));
                Assert.Empty(Assert.Single(life.Parties, party => party.Party == "south").Reservations);
            });
        Assert.All(state.LifeOf("provision:text/2")!.Parties, party => Assert.Empty(party.Reservations));
    }

    [Fact]
    public void A_reservation_that_a_later_yes_does_not_repeat_is_gone_from_the_life()
    {
        var again = North with { Id = "again", By = [North.By[0] with { At = "2025-05-09" }], Form = AssentForm.Confirmation };
        var reserving = North with { Except = ["provision:text/1"] };

        Assert.Empty(ReservedByNorth(Table.Of(Truce(), Text, reserving, South, again)));
        Assert.Equal(Truth.Maybe, Assert.Single(ReservedByNorth(Table.Of(Truce(), Text, reserving, South, again with { By = [North.By[0] with { At = "2025-05" }] }))).Certainty);

        static ValueList<Reservation> ReservedByNorth(Table table) =>
            Assert.Single(table.On().LifeOf("document:text")!.Parties, party => party.Party == "north").Reservations;
    }

    [Fact]
    public void What_was_ended_of_a_clause_frees_from_that_and_not_from_the_rest()
    {
        var text = Text with { Provisions = [new Provision { Number = "1", Proposals = ["truce", "deed"] }] };
        Entry[] entries = [Truce(), Deed("deed", "north"), text, North, South, Came("done-with", EffectKind.Ends, "2025-05-20", "proposal:deed")];
        var clause = Table.Of(entries).On().Clauses[0];

        Assert.Equal(Truth.Yes, clause.IsBound);
        Assert.EndsWith("deed ended on 2025-05-20 (done-with). The rest of it is in force.", clause.Reason, StringComparison.Ordinal);
        Assert.Equal(Truth.No, Table.Of([.. entries, Came("over", EffectKind.Ends, "2025-05-21")]).On().Clauses[0].IsBound);
    }

    [Fact]
    public void A_version_binds_those_who_signed_it_and_a_translation_nobody()
    {
        var translation = new Document { Id = "translation", Kind = DocumentKind.Agreement, Authors = Text.Authors, Links = [new Link { Kind = LinkKind.TranslationOf, To = "document:text" }] };
        var clauses = Table.Of(Truce(), Text, translation, North, South).On().Clauses;

        Assert.All(clauses, clause => Assert.Equal(clause.Document == "text" ? Truth.Yes : Truth.Unknown, clause.IsBound));
        Assert.All(clauses, clause => Assert.Equal<Id<Document>>(clause.Document == "text" ? ["translation"] : ["text"], clause.OtherVersions));
    }

    [Fact]
    public void A_text_that_replaces_another_frees_from_it_once_it_is_agreed()
    {
        var later = new Document { Id = "later", Kind = DocumentKind.Agreement, Authors = Text.Authors, Links = [new Link { Kind = LinkKind.Replaces, To = "document:text" }] };
        Entry[] entries = [Truce(), Text, later, North, South, Signed("n2", "north", "2025-05-10", "document:later")];

        Assert.Equal([Truth.Unknown, Truth.Yes], Bound(Table.Of(entries)));
        Assert.Equal([Truth.Yes, Truth.No], Bound(Table.Of([.. entries, Signed("s2", "south", "2025-05-10", "document:later")])));
    }

    private static IEnumerable<Truth> Bound(Table table) =>
        table.On().Clauses.Where(clause => clause.Party == "south" && clause.Clause.Provision != "2").Select(clause => clause.IsBound);

    private static Statement Signed(string id, string party, string at = "2025-05-02", string on = "document:text") =>
        Said(id, party, Act.Accept, at, on) with { Form = AssentForm.Signature };
}
