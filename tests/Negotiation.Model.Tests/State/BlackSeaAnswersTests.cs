using NodaTime;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>The fifteen questions of analysts, answered from the record of the Black Sea Grain Initiative.</summary>
public sealed class BlackSeaAnswersTests
{
    private static readonly NegotiationRecord Record = EpisodeRecord.BlackSea.Record;
    private static readonly NegotiationState All = Record.AsOf();
    private static readonly Reference Initiative = "proposal:initiative";
    private static readonly Reference March = "proposal:extension-of-march-2023";

    [Theory]
    [InlineData("2022-10-29", "rejects", "participation-suspended")]
    [InlineData("2022-11-02", "accepts", "participation-resumed")]
    [InlineData("2023-04-01", "accepts", "march-by-russia")]
    [InlineData("2023-07-16", "accepts", "march-by-russia")]
    [InlineData("2023-07-17", "rejects", "participation-ended")]
    public void Q01_Russia_stops_goes_on_extends_and_leaves(string day, string stance, string by)
    {
        var position = On(day).PositionOf("russia", Initiative);

        Assert.Equal((Stance.Of(stance), Truth.Yes), (position.Stance, position.Certainty));
        Assert.Equal<Id<Statement>>([by], position.Statements);
        Assert.Contains((Reference)(Id<Statement>)by, position.RestsOn);
    }

    [Theory]
    [InlineData("2022-07-21", "no-attacks", "not-raised", Truth.Yes)]
    [InlineData("2022-07-22", "no-attacks", "in-force", Truth.Yes)]
    [InlineData("2022-07-22", "passage-from-ports", "in-force", Truth.Yes)]
    [InlineData("2022-07-22", "coordination-centre", "in-force", Truth.Yes)]
    [InlineData("2022-07-22", "authority-of-ukraine", "in-force", Truth.Yes)]
    [InlineData("2022-10-29", "no-attacks", "agreed", Truth.Maybe)]
    [InlineData("2022-10-29", "coordination-centre", "agreed", Truth.Maybe)]
    [InlineData("2022-11-02", "no-attacks", "in-force", Truth.Yes)]
    [InlineData("2023-05-19", "no-attacks", "agreed", Truth.Maybe)]
    [InlineData("2023-07-17", "no-attacks", "agreed", Truth.Maybe)]
    [InlineData("2023-07-17", "passage-from-ports", "agreed", Truth.Maybe)]
    public void Q02_What_the_initiative_holds_goes_with_it(string day, string id, string stage, Truth certainty)
    {
        var life = Life(day, id);

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
        Assert.Contains(Initiative, life.RestsOn);
    }

    [Fact]
    public void Q02_What_is_agreed_is_off_the_table_and_an_extension_by_some_is_on_it()
    {
        Assert.Equal(["extension-of-march-2023"], OnTable("2023-04-15"));
        Assert.Equal((Truth.Yes, Truth.No), (Life("2023-04-15", "initiative").IsAgreed, Life("2023-04-15", "initiative").IsOnTable));
        Assert.Equal(DateRange.On(new(2022, 7, 22)), Life("2023-04-15", "initiative").Agreed);
    }

    [Fact]
    public void Q02_The_memorandum_of_the_same_day_is_not_told_to_have_been_agreed()
    {
        var life = Life("2022-08-01", "food-and-fertiliser");

        Assert.Equal(Truth.Unknown, life.IsAgreed);
        Assert.Equal<Id<Party>>(["russia", "united-nations"], life.Missing);
        Assert.DoesNotContain(All.Obligations.AsEnumerable(), obligation => obligation.On == "proposal:food-and-fertiliser");
    }

    [Fact]
    public void Q02_The_first_extension_is_announced_by_nobody_who_is_named_and_the_term_renews_itself_on_that_day()
    {
        var life = Life("2022-12-01", "first-extension");

        Assert.Equal((Truth.Maybe, Truth.Unknown), (life.Certainty, life.IsOnTable));
        Assert.Contains("statement:first-extension-announced", life.RestsOn.Select(reference => reference.Text));
        Assert.EndsWith("For whom first-extension-announced was said is not stated.", life.Reason, StringComparison.Ordinal);
        Assert.Equal(
            DateRange.On(new(2022, 11, 19)), Assert.Single(Life("2022-12-01", "initiative").History, step => step.Kind == LifeStepKind.Renew).When);
    }

