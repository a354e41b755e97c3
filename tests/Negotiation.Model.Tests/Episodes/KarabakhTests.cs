using NodaTime;
using static Negotiation.Model.Tests.Episodes.EpisodeRecord;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>The statement on Nagorno-Karabakh of November 2020, asked line by line.</summary>
public sealed class KarabakhTests
{
    private static readonly EpisodeRecord Episode = EpisodeRecord.Karabakh;
    private static readonly Reference Text = "document:statement";
    private static readonly Reference[] Versions = ["document:english-text-one", "document:english-text-two"];

    [Fact]
    public void P6_01_It_takes_effect_at_midnight_in_Moscow_and_is_dated_the_day_before()
    {
        var start = Assert.IsType<Moment>(Episode.Proposal<CeasefireProposal>("ceasefire").Schedule!.Single.Start);

        Assert.Equal(Instant.FromUtc(2020, 11, 9, 21, 0), start.Instant);
        Assert.Equal((new LocalDate(2020, 11, 10), "Europe/Moscow"), (start.At.Date, start.Zone!.Id));
        Assert.Equal(new LocalDate(2020, 11, 9), Episode.DayOf("signing"));
        Episode.AssertSeen(Episode.Proposal<CeasefireProposal>("ceasefire"), Episode.Event("signing"));
    }

    [Fact]
    public void P6_02_It_is_a_statement_of_two_presidents_and_a_prime_minister_signed_from_afar()
    {
        var text = Episode.Document("statement");

        Assert.Equal(DocumentKind.Statement, text.Kind);
        Assert.Equal(["pa-x-stage:Cea", "pa-x-substage:Ceas"], text.Codes.Take(2).Select(code => code.Text));
        Assert.Equal(["President", "Prime Minister", "President"], Assert.Single(Episode.Signatures(Text)).By.Select(voice => voice.Role));
        Assert.Equal(MeetingForm.Remote, Episode.Event("signing").Form);
        Assert.All(Episode.Event("signing").Participants!.Single, signer => Assert.Equal(Attendance.Remote, signer.Attendance));
        Episode.AssertSeen(text);
    }

    [Fact]
    public void P6_03_Two_official_English_texts_are_versions_of_one_statement()
    {
        var versions = Versions.Select(version => Episode.Document(version.Id)).ToArray();

        Assert.All(versions, version => Assert.Equal((Text, "en"), (Assert.Single(Linked(version, LinkKind.VersionOf)), version.Language!.Value.Text)));
        Assert.NotEqual(versions[0].Authors!.Single, versions[1].Authors!.Single);
        Assert.Equal(versions[0].Authors!.Single.ToHashSet(), versions[1].Authors!.Single.ToHashSet());
    }

    [Theory]
    [InlineData("kalbajar-handover", "Kalbajar is handed over before 15 November", "Kelbajar is handed over by 15 November")]
    [InlineData("lachin-corridor", "A corridor that will not affect Shusha", "A corridor that will circumvent Shushi")]
    public void P6_03_The_two_texts_word_the_same_in_two_ways(string id, string one, string two)
    {
        var summary = Episode.Record.Proposals.Single(proposal => proposal.Id == id).Summary!;

        Assert.Equal<(Id<Source>, string)>(
            [("official-text-one", one), ("official-text-two", two)], summary.Testimonies.Select(stated => (stated.Evidence[0].Source, stated.Value)));
    }

    [Theory]
    [InlineData("kalbajar", "Kalbajar", "Kelbajar")]
    [InlineData("shusha", "Shusha", "Shushi")]
    public void P6_03_A_place_has_a_name_in_each_text(string id, string one, string two)
    {
        Assert.Equal((one, two), (Episode.Territory(id).Name, Assert.Single(Episode.Territory(id).Aliases).Text));
        Assert.Equal($"Written {two}.", Assert.Single(Episode.Territory(id).Evidence, evidence => evidence.Source == "official-text-two").Note);
    }

    [Fact]
    public void P6_03_Before_the_fifteenth_is_a_day_earlier_than_by_the_fifteenth() => Assert.Equal<(Id<Source>, string, LocalDate)>(
        [("official-text-one", "before 15 November", new LocalDate(2020, 11, 14)), ("official-text-two", "by 15 November", new LocalDate(2020, 11, 15))],
        from stated in Episode.Proposal<TerritorialDemand>("kalbajar-handover").Schedule!.Testimonies
        let phrase = Assert.IsType<Phrase>(stated.Value.Start)
        select (stated.Evidence[0].Source, phrase.Text, Day(phrase.Within!.NotAfter!)));

