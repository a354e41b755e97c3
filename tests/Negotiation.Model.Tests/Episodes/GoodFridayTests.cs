using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>The Good Friday Agreement of 10 April 1998, asked line by line.</summary>
public sealed class GoodFridayTests
{
    private static readonly EpisodeRecord GoodFriday = EpisodeRecord.GoodFriday;
    private static readonly Reference Agreement = "document:multi-party-agreement";
    private static readonly Reference Treaty = "document:british-irish-agreement";
    private static readonly Reference Institutions = "party:institutions";
    private static readonly Id<Party>[] Governments = ["united-kingdom", "ireland"];

    [Fact]
    public void It_is_in_the_one_fixed_layout() => GoodFriday.AssertFixedLayout();

    [Fact]
    public void The_rules_note_a_ceasefire_that_is_only_a_condition() => Assert.Equal(
        [(RuleBook.NobodyPutsIt, GoodFriday.Pointer("proposal:unequivocal-ceasefire"))],
        GoodFriday.Reading.Diagnostics.Select(finding => (finding.Rule, finding.Pointer)));

    [Fact]
    public void What_is_not_verified_is_marked_so() =>
        GoodFriday.AssertSourced("P3", verified: [1, 2, 3, 4, 8, 14], remembered: [5, 6, 7, 8, 9, 10, 11, 12, 13], filledIn: [1]);

    [Fact]
    public void P3_01_Eight_parties_and_two_governments_agree_without_a_signature()
    {
        var assent = Assert.Single(GoodFriday.On(Agreement, Act.Accept));
        var parties = assent.By.Select(voice => GoodFriday.Party(voice.Speaker!.Value.Id)).ToArray();

        Assert.Equal(AssentForm.Conduct, assent.Form);
        Assert.Equal(8, parties.Count(party => party.Kind == PartyKind.PoliticalParty));
        Assert.Equal(Governments, parties.Where(party => party.Kind == PartyKind.State).Select(party => party.Id));
        Assert.DoesNotContain(GoodFriday.Record.Statements, statement => statement.Form == AssentForm.Signature);
        Assert.Equal<Reference?>("source:pa-x", Assert.Single(GoodFriday.Statement("not-signed").By).Speaker);
    }

    [Fact]
    public void P3_02_A_treaty_of_two_is_annexed_to_the_agreement_of_ten()
    {
        var (agreement, treaty) = (GoodFriday.Document("multi-party-agreement"), GoodFriday.Document("british-irish-agreement"));

        Assert.Equal((DocumentKind.Agreement, DocumentKind.Treaty), (agreement.Kind, treaty.Kind));
        Assert.Equal(Governments, treaty.Authors!.Single);
        Assert.Equal(10, agreement.Authors!.Single.Count);
        Assert.Equal(new Link { Kind = LinkKind.PartOf, To = Agreement }, Assert.Single(treaty.Links));
    }

    [Fact]
    public void P3_03_It_has_two_common_names_that_are_marked_and_a_title()
    {
        var agreement = GoodFriday.Document("multi-party-agreement");

        Assert.Equal(["Good Friday Agreement", "Belfast Agreement"], agreement.Aliases.Select(alias => alias.Text));
        Assert.DoesNotContain(agreement.Title, agreement.Aliases.Select(alias => alias.Text));
        Assert.Contains("politically marked", GoodFriday.Statement("names-are-loaded").Content!, StringComparison.Ordinal);
    }

    [Fact]
    public void P3_04_It_has_three_strands() => Assert.Equal(
        ["strand-one", "strand-two", "strand-three"],
        GoodFriday.Document("multi-party-agreement").Provisions!.Value
            .Select(provision => provision.Number.Text)
            .Where(number => GoodFriday.Record.Issues.Any(issue => issue.Id.Text == number && issue.Within == "settlement")));

