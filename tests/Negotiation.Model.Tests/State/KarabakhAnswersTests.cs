using NodaTime;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>The fifteen questions of analysts, answered from the record of the statement on Nagorno-Karabakh.</summary>
public sealed class KarabakhAnswersTests
{
    private static readonly NegotiationRecord Record = EpisodeRecord.Karabakh.Record;
    private static readonly NegotiationState All = Record.AsOf();
    private static readonly Reference Text = "document:statement";
    private static readonly string[] Signatories = ["armenia", "azerbaijan", "russia"];

    [Fact]
    public void Q01_Three_accept_the_statement_and_the_local_authorities_have_no_word_in_it()
    {
        Assert.All(Signatories, party =>
        {
            var position = On("2020-11-09").PositionOf(party, Text);
            Assert.Equal((Stance.Accepts, Truth.Yes, DateRange.On(new(2020, 11, 9))), (position.Stance, position.Certainty, position.Since));
            Assert.Equal<Reference>(["statement:signed"], position.RestsOn);
        });
        Assert.Equal(Stance.Silent, All.PositionOf("local-authorities", Text).Stance);
    }

    [Fact]
    public void Q01_On_the_final_status_nobody_has_taken_a_position() => Assert.All(
        Signatories, party => Assert.Equal(Stance.Silent, All.PositionOf(party, "issue:final-status").Stance));

    [Theory]
    [InlineData("2020-11-08", "not-raised", "not-raised", "not-raised", "not-raised")]
    [InlineData("2020-11-09", "agreed", "in-force", "in-force", "in-force")]
    [InlineData("2020-11-10", "in-force", "in-force", "in-force", "in-force")]
    [InlineData("2020-11-24", "in-force", "in-force", "in-force", "in-force")]
    [InlineData("2020-11-25", "in-force", "carried-out", "in-force", "in-force")]
    [InlineData("2023-12-31", "in-force", "carried-out", "in-force", "in-force")]
    [InlineData("2025-01-01", "in-force", "carried-out", "in-force", "ended")]
    public void Q02_What_has_become_of_it(string day, string ceasefire, string kalbajar, string withdrawal, string peacekeepers) => Assert.Equal(
        [(ceasefire, Truth.Yes), (kalbajar, Truth.Yes), (withdrawal, Truth.Yes), (peacekeepers, Truth.Yes)],
        new[] { "ceasefire", "kalbajar-handover", "armenian-withdrawal", "peacekeepers-stay" }.Select(id => (Life(day, id).Verdict, Life(day, id).Certainty)));

    [Theory]
    [InlineData("aghdam-handover")]
    [InlineData("exchange")]
    [InlineData("lachin-corridor")]
    [InlineData("lachin-handover")]
    [InlineData("peacekeepers-deploy")]
    [InlineData("replacement-route")]
    public void Q02_What_the_signed_text_holds_is_agreed_by_all_three_and_of_its_doing_nothing_is_told(string id)
    {
        var life = Life("2025-01-01", id);

        Assert.Equal((LifeStage.InForce, Truth.Yes, Truth.Yes), (life.Stage, life.Certainty, life.IsAgreed));
        Assert.Equal((DateRange.On(new(2020, 11, 9)), Truth.No), (life.Agreed, life.IsOnTable));
        Assert.Equal([Text, (Id<Proposal>)id, "statement:signed"], life.RestsOn.Where(each => each.Text is not ("proposal:armenian-withdrawal" or "event:signing")));
    }