    [Fact]
    public void Q02_The_third_renewal_is_for_60_days_by_one_side_and_120_by_the_other()
    {
        var (april, june, august) = (Life("2023-04-15", March.Id), Life("2023-06-01", March.Id), Life("2023-08-01", March.Id));

        Assert.Equal(
            [(LifeStage.Accepted, Truth.Yes), (LifeStage.Accepted, Truth.Maybe), (LifeStage.Accepted, Truth.Maybe)],
            new[] { april, june, august }.Select(life => (life.Stage, life.Certainty)));
        Assert.Equal<Id<Party>>(["turkiye"], april.Missing);
        Assert.Contains("No yes of Türkiye is recorded.", april.Reason, StringComparison.Ordinal);
        Assert.Equal((Truth.Maybe, Truth.Maybe), (june.IsLapsed, august.IsLapsed));
        Assert.Subset(april.RestsOn.ToHashSet(), new HashSet<Reference> { March, "statement:march-by-russia", "statement:march-by-ukraine", "statement:march-by-united-nations" });
        Assert.Equal(["schedule"], Corroboration(March).Contradictions);
        Assert.Equal(["russia", "ukraine", "united-nations"], Corroboration(March).Sides);
    }

    [Fact]
    public void Q02_The_two_months_of_May_are_the_word_of_one()
    {
        var life = Life("2023-06-01", "extension-of-may-2023");

        Assert.Equal((LifeStage.Raised, Truth.Yes, Truth.Unknown), (life.Stage, life.Certainty, life.IsAgreed));
        Assert.Equal<Id<Party>>(["russia", "ukraine", "united-nations"], life.Missing);
        Assert.Subset(life.RestsOn.ToHashSet(), new HashSet<Reference> { "proposal:extension-of-may-2023", "statement:may-announced" });
    }

    [Fact]
    public void Q03_Nobody_rejects_a_proposal_and_who_stops_or_leaves_refuses_none() => Assert.Empty(All.Rejections.AsEnumerable());

    [Fact]
    public void Q04_They_overlap_on_the_initiative_until_Russia_leaves()
    {
        var (before, after) = (Contrast("2023-07-16", Initiative), Contrast("2023-07-17", Initiative));

        Assert.Equal((ContrastKind.Overlap, Truth.Yes), (before.Kind, before.Certainty));
        Assert.Equal((ContrastKind.Conflict, Truth.Yes), (after.Kind, after.Certainty));
        Assert.Equal(
            [("russia", Stance.Rejects), ("turkiye", Stance.Accepts), ("ukraine", Stance.Accepts), ("united-nations", Stance.Accepts)],
            after.Sides.Select(side => (side.Party.Text, side.Stance)));
        Assert.Contains("statement:participation-ended", after.RestsOn.Select(reference => reference.Text));
    }

    [Theory]
    [InlineData("document:text-with-ukraine", "turkiye", "ukraine", "united-nations")]
    [InlineData("document:text-with-russia", "russia", "turkiye", "united-nations")]
    public void Q04_On_no_text_do_the_two_enemies_meet(string text, params string[] parties)
    {
        var contrast = Contrast("2022-07-22", text);

        Assert.Equal((ContrastKind.Overlap, Truth.Yes), (contrast.Kind, contrast.Certainty));
        Assert.Equal(parties, contrast.Sides.Select(side => side.Party.Text));
    }

    [Fact]
    public void Q05_Everything_rests_on_one_source_and_the_stops_and_the_memorandum_on_memory_alone()
    {
        Assert.All(All.Corroborations.AsEnumerable(), answer => Assert.Contains(Support.SingleSource, answer.Supports));
        Assert.Equal(
            [
                "document:memorandum", "proposal:food-and-fertiliser", "statement:memorandum-apart", "statement:participation-ended",
                "statement:participation-resumed", "statement:participation-suspended",
            ],
            All.Corroborations.Where(answer => answer.Sources.SequenceEqual(["from-memory"])).Select(answer => answer.On.Text));
        Assert.Equal([March], All.Corroborations.Where(answer => answer.Supports.Contains(Support.Contradicted)).Select(answer => answer.On));
    }