    [Fact]
    public void P3_05_It_is_ratified_by_two_votes_of_a_day_and_in_force_later()
    {
        var votes = GoodFriday.Record.Events.Where(happening => happening.Kind == EventKind.Vote && happening.HasHappened == Truth.Yes).ToArray();
        var inForce = Assert.Single(GoodFriday.Doing(EffectKind.Starts, Treaty));

        Assert.All(votes, vote => Assert.Equal<When>("1998-05-22", vote.When!.Single));
        Assert.Equal(
            [new Vote { For = Percent(71.1m) }, new Vote { For = Percent(94.4m) }], votes.Select(vote => Assert.Single(vote.Votes)));
        Assert.Equal(EventKind.EntryIntoForce, inForce.Kind);
        Assert.Equal<When>("1999-12-02", inForce.When!.Single);
    }

    [Fact]
    public void P3_06_The_constitution_changes_only_with_the_treaty()
    {
        var amendments = GoodFriday.Proposal<Undertaking>("constitutional-amendments");

        Assert.Equal(new StateReached { On = Treaty, State = ConditionState.InForce }, Assert.Single(amendments.Conditions));
        Assert.Equal(new Relative { Anchor = "event:treaty-in-force" }, amendments.Schedule!.Single.Start);
    }

    [Fact]
    public void P3_07_Decommissioning_is_due_in_two_years_and_certified_in_2005()
    {
        var decommissioning = GoodFriday.Proposal<Undertaking>("decommissioning");
        var schedule = decommissioning.Schedule!.Single;
        var certified = Assert.Single(GoodFriday.Doing(EffectKind.CarriesOut, decommissioning.Reference));
        var referendums = Assert.IsType<LatestOf>(schedule.Start).Times.Cast<Relative>().Select(time => GoodFriday.Event(time.Anchor.Id));
        var due = referendums.Max(vote => vote.When!.Single.Latest.Day!.Value) + Period.FromYears(2);

        Assert.Equal(new FixedTerm { For = Period.FromYears(2), Bound = TermBound.AtMost }, schedule.Term);
        Assert.Equal(new LocalDate(2000, 5, 22), due);
        Assert.Equal((EventKind.Verification, "2005"), (certified.Kind, certified.When!.Single.ToString()));
        Assert.True(certified.When!.Single.Earliest.Day > due);
    }

    [Fact]
    public void P3_08_Only_prisoners_of_groups_that_keep_their_ceasefire_go_free()
    {
        var release = GoodFriday.Proposal<DetaineeRelease>("release-of-prisoners");

        Assert.Equal(
            new PersonCategory("status:prisoner", "group:on-unequivocal-ceasefire"), Assert.Single(release.Transfers.Single).Category);
        Assert.Equal(
            new PersonCategory("status:prisoner", "group:not-on-unequivocal-ceasefire"), Assert.Single(release.Excluded!.Single));
        Assert.Equal(
            new StateReached { On = "proposal:unequivocal-ceasefire", State = ConditionState.Held, By = ["armed-groups"] },
            Assert.Single(release.Conditions));
        Assert.Contains<ExternalCode>("pa-x-tj-pri-re:3", GoodFriday.Document("multi-party-agreement").Codes);
    }

    [Fact]
    public void P3_09_One_party_had_left_and_campaigned_against()
    {
        Id<Party> dup = "dup";

        Assert.Equal(Stance.Withdrawn, GoodFriday.StanceOf(dup, "event:talks"));
        Assert.Equal(Stance.Opposes, GoodFriday.StanceOf(dup, Agreement));
        Assert.DoesNotContain(dup, GoodFriday.Document("multi-party-agreement").Authors!.Single);
    }

    [Fact]
    public void P3_10_Key_decisions_need_parallel_consent_or_a_weighted_majority()
    {
        var either = Assert.IsType<AnyOf>(Assert.Single(GoodFriday.Proposal<Undertaking>("key-decisions").Conditions));
        var weighted = Assert.IsType<ByCategory>(GoodFriday.Proposal<Undertaking>("weighted-majority").Quantity!.Single);

        Assert.Equal<Reference>(
            ["proposal:parallel-consent", "proposal:weighted-majority"], either.Conditions.Cast<StateReached>().Select(way => way.On));
        Assert.Equal([60, 40, 40], weighted.Parts.Select(part => Assert.IsType<Bounds>(part.Quantity).AtLeast));
        Assert.Equal(Unit.Percent, weighted.Unit);
    }