    [Fact]
    public void P6_04_The_parties_stop_where_they_stand_when_the_fighting_stops()
    {
        var stop = Episode.Proposal<TerritorialDemand>("stop-at-positions");
        var positions = Assert.IsType<ForcePositions>(Assert.Single(stop.Areas.Single));

        Assert.Equal(TerritorialAction.Freeze, stop.Action);
        Assert.Equal<Id<Party>>(["azerbaijan", "armenia"], positions.Of!.Value);
        Assert.Equal(new Relative { Anchor = "proposal:ceasefire", Edge = Edge.Start }, positions.At);
        Episode.AssertSeen(stop);
    }

    [Theory]
    [InlineData("kalbajar", 11, 15)]
    [InlineData("aghdam", 11, 20)]
    [InlineData("lachin", 12, 1)]
    public void P6_05_Each_district_is_handed_over_by_a_day_of_its_own(string district, int month, int day)
    {
        var handover = Episode.Proposal<TerritorialDemand>($"{district}-handover");

        Assert.Equal(TerritorialAction.HandOver, handover.Action);
        Assert.Equal<Id<Territory>>(district, Assert.IsType<TerritoryArea>(Assert.Single(handover.Areas.Single)).Territory);
        Assert.Equal(new LocalDate(2020, month, day), handover.Schedule!.Values.Select(LastDay).Max());
        Episode.AssertSeen(handover);
    }

    [Fact]
    public void P6_06_Kalbajar_was_handed_over_after_both_last_days()
    {
        var due = Episode.Proposal<TerritorialDemand>("kalbajar-handover");
        var handover = Assert.Single(
            Episode.Record.Events, happening => happening.Effects.Any(effect => effect.Kind == EffectKind.CarriesOut && effect.On == due.Reference));

        Assert.Equal((EventKind.Handover, new LocalDate(2020, 11, 25)), (handover.Kind, Episode.DayOf(handover.Id)));
        Assert.All(due.Schedule!.Values, schedule => Assert.True(LastDay(schedule) < Episode.DayOf(handover.Id)));
        Episode.AssertSeen(handover);
    }

    [Fact]
    public void P6_07_The_force_is_counted_by_category()
    {
        var force = Assert.IsType<ByCategory>(Episode.Proposal<Undertaking>("peacekeepers-deploy").Quantity!.Single);

        Assert.Equal<(string, Quantity)>(
            [
                ("personnel with small arms", new Exactly { Value = 1960, Unit = Unit.People }),
                ("armoured carriers", new Exactly { Value = 90, Unit = Unit.Vehicle }),
                ("vehicles", new Exactly { Value = 380, Unit = Unit.Vehicle }),
            ],
            force.Parts.Select(part => (part.Category, part.Quantity)));
        Episode.AssertSeen(Episode.Proposal<Undertaking>("peacekeepers-deploy"));
    }

    [Fact]
    public void P6_08_The_force_comes_in_while_Armenian_forces_leave()
    {
        var (deployment, withdrawal) = (Episode.Proposal<Undertaking>("peacekeepers-deploy"), Episode.Proposal<Undertaking>("armenian-withdrawal"));

        Assert.Equal(new Relative { Anchor = withdrawal.Reference, Edge = Edge.Start }, deployment.Schedule!.Single.Start);
        Assert.Equal(withdrawal.Reference, Assert.Single(Linked(deployment, LinkKind.During)));
        Assert.Equal(("Armenian forces", "withdraw"), (withdrawal.Object, withdrawal.Action));
        Episode.AssertSeen(deployment, withdrawal);
    }

    [Fact]
    public void P6_09_It_stays_five_years_and_five_again_unless_one_party_objects_half_a_year_before()
    {
        var schedule = Episode.Proposal<Undertaking>("peacekeepers-stay").Schedule!.Single;
        var objections = Assert.IsType<AnyOf>(schedule.Renewal!.Unless).Conditions.Cast<StateReached>().ToArray();

        Assert.Equal(Period.FromYears(5), Length(schedule).For);
        Assert.Equal(
            (RenewalMode.Automatic, Period.FromYears(5), Period.FromMonths(6)), (schedule.Renewal.Mode, schedule.Renewal.For!, schedule.Renewal.Notice!));
        Assert.Equal<Id<Party>>(["azerbaijan", "armenia", "russia"], objections.Select(objection => Assert.Single(objection.By!.Value)));
        Assert.All(objections, objection => Assert.Equal(ConditionState.Rejected, objection.State));
        Episode.AssertSeen(Episode.Proposal<Undertaking>("peacekeepers-stay"));
    }

