using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>The Korean Armistice Agreement of 1953, asked line by line.</summary>
public sealed class KoreaTests
{
    private static readonly EpisodeRecord Korea = EpisodeRecord.Korea;
    private static readonly Reference Agreement = "document:armistice-agreement";
    private static readonly Reference Ceasefire = "proposal:ceasefire";
    private static readonly Id<Party> UnCommand = "un-command";
    private static readonly Id<Party> OtherSide = "kpa-cpv-side";
    private static readonly Id<Party>[] BothSides = [UnCommand, OtherSide];
    private static readonly Id<Party>[] Commanders = [UnCommand, "kpa-commander", "cpv-commander"];
    private static readonly CategoryTerm InsistsUponRepatriation = "choice:insists-upon-repatriation";
    private static readonly CategoryTerm NoRepatriation = "choice:no-repatriation";

    [Fact]
    public void It_is_in_the_one_fixed_layout() => Korea.AssertFixedLayout();

    [Fact]
    public void The_rules_find_nothing() => Assert.Empty(Korea.Reading.Diagnostics);

    [Fact]
    public void What_is_not_verified_is_marked_so() =>
        Korea.AssertSourced("P1", verified: [1, 2, 4, 5, 6, 8], remembered: [3, 7, 9, 10, 11, 12, 13, 14, 15], filledIn: []);

    [Fact]
    public void P1_01_The_parties_are_commanders_two_of_them_on_one_side()
    {
        var signed = Korea.Statement("armistice-signed");

        Assert.Equal((Act.Accept, AssentForm.Signature), (signed.Act, signed.Form));
        Assert.Equal(Commanders.Select(commander => (Reference?)commander), signed.By.Select(voice => voice.Speaker));
        Assert.All(Commanders, commander => Assert.Equal(PartyKind.Command, Korea.Party(commander).Kind));
        Assert.Equal<Id<Party>>(["kpa-commander", "cpv-commander"], Korea.MembersOf(OtherSide));
        Assert.DoesNotContain(Korea.Party(UnCommand).Memberships, membership => membership.In == OtherSide);
    }

    [Fact]
    public void P1_02_They_bind_themselves_each_and_together_in_military_matters_only()
    {
        var terms = Korea.Proposal<Undertaking>("keep-the-terms");
        var character = Korea.Statement("military-in-character");

        Assert.Equal(Commanders, terms.Actors!.Single);
        Assert.Equal(Commanders, terms.Toward!.Value);
        Assert.Contains("individually, collectively and mutually", terms.Summary!.Single, StringComparison.Ordinal);
        Assert.Equal(Act.Characterise, character.Act);
        Assert.Equal(Commanders.Select(commander => (Reference?)commander), character.By.Select(voice => voice.Speaker));
        Assert.Equal("Purely military in character; concerns only the belligerents", character.Content);
    }

    [Fact]
    public void P1_03_The_Republic_of_Korea_fights_and_does_not_sign()
    {
        Id<Party> korea = "republic-of-korea";
        var refused = Korea.Statement("signature-refused");

        Assert.Contains(
            new Participant { Party = korea, Role = "belligerent" },
            Assert.Single(Korea.Record.Events, happening => happening.Kind == EventKind.Hostilities).Participants!.Single);
        Assert.Equal((Act.Reject, AssentForm.Signature), (refused.Act, refused.Form));
        Assert.Equal(("the president of the Republic of Korea", korea), (refused.By[0].Description, refused.By[0].For));
        Assert.Equal(Stance.Rejects, Korea.StanceOf(korea, Agreement));
        Assert.DoesNotContain(Korea.Event("signing").Participants!.Single, participant => participant.Party == korea);
    }

