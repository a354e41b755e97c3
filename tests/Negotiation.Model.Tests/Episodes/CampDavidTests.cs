using NodaTime;
using static Negotiation.Model.Tests.Episodes.EpisodeRecord;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>The Camp David Accords of 1978, asked line by line.</summary>
public sealed class CampDavidTests
{
    private static readonly EpisodeRecord Episode = EpisodeRecord.CampDavid;
    private static readonly Reference[] Frameworks = ["document:framework-a", "document:framework-b"];

    [Fact]
    public void P4_01_Two_frameworks_are_signed_together_and_differ_in_matter_and_in_third_parties()
    {
        var signed = Assert.Single(Episode.Signatures(Frameworks[0]));

        Assert.Equal(Frameworks, signed.On);
        Assert.Equal<Reference>(["party:egypt", "party:israel"], Episode.Signatories(Frameworks[1]));
        Assert.Equal(new LocalDate(1978, 9, 17), Episode.DayOf(signed.By[0].In!.Value));
        Assert.Equal<Id<Issue>?>(["self-government"], MattersOf(Frameworks[0]));
        Assert.Equal<Id<Issue>?>(["peace-with-egypt"], MattersOf(Frameworks[1]));
        Assert.Equal<Id<Party>>(["jordan", "palestinian-representatives"], ThirdPartiesOf(Frameworks[0]));
        Assert.Equal<Id<Party>>(["united-nations"], ThirdPartiesOf(Frameworks[1]));
        Episode.AssertSeen(signed);
        Episode.AssertFromMemory(signed);
    }

    [Fact]
    public void P4_02_The_president_of_the_United_States_signs_as_a_witness()
    {
        var witnessed = Episode.Statement("signing-witnessed");
        var president = Assert.Single(witnessed.By);

        Assert.Equal(("person:us-president", "united-states", Capacity.Witness), (president.Speaker, president.For, president.Capacity));
        Assert.Equal(AssentForm.Signature, witnessed.Form);
        Assert.DoesNotContain<Reference>("party:united-states", Frameworks.SelectMany(Episode.Signatories));
        Assert.Equal(Capacity.Witness, Assert.Single(Episode.Event("signing").Participants!.Single, one => one.Party == "united-states").Capacity);
        Episode.AssertFromMemory(witnessed);
    }

    [Fact]
    public void P4_03_Jordan_and_the_Palestinians_have_roles_in_a_framework_that_they_did_not_negotiate()
    {
        var invited = Episode.Proposal<Undertaking>("part-of-the-invited");

        Assert.Contains(invited, Episode.PartsOf(Frameworks[0]));
        Assert.Equal<Id<Party>>(["jordan", "palestinian-representatives"], invited.Actors!.Single);
        Assert.Equal<Id<Party>?>(
            ["jordan", "palestinian-representatives"],
            Episode.Event("summit").Participants!.Single.Where(one => one.Attendance == Attendance.Absent).Select(one => one.Party));
        Assert.Equal<Reference>(["event:summit", "party:jordan", "party:palestinian-representatives"], Episode.Statement("invited-were-absent").On);
        Episode.AssertSeen(invited, Episode.Statement("invited-were-absent"));
    }

    [Fact]
    public void P4_04_The_transition_lasts_at_most_five_years()
    {
        var transition = Episode.Proposal<Undertaking>("transitional-arrangements");
        var length = Length(transition.Schedule!.Single);

        Assert.Equal((Period.FromYears(5), TermBound.AtMost), (length.For, length.Bound));
        Episode.AssertSeen(transition);
    }

    [Fact]
    public void P4_05_The_talks_on_the_final_status_are_counted_from_a_start_that_is_not_known()
    {
        var talks = Episode.Proposal<Undertaking>("final-status-talks");
        var latest = Assert.IsType<Relative>(Assert.IsType<Phrase>(talks.Schedule!.Single.Start).Within!.NotAfter);

        Assert.Equal(("proposal:transitional-arrangements", Edge.Start, Period.FromYears(3)), (latest.Anchor, latest.Edge, latest.Offset));
        Assert.Null(Episode.Proposal<Undertaking>("transitional-arrangements").Schedule!.Single.Start);
        Episode.AssertFromMemory(talks);
    }

