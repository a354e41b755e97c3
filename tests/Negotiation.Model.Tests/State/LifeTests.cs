using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

public sealed class LifeTests
{
    private static readonly Statement Proposed = Said("proposed", "north", Act.Propose, "2025-05-01");
    private static readonly Statement Accepted = Said("accepted", "south", Act.Accept, "2025-05-03");

    [Fact]
    public void A_suspension_by_someone_who_is_not_named_only_may_suspend_it()
    {
        var suspended = Said("suspended", "north", Act.Suspend, null) with { By = [new Voice { Description = "an envoy", At = "2025-05-20" }] };
        var life = Of(Proposed, Accepted, suspended);

        Assert.Equal((LifeStage.Agreed, Truth.Maybe), (life.Stage, life.Certainty));
    }

    [Fact]
    public void A_proposal_that_nobody_put_is_not_raised() => Assert.Equal((LifeStage.NotRaised, Truth.Unknown), (Of().Stage, Of().IsOnTable));

    [Theory]
    [InlineData("demand")]
    [InlineData("propose")]
    [InlineData("request")]
    [InlineData("claim")]
    public void Putting_it_raises_it(string act)
    {
        var life = Of(Said("put", "north", Act.Of(act), "2025-05-01"));

        Assert.Equal((LifeStage.Raised, Truth.Yes, Truth.Yes), (life.Stage, life.Certainty, life.IsOnTable));
        Assert.Equal(DateRange.On(new(2025, 5, 1)), life.Since);
    }

    [Theory]
    [InlineData("raise")]
    [InlineData("explore")]
    public void Bringing_it_up_puts_nothing(string act)
    {
        var life = Of(Said("spoke", "north", Act.Of(act), "2025-05-01"));

        Assert.Equal((LifeStage.Discussed, Truth.Unknown), (life.Stage, life.IsOnTable));
        Assert.NotEqual(Truth.Yes, life.IsPut);
    }

    [Fact]
    public void Speaking_about_it_is_no_yes() =>
        Assert.Equal(LifeStage.Discussed, Of(Proposed, Said("spoke", "south", Act.Discuss, "2025-05-02")).Stage);