    [Fact]
    public void P1_04_It_is_signed_twelve_hours_before_it_takes_effect()
    {
        var signed = Assert.IsType<Moment>(Korea.Event("signing").When!.Single);
        var quiet = Assert.IsType<Moment>(Korea.Proposal<CeasefireProposal>("ceasefire").Schedule!.Single.Start);

        Assert.Equal(new LocalDateTime(1953, 7, 27, 10, 0), signed.At.LocalDateTime);
        Assert.Equal(new LocalDateTime(1953, 7, 27, 22, 0), quiet.At.LocalDateTime);
        Assert.Equal("Asia/Seoul", quiet.Zone!.Id);
        Assert.Equal(Duration.FromHours(12), quiet.Instant - signed.Instant);
        Assert.Equal(After("event:signing", null, Period.FromHours(12)), Korea.Statement("armistice-signed").Effective);
    }

    [Fact]
    public void P1_05_The_line_is_the_one_on_the_map()
    {
        var demand = Korea.Proposal<TerritorialDemand>("demarcation-line");
        var line = Assert.IsType<MapReference>(Assert.Single(demand.Areas.Single));

        Assert.Equal(TerritorialAction.Demarcate, demand.Action);
        Assert.Equal("Military Demarcation Line", line.Mark);
        Assert.Equal(DocumentKind.Map, Korea.Document(line.Map!.Value).Kind);
        Assert.Equal(new Link { Kind = LinkKind.PartOf, To = Agreement }, Assert.Single(Korea.Document("map-1").Links));
    }

    [Fact]
    public void P1_06_Each_side_withdraws_two_kilometres_from_the_line()
    {
        var demand = Korea.Proposal<TerritorialDemand>("withdraw-from-zone");
        var zone = Assert.IsType<Strip>(Assert.Single(demand.Areas.Single));

        Assert.Equal(BothSides, demand.Actors!.Single);
        Assert.Equal(Korea.Proposal<TerritorialDemand>("demarcation-line").Areas.Single[0], zone.Along);
        Assert.Equal(new Exactly { Value = 2, Unit = Unit.Kilometre }, zone.Reach);
        Assert.Null(zone.Side);
        Assert.Equal(
            ["northern boundary of the demilitarized zone", "southern boundary of the demilitarized zone"],
            Korea.Proposal<TerritorialDemand>("boundaries-of-zone").Areas.Single.Cast<NamedLine>().Select(line => line.Name));
    }

    [Fact]
    public void P1_07_The_zone_is_left_in_72_hours_and_the_rear_in_ten_days_five_island_groups_excepted()
    {
        var rear = Korea.Proposal<TerritorialDemand>("withdraw-from-rear");
        var kept = Korea.Proposal<Undertaking>("keep-island-groups");
        var islands = Assert.IsType<TerritoryArea>(rear.Areas.Single[1]);

        AssertWithin(Period.FromHours(72), Korea.Proposal<TerritorialDemand>("withdraw-from-zone"));
        AssertWithin(Period.FromDays(10), rear);
        Assert.Equal<Id<Territory>>("five-island-groups", Assert.IsType<TerritoryArea>(Assert.Single(islands.Except)).Territory);
        Assert.Equal<Quantity>(new Exactly { Value = 5 }, kept.Quantity!.Single);
        Assert.Equal(UnCommand, Assert.Single(kept.Actors!.Single));
        Assert.Equal(UnCommand, Assert.Single(Korea.Territory("five-island-groups").Control).By);
    }

    [Fact]
    public void P1_08_The_estuary_with_a_bank_of_each_is_open_to_both()
    {
        var open = Korea.Proposal<Undertaking>("open-estuary");
        var water = Assert.IsType<TerritoryArea>(Assert.Single(open.Areas!.Single));
        var banks = Korea.Record.Territories.Where(territory => territory.Within == water.Territory);

        Assert.Equal(("open-to-shipping", "civil shipping"), (open.Action, open.Object));
        Assert.Equal(BothSides, open.Toward!.Value);
        Assert.Equal(Extent.Part, water.Extent);
        Assert.Equal(BothSides, banks.Select(bank => Assert.Single(bank.Control).By));
    }