    [Fact]
    public void P4_06_The_treaty_is_due_within_three_months_and_signed_later()
    {
        var due = Episode.Proposal<Undertaking>("conclude-treaty");
        var latest = Due(due.Schedule!.Single);
        var carriedOut = Assert.Single(
            Episode.Record.Events, happening => happening.Effects.Any(effect => effect.Kind == EffectKind.CarriesOut && effect.On == due.Reference));

        Assert.Equal(("event:signing", Period.FromMonths(3)), (latest.Anchor, latest.Offset));
        Assert.Equal(new LocalDate(1979, 3, 26), Episode.DayOf(carriedOut.Id));
        Assert.True(Episode.DayOf(carriedOut.Id) > Episode.DayOf(latest.Anchor.Id) + latest.Offset!);
        Episode.AssertFromMemory(due, carriedOut);
    }

    [Theory]
    [InlineData("interim-withdrawal", "P3M", "P9M")]
    [InlineData("full-withdrawal", "P2Y", "P3Y")]
    public void P4_07_Each_withdrawal_has_an_earliest_and_a_latest_day(string id, string earliest, string latest)
    {
        var withdrawal = Episode.Proposal<TerritorialDemand>(id);
        var window = Assert.IsType<Window>(withdrawal.Schedule!.Single.Start);

        Assert.Equal((TerritorialAction.WithdrawForces, "Israeli forces"), (withdrawal.Action, withdrawal.Object));
        Assert.Equal(earliest, Assert.IsType<Relative>(window.NotBefore).Offset!.ToString());
        Assert.Equal(latest, Assert.IsType<Relative>(window.NotAfter).Offset!.ToString());
        Episode.AssertFromMemory(withdrawal);
    }

    [Fact]
    public void P4_07_The_interim_withdrawal_is_to_a_named_line()
    {
        Assert.Equal("El Arish–Ras Muhammad", Assert.IsType<NamedLine>(Assert.Single(Episode.Proposal<TerritorialDemand>("interim-withdrawal").To!.Single)).Name);
        Assert.Null(Episode.Proposal<TerritorialDemand>("full-withdrawal").To);
    }

    [Fact]
    public void P4_08_Each_zone_has_its_width_and_who_may_stand_in_it()
    {
        var (division, strip, battalions) = (
            Episode.Proposal<Undertaking>("one-division"), Episode.Proposal<Undertaking>("strip-of-the-united-nations"), Episode.Proposal<Undertaking>("four-battalions"));
        var (near, middle, far) = (StripOf(division), StripOf(strip), StripOf(battalions));

        Assert.Equal<(Quantity, string?)>((1, "division"), (division.Quantity!.Single, division.Object));
        Assert.Equal<(Quantity?, string?)>((new About { Value = 50, Unit = Unit.Kilometre }, "east"), (near.Reach, near.Direction));
        Assert.Equal(new Bounds(20, 40) { Unit = Unit.Kilometre }, middle.Width);
        Assert.Equal("United Nations forces and civil police", strip.Object);
        Assert.Equal<(Quantity, string?)>((4, "battalions"), (battalions.Quantity!.Single, battalions.Object));
        Assert.Equal<(Quantity?, string?)>((new Exactly { Value = 3, Unit = Unit.Kilometre }, "the other side"), (far.Reach, far.Direction));
        Episode.AssertFromMemory(division, strip, battalions);
    }

    [Fact]
    public void P4_09_A_letter_promises_a_vote_on_the_settlements_within_two_weeks()
    {
        var vote = Assert.IsType<Undertaking>(Assert.Single(Episode.PartsOf("document:letter-on-settlements")));

        Assert.Equal<Id<Party>>(["knesset"], vote.Actors!.Single);
        Assert.Equal(("vote", "the settlements"), (vote.Action, vote.Object));
        Assert.Equal(("event:signing", Period.FromWeeks(2)), (Due(vote.Schedule!.Single).Anchor, Due(vote.Schedule.Single).Offset));
        Episode.AssertFromMemory(vote, Episode.Document("letter-on-settlements"));
    }