    [Fact]
    public void Q02_That_they_stop_where_they_stand_is_agreed()
    {
        var life = Life("2020-11-09", "stop-at-positions");

        Assert.Equal((Truth.Yes, DateRange.On(new(2020, 11, 9))), (life.IsAgreed, life.Agreed));
        Assert.Contains("statement:signed", life.RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Q02_The_district_of_the_draft_was_never_put()
    {
        var life = Life("2025-01-01", "gazakh-handover");

        Assert.Equal((LifeStage.NotRaised, Truth.Yes, Truth.Unknown), (life.Stage, life.Certainty, life.IsOnTable));
        Assert.Equal<Reference>(["document:circulated-version", "proposal:gazakh-handover"], life.RestsOn);
    }

    [Theory]
    [InlineData("2023-12-31", "in-force", Truth.Yes)]
    [InlineData("2024-06-01", "agreed", Truth.Maybe)]
    [InlineData("2025-01-01", "ended", Truth.Yes)]
    public void Q02_The_peacekeepers_leave_some_day_of_2024_before_five_years_are_over_and_nothing_is_renewed(string day, string stage, Truth certainty)
    {
        var life = Life(day, "peacekeepers-stay");

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
        Assert.DoesNotContain(life.History.AsEnumerable(), step => step.Kind == LifeStepKind.Renew);
        Assert.Equal(certainty == Truth.Yes && stage == "in-force", !life.RestsOn.Contains("event:peacekeepers-left"));
    }

    [Fact]
    public void Q03_Nobody_rejects_anything() => Assert.Empty(All.Rejections.AsEnumerable());

    [Fact]
    public void Q04_All_who_speak_overlap_on_the_statement_and_on_nothing_else()
    {
        var contrast = Assert.Single(All.Contrasts.AsEnumerable());

        Assert.Equal((Text, ContrastKind.Overlap, Truth.Yes), (contrast.On, contrast.Kind, contrast.Certainty));
        Assert.Equal(Signatories, contrast.Sides.Select(side => side.Party.Text));
        Assert.Equal<Reference>(["statement:signed"], contrast.RestsOn);
    }

    /// <summary>The collectors of the episodes name themselves as the publisher of both texts, so that one origin lies behind them.</summary>
    [Fact]
    public void Q05_Two_things_are_told_by_both_texts_and_of_one_they_tell_the_day_in_two_ways()
    {
        Assert.Equal(
            ["proposal:kalbajar-handover: single-source, contradicted", "proposal:lachin-corridor: single-source"],
            All.Corroborations.Where(answer => answer.Sources.Count > 1).Select(answer => $"{answer.On}: {answer.Verdict}"));
        Assert.Equal(["schedule"], Corroboration("proposal:kalbajar-handover").Contradictions);
        Assert.Equal<Id<Source>>(["official-text-one", "official-text-two", "public-page"], Corroboration("proposal:kalbajar-handover").Sources);
    }

    [Fact]
    public void Q05_The_exchange_the_routes_and_the_early_end_rest_on_memory_alone() => Assert.Equal(
        [
            "event:peacekeepers-left", "proposal:exchange", "proposal:replacement-route", "proposal:transport-link", "statement:not-a-party",
            "statement:silence-on-status",
        ],
        All.Corroborations.Where(answer => answer.Sources.SequenceEqual(["from-memory"])).Select(answer => answer.On.Text));

    [Fact]
    public void Q06_The_signature_is_the_act_of_three_and_what_is_not_in_the_text_has_one_voice()
    {
        Assert.Equal(["not-a-party: 1", "signed: 2", "silence-on-status: 1"], All.Hearsay.Select(answer => $"{answer.Statement}: {answer.Count}"));
        Assert.EndsWith(
            "The President of Azerbaijan. It is the act of The Prime Minister of Armenia and The President of Russia too.",
            All.Hearsay[1].Reason,
            StringComparison.Ordinal);
        Assert.All(All.Hearsay.AsEnumerable(), answer => Assert.False(answer.IsAttributed));
    }

    [Fact]
    public void Q07_Of_sources_without_a_date_nobody_can_say_what_was_known_when()
    {
        var day = new LocalDate(2020, 12, 1);

        Assert.DoesNotContain(Record.AsOf(day, day).Answers, answer => answer is Position or Model.Life && answer.Certainty == Truth.Yes);
    }

    [Theory]
    [InlineData("2024-12-31", "in-force")]
    [InlineData("2025-03-01", "ended")]
    public void Q07_That_the_peacekeepers_left_is_believed_once_the_source_that_tells_it_is_there(string knownBy, string stage)
    {
        var dated = Record with
        {
            Sources = [.. Record.Sources.Select(source => source with { Published = source.Id == "from-memory" ? (When)"2025-03-01" : (When)"2020-11-10" })],
        };
        var life = Assert.Single(dated.AsOf(new(2024, 12, 31), Day(knownBy)).Table, life => life.On == "proposal:peacekeepers-stay");

        Assert.Equal((LifeStage.Of(stage), Truth.Yes), (life.Stage, life.Certainty));
    }

    [Fact]
    public void Q07_On_25_November_only_what_is_about_Kalbajar_changes()
    {
        var changes = On("2020-11-24").ChangesTo(On("2020-11-25")).Select(change => change.Key).ToArray();

        Assert.Contains("life proposal:kalbajar-handover", changes);
        Assert.Contains("obligation proposal:kalbajar-handover", changes);
        Assert.DoesNotContain(changes, key => key.StartsWith("life ", StringComparison.Ordinal) && key != "life proposal:kalbajar-handover");
        Assert.DoesNotContain(changes, key => key.StartsWith("obligation ", StringComparison.Ordinal) && key != "obligation proposal:kalbajar-handover");
    }

    [Theory]
    [InlineData("2020-11-14", "pending", Truth.Yes)]
    [InlineData("2020-11-15", "not-determinable", Truth.Maybe)]
    [InlineData("2020-11-16", "overdue", Truth.Yes)]
    [InlineData("2020-11-24", "overdue", Truth.Yes)]
    [InlineData("2020-11-25", "met-late", Truth.Yes)]
    public void Q08_Kalbajar_is_due_before_the_15th_by_one_text_and_on_it_by_the_other_and_handed_over_late(string day, string performance, Truth certainty)
    {
        var due = Due(day, "proposal:kalbajar-handover");

        Assert.Equal((Performance.Of(performance), certainty), (due.Performance, due.Certainty));
        Assert.Equal(("2020-11-14", "2020-11-15"), (due.Due.Earliest.ToString(), due.Due.Latest.ToString()));
        Assert.Equal(("armenia", "azerbaijan"), (Assert.Single(due.By.AsEnumerable()).Text, Assert.Single(due.Toward.AsEnumerable()).Text));
        Assert.Equal(day == "2020-11-25", due.RestsOn.Contains("event:kalbajar-handed-over"));
    }

    [Fact]
    public void Q08_The_other_districts_have_days_of_their_own_and_a_route_three_years() => Assert.Equal(
        [("aghdam-handover", "2020-11-20"), ("lachin-handover", "2020-12-01"), ("replacement-route", "2023-11-09")],
        new[] { "aghdam-handover", "lachin-handover", "replacement-route" }.Select(id => (id, Due("2020-11-09", (Id<Proposal>)id).Due.Latest.ToString())));

    [Theory]
    [InlineData("armenian-withdrawal")]
    [InlineData("exchange")]
    [InlineData("lachin-corridor")]
    public void Q08_What_has_no_time_of_its_own_is_never_overdue(string id)
    {
        var due = Due("2025-01-01", (Id<Proposal>)id);

        Assert.Equal((Performance.Pending, Truth.Yes, Truth.Yes), (due.Performance, due.Certainty, due.IsBinding));
        Assert.Equal("It was agreed on 2020-11-09. No day is stated by which it is due.", due.Reason);
    }

    [Fact]
    public void Q08_The_deployment_waits_for_a_withdrawal_of_which_no_day_is_told()
    {
        var due = Due("2020-12-02", "proposal:peacekeepers-deploy");

        Assert.Equal((Performance.NotDeterminable, Truth.Yes), (due.Performance, due.Certainty));
        Assert.Contains("proposal:armenian-withdrawal", due.RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Q08_The_peacekeepers_were_to_stay_until_November_2025() =>
        Assert.Equal(DateRange.On(new(2025, 11, 8)), Due("2020-12-02", "proposal:peacekeepers-stay").Due);

    [Fact]
    public void Q09_Districts_are_named_whole_and_who_controls_them_is_not_told()
    {
        Assert.Equal(
            [("aghdam-handover", "aghdam"), ("gazakh-handover", "gazakh"), ("kalbajar-handover", "kalbajar"), ("lachin-handover", "lachin")],
            All.Areas.Select(area => (area.Proposal.Text, area.Territory.Text)));
        Assert.All(All.Areas.AsEnumerable(), area =>
        {
            Assert.Equal(("whole demanded, control not stated", false), (area.Verdict, area.IsExtentStated));
            Assert.Equal<Reference>([area.Proposal, area.Territory], area.RestsOn);
        });
    }

    [Fact]
    public void Q10_Four_categories_are_exchanged_by_agreement_without_numbers_or_exceptions()
    {
        var exchange = Assert.Single(All.Exchanges.AsEnumerable());

        Assert.Equal(
            [new PersonCategory("status:prisoner-of-war"), new("status:hostage"), new("status:detained"), new("status:dead")],
            Assert.Single(exchange.Transfers.AsEnumerable()).Value.Select(transfer => transfer.Category!));
        Assert.Equal((Truth.Yes, Truth.No, LifeStage.InForce, Truth.Yes), (exchange.IsAgreed, exchange.IsContested, exchange.Stage, exchange.Certainty));
        Assert.Empty(exchange.Ratios.AsEnumerable());
        Assert.Null(exchange.Excluded);
        Assert.Equal<Reference>([Text, "proposal:exchange", "statement:signed"], exchange.RestsOn);
    }

    [Fact]
    public void Q11_The_one_contact_is_the_signing_from_afar_on_the_9th()
    {
        var signing = Assert.Single(All.Contacts.AsEnumerable());

        Assert.Equal(("signing", Truth.Yes, DateRange.On(new(2020, 11, 9))), (signing.Event.Text, signing.HasHappened, signing.When));
        Assert.Equal(Signatories, signing.Participants.Select(who => who.Party!.Value.Text).Order(StringComparer.Ordinal));
        Assert.Empty(signing.Places.AsEnumerable());
        Assert.Equal<Id<Statement>>(["signed"], signing.SaidAt);
    }

    [Theory]
    [InlineData("2020-11-09", Truth.Yes)]
    [InlineData("2020-11-08", Truth.Unknown)]
    public void Q12_Two_presidents_and_a_prime_minister_speak_for_their_states_on_the_day(string day, Truth certainty) => Assert.Equal(
        [
            $"spokesperson person:president-of-azerbaijan party:azerbaijan: President, {certainty}",
            $"spokesperson person:president-of-russia party:russia: President, {certainty}",
            $"spokesperson person:prime-minister-of-armenia party:armenia: Prime Minister, {certainty}",
        ],
        On(day).Spokespeople.Select(answer => $"{answer.Key}: {answer.Verdict}, {answer.Certainty}"));

    [Fact]
    public void Q13_Everyone_speaks_once_and_there_is_nothing_to_compare() => Assert.All(
        All.Positions.AsEnumerable(), position => Assert.Equal((MovementKind.First, MovementBasis.NothingToCompare), (position.Movement.Kind, position.Movement.Basis)));

    [Fact]
    public void Q14_The_statement_binds_all_three_by_their_signatures_and_goes_on_when_the_peacekeepers_leave() => Assert.All(Signatories, party =>
    {
        var (before, after) = (Clause("2023-12-31", party), Clause("2025-01-01", party));

        Assert.Equal((Truth.Yes, AssentForm.Signature, "statement:signed"), (before.IsBound, before.Form, before.AssentedBy?.Text));
        Assert.Equal<Id<Document>>(["circulated-version", "english-text-one", "english-text-two"], before.OtherVersions);
        Assert.Equal((Truth.No, Truth.Yes), (Clause("2020-11-08", party).IsBound, after.IsBound));
        Assert.EndsWith(
            "peacekeepers-stay ended between 2024-01-01 and 2024-12-31 (peacekeepers-left). The rest of it is in force.", after.Reason, StringComparison.Ordinal);
    });

    [Fact]
    public void Q14_No_English_text_was_signed() => Assert.All(
        All.Clauses.Where(clause => clause.Document.Text.StartsWith("english", StringComparison.Ordinal)),
        clause => Assert.Equal((Truth.Unknown, null), (clause.IsBound, clause.AssentedBy)));

    [Fact]
    public void Q15_The_district_of_the_draft_and_the_contested_day_are_kept_out_of_counts()
    {
        Assert.Equal<UnsettledReason>([UnsettledReason.Possible], Unsettled("proposal:gazakh-handover").Reasons);
        Assert.Equal<UnsettledReason>([UnsettledReason.Contested], Unsettled("proposal:kalbajar-handover").Reasons);
        Assert.Equal("kalbajar-handover: the sources contradict each other on its schedule.", Unsettled("proposal:kalbajar-handover").Reason);
        Assert.DoesNotContain(All.Unsettled.AsEnumerable(), answer => answer.On == "proposal:ceasefire" || answer.On == "proposal:exchange");
    }

    private static NegotiationState On(string day) => Record.AsOf(Day(day));

    private static Model.Life Life(string day, string id) => Assert.Single(On(day).Table, life => life.On.Id == id);

    private static Obligation Due(string day, Reference on) => Assert.Single(On(day).Obligations, due => due.On == on);

    private static Corroboration Corroboration(Reference on) => Assert.Single(All.Corroborations, answer => answer.On == on);

    private static Unsettled Unsettled(Reference on) => Assert.Single(All.Unsettled, answer => answer.On == on);

    private static ClauseBinding Clause(string day, string party) => Assert.Single(On(day).Clauses, clause => clause.Clause == Text && clause.Party.Text == party);
}