    [Fact]
    public void P1_09_Rotation_is_capped_and_equipment_replaced_piece_for_piece()
    {
        var people = new Per { Count = new Bounds(null, 35_000) { Unit = Unit.People }, Each = "month" };
        var replaced = Korea.Proposal<Undertaking>("replace-equipment");

        Assert.Equal(new Per { Count = people, Each = "side" }, Korea.Proposal<Undertaking>("rotate-personnel").Quantity!.Single);
        Assert.Equal([1, 1], Assert.IsType<Ratio>(replaced.Quantity!.Single).Parts.Select(part => part.Value));
        Assert.Equal(
            new Per { Count = new Exactly { Value = 5 }, Each = "side" }, Korea.Proposal<Undertaking>("name-ports").Quantity!.Single);
        Assert.Equal(replaced.Areas, Korea.Proposal<Undertaking>("name-ports").Areas);
    }

    [Fact]
    public void P1_10_The_commissions_are_of_ten_officers_and_of_four_states()
    {
        Id<Party> armistice = "military-armistice-commission";
        var seats = Korea.Record.Parties.SelectMany(party => party.Memberships).Where(membership => membership.In == armistice);

        Assert.Equal(BothSides, Korea.MembersOf(armistice));
        Assert.All(seats, side => Assert.Equal(People(5), side.Seats));
        Assert.Equal(People(10), Korea.Proposal<Undertaking>("form-armistice-commission").Quantity!.Single);
        Assert.Equal<Id<Party>>(
            ["sweden", "switzerland", "poland", "czechoslovakia"], Korea.MembersOf("neutral-nations-supervisory-commission"));
        Assert.Equal(
            [OtherSide, OtherSide, UnCommand, UnCommand],
            Korea.Record.AsOf().Members.Where(member => member.In == (Id<Party>)"neutral-nations-supervisory-commission").Select(member => Assert.Single(member.NamedBy)));
        AssertNominates(UnCommand, ["sweden", "switzerland"], "nominate-by-un-command");
        AssertNominates(OtherSide, ["poland", "czechoslovakia"], "nominate-by-kpa-cpv");
    }

    [Fact]
    public void P1_11_What_becomes_of_a_prisoner_follows_from_his_own_choice()
    {
        var home = Korea.Proposal<PrisonerExchange>("repatriate");
        var toNeutrals = Korea.Proposal<DetaineeRelease>("hand-to-neutral-commission");
        var explained = Korea.Proposal<Undertaking>("explain-to-prisoners");
        var referred = Korea.Proposal<Undertaking>("refer-to-conference");
        var released = Korea.Proposal<DetaineeRelease>("release-to-civilian-status");

        AssertWithin(Period.FromDays(60), home);
        Assert.All(home.Transfers.Single, transfer => AssertAllOf(InsistsUponRepatriation, transfer));
        Assert.All(toNeutrals.Transfers.Single, transfer => AssertAllOf(NoRepatriation, transfer));
        Assert.Equal(new FixedTerm { For = Period.FromDays(90) }, explained.Schedule!.Single.Term);
        Assert.Equal(After(toNeutrals.Reference, Edge.End, Period.FromDays(120)), released.Schedule!.Single.Start);
        Assert.Equal(
            [toNeutrals.Reference, explained.Reference, referred.Reference],
            new Proposal[] { explained, referred, released }.Select(step => Assert.IsType<StateReached>(Assert.Single(step.Conditions)).On));
        Assert.Equal("chair", Assert.Single(Korea.Party("india").Memberships).Role);
        Assert.Equal<Id<Party>?>("neutral-prisoner-commission", Assert.Single(released.Transfers.Single).From);
        Assert.Contains("civilian", released.Summary!.Single, StringComparison.Ordinal);
    }