    [Fact]
    public void P3_11_A_border_poll_shall_be_called_if_a_majority_appears_likely_and_not_twice_in_seven_years()
    {
        var poll = GoodFriday.Proposal<Undertaking>("border-poll");
        var pause = GoodFriday.Proposal<Undertaking>("no-early-border-poll");

        Assert.Equal(Mode.Shall, poll.Mode);
        Assert.Null(poll.Schedule);
        Assert.Equal(
            new StateReached { On = "event:majority-likely", State = ConditionState.Happened }, Assert.Single(poll.Conditions));
        Assert.Equal(Occurrence.Possible, GoodFriday.Event("majority-likely").Occurrence.Single);
        Assert.Equal((Mode.ShallNot, poll.Action), (pause.Mode, pause.Action));
        Assert.Equal(
            new Schedule
            {
                Start = new Relative { Anchor = "event:border-poll" },
                Term = new FixedTerm { For = Period.FromYears(7), Bound = TermBound.AtLeast },
            },
            pause.Schedule!.Single);
    }

    [Fact]
    public void P3_12_A_letter_of_the_day_reads_a_clause_and_its_status_is_disputed()
    {
        var (letter, reading) = (GoodFriday.Document("side-letter"), GoodFriday.Statement("clause-interpreted"));

        Assert.Equal(GoodFriday.Document("multi-party-agreement").Dated!.Single, letter.Dated!.Single);
        Assert.Equal((DocumentKind.Letter, Act.Interpret), (letter.Kind, reading.Act));
        Assert.Equal(Section.Provision, Assert.Single(reading.On).Section);
        Assert.Equal(PartyKind.PoliticalParty, GoodFriday.Party(Assert.Single(reading.To!.Value).Id).Kind);
        Assert.Equal("the head of a government", reading.By[0].Description);
        Assert.Equal(new Link { Kind = LinkKind.BasedOn, To = letter.Reference }, Assert.Single(reading.Links));
        Assert.Equal([Act.Claim, Act.Deny], GoodFriday.On(letter.Reference).Select(view => view.Act));
    }

    [Fact]
    public void P3_13_The_institutions_are_suspended_and_restored_several_times()
    {
        Assert.Equal<When>(["2000", "2001", "2002"], Times(EffectKind.Suspends));
        Assert.Equal<When>(["2000", "2001", "2007"], Times(EffectKind.Resumes));

        static IEnumerable<When> Times(EffectKind effect) =>
            GoodFriday.Doing(effect, Institutions).Select(happening => happening.When!.Single);
    }

    [Fact]
    public void P3_14_It_contains_no_ceasefire_and_those_came_earlier_one_by_one()
    {
        var inIt = GoodFriday.Document("multi-party-agreement").Provisions!.Value.SelectMany(provision => provision.Proposals);
        var declared = Assert.Single(GoodFriday.On("proposal:earlier-ceasefires", Act.Commit));

        Assert.DoesNotContain(GoodFriday.Record.Proposals.OfType<CeasefireProposal>(), ceasefire => inIt.Contains(ceasefire.Id));
        Assert.Contains<ExternalCode>("pa-x-ceasefire:0", GoodFriday.Document("multi-party-agreement").Codes);
        Assert.Equal("It contains no ceasefire", GoodFriday.Statement("no-ceasefire-in-it").Content);
        Assert.Null(GoodFriday.Proposal<CeasefireProposal>("earlier-ceasefires").Toward);
        Assert.True(declared.By[0].At!.Latest.Day < new LocalDate(1998, 4, 10));
    }

    private static Quantity Percent(decimal value) => new Exactly { Value = value, Unit = Unit.Percent };
}