    [Fact]
    public void P6_10_The_corridor_is_five_kilometres_wide_without_a_town()
    {
        var corridor = Assert.IsType<Strip>(Assert.Single(Episode.Proposal<Undertaking>("lachin-corridor").Areas!.Single));

        Assert.Equal(new Exactly { Value = 5, Unit = Unit.Kilometre }, corridor.Width);
        Assert.Equal<Id<Territory>>("shusha", Assert.IsType<TerritoryArea>(Assert.Single(corridor.Except)).Territory);
        Episode.AssertSeen(Episode.Proposal<Undertaking>("lachin-corridor"));
    }

    [Fact]
    public void P6_10_A_route_to_replace_it_is_planned_within_three_years()
    {
        var route = Episode.Proposal<Undertaking>("replacement-route");

        Assert.Equal(("plan", Period.FromYears(3)), (route.Action, Due(route.Schedule!.Single).Offset!));
        Episode.AssertFromMemory(route);
    }

    [Fact]
    public void P6_11_Four_categories_are_exchanged_of_which_one_is_the_dead()
    {
        var exchange = Episode.Proposal<PrisonerExchange>("exchange");

        Assert.Equal(
            [new PersonCategory("status:prisoner-of-war"), new("status:hostage"), new("status:detained"), new("status:dead")],
            exchange.Transfers.Single.Select(transfer => transfer.Category!));
        Assert.Contains<ExternalCode>("pa-x-tjprire:3", Episode.Document("statement").Codes);
        Episode.AssertFromMemory(exchange);
        Episode.AssertSeen(Episode.Document("statement"));
    }

    [Fact]
    public void P6_12_A_service_of_a_third_state_controls_a_transport_link()
    {
        var link = Episode.Proposal<Undertaking>("transport-link");
        var service = Episode.Party(Assert.Single(link.Actors!.Single));

        Assert.Equal(("control", "a transport link"), (link.Action, link.Object));
        Assert.Equal<(PartyKind, Id<Party>)>((PartyKind.Body, "russia"), (service.Kind, Assert.Single(service.Memberships).In));
        Episode.AssertFromMemory(link, service);
    }

    [Fact]
    public void P6_13_The_final_status_is_not_in_the_text()
    {
        Assert.Equal([Text, "issue:final-status"], Episode.Statement("silence-on-status").On);
        Assert.DoesNotContain(Episode.PartsOf(Text), part => part.Issue == "final-status");
        Episode.AssertFromMemory(Episode.Statement("silence-on-status"));
    }

    [Fact]
    public void P6_13_The_local_authorities_are_no_party()
    {
        Assert.Equal(PartyKind.UnrecognisedEntity, Episode.Party("local-authorities").Kind);
        Assert.Equal([Text, "party:local-authorities"], Episode.Statement("not-a-party").On);
        Assert.DoesNotContain<Reference>("party:local-authorities", Episode.Signatories(Text));
        Episode.AssertFromMemory(Episode.Statement("not-a-party"));
    }

    [Fact]
    public void P6_14_A_district_of_the_circulated_version_is_not_in_the_official_text()
    {
        var draft = Episode.Document("circulated-version");

        Assert.Equal((DocumentKind.Draft, Text), (draft.Kind, Assert.Single(Linked(draft, LinkKind.VersionOf))));
        Assert.Contains<Id<Territory>>("gazakh", DistrictsOf(draft.Reference));
        Assert.Equal<Id<Territory>>(["kalbajar", "aghdam", "lachin"], DistrictsOf(Text));
        Episode.AssertSeen(draft);
    }

    [Fact]
    public void P6_15_The_peacekeepers_left_before_their_term_was_over()
    {
        var left = Episode.Event("peacekeepers-left");
        var start = Assert.IsType<Moment>(Episode.Proposal<CeasefireProposal>("ceasefire").Schedule!.Single.Start).At.Date;

        Assert.Equal((EffectKind.Ends, "proposal:peacekeepers-stay"), (left.Effects[0].Kind, left.Effects[0].On));
        Assert.Equal<When>("2024", left.When!.Single);
        Assert.True(left.When.Single.Latest.Day < start + Length(Episode.Proposal<Undertaking>("peacekeepers-stay").Schedule!.Single).For);
        Episode.AssertFromMemory(left);
    }

    private static LocalDate LastDay(Schedule schedule) => Day(schedule.Start switch
    {
        Window window => window.NotAfter!,
        Phrase phrase => phrase.Within!.NotAfter!,
        _ => schedule.Start!,
    });

    private static IEnumerable<Id<Territory>> DistrictsOf(Reference document) => Episode.PartsOf(document)
        .OfType<TerritorialDemand>()
        .Where(demand => demand.Action == TerritorialAction.HandOver)
        .SelectMany(demand => demand.Areas.Single)
        .OfType<TerritoryArea>()
        .Select(area => area.Territory);
}
