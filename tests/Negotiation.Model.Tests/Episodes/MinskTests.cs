using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>Minsk II of 12 February 2015, asked line by line.</summary>
public sealed class MinskTests
{
    private static readonly EpisodeRecord Minsk = EpisodeRecord.Minsk;
    private static readonly Reference Measures = "document:package-of-measures";
    private static readonly Reference HeavyWeapons = "proposal:heavy-weapons";
    private static readonly Reference BorderControl = "proposal:return-of-border-control";

    [Fact]
    public void It_is_in_the_one_fixed_layout() => Minsk.AssertFixedLayout();

    [Fact]
    public void The_rules_note_that_four_sign_in_the_name_of_nobody_told_and_one_in_no_office_of_his() => Assert.Equal(
        [
            (RuleBook.SpeaksForNobody, "/statements/0/by/0"),
            (RuleBook.OfficePossiblyNotHeld, "/statements/0/by/0/role"),
            .. Enumerable.Range(1, 3).Select(place => (RuleBook.SpeaksForNobody, $"/statements/{place}/by/0")),
        ],
        Minsk.Reading.Diagnostics.Select(finding => (finding.Rule, finding.Pointer)));

    [Fact]
    public void What_is_not_verified_is_marked_so() =>
        Minsk.AssertSourced(
            "P2", verified: [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15], remembered: [2, 9, 10, 14], filledIn: [1]);

    [Fact]
    public void P2_01_Two_texts_of_one_day_with_different_endorsers()
    {
        var (measures, declaration) = (Minsk.Document("package-of-measures"), Minsk.Document("declaration"));

        Assert.Equal(13, measures.Provisions!.Value.Count);
        Assert.Equal(DocumentKind.Declaration, declaration.Kind);
        Assert.Equal(measures.Dated!.Single, declaration.Dated!.Single);
        Assert.Equal(new Link { Kind = LinkKind.Endorses, To = Measures }, Assert.Single(declaration.Links));
        Assert.Equal(4, Assert.Single(Minsk.On(Measures, Act.Support)).By.Select(voice => voice.Speaker).Distinct().Count());
        Assert.Empty(Signers().Intersect(Minsk.Statement("supported-by-leaders").By.Select(voice => voice.Speaker)));
    }

    [Fact]
    public void P2_02_Each_signs_in_a_capacity_of_his_own()
    {
        Assert.Equal<Reference?>(
            ["person:kuchma", "person:zurabov", "person:zakharchenko", "person:plotnitsky", "person:tagliavini"], Signers());
        Assert.Equal("Second President of Ukraine", Signature("kuchma").Role);
        Assert.Null(Signature("kuchma").Capacity);
        Assert.True(Assert.Single(Minsk.Person("kuchma").Offices).During!.Latest.Day < new LocalDate(2015, 2, 12));
        Assert.Equal("Ambassador", Signature("zurabov").Role);
        Assert.All(
            [Signature("zakharchenko"), Signature("plotnitsky")], voice => Assert.Equal(("without a title", null), (voice.Role, voice.Capacity)));
        Assert.Equal<Id<Party>?>("osce", Signature("tagliavini").For);
        Assert.Equal<Id<Source>>("from-memory", Assert.Single(Minsk.Statement("signed-by-tagliavini").Evidence).Source);
    }

    [Fact]
    public void P2_03_The_ceasefire_starts_at_midnight_in_Kyiv()
    {
        var start = Assert.IsType<Moment>(Minsk.Proposal<CeasefireProposal>("ceasefire").Schedule!.Single.Start);

        Assert.Equal(Instant.FromUtc(2015, 2, 14, 22, 0), start.Instant);
        Assert.Equal(new LocalDateTime(2015, 2, 15, 0, 0), start.At.LocalDateTime);
        Assert.Equal("Europe/Kyiv", start.Zone!.Id);
    }

    [Theory]
    [InlineData("weapons-of-ukraine")]
    [InlineData("weapons-of-formations")]
    public void P2_04_The_zone_is_as_wide_as_the_weapons_reach(string demand)
    {
        var width = Assert.IsType<ByCategory>(Zone(demand).Width);

        Assert.Equal(Unit.Kilometre, width.Unit);
        Assert.Equal<Quantity>(
            [new Bounds(50, null), new Exactly { Value = 70 }, new Exactly { Value = 140 }], width.Parts.Select(part => part.Quantity));
        Assert.Equal(
            [
                "artillery of calibre 100 mm and more",
                "multiple rocket launchers",
                "Tornado-S, Uragan, Smerch and tactical missiles Tochka (Tochka-U)",
            ],
            width.Parts.Select(part => part.Category));
    }