    [Fact]
    public void A_yes_of_the_other_makes_it_agreed()
    {
        var life = Of(Proposed, Accepted);

        Assert.Equal((LifeStage.InForce, Truth.Yes, Truth.No), (life.Stage, life.IsAgreed, life.IsOnTable));
        Assert.Equal(DateRange.On(new(2025, 5, 3)), life.Agreed);
        Assert.Equal(["proposal:truce", "statement:accepted", "statement:proposed"], life.RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Raising_it_is_no_yes_to_it() =>
        Assert.Equal(LifeStage.Accepted, Of(Said("raised", "north", Act.Raise, "2025-05-01"), Accepted).Stage);

    [Fact]
    public void The_yes_of_one_is_not_enough()
    {
        var life = Of(Accepted);

        Assert.Equal((LifeStage.Accepted, Truth.Unknown, Truth.Unknown), (life.Stage, life.IsAgreed, life.IsOnTable));
        Assert.Equal<Id<Party>>(["north"], life.Missing);
    }

    [Fact]
    public void Whose_assent_is_missing_is_told_as_of_the_last_yes()
    {
        var deed = Deed("deed", "north", "south", "east");
        var life = Table.Of(deed, Said("n", "north", Act.Accept, "2025-05-01", deed.Reference), Said("s", "south", Act.Accept, "2025-05-02", deed.Reference)).Life(id: "deed");

        Assert.Equal<Id<Party>>(["east"], life.Missing);
        Assert.Equal("It was accepted on 2025-05-01 by North (n). No yes of East is recorded.", life.Reason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("possible")]
    public void An_assent_on_conditions_is_told_as_given_on_them(string? delivery)
    {
        var deed = Deed("deed", "north", "south", "east");
        var conditional = Said("e", "east", Act.Accept, "2025-05-01", deed.Reference) with
        {
            Conditions = [delivery is null ? new StateReached { On = "document:text", State = ConditionState.Delivered } : new StateReached { On = "event:came", State = ConditionState.Happened }],
        };
        Entry[] entries =
        [
            deed, new Document { Id = "text", Kind = DocumentKind.Memorandum }, Came("came", EffectKind.Delivers, "2025-05-02", "issue:none") with { Occurrence = Occurrence.Possible },
            conditional, Said("s", "south", Act.Accept, "2025-05-02", deed.Reference),
        ];

        Assert.EndsWith("that is not met. No yes of North is recorded.", Stated(entries), StringComparison.Ordinal);
        Assert.Contains("The yes of East", Stated(entries), StringComparison.Ordinal);
        Assert.DoesNotContain("The yes of East", Stated([.. entries, Said("no-longer", "east", Act.Withdraw, "2025-05-02", deed.Reference)]), StringComparison.Ordinal);

        static string Stated(Entry[] entries) => Table.Of(entries).Life(id: "deed").Reason.Split(" It would be")[0];
    }

    [Fact]
    public void The_yes_of_a_third_is_none_of_theirs() =>
        Assert.Equal(LifeStage.Discussed, Of(Proposed, Said("third", "east", Act.Accept, "2025-05-03")).Stage);

    [Fact]
    public void A_demand_on_one_party_is_agreed_when_it_accepts() => Assert.Equal(
        LifeStage.InForce,
        Table.Of(Deed("deed", "south"), Said("put", "north", Act.Demand, "2025-05-01", "proposal:deed"), Said("yes", "south", Act.Accept, "2025-05-02", "proposal:deed")).Stage(id: "deed"));

    [Fact]
    public void A_promise_that_nobody_asked_for_is_a_declaration_and_binds() => Assert.Equal(
        LifeStage.InForce,
        Table.Of(Deed("deed", "south"), Said("yes", "south", Act.Commit, "2025-05-02", "proposal:deed")).Stage(id: "deed"));

    [Fact]
    public void What_nobody_is_named_to_do_needs_those_who_put_it_and_to_whom()
    {
        var put = Said("put", "north", Act.Propose, "2025-05-01", "proposal:deed") with { To = ["party:south", "party:east"] };
        var yes = Said("yes", "south", Act.Accept, "2025-05-02", "proposal:deed");

        Assert.Equal(LifeStage.Accepted, Table.Of(Deed("deed"), put, yes).Stage(id: "deed"));
        Assert.Equal(LifeStage.Accepted, Table.Of(Deed("deed"), put, yes, Said("yes-too", "east", Act.Accept, "2025-05-02", "proposal:deed")).Stage(id: "deed"));
        Assert.Equal(Truth.Maybe, Table.Of(Deed("deed"), put, yes, Said("yes-too", "east", Act.Accept, "2025-05-02", "proposal:deed")).Life(id: "deed").IsAgreed);
    }

    [Fact]
    public void A_meeting_needs_those_who_are_to_meet()
    {
        var meeting = new MeetingProposal { Id = "truce", Participants = (ValueList<Participant>)[new() { Party = "north" }, new() { Party = "south" }, new() { Party = "east" }] };

        Assert.Equal<Id<Party>>(["east"], Table.Of(meeting, Proposed, Accepted).Life().Missing);
        Assert.Equal(LifeStage.InForce, Table.Of(meeting, Proposed, Accepted, Said("third", "east", Act.Accept, "2025-05-04")).Stage());
    }

    [Fact]
    public void An_event_that_agrees_makes_it_agreed() =>
        Assert.Equal(LifeStage.InForce, Of(Came("agreement", EffectKind.Agrees, "2025-05-03")).Stage);

    [Fact]
    public void A_no_rejects_it_and_it_stays_on_the_table_while_it_is_demanded()
    {
        var life = Of(Proposed, Said("refused", "south", Act.Reject, "2025-05-02"));

        Assert.Equal((LifeStage.Rejected, Truth.Yes), (life.Stage, life.IsOnTable));
        Assert.Equal(
            [("north", LifeStage.Accepted), ("south", LifeStage.Rejected)], life.Parties.Select(party => (party.Party.Text, party.Stage)));
    }

    [Fact]
    public void The_no_of_one_whose_assent_it_does_not_need_is_only_talk_of_it() =>
        Assert.Equal(LifeStage.Discussed, Of(Proposed, Said("refused", "east", Act.Reject, "2025-05-02")).Stage);

    [Fact]
    public void A_no_after_the_agreement_does_not_undo_it() =>
        Assert.Equal(LifeStage.InForce, Of(Proposed, Accepted, Said("refused", "south", Act.Reject, "2025-05-04")).Stage);

    [Fact]
    public void What_was_refused_can_be_put_again_and_accepted()
    {
        var refused = Said("refused", "south", Act.Reject, "2025-05-02");
        var again = Said("again", "north", Act.Propose, "2025-05-03");

        Assert.Equal((LifeStage.Rejected, Truth.Yes), (Of(Proposed, refused, again).Stage, Of(Proposed, refused, again).IsOnTable));
        Assert.Equal(LifeStage.InForce, Of(Proposed, refused, Said("yes", "south", Act.Accept, "2025-05-04")).Stage);
    }

    [Fact]
    public void A_counter_is_put_on_the_new_one_and_answers_the_old()
    {
        var table = Table.Of(Truce(), Deed("other", "north", "south"), Proposed, Said("countered", "south", Act.Counter, "2025-05-02", "proposal:other") with { Answers = "statement:proposed" });

        Assert.Equal((LifeStage.Countered, LifeStage.Raised), (table.Stage(), table.Stage(id: "other")));
    }

    [Fact]
    public void Who_put_it_can_take_it_back() =>
        Assert.Equal((LifeStage.Withdrawn, Truth.No), (Withdrawn.Stage, Withdrawn.IsOnTable));

    [Fact]
    public void A_yes_can_be_taken_back_before_it_is_agreed() =>
        Assert.Equal(LifeStage.Discussed, Of(Said("raised", "north", Act.Raise, "2025-05-01"), Accepted, Said("back", "south", Act.Withdraw, "2025-05-04")).Stage);

    [Fact]
    public void A_revision_by_who_put_it_takes_its_place_and_one_by_the_other_leaves_it()
    {
        var revised = Deed("other", "north", "south") with { Links = [new Link { Kind = LinkKind.Revises, To = "proposal:truce" }] };

        Assert.Equal(LifeStage.Superseded, Table.Of(Truce(), revised, Proposed, Said("new", "north", Act.Propose, "2025-05-02", "proposal:other")).Stage());
        Assert.Equal(LifeStage.Raised, Table.Of(Truce(), revised, Proposed, Said("new", "south", Act.Propose, "2025-05-02", "proposal:other")).Stage());
    }

    [Fact]
    public void What_is_agreed_is_superseded_only_by_what_is_agreed()
    {
        var revised = Deed("other", "north", "south") with { Links = [new Link { Kind = LinkKind.Replaces, To = "proposal:truce" }] };
        var put = Said("new", "north", Act.Propose, "2025-05-04", "proposal:other");

        Assert.Equal(LifeStage.InForce, Table.Of(Truce(), revised, Proposed, Accepted, put).Stage());
        Assert.Equal(LifeStage.Superseded, Table.Of(Truce(), revised, Proposed, Accepted, put, Said("yes", "south", Act.Accept, "2025-05-05", "proposal:other")).Stage());
    }

    [Theory]
    [InlineData("starts", "in-force")]
    [InlineData("suspends", "suspended")]
    [InlineData("breaches", "in-force")]
    [InlineData("carries-out", "carried-out")]
    [InlineData("ends", "ended")]
    public void An_event_that_happened_moves_what_is_agreed(string effect, string stage) =>
        Assert.Equal(LifeStage.Of(stage), Of(Proposed, Accepted, Came("event", EffectKind.Of(effect), "2025-05-10")).Stage);

    [Fact]
    public void A_breach_is_told_and_ends_nothing()
    {
        var life = Of(Proposed, Accepted, Came("event", EffectKind.Breaches, "2025-05-10"));

        Assert.Equal((Truth.Yes, Truth.Yes), (life.IsBreached, life.IsInForce));
        Assert.Equal("event:event", Assert.Single(life.Breaches.AsEnumerable()).By.Text);
    }

    [Fact]
    public void What_two_stopped_goes_on_when_both_let_it()
    {
        Entry[] stopped =
        [
            Truce(), Proposed, Accepted, Said("stop-n", "north", Act.Suspend, "2025-05-05"), Said("stop-s", "south", Act.Suspend, "2025-05-06"),
            Said("go-n", "north", Act.Resume, "2025-05-07"),
        ];

        Assert.Equal(LifeStage.Suspended, Table.Of(stopped).Stage());
        Assert.Equal(LifeStage.InForce, Table.Of([.. stopped, Said("go-s", "south", Act.Resume, "2025-05-08")]).Stage());
    }

    [Fact]
    public void What_a_meeting_suspended_one_alone_may_not_resume()
    {
        Entry[] stopped = [Proposed, Accepted, Came("stop", EffectKind.Suspends, "2025-05-05"), Said("go-n", "north", Act.Resume, "2025-05-07")];

        Assert.Equal((Truth.Maybe, Truth.Maybe), (Of(stopped).IsSuspended, Of(stopped).IsInForce));
        Assert.Equal(LifeStage.InForce, Of([.. stopped, Said("go-s", "south", Act.Resume, "2025-05-08")]).Stage);
    }

    [Fact]
    public void A_party_may_have_ended_it_without_a_clause_and_a_third_cannot()
    {
        var (own, third) = (Of(Proposed, Accepted, Said("end", "south", Act.Terminate, "2025-05-05")), Of(Proposed, Accepted, Said("end", "east", Act.Terminate, "2025-05-05")));

        Assert.Equal((LifeStage.Agreed, Truth.Maybe, Truth.Maybe), (own.Stage, own.Certainty, own.IsEnded));
        Assert.Equal((LifeStage.InForce, Truth.Yes, Truth.No), (third.Stage, third.Certainty, third.IsEnded));
    }

    [Fact]
    public void A_yes_on_conditions_counts_once_they_hold()
    {
        var conditional = Accepted with { Conditions = [new StateReached { On = "event:handover", State = ConditionState.Happened }] };
        var handover = new Event { Id = "handover", Kind = EventKind.Handover, Occurrence = Occurrence.Happened, When = (When)"2025-05-10" };

        Assert.Equal(LifeStage.Discussed, Table.Of(Truce(), Proposed, conditional, handover).Stage("2025-05-09"));
        Assert.Equal(LifeStage.InForce, Table.Of(Truce(), Proposed, conditional, handover).Stage("2025-05-10"));
        Assert.Equal(DateRange.On(new(2025, 5, 10)), Table.Of(Truce(), Proposed, conditional, handover).Life("2025-05-20").Since);
        Assert.Equal(LifeStage.Discussed, Table.Of(Truce(), Proposed, conditional, handover with { Occurrence = Occurrence.Announced }).Stage());
    }

    [Fact]
    public void Conditions_in_a_circle_come_to_an_end_and_stay_unknown()
    {
        var life = Table.Of([.. Circle]).Life();

        Assert.Equal((LifeStage.Discussed, Truth.Yes, Truth.Unknown), (life.Stage, life.Certainty, life.IsAgreed));
    }

    [Fact]
    public void A_package_of_parts_of_which_nobody_can_tell_whether_they_are_agreed_is_not_surely_not_agreed()
    {
        var life = Table.Of([.. Circle, new Package { Id = "package", Parts = ["truce", "other"] }]).Life(id: "package");

        Assert.Equal((LifeStage.NotRaised, Truth.Unknown), (life.Stage, life.IsAgreed));
    }

    [Fact]
    public void A_successor_of_which_nobody_can_tell_whether_it_is_agreed_may_have_taken_the_place()
    {
        var other = Deed("other", "north", "south") with { Links = [new Link { Kind = LinkKind.Replaces, To = "proposal:old" }] };
        var life = Table.Of(
            [
                .. Circle.Where(entry => entry is not Undertaking), other, Deed("old", "north", "south"),
                Said("put-old", "north", Act.Propose, "2025-04-01", "proposal:old"), Said("yes-old", "south", Act.Accept, "2025-04-02", "proposal:old"),
            ]).Life(id: "old");

        Assert.Equal((LifeStage.Agreed, Truth.Unknown, Truth.Unknown), (life.Stage, life.IsSuperseded, life.IsInForce));
    }

    [Fact]
    public void What_it_would_be_is_told_in_words()
    {
        var began = Came("began", EffectKind.Starts, "2025-05-04") with { Evidence = [From("paper") with { Grade = InformationGrade.Doubtful }] };

        Assert.EndsWith("The evidence for began is doubtful or was withdrawn.", Of(Proposed, Accepted, began).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_to_a_text_counts_for_what_it_holds_and_a_no_does_not()
    {
        var text = new Document { Id = "text", Kind = DocumentKind.Agreement, Provisions = [new Provision { Number = "1", Proposals = ["truce"] }] };

        Assert.Equal(LifeStage.InForce, Table.Of(Truce(), text, Said("n", "north", Act.Accept, "2025-05-01", "document:text"), Said("s", "south", Act.Accept, "2025-05-02", "document:text")).Stage());
        Assert.Equal(LifeStage.Discussed, Table.Of(Truce(), text, Proposed, Said("s", "south", Act.Reject, "2025-05-02", "document:text")).Stage());
    }

    [Fact]
    public void A_text_of_three_binds_none_before_all_have_signed()
    {
        var text = new Document
        {
            Id = "text",
            Kind = DocumentKind.Agreement,
            Authors = (ValueList<Id<Party>>)["north", "south", "east"],
            Provisions = [new Provision { Number = "1", Proposals = ["deed"] }],
        };
        Entry[] entries = [Deed("deed"), text, Said("n", "north", Act.Accept, "2025-05-01", "document:text"), Said("s", "south", Act.Accept, "2025-05-02", "document:text")];

        Assert.Equal(LifeStage.Accepted, Table.Of(entries).Stage(id: "deed"));
        Assert.Equal(LifeStage.InForce, Table.Of([.. entries, Said("e", "east", Act.Accept, "2025-05-03", "document:text")]).Stage(id: "deed"));
    }

    [Fact]
    public void A_part_of_a_package_that_is_not_severable_waits_for_the_others()
    {
        var package = new Package { Id = "package", Parts = ["truce", "deed"], Severable = false };
        Entry[] entries = [Truce(), Deed("deed", "north", "south"), package, Proposed, Accepted, Said("put", "north", Act.Propose, "2025-05-01", "proposal:deed")];
        var all = Table.Of([.. entries, Said("yes", "south", Act.Accept, "2025-05-05", "proposal:deed")]);

        Assert.Equal((LifeStage.Accepted, Truth.Unknown), (Table.Of(entries).Stage(), Table.Of(entries).Life().IsAgreed));
        Assert.Equal((LifeStage.InForce, LifeStage.InForce, LifeStage.InForce), (all.Stage(), all.Stage(id: "deed"), all.Stage(id: "package")));
        Assert.Equal(LifeStage.InForce, Table.Of([.. entries.Where(entry => entry is not Package), package with { Severable = true }]).Stage());
    }

    [Fact]
    public void A_part_that_waits_for_another_that_only_may_be_agreed_only_may_be_agreed_itself()
    {
        var package = new Package { Id = "package", Parts = ["truce", "deed"], Severable = false };
        Entry[] entries =
        [
            Truce(Term(null, 5)), Deed("deed"), package, Proposed, Accepted,
            Said("one", "east", Act.Accept, "2025-05-01", "proposal:deed"), Said("other", "south", Act.Accept, "2025-05-05", "proposal:deed"),
        ];
        var refusal = Said("no", "east", Act.Reject, "2025-05-03", "proposal:deed") with { Evidence = [From("paper", new Voice { Speaker = "person:someone" })] };
        var life = Table.Of([.. entries, refusal]).Life();

        Assert.Equal((LifeStage.Accepted, Truth.Maybe), (Table.Of(entries).Stage(), Table.Of(entries).Life().Certainty));
        Assert.Equal((LifeStage.Accepted, Truth.Maybe, Truth.Maybe), (life.Stage, life.Certainty, life.IsAgreed));
        Assert.StartsWith("It was accepted on 2025-05-03 by South (accepted).", life.Reason, StringComparison.Ordinal);
        Assert.Contains("statement:no", life.RestsOn);
    }

    [Fact]
    public void A_no_to_a_package_refuses_what_was_put_only_through_it()
    {
        var package = new Package { Id = "package", Parts = ["truce"] };
        var table = Table.Of(Truce(), package, Said("put", "north", Act.Propose, "2025-05-01", "proposal:package"), Said("no", "south", Act.Reject, "2025-05-02", "proposal:package"));

        Assert.Equal((LifeStage.Rejected, LifeStage.Rejected), (table.Stage(id: "package"), table.Stage()));
    }

    [Fact]
    public void Packages_in_a_circle_come_to_an_end() => Assert.Equal(
        LifeStage.Raised,
        Table.Of(
            new Package { Id = "truce", Parts = ["other"] }, new Package { Id = "other", Parts = ["truce"], Severable = false },
            Said("put", "north", Act.Propose, "2025-05-01", "proposal:other")).Stage());

    [Theory]
    [InlineData("2025-05-09", "agreed", Truth.Yes)]
    [InlineData("2025-05-10", "in-force", Truth.Yes)]
    [InlineData("2025-06-08", "in-force", Truth.Yes)]
    [InlineData("2025-06-09", "ended", Truth.Yes)]
    public void A_term_starts_and_ends_with_time(string day, string stage, Truth certainty)
    {
        var life = Table.Of(Truce(Term("2025-05-10", 30)), Proposed, Accepted).Life(day);

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
    }

    [Fact]
    public void A_term_without_a_start_counts_from_the_agreement()
    {
        var table = Table.Of(Truce(Term(null, 30)), Proposed, Accepted);

        Assert.Equal((LifeStage.InForce, LifeStage.Ended), (table.Stage("2025-06-01"), table.Stage("2025-06-02")));
    }

    [Fact]
    public void A_part_that_lasts_as_long_as_its_package_rests_on_it()
    {
        var package = new Package { Id = "package", Parts = (ValueList<Id<Proposal>>)["truce"], Schedule = new Attested<Schedule>(Term("2025-05-10", 30)) };
        var life = Table.Of(Truce(), package, Proposed, Accepted).Life("2025-05-20");

        Assert.Equal(LifeStage.InForce, life.Stage);
        Assert.Equal(["proposal:package", "proposal:truce", "statement:accepted", "statement:proposed"], life.RestsOn.Select(reference => reference.Text));
    }

    [Theory]
    [InlineData(null, "It has been in force since 2025-05-03 (accepted). It was agreed on 2025-05-03.")]
    [InlineData("2025-05-10", "It has been in force since 2025-05-10. It was agreed on 2025-05-03.")]
    public void A_start_is_told_only_where_there_is_one(string? start, string reason) =>
        Assert.Equal(reason, Table.Of(Truce(Term(start, 30)), Proposed, Accepted).Life("2025-05-20").Reason);

    [Fact]
    public void An_uncertain_end_leaves_it_open()
    {
        var life = Table.Of(Truce(Term("2025-05", 30)), Proposed, Accepted with { By = [new Voice { Speaker = "party:south", At = "2025-05-01" }] }).Life("2025-06-10");

        Assert.Equal((LifeStage.Agreed, Truth.Maybe, Truth.Maybe, Truth.Maybe), (life.Stage, life.Certainty, life.IsInForce, life.IsEnded));
        Assert.Contains(life.History, step => step.Kind == LifeStepKind.Expire && step.Certainty == Truth.Maybe);
    }

    [Fact]
    public void What_was_not_agreed_in_time_lapses() =>
        Assert.Equal((LifeStage.Raised, LifeStage.Lapsed), (Offer.Stage("2025-05-20"), Offer.Stage("2025-05-21")));

    [Theory]
    [InlineData("2025-05-11", "lapsed", Truth.Yes)]
    [InlineData("2025-05-15", "lapsed", Truth.Yes)]
    [InlineData("2025-08-01", "lapsed", Truth.Yes)]
    [InlineData(null, "lapsed", Truth.Yes)]
    public void What_is_accepted_when_its_term_is_over_has_lapsed(string? day, string stage, Truth certainty)
    {
        var table = Table.Of(Truce(Until("2025-05-10")), Proposed, Said("late", "south", Act.Accept, "2025-05-15"));
        var life = table.Life(day);

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
        Assert.Equal((Truth.No, Truth.No), (life.IsAgreed, life.IsInForce));
        Assert.DoesNotContain(life.History, step => step.Stage == LifeStage.Ended);
        Assert.Empty(table.On(day).Obligations.AsEnumerable());
    }

    /// <summary>A part of a text that has ended is not had again because one says yes to the text again, or a third accedes to it.</summary>
    [Theory]
    [InlineData("north", Truth.No)]
    [InlineData("east", Truth.No)]
    [InlineData("north, south", Truth.Yes)]
    public void What_ended_within_a_text_needs_every_yes_again(string again, Truth expected)
    {
        var text = new Document { Id = "text", Kind = DocumentKind.Agreement, Authors = (ValueList<Id<Party>>)["north", "south"], Provisions = [new Provision { Number = "1", Proposals = ["truce"] }] };
        var table = Table.Of(
            [Truce(), text, Said("put", "north", Act.Propose, "2025-05-01", "document:text"), Said("yes", "south", Act.Accept, "2025-05-03", "document:text"), Came("over", EffectKind.Ends, "2025-05-08"),
            .. again.Split(", ").Select(party => Said($"again-{party}", party, Act.Accept, "2025-05-10", "document:text"))]);

        Assert.Equal((Truth.Yes, expected), (table.Life("2025-05-05").IsInForce, table.Life("2025-05-12").IsInForce));
    }

    /// <summary>What was replaced and is put anew is on the table, and no longer superseded.</summary>
    [Fact]
    public void What_was_replaced_and_is_put_anew_is_on_the_table_alone()
    {
        var later = Deed("later", "north", "south") with { Links = [new Link { Kind = LinkKind.Replaces, To = "proposal:truce" }] };
        var table = Table.Of(
            Truce(), later, Proposed, Accepted, Said("put", "north", Act.Propose, "2025-05-05", "proposal:later"), Said("yes", "south", Act.Accept, "2025-05-06", "proposal:later"),
            Said("again", "south", Act.Propose, "2025-05-10"));
        var (before, after) = (table.Life("2025-05-09"), table.Life("2025-05-10"));

        Assert.Equal((Truth.No, Truth.Yes), (before.IsOnTable, before.IsSuperseded));
        Assert.False(after is { IsOnTable: Truth.Yes, IsSuperseded: Truth.Yes });
    }

    /// <summary>A text that replaces another no longer does once all that it holds is over.</summary>
    [Fact]
    public void A_text_whose_content_is_over_replaces_nothing_that_is_agreed_later()
    {
        var texts = new[] { "one", "two" }.Select(id => new Document
        {
            Id = id,
            Kind = DocumentKind.Agreement,
            Authors = (ValueList<Id<Party>>)["north", "south"],
            Provisions = [new Provision { Number = "1", Proposals = [id == "one" ? "deed" : "truce"] }],
            Links = id == "one" ? [] : [new Link { Kind = LinkKind.Replaces, To = "document:one" }],
        });
        var table = Table.Of(
            [Truce(Until("2025-05-03")), Deed("deed", "north", "south"), .. texts, Said("put", "north", Act.Propose, "2025-05-03", "document:two"),
            Said("yes", "south", Act.Accept, "2025-05-03", "document:two"), Came("agreed", EffectKind.Agrees, "2025-05-04", "document:one")]);

        Assert.Equal(Truth.Yes, table.Life("2025-05-05", "deed").IsInForce);
    }

    [Fact]
    public void It_lapses_on_its_day_whatever_comes_later()
    {
        var life = Table.Of(Truce(Until("2025-05-10")), Proposed, Said("late", "south", Act.Accept, "2025-05-15"), Came("held", EffectKind.Extends, "2025-05-20")).Life();

        Assert.Equal((LifeStage.Lapsed, DateRange.On(new(2025, 5, 11))), (life.Parties.Single(each => each.Party == "north").Stage, life.Parties.Single(each => each.Party == "north").Since));
        Assert.Equal((LifeStage.Lapsed, DateRange.On(new(2025, 5, 15))), (life.Parties.Single(each => each.Party == "south").Stage, life.Parties.Single(each => each.Party == "south").Since));
    }

    /// <summary>What goes on as long as something does: in a condition of several parts, and the other way round.</summary>
    [Theory]
    [InlineData("2025-05-05", false, Truth.No)]
    [InlineData("2025-05-12", false, Truth.Yes)]
    [InlineData("2025-05-21", false, Truth.No)]
    [InlineData("2025-05-05", true, Truth.Yes)]
    [InlineData("2025-05-12", true, Truth.No)]
    [InlineData("2025-05-21", true, Truth.Yes)]
    public void A_condition_that_must_go_on_holding(string day, bool isNegated, Truth expected)
    {
        Condition held = new StateReached { On = "event:talks", State = ConditionState.Held, IsNegated = isNegated };
        Condition agreed = new StateReached { On = "proposal:truce", State = ConditionState.Agreed };
        var deed = Deed("deed", "north", "south") with { Conditions = [new AllOf { Conditions = [held, agreed], WhileHolds = true }] };
        var talks = new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = (When)"2025-05-10/2025-05-20" };
        var table = Table.Of(
            Truce(), Proposed, Accepted, deed, talks, Said("deed-put", "north", Act.Propose, "2025-05-03", "proposal:deed"), Said("deed-yes", "south", Act.Accept, "2025-05-04", "proposal:deed"));

        Assert.Equal((Truth.Yes, expected), (table.Life(day, "deed").IsAgreed, table.Life(day, "deed").IsInForce));
    }

    [Fact]
    public void What_is_agreed_late_and_made_to_last_longer_is_in_force()
    {
        var longer = Deed("longer") with { Schedule = Until("2025-06-10"), Links = [new Link { Kind = LinkKind.Amends, To = "proposal:truce" }] };
        var table = Table.Of(
            Truce(Until("2025-05-10")), longer, Proposed, Said("late", "south", Act.Accept, "2025-05-13"), Extended("north"), Extended("south"));

        Assert.Equal((LifeStage.InForce, Truth.Yes), (table.Stage(), table.Life().Certainty));
        Assert.Equal(LifeStage.Ended, table.Stage("2025-06-11"));
    }

    [Fact]
    public void What_an_event_starts_when_its_term_is_over_did_not_end_before_that()
    {
        var table = Table.Of(Truce(Until("2025-05-10")), Proposed, Accepted, Came("again", EffectKind.Starts, "2025-05-20"));
        var life = table.Life("2025-05-25");

        Assert.Equal(Truth.Yes, table.Life("2025-05-20").IsInForce);
        Assert.Equal((LifeStage.Agreed, Truth.Unknown, Truth.Unknown), (life.Stage, life.IsInForce, life.IsEnded));
    }

    [Fact]
    public void A_start_that_once_could_not_be_told_is_certain_once_it_has_come() => Assert.Equal(
        Truth.Yes,
        Table.Of(Truce(new Schedule { Start = "2025-05", Term = new OpenTerm() }), Said("put", "north", Act.Propose, "2025-04-01"), Said("yes", "south", Act.Accept, "2025-04-02"), Said("spoke", "south", Act.Discuss, "2025-05-10")).Life().Certainty);

    [Fact]
    public void A_term_that_renews_itself_goes_on_unless_it_is_prevented_in_time()
    {
        var renewal = new Renewal
        {
            Mode = RenewalMode.Automatic,
            Unless = new StateReached { On = "proposal:truce", State = ConditionState.Rejected, By = ["south"] },
            Notice = NodaTime.Period.FromDays(5),
        };
        var truce = Truce(Term("2025-05-10", 10) with { Renewal = renewal });

        Assert.Equal((LifeStage.InForce, Truth.Yes), (Table.Of(truce, Proposed, Accepted).Stage(), Table.Of(truce, Proposed, Accepted).Life().Certainty));
        Assert.Equal(LifeStage.Ended, Table.Of(truce, Proposed, Accepted, Said("no", "south", Act.Reject, "2025-05-14")).Stage());
        Assert.Equal(LifeStage.InForce, Table.Of(truce, Proposed, Accepted, Said("no", "south", Act.Reject, "2025-05-19")).Stage("2025-05-25"));
    }

    /// <summary>A renewal begins on the day after the last: six months from 1 January, and six more, run to 31 December.</summary>
    [Theory]
    [InlineData("2025-06-30", "in-force")]
    [InlineData("2025-12-31", "in-force")]
    [InlineData("2026-01-01", "ended")]
    public void Months_of_a_renewal_are_counted_from_its_own_first_day(string day, string stage)
    {
        var truce = Truce(new Schedule
        {
            Start = "2025-01-01",
            Term = new FixedTerm { For = NodaTime.Period.FromMonths(6) },
            Renewal = new Renewal { Mode = RenewalMode.Automatic, Times = 1 },
        });

        var life = Table.Of(truce, Said("put", "north", Act.Propose, "2024-12-01"), Said("yes", "south", Act.Accept, "2024-12-02")).Life(day);
        Assert.Equal((stage, Truth.Yes), (life.Stage.Text, life.Certainty));
    }

    /// <summary>A term of a month is over on the day before its own day of the next month, and where that month has no such day, with its last.</summary>
    [Theory]
    [InlineData("2025-01-28", "2025-02-27")]
    [InlineData("2025-01-29", "2025-02-28")]
    [InlineData("2025-01-30", "2025-02-28")]
    [InlineData("2025-01-31", "2025-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2025-02-28", "2025-03-27")]
    [InlineData("2025-03-31", "2025-04-30")]
    public void A_month_is_over_before_its_own_day_of_the_next(string start, string last)
    {
        var table = Table.Of(
            Truce(new Schedule { Start = start, Term = new FixedTerm { For = NodaTime.Period.FromMonths(1) } }),
            Said("put", "north", Act.Propose, "2023-12-01"), Said("yes", "south", Act.Accept, "2023-12-02"));
        var after = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value.PlusDays(1);

        Assert.Equal((LifeStage.InForce, Truth.Yes), (table.Stage(last), table.Life(last).Certainty));
        Assert.Equal((LifeStage.Ended, Truth.Yes), (table.Stage($"{after:uuuu-MM-dd}"), table.Life($"{after:uuuu-MM-dd}").Certainty));
    }

    [Theory]
    [InlineData("2025-05-25", "Its term was renewed automatically once, for 10 days, on 2025-05-20.")]
    [InlineData("2025-06-15", "Its term was renewed automatically 3 times, for 10 days each, the last on 2025-06-09.")]
    public void How_often_a_term_was_renewed_is_told(string day, string reason)
    {
        var truce = Truce(Term("2025-05-10", 10) with { Renewal = new Renewal { Mode = RenewalMode.Automatic } });

        Assert.EndsWith(reason, Table.Of(truce, Proposed, Accepted).Life(day).Reason, StringComparison.Ordinal);
        Assert.EndsWith(reason, Table.Of(truce, Proposed, Accepted, Said("spoke", "east", Act.Discuss, "2025-05-22")).Life(day).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_kept_a_term_from_being_renewed_is_told()
    {
        var renewal = new Renewal { Mode = RenewalMode.Automatic, Unless = new StateReached { On = "proposal:truce", State = ConditionState.Rejected, By = ["south"] } };
        var truce = Truce(Term("2025-05-10", 10) with { Renewal = renewal });
        var life = Table.Of(
            truce, Proposed, Accepted, Said("no", "south", Act.Reject, "2025-05-14"), Said("not-ours", "north", Act.Reject, "2025-05-13")).Life();

        Assert.EndsWith("South kept its term from being renewed (no).", life.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_tells_which_length_is_told_where_it_decides()
    {
        Entry truce = new CeasefireProposal
        {
            Id = "truce",
            Actors = (ValueList<Id<Party>>)["north", "south"],
            Schedule = new Attested<Schedule>([new() { Value = Term("2025-05-10", 10), Evidence = [From("early")] }, new() { Value = Term("2025-05-10", 60), Evidence = [From("late")] }]),
        };

        Assert.EndsWith(
            "Whether its term is over is not certain: 10 days according to early, to the end of 2025-05-19; 60 days according to late, to the end of 2025-07-08.",
            Table.Of(truce, Proposed, Accepted).Life().Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_needs_consent_ends_without_it()
    {
        var truce = Truce(Term("2025-05-10", 10) with { Renewal = new Renewal { Mode = RenewalMode.ByConsent } });
        var longer = Deed("longer") with { Schedule = Term("2025-05-20", 20), Links = [new Link { Kind = LinkKind.Amends, To = "proposal:truce" }] };
        Entry[] both = [truce, longer, Proposed, Accepted, Extended("north"), Extended("south")];

        Assert.Equal(LifeStage.Ended, Table.Of(truce, Proposed, Accepted).Stage());
        Assert.Equal((LifeStage.InForce, LifeStage.Ended), (Table.Of(both).Stage("2025-06-08"), Table.Of(both).Stage("2025-06-09")));
        Assert.Equal(Truth.Yes, Table.Of(truce, longer, Proposed, Accepted, Extended("north")).Life("2025-06-01").IsEnded);
    }

    [Fact]
    public void What_only_others_tell_does_not_move_it_and_leaves_it_open()
    {
        var life = Of(Proposed, Accepted with { Evidence = [From("paper", new Voice { Speaker = "party:north" })] });

        Assert.Equal((LifeStage.Raised, Truth.Maybe, Truth.Maybe), (life.Stage, life.Certainty, life.IsAgreed));
        Assert.Equal(Truth.Maybe, Assert.Single(life.History, step => step.By == "statement:accepted").Certainty);
    }

    [Fact]
    public void More_uncertain_steps_than_are_tried_in_every_choice_leave_it_open()
    {
        Statement Hearsay(string id, string party, Act act, string day) => Said(id, party, act, day) with { Evidence = [From("paper", new Voice { Speaker = "person:someone" })] };

        // Each alone agrees nothing, and neither do all of them; the first with the third would.
        var life = Of(
            Hearsay("put", "north", Act.Propose, "2025-05-01"),
            Hearsay("taken-back", "north", Act.Withdraw, "2025-05-02"),
            Hearsay("accepted", "south", Act.Accept, "2025-05-03"),
            Hearsay("spoke-1", "south", Act.Discuss, "2025-05-04"),
            Hearsay("spoke-2", "south", Act.Discuss, "2025-05-05"),
            Hearsay("spoke-3", "south", Act.Discuss, "2025-05-06"),
            Hearsay("spoke-4", "south", Act.Discuss, "2025-05-07"));

        Assert.Equal((LifeStage.NotRaised, Truth.Maybe, Truth.Maybe), (life.Stage, life.Certainty, life.IsAgreed));
    }

    [Fact]
    public void What_is_only_announced_does_not_move_it() => Assert.Equal(
        (LifeStage.Raised, Truth.Yes),
        (Of(Proposed, Came("agreement", EffectKind.Agrees, "2025-05-03") with { Occurrence = Occurrence.Announced }).Stage,
            Of(Proposed, Came("agreement", EffectKind.Agrees, "2025-05-03") with { Occurrence = Occurrence.Possible }).Certainty));

    [Fact]
    public void A_day_that_may_be_later_leaves_it_open()
    {
        var life = Table.Of(Truce(), Proposed, Said("accepted", "south", Act.Accept, "2025-05")).Life("2025-05-15");

        Assert.Equal((LifeStage.Raised, Truth.Maybe), (life.Stage, life.Certainty));
    }

    [Fact]
    public void Two_words_of_one_day_are_both_shown_and_leave_it_open()
    {
        var life = Of(Proposed, Said("no", "south", Act.Reject, "2025-05-03"), Said("talks", "north", Act.Demand, "2025-05-03"));
        var unordered = Of(Said("no", "south", Act.Reject, "2025-05-03"), Said("yes", "south", Act.Accept, "2025-05-03"));

        Assert.Equal(3, life.History.Count);
        Assert.Equal(Truth.Maybe, unordered.Certainty);
        Assert.Equal(2, unordered.History.Count);
    }

    [Fact]
    public void What_is_learnt_later_does_not_change_what_was_known()
    {
        var proposed = Proposed with { Evidence = [From("early")] };
        var accepted = Accepted with { Evidence = [From("late")] };

        Assert.Equal(
            Table.Of(Truce(), proposed).Life("2025-05-10", knownBy: "2025-05-10"),
            Table.Of(Truce(), proposed, accepted).Life("2025-05-10", knownBy: "2025-05-10"));
        Assert.Equal(LifeStage.InForce, Table.Of(Truce(), proposed, accepted).Life("2025-05-10", knownBy: "2025-05-25").Stage);
    }

    [Fact]
    public void A_text_that_nobody_knows_the_end_of_is_not_guessed()
    {
        var life = Table.Of(Truce(new Schedule { Start = "2025-05-10", Term = new NotKnownTerm() }), Proposed, Accepted).Life("2025-06-01");

        Assert.Equal((LifeStage.Agreed, Truth.Unknown, Truth.Unknown), (life.Stage, life.IsInForce, life.IsEnded));
    }

    [Theory]
    [InlineData("2025-05-10")]
    [InlineData(null)]
    public void A_term_without_end_goes_on_until_it_is_ended(string? start)
    {
        var truce = Truce(new Schedule { Start = start is null ? null : (When)start, Term = new OpenTerm() });
        var table = Table.Of(truce, Proposed, Accepted);
        var obligation = Assert.Single(table.On().Obligations, obligation => obligation.On == "proposal:truce");

        Assert.Equal((LifeStage.InForce, Truth.Yes), (table.Stage("2035-05-10"), table.Life("2035-05-10").Certainty));
        Assert.Equal((Performance.Pending, Truth.Yes, default), (obligation.Performance, obligation.Certainty, obligation.Due));
        Assert.Equal(Truth.Maybe, Table.Of(truce, Proposed, Accepted, Said("end", "south", Act.Terminate, "2025-05-20")).Life().IsEnded);
        Assert.Equal(LifeStage.Ended, Table.Of(truce, Proposed, Accepted, Came("end", EffectKind.Ends, "2025-05-20")).Stage());
    }

    /// <summary>Two proposals, each accepted on the condition that the other is agreed.</summary>
    private static ValueList<Entry> Circle =>
    [
        Truce(), Deed("other", "north", "south"), Proposed, Said("put", "north", Act.Propose, "2025-05-01", "proposal:other"),
        Said("yes-truce", "south", Act.Accept, "2025-05-03") with { Conditions = [new StateReached { On = "proposal:other", State = ConditionState.Agreed }] },
        Said("yes-other", "south", Act.Accept, "2025-05-03", "proposal:other") with { Conditions = [new StateReached { On = "proposal:truce", State = ConditionState.Agreed }] },
    ];

    private static Life Withdrawn => Of(Proposed, Said("back", "north", Act.Withdraw, "2025-05-02"));

    private static Table Offer => Table.Of(
        Deed("truce", "north", "south") with { Schedule = new Schedule { Start = new Window(null, "2025-05-20") } }, Proposed);

    private static Life Of(params Entry[] entries) => Table.Of([Truce(), .. entries]).Life();

    private static Statement Extended(string party) => Said($"longer-{party}", party, Act.Extend, "2025-05-15", "proposal:truce", "proposal:longer");

    private static Schedule Until(string day) => new() { Term = new UntilTerm { When = (When)day } };

    private static Schedule Term(string? start, int days) =>
        new() { Start = start is null ? null : (When)start, Term = new FixedTerm { For = NodaTime.Period.FromDays(days) } };
}