    [Fact]
    public void P4_09_The_letters_on_Jerusalem_hold_positions_that_conflict_and_are_left_so()
    {
        var left = Episode.Statement("positions-left-in-conflict");
        var positions = left.On.Select(position => Episode.Statement(position.Id)).ToArray();

        Assert.Equal<Reference?>(["party:egypt", "party:israel"], positions.Select(position => Assert.Single(position.By).Speaker));
        Assert.Equal<Reference?>(["party:egypt", "party:israel"], left.By.Select(voice => voice.Speaker));
        Assert.All(positions, position =>
        {
            Assert.Equal((AssentForm.Letter, "issue:jerusalem"), (position.Form, Assert.Single(position.On)));
            Assert.Equal(DocumentKind.Letter, Episode.Document(Assert.Single(Linked(position, LinkKind.PartOf)).Id).Kind);
        });
        Episode.AssertFromMemory(left);
    }

    [Fact]
    public void P4_10_One_party_reads_a_name_of_the_shared_text_in_its_own_way()
    {
        var read = Episode.Statement("west-bank-read");
        var name = Assert.Single(Episode.Territory("west-bank").Aliases);

        Assert.Equal(Act.Interpret, read.Act);
        Assert.Equal<Reference>(["document:framework-a", "territory:west-bank"], read.On);
        Assert.Equal("document:letter-on-the-term", Assert.Single(Linked(read, LinkKind.PartOf)));
        Assert.Equal<(string, Reference?)>(("Judea and Samaria", Assert.Single(read.By).Speaker), (name.Text, name.UsedBy));
        Episode.AssertFromMemory(read);
    }

    [Fact]
    public void P4_11_The_freeze_has_two_lengths_by_two_leaders_and_no_text()
    {
        var freeze = Episode.Proposal<Undertaking>("settlement-freeze");

        Assert.True(freeze.Schedule!.IsContested);
        Assert.Equal(
            [("one of the leaders", Period.FromYears(5)), ("the other leader", Period.FromMonths(3))],
            freeze.Schedule.Testimonies.Select(stated => (stated.Evidence[0].Via[0].Description!, Length(stated.Value).For)));
        Assert.All(Episode.On(freeze.Reference), said => Assert.Equal((Act.Interpret, AssentForm.Oral), (said.Act, said.Form)));
        Assert.Empty(freeze.Links);
        Episode.AssertFromMemory(freeze);
    }

    [Fact]
    public void P4_12_Taba_is_left_out_and_given_back_after_an_award()
    {
        var withdrawal = Assert.IsType<TerritoryArea>(Assert.Single(Episode.Proposal<TerritorialDemand>("full-withdrawal").Areas.Single));
        var (award, handover) = (Episode.Event("taba-award"), Episode.Event("taba-handover"));

        Assert.Equal<Id<Territory>>("taba", Assert.IsType<TerritoryArea>(Assert.Single(withdrawal.Except)).Territory);
        Assert.Equal<(EventKind, When)>((EventKind.Ruling, "1988-09"), (award.Kind, award.When!.Single));
        Assert.Equal<(EventKind, When)>((EventKind.Handover, "1989-03"), (handover.Kind, handover.When!.Single));
        Assert.All([award, handover], happening => Assert.Contains<Reference>("territory:taba", happening.About));
        Episode.AssertFromMemory(award, handover);
    }

    [Fact]
    public void P4_13_Both_frameworks_rest_on_two_resolutions() => Assert.All(Frameworks, framework =>
    {
        var basis = Linked(Episode.Document(framework.Id), LinkKind.BasedOn).Select(resolution => Episode.Document(resolution.Id)).ToArray();

        Assert.Equal(["Security Council resolution 242", "Security Council resolution 338"], basis.Select(resolution => resolution.Title));
        Assert.All(basis, resolution => Assert.Equal(DocumentKind.Resolution, resolution.Kind));
        Episode.AssertFromMemory(basis);
    });

    private static IEnumerable<Id<Issue>?> MattersOf(Reference document) => Episode.PartsOf(document).Select(part => part.Issue).Distinct();

    /// <summary>Those who are to act by a text that they have not signed.</summary>
    private static IEnumerable<Id<Party>> ThirdPartiesOf(Reference document) => Episode.PartsOf(document)
        .SelectMany(part => part.Actors?.Values.SelectMany(actors => actors) ?? [])
        .Where(actor => !Episode.Signatories(document).Contains(actor))
        .Distinct();

    private static Strip StripOf(Undertaking undertaking) => Assert.IsType<Strip>(Assert.Single(undertaking.Areas!.Single));
}