    [Fact]
    public void P2_05_One_obligation_is_measured_from_two_lines()
    {
        Assert.Equal<Id<Proposal>>(["weapons-of-ukraine", "weapons-of-formations"], Minsk.Proposal<Package>("heavy-weapons").Parts!.Value);
        Assert.Equal(new NamedLine { Name = "actual line of contact" }, Zone("weapons-of-ukraine").Along);
        Assert.Equal(
            new NamedLine { Name = "line of contact of the memorandum", As = "2014-09-19" }, Zone("weapons-of-formations").Along);
        Assert.Equal(Zone("weapons-of-ukraine").Width, Zone("weapons-of-formations").Width);
        Assert.Equal<When>("2014-09-19", Minsk.Document("memorandum-2014").Dated!.Single);
    }

    [Fact]
    public void P2_06_It_starts_by_the_second_day_and_lasts_fourteen_at_most()
    {
        var schedule = Minsk.Proposal<Package>("heavy-weapons").Schedule!.Single;

        Assert.Equal(NotAfter("proposal:ceasefire", Edge.Start, 2), schedule.Start);
        Assert.Equal(new FixedTerm { For = Period.FromDays(14), Bound = TermBound.AtMost }, schedule.Term);
    }

    [Fact]
    public void P2_07_The_OSCE_verifies_from_the_first_day_with_its_means()
    {
        var verification = Minsk.Proposal<Undertaking>("verification");

        Assert.Equal<Id<Party>>("osce", Assert.Single(verification.Actors!.Single));
        Assert.Equal(new Relative { Anchor = HeavyWeapons, Edge = Edge.Start }, verification.Schedule!.Single.Start);
        Assert.All(["satellites", "drones", "radar"], means => Assert.Contains(means, verification.Object!, StringComparison.Ordinal));
    }

    [Fact]
    public void P2_08_Two_deadlines_hang_on_two_anchors()
    {
        var dialogue = Minsk.Proposal<Undertaking>("dialogue-on-elections");
        var resolution = Minsk.Proposal<Undertaking>("resolution-of-parliament");

        Assert.Equal(("hold-dialogue", "local elections"), (dialogue.Action, dialogue.Object));
        Assert.Equal(
            new Relative { Anchor = HeavyWeapons, Edge = Edge.End, Offset = Period.FromDays(1) }, dialogue.Schedule!.Single.Start);
        Assert.Equal(new Relative { Anchor = "event:signing", Offset = Period.FromDays(30) }, resolution.Schedule!.Single.Due);
        Assert.Equal<Id<Party>>("parliament", Assert.Single(resolution.Actors!.Single));
    }

    [Fact]
    public void P2_09_All_are_exchanged_for_all_by_the_fifth_day()
    {
        var exchange = Minsk.Proposal<PrisonerExchange>("all-for-all");

        Assert.Equal(
            [("ukraine", "armed-formations"), ("armed-formations", "ukraine")],
            exchange.Transfers.Single.Select(transfer => (transfer.From!.Value.Text, transfer.To!.Value.Text)));
        Assert.All(
            exchange.Transfers.Single, transfer => Assert.Equal(new All { Of = "hostages and unlawfully held persons" }, transfer.Count));
        Assert.Equal(new UntilTerm { When = NotAfter(HeavyWeapons, Edge.End, 5) }, exchange.Schedule!.Single.Term);
    }

    [Fact]
    public void P2_10_The_border_comes_back_in_an_order_that_is_disputed()
    {
        var border = Minsk.Proposal<Undertaking>("return-of-border-control");
        var schedule = border.Schedule!.Single;
        var readings = Minsk.On(BorderControl, Act.Interpret).ToArray();

        Assert.Equal(
            new Relative { Anchor = "event:local-elections", Edge = Edge.End, Offset = Period.FromDays(1) }, schedule.Start);
        Assert.Equal(new UntilTerm { When = new Relative { Anchor = "event:political-settlement" } }, schedule.Term);
        Assert.Equal(
            [
                new StateReached { On = "event:local-elections", State = ConditionState.Happened },
                new StateReached { On = "provision:package-of-measures/11", State = ConditionState.CarriedOut },
            ],
            border.Conditions);
        Assert.Equal<Id<Proposal>>("constitutional-reform", Assert.Single(Point("11").Proposals));
        Assert.Equal(2, readings.Select(reading => reading.Content).Distinct().Count());
        Assert.Equal(readings[0].Reference, readings[1].ReactsTo);
    }

    [Fact]
    public void P2_11_Foreign_formations_leave_and_nobody_is_named()
    {
        var pullOut = Minsk.Proposal<TerritorialDemand>("foreign-formations");

        Assert.Equal(TerritorialAction.WithdrawForces, pullOut.Action);
        Assert.Equal("all foreign armed formations and mercenaries", pullOut.Object);
        Assert.Null(pullOut.Actors);
        Assert.Null(pullOut.Toward);
    }