    [Fact]
    public void P1_12_The_sick_and_wounded_went_home_before_by_an_agreement_of_their_own()
    {
        var exchange = Korea.Proposal<PrisonerExchange>("exchange-of-sick-and-wounded");
        var handover = Assert.Single(Korea.Doing(EffectKind.CarriesOut, exchange.Reference));

        Assert.Equal<When>("1953-04/1953-05", handover.When!.Single);
        Assert.Contains(new Link { Kind = LinkKind.Before, To = Agreement }, Korea.Document("sick-and-wounded-agreement").Links);
        Assert.All(exchange.Transfers.Single, transfer =>
        {
            Assert.Contains<CategoryTerm>("condition:sick-or-wounded", transfer.Category!.Terms);
            Assert.Null(transfer.Count);
        });
        Assert.Equal("The counts of the two sides are unequal", Assert.Single(Korea.On(exchange.Reference, Act.Characterise)).Content);
    }

    [Fact]
    public void P1_13_A_political_conference_is_recommended_to_governments()
    {
        var conference = Korea.Proposal<MeetingProposal>("political-conference");

        Assert.Equal(Mode.Should, conference.Mode);
        Assert.Equal<Id<Party>>("governments-concerned", Assert.Single(conference.Actors!.Single));
        Assert.Equal(new Window(null, After(Ceasefire, Edge.Start, Period.FromMonths(3))), conference.Schedule!.Single.Start);
        Assert.Equal<Reference>("party:governments-concerned", Assert.Single(Korea.Statement("conference-recommended").To!.Value));
        Assert.Empty(Korea.On(conference.Reference, Act.Commit));
    }

    [Fact]
    public void P1_14_It_has_no_end_date_and_ends_when_superseded()
    {
        var until = Assert.IsType<UntilTerm>(Korea.Proposal<Undertaking>("keep-the-terms").Schedule!.Single.Term);
        var superseded = Assert.IsType<EarliestOf>(until.When);

        Assert.Equal([After("event:amendment"), After("event:peace-settlement")], superseded.Times);
        Assert.Null(until.When.Latest.Day);
        Assert.All(
            Korea.Doing(EffectKind.Ends, "proposal:keep-the-terms"),
            happening => Assert.Equal((Occurrence.Possible, null), (happening.Occurrence.Single, happening.When)));
    }

    [Fact]
    public void P1_15_Who_is_bound_by_what_differs_by_party_and_by_paragraph()
    {
        Reference paragraph = "provision:armistice-agreement/13d";

        Assert.Equal(
            [Stance.Rejects, Stance.Accepts],
            [Korea.StanceOf(UnCommand, paragraph), Korea.StanceOf(UnCommand, Agreement)]);
        Assert.Equal(Stance.Rejects, Korea.StanceOf("kpa-commander", Agreement));
        Assert.Equal(Stance.Accepts, Korea.StanceOf("cpv-commander", Agreement));
        Assert.Equal<When>("1957", Assert.Single(Korea.On(paragraph, Act.Suspend)).By[0].At!);
        Assert.Equal(
            [IterationKind.First, IterationKind.Again],
            Korea.On(Agreement, Act.Terminate).Select(declared => declared.Iteration!.Kind));
    }

    private static Relative After(Reference anchor, Edge? edge = null, Period? offset = null) =>
        new() { Anchor = anchor, Edge = edge, Offset = offset };

    private static Quantity People(int count) => new Exactly { Value = count, Unit = Unit.People };

    private static void AssertWithin(Period time, Proposal proposal)
    {
        var schedule = proposal.Schedule!.Single;

        Assert.Equal(After(Ceasefire, Edge.Start), schedule.Start);
        Assert.Equal(new FixedTerm { For = time, Bound = TermBound.AtMost }, schedule.Term);
    }

    private static void AssertNominates(Id<Party> nominating, Id<Party>[] states, Id<Proposal> id)
    {
        var nomination = Korea.Proposal<Undertaking>(id);

        Assert.Equal(nominating, Assert.Single(nomination.Actors!.Single));
        Assert.Equal(states, nomination.Toward!.Value);
    }

    private static void AssertAllOf(CategoryTerm choice, Transfer transfer)
    {
        Assert.Equal(new PersonCategory(CategoryTerm.PrisonerOfWar, choice), transfer.Category);
        Assert.Equal(new All(), transfer.Count);
    }
}