    [Fact]
    public void Q06_Everyone_is_heard_through_one_source_and_one_of_them_is_not_named()
    {
        Assert.All(All.Hearsay.AsEnumerable(), answer => Assert.False(answer.IsAttributed));
        Assert.Equal(["memorandum-apart", "ports-and-mines"], All.Hearsay.Where(answer => answer.Count == 1).Select(answer => answer.Statement.Text));
        Assert.Equal((null, "someone who is not named"), (Hearsay("first-extension-announced").First.Speaker, Hearsay("first-extension-announced").First.Description));
        Assert.Equal("person:turkish-president", $"{Hearsay("may-announced").First.Speaker}");
        Assert.EndsWith("Shoigu. It is the act of Akar and Guterres too.", Hearsay("signed-with-russia").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Q07_Of_sources_without_a_date_nobody_can_say_what_was_known_when()
    {
        var day = new LocalDate(2023, 7, 17);

        Assert.DoesNotContain(Record.AsOf(day, day).Answers, answer => answer is Position or Model.Life && answer.Certainty == Truth.Yes);
    }

    [Theory]
    [InlineData("2022-11-20", "in-force", Truth.Yes)]
    [InlineData("2023-08-01", "agreed", Truth.Maybe)]
    public void Q07_That_Russia_had_stopped_is_believed_once_the_source_that_tells_it_is_there(string knownBy, string stage, Truth certainty)
    {
        var dated = Record with
        {
            Sources = [.. Record.Sources.Select(source => source with { Published = source.Id == "from-memory" ? (When)"2023-08-01" : (When)"2022-07-22" })],
        };
        var life = Assert.Single(dated.AsOf(new(2022, 10, 30), Day(knownBy)).Table, life => life.On == "proposal:initiative");

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
    }

    [Fact]
    public void Q07_From_one_day_to_the_next_the_initiative_and_all_that_it_holds_are_suspended_for_Russia_and_may_be_as_a_whole()
    {
        var changes = On("2022-10-28").ChangesTo(On("2022-10-29"));

        Assert.Equal(
            ["authority-of-ukraine", "coordination-centre", "initiative", "no-attacks", "passage-from-ports"],
            changes.Where(change => change.After is Model.Life { IsSuspended: Truth.Maybe, Parties: var parties } && parties.Single(party => party.Party == "russia").IsSuspended == Truth.Yes)
                .Select(change => ((Model.Life)change.After!).On.Id));
        Assert.All(
            changes.Where(change => change.After is Model.Life),
            change => Assert.Contains("statement:participation-suspended", change.After!.RestsOn.Select(reference => reference.Text)));
    }

    [Theory]
    [InlineData("2022-08-01", "2022-11-18", "2022-11-18", "pending", Truth.Yes)]
    [InlineData("2022-12-01", "2023-03-18", "2023-03-18", "pending", Truth.Yes)]
    [InlineData("2023-05-19", "2023-07-16", "unknown", "not-determinable", Truth.Maybe)]
    public void Q08_It_lasts_120_days_and_120_more_and_then_as_long_as_some_say(string day, string earliest, string latest, string performance, Truth certainty)
    {
        var due = Due(day, Initiative);

        Assert.Equal((Performance.Of(performance), certainty, Truth.Yes), (due.Performance, due.Certainty, due.IsBinding));
        Assert.Equal((earliest, latest), (due.Due.Earliest.ToString(), due.Due.Latest.ToString()));
        Assert.Contains("document:text-with-russia", due.RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Q08_Nothing_is_overdue_and_whether_it_was_kept_to_the_end_nobody_tells()
    {
        Assert.All(
            new[] { "2022-11-20", "2023-03-20", "2023-05-19", "2023-07-17" },
            day => Assert.DoesNotContain(On(day).Obligations.AsEnumerable(), due => due.Performance == Performance.Overdue || due.Performance == Performance.Missed));
        Assert.Equal(Performance.NotDeterminable, Due("2023-07-17", Initiative).Performance);
        Assert.Contains("statement:participation-ended", Due("2023-07-17", Initiative).RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Q09_It_covers_three_ports_and_the_waters_of_Ukraine_and_who_controls_them_is_not_told()
    {
        Assert.Equal(
            [
                ("authority-of-ukraine", "ukrainian-territorial-waters"), ("passage-from-ports", "chornomorsk"), ("passage-from-ports", "odesa"),
                ("passage-from-ports", "pivdennyi"),
            ],
            All.Areas.Select(area => (area.Proposal.Text, area.Territory.Text)));
        Assert.All(All.Areas.AsEnumerable(), area =>
        {
            Assert.Equal(("whole demanded, control not stated", Truth.Yes, false), (area.Verdict, area.Certainty, area.IsExtentStated));
            Assert.Equal<Reference>([area.Proposal, area.Territory], area.RestsOn);
        });
    }

    [Fact]
    public void Q10_Nobody_is_exchanged() => Assert.Empty(All.Exchanges.AsEnumerable());

    [Fact]
    public void Q11_Two_signings_of_one_day_whose_order_nobody_tells()
    {
        Assert.Equal(["signing-with-russia", "signing-with-ukraine"], All.Contacts.Select(contact => contact.Event.Text));
        Assert.All(All.Contacts.AsEnumerable(), contact =>
        {
            Assert.Equal((Truth.Yes, DateRange.On(new(2022, 7, 22))), (contact.HasHappened, contact.When));
            Assert.Single(contact.Unordered.AsEnumerable());
            Assert.Empty(contact.After.AsEnumerable());
        });
        Assert.Equal(["shoigu", "akar", "guterres"], All.Contacts[0].Participants.Select(who => who.Person!.Value.Text));
        Assert.Equal<Id<Statement>>(["signed-with-ukraine"], All.Contacts[1].SaidAt);
    }

    [Fact]
    public void Q12_Four_sign_in_their_offices_and_the_office_of_one_is_told_for_no_day() => Assert.Equal(
        [
            "spokesperson person:akar party:turkiye: Defence Minister, Yes",
            "spokesperson person:guterres party:united-nations: Secretary-General, Yes",
            "spokesperson person:kubrakov party:ukraine: Infrastructure Minister, Yes",
            "spokesperson person:shoigu party:russia: Defence Minister, Yes",
            "spokesperson person:turkish-president party:turkiye: President, Unknown",
        ],
        On("2022-07-22").Spokespeople.Select(answer => $"{answer.Key}: {answer.Verdict}, {answer.Certainty}"));

    [Theory]
    [InlineData("2022-11-02", "softened", "rejects", "participation-suspended")]
    [InlineData("2023-07-17", "hardened", "accepts", "march-by-russia")]
    public void Q13_Russia_softens_when_it_goes_on_and_hardens_when_it_leaves(string day, string movement, string from, string compared)
    {
        var moved = On(day).PositionOf("russia", Initiative).Movement;

        Assert.Equal((MovementKind.Of(movement), MovementBasis.Compared, Stance.Of(from)), (moved.Kind, moved.Basis, moved.From!));
        Assert.Equal<Id<Statement>>([compared], moved.Statements);
    }

    [Theory]
    [InlineData("text-with-ukraine", "ukraine", "text-with-russia", "signed-with-ukraine")]
    [InlineData("text-with-russia", "russia", "text-with-ukraine", "signed-with-russia")]
    public void Q14_Each_enemy_is_bound_by_its_own_text_which_the_other_mirrors(string text, string party, string mirror, string by)
    {
        var clause = Clause("2022-08-01", text, party);

        Assert.Equal((Truth.Yes, AssentForm.Signature), (clause.IsBound, clause.Form));
        Assert.Equal((Reference)(Id<Statement>)by, clause.AssentedBy);
        Assert.Equal<Id<Document>>([mirror], clause.OtherVersions);
        Assert.Equal<Id<Proposal>>(["initiative"], clause.Proposals);
        Assert.Equal(Truth.Maybe, Clause("2023-07-17", text, party).IsBound);
        Assert.Contains("statement:participation-ended", Clause("2023-07-17", text, party).RestsOn.Select(reference => reference.Text));
    }

    [Fact]
    public void Q14_That_anyone_signed_the_memorandum_is_not_told() => Assert.All(
        On("2022-08-01").Clauses.Where(clause => clause.Document == "memorandum"),
        clause => Assert.Equal((Truth.Unknown, null), (clause.IsBound, clause.AssentedBy)));

    [Fact]
    public void Q15_Notices_extensions_and_the_end_by_one_count_are_kept_out_of_counts() => Assert.Equal(
        [
            "event:end-by-the-count-of-russia: announced, Yes",
            "event:notice-of-modification: possible, Yes",
            "event:notice-of-termination: possible, Yes",
            "proposal:extension-of-march-2023: possible, contested, Yes",
            "proposal:extension-of-may-2023: possible, Yes",
            "proposal:first-extension: possible, Yes",
            "proposal:food-and-fertiliser: possible, Yes",
            "statement:ports-and-mines: doubtful, Yes",
        ],
        All.Unsettled.Select(answer => $"{answer.On}: {answer.Verdict}, {answer.Certainty}"));

    private static NegotiationState On(string day) => Record.AsOf(Day(day));

    private static Model.Life Life(string day, string id) => Assert.Single(On(day).Table, life => life.On.Id == id);

    private static IEnumerable<string> OnTable(string day) => On(day).Table.Where(life => life.IsOnTable == Truth.Yes).Select(life => life.On.Id);

    private static Obligation Due(string day, Reference on) => Assert.Single(On(day).Obligations, due => due.On == on);

    private static Contrast Contrast(string day, Reference on) => Assert.Single(On(day).Contrasts, contrast => contrast.On == on);

    private static Corroboration Corroboration(Reference on) => Assert.Single(All.Corroborations, answer => answer.On == on);

    private static Hearsay Hearsay(Id<Statement> id) => Assert.Single(All.Hearsay, answer => answer.Statement == id);

    private static ClauseBinding Clause(string day, string text, string party) =>
        Assert.Single(On(day).Clauses, clause => clause.Document.Text == text && clause.Party.Text == party);
}