    [Fact]
    public void P2_12_An_addendum_adds_the_lighter_weapons_tanks_first()
    {
        var addendum = Minsk.Document("addendum");
        var other = Minsk.Proposal<TerritorialDemand>("lighter-other");

        Assert.Equal<When>("2015-09", addendum.Dated!.Single);
        Assert.Equal(new Link { Kind = LinkKind.Amends, To = Measures }, Assert.Single(addendum.Links));
        Assert.Equal<Id<Proposal>>(["lighter-tanks", "lighter-other"], addendum.Provisions!.Value.SelectMany(stage => stage.Proposals));
        Assert.Equal("tanks", Minsk.Proposal<TerritorialDemand>("lighter-tanks").Object);
        Assert.Equal("weapons of calibre below 100 mm", other.Object);
        Assert.Equal(
            new StateReached { On = "proposal:lighter-tanks", State = ConditionState.CarriedOut }, Assert.Single(other.Conditions));
        Assert.All(
            ["lighter-tanks", "lighter-other"],
            stage => Assert.Equal(new Exactly { Value = 15, Unit = Unit.Kilometre }, Zone(stage).Width));
    }

    [Fact]
    public void P2_13_The_old_obligation_gets_a_new_deadline()
    {
        var renewed = Minsk.Proposal<Package>("heavy-weapons-2017");
        var decision = Assert.Single(Minsk.Doing(EffectKind.Extends, HeavyWeapons));

        Assert.Equal(new UntilTerm { When = new Window(null, "2017-02-20") }, renewed.Schedule!.Single.Term);
        Assert.Equal(Minsk.Proposal<Package>("heavy-weapons").Parts, renewed.Parts);
        Assert.Equal(new Link { Kind = LinkKind.Revises, To = HeavyWeapons }, Assert.Single(renewed.Links));
        Assert.Equal<Id<Party>?>("contact-group", Assert.Single(decision.Participants!.Single).Party);
        Assert.Equal<When>("2017-02", decision.When!.Single);
    }

    [Fact]
    public void P2_14_One_source_calls_it_expired_and_the_talks_go_on()
    {
        var expiry = Minsk.Event("expiry");
        var asserted = Assert.Single(Minsk.On(expiry.Reference, Act.Assert));
        var resolution = Minsk.Document("resolution-2202");

        Assert.Equal<Reference?>("source:report-on-expiry", Assert.Single(asserted.By).Speaker);
        Assert.Equal<Id<Source>>("report-on-expiry", Assert.Single(expiry.Occurrence.Testimonies[0].Evidence).Source);
        Assert.Equal(Truth.Yes, Minsk.Event("later-negotiations").HasHappened);
        Assert.Contains(new Link { Kind = LinkKind.After, To = expiry.Reference }, Minsk.Event("later-negotiations").Links);
        Assert.Equal<When>("2015-02-17", resolution.Dated!.Single);
        Assert.Equal(new Link { Kind = LinkKind.Endorses, To = Measures }, Assert.Single(resolution.Links));
    }

    [Fact]
    public void P2_15_It_has_several_names_and_a_class_that_a_data_set_gives()
    {
        var measures = Minsk.Document("package-of-measures");
        var classified = Assert.Single(Minsk.On(Measures, Act.Characterise));

        Assert.StartsWith("Package of Measures", measures.Title, StringComparison.Ordinal);
        Assert.Equal(["Minsk II", "PA-X 1364"], measures.Aliases.Select(alias => alias.Text));
        Assert.Equal<ExternalCode>(["pa-x:1364", "pa-x-stage:Imp/ImpMod", "pa-x-ceasefire-score:2"], measures.Codes);
        Assert.Equal<Reference?>("source:pa-x", Assert.Single(classified.By).Speaker);
        Assert.Contains("not ceasefire", classified.Content!, StringComparison.Ordinal);
    }

    private static Provision Point(string number) =>
        Assert.Single(Minsk.Document("package-of-measures").Provisions!.Value, point => point.Number.Text == number);

    private static Strip Zone(Id<Proposal> demand) =>
        Assert.IsType<Strip>(Assert.Single(Minsk.Proposal<TerritorialDemand>(demand).Areas.Single));

    private static Window NotAfter(Reference anchor, Edge? edge, int days) =>
        new(null, new Relative { Anchor = anchor, Edge = edge, Offset = Period.FromDays(days) });

    private static Voice Signature(string name) => Assert.Single(Minsk.Statement($"signed-by-{name}").By);

    private static IEnumerable<Reference?> Signers() => Minsk.On(Measures, Act.Accept)
        .Where(accepted => accepted.Form == AssentForm.Signature)
        .SelectMany(accepted => accepted.By)
        .Select(voice => voice.Speaker);
}
