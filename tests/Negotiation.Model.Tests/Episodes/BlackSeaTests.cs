using NodaTime;
using static Negotiation.Model.Tests.Episodes.EpisodeRecord;

namespace Negotiation.Model.Tests.Episodes;

/// <summary>The Black Sea Grain Initiative of 2022, asked line by line.</summary>
public sealed class BlackSeaTests
{
    private static readonly EpisodeRecord Episode = EpisodeRecord.BlackSea;
    private static readonly Reference Initiative = "proposal:initiative";

    [Fact]
    public void P5_01_Two_texts_mirror_each_other_and_no_text_is_signed_by_both_enemies()
    {
        var (withUkraine, withRussia) = (Episode.Document("text-with-ukraine"), Episode.Document("text-with-russia"));

        Assert.Equal(withRussia.Reference, Assert.Single(Linked(withUkraine, LinkKind.Mirrors)));
        Assert.Equal(withUkraine.Reference, Assert.Single(Linked(withRussia, LinkKind.Mirrors)));
        Assert.Equal<Reference>(["party:ukraine", "party:turkiye", "party:united-nations"], Episode.Signatories(withUkraine.Reference));
        Assert.Equal<Reference>(["party:russia", "party:turkiye", "party:united-nations"], Episode.Signatories(withRussia.Reference));
        Assert.DoesNotContain(
            Episode.Record.Documents,
            text => Episode.Signatories(text.Reference).Contains("party:ukraine") && Episode.Signatories(text.Reference).Contains("party:russia"));
        Episode.AssertSeen(withUkraine, withRussia);
    }

    [Theory]
    [InlineData("kubrakov", "ukraine", "Infrastructure Minister", 1)]
    [InlineData("akar", "turkiye", "Defence Minister", 2)]
    [InlineData("guterres", "united-nations", "Secretary-General", 2)]
    [InlineData("shoigu", "russia", "Defence Minister", 1)]
    public void P5_02_Each_signs_for_a_party_in_an_office(string person, string party, string office, int texts)
    {
        var signatures = Episode.Record.Statements
            .Where(statement => statement.Form == AssentForm.Signature)
            .SelectMany(statement => statement.By)
            .Where(voice => voice.Speaker == (Reference)(Id<Person>)person)
            .ToArray();

        Assert.Equal(texts, signatures.Length);
        Assert.All(signatures, voice => Assert.Equal<(Id<Party>?, string?)>((party, office), (voice.For, voice.Role)));
        Assert.Equal((office, (Reference)(Id<Party>)party), Episode.Person(person).Offices.Select(held => (held.Title, held.Of)).Single());
        Episode.AssertSeen(Episode.Person(person));
    }

    [Fact]
    public void P5_03_The_memorandum_of_the_same_day_lasts_three_years_and_stands_apart()
    {
        var memorandum = Episode.Document("memorandum");
        var matter = Assert.IsType<Undertaking>(Assert.Single(Episode.PartsOf(memorandum.Reference)));
        var apart = Assert.Single(Episode.On(memorandum.Reference));

        Assert.Equal(Day(memorandum.Dated!.Single), Episode.DayOf("signing-with-russia"));
        Assert.Equal<Id<Party>>(["russia", "united-nations"], memorandum.Authors!.Single);
        Assert.Equal("food and fertiliser", matter.Object);
        Assert.Equal(Period.FromYears(3), Length(matter.Schedule!.Single).For);
        Assert.Equal(Act.Characterise, apart.Act);
        Assert.Contains(Initiative, apart.On);
        Episode.AssertFromMemory(memorandum, matter, apart);
    }

    [Fact]
    public void P5_04_There_are_exactly_three_ports_of_which_one_has_another_name()
    {
        var passage = Episode.Proposal<Undertaking>("passage-from-ports");

        Assert.Equal<Id<Territory>>(["odesa", "chornomorsk", "pivdennyi"], passage.Areas!.Single.Cast<TerritoryArea>().Select(area => area.Territory));
        Assert.Equal("Yuzhny", Assert.Single(Episode.Territory("pivdennyi").Aliases).Text);
        Episode.AssertSeen(passage, Episode.Territory("pivdennyi"));
    }

    [Fact]
    public void P5_05_It_lasts_120_days_and_again_unless_a_party_gives_notice()
    {
        var schedule = Episode.Proposal<Package>("initiative").Schedule!.Single;
        var notices = Assert.IsType<AnyOf>(schedule.Renewal!.Unless).Conditions.Cast<StateReached>().ToArray();

        Assert.Equal(Period.FromDays(120), Length(schedule).For);
        Assert.Equal(RenewalMode.Automatic, schedule.Renewal.Mode);
        Assert.Null(schedule.Renewal.For);
        Assert.Equal<Reference>(["event:notice-of-termination", "event:notice-of-modification"], notices.Select(notice => notice.On));
        Assert.All(notices, notice =>
        {
            Assert.Equal(ConditionState.Happened, notice.State);
            Assert.Equal<Id<Party>>(["ukraine", "russia", "turkiye", "united-nations"], notice.By!.Value);
            Assert.Equal(Occurrence.Possible, Episode.Event(notice.On.Id).Occurrence.Single);
        });
        Episode.AssertSeen(Episode.Proposal<Package>("initiative"));
    }

    [Fact]
    public void P5_06_The_centre_is_in_Istanbul_and_all_parties_have_teams_in_it()
    {
        var centre = Episode.Proposal<Undertaking>("coordination-centre");

        Assert.Equal<Id<Territory>>("istanbul", centre.Place!.Single);
        Assert.Equal<Id<Party>>(["united-nations"], centre.Actors!.Single);
        Assert.Equal(PartyKind.Body, Episode.Party("joint-coordination-centre").Kind);
        Assert.Equal<Id<Party>>(
            ["ukraine", "russia", "turkiye", "united-nations"],
            from party in Episode.Record.Parties
            where party.Memberships.Any(membership => membership.In == "joint-coordination-centre" && membership.Role == "inspection team")
            select party.Id);
        Episode.AssertSeen(centre, Episode.Party("joint-coordination-centre"));
    }

    [Fact]
    public void P5_07_What_must_not_be_attacked_is_only_what_takes_part()
    {
        var noAttacks = Episode.Proposal<Undertaking>("no-attacks");

        Assert.Equal((Mode.ShallNot, "attack"), (noAttacks.Mode, noAttacks.Action));
        Assert.EndsWith("engaged in the initiative", noAttacks.Object, StringComparison.Ordinal);
        Assert.Contains<Id<Proposal>>(noAttacks.Id, Episode.Proposal<Package>("initiative").Parts!.Value);
        Episode.AssertSeen(noAttacks);
    }

    [Fact]
    public void P5_08_Ukraine_keeps_its_authority_in_its_waters()
    {
        var authority = Episode.Proposal<Undertaking>("authority-of-ukraine");

        Assert.Equal<Id<Party>>(["ukraine"], authority.Actors!.Single);
        Assert.Equal("keep-authority", authority.Action);
        Assert.Equal<Id<Territory>>("ukrainian-territorial-waters", Assert.IsType<TerritoryArea>(Assert.Single(authority.Areas!.Single)).Territory);
        Episode.AssertSeen(authority);
    }

    [Fact]
    public void P5_09_Russia_suspends_its_part_and_takes_it_up_again()
    {
        var (suspended, resumed) = (OnlyActOf("russia", Act.Suspend), OnlyActOf("russia", Act.Resume));

        Assert.Equal(new LocalDate(2022, 10, 29), Day(suspended.By[0].At!));
        Assert.Equal(new LocalDate(2022, 11, 2), Day(resumed.By[0].At!));
        Episode.AssertFromMemory(suspended, resumed);
    }

    [Fact]
    public void P5_10_The_first_extension_is_announced_two_days_before_it_starts()
    {
        var extension = Episode.Proposal<Undertaking>("first-extension");
        var announced = Assert.Single(Episode.On(extension.Reference));

        Assert.Equal((Act.Extend, new LocalDate(2022, 11, 17)), (announced.Act, Day(announced.By[0].At!)));
        Assert.Equal(extension.Schedule!.Single.Start, announced.Effective);
        Assert.Equal((new LocalDate(2022, 11, 19), Period.FromDays(120)), (Day(announced.Effective!), Length(extension.Schedule.Single).For));
        Assert.Equal(Initiative, Assert.Single(Linked(extension, LinkKind.Amends)));
        Episode.AssertSeen(extension, announced);
    }

    [Fact]
    public void P5_11_The_third_extension_has_three_lengths_by_three_sources()
    {
        var extension = Episode.Proposal<Undertaking>("extension-of-march-2023");

        Assert.True(extension.Schedule!.IsContested);
        Assert.Equal<(Reference, Period?)>(
            [("party:russia", Period.FromDays(60)), ("party:ukraine", Period.FromDays(120)), ("party:united-nations", null)],
            extension.Schedule.Testimonies.Select(stated => (stated.Evidence[0].Via[0].Speaker!.Value, (stated.Value.Term as FixedTerm)?.For)));
        Assert.Equal<Reference?>(
            ["party:russia", "party:ukraine", "party:united-nations"],
            Episode.On(extension.Reference).Where(said => said.Act == Act.Extend).Select(said => said.By[0].Speaker));
        Episode.AssertSeen(extension);
    }

    [Fact]
    public void P5_11_By_the_count_of_Russia_it_ends_on_18_May()
    {
        var end = Assert.Single(
            Episode.Record.Events, happening => happening.Effects.Any(effect => effect.Kind == EffectKind.Ends && effect.On == "proposal:extension-of-march-2023"));

        Assert.Equal((EventKind.Expiry, new LocalDate(2023, 5, 18)), (end.Kind, Episode.DayOf(end.Id)));
        Assert.Equal<Reference?>("party:russia", end.When!.Testimonies[0].Evidence[0].Via[0].Speaker);
        Episode.AssertSeen(end);
    }

    [Fact]
    public void P5_12_The_president_of_Türkiye_announces_two_more_months()
    {
        var extension = Episode.Proposal<Undertaking>("extension-of-may-2023");
        var announced = Assert.Single(Episode.On(extension.Reference));

        Assert.Equal(Period.FromMonths(2), Length(extension.Schedule!.Single).For);
        Assert.Equal<(Act, Id<Party>?, string?)>((Act.Extend, "turkiye", "President"), (announced.Act, announced.By[0].For, announced.By[0].Role));
        Assert.Equal<When>("2023-05", announced.By[0].At!);
        Episode.AssertSeen(extension, announced);
    }

    [Fact]
    public void P5_13_Russia_ends_its_part()
    {
        var ended = OnlyActOf("russia", Act.Terminate);

        Assert.Equal(new LocalDate(2023, 7, 17), Day(ended.By[0].At!));
        Assert.Equal(Stance.Rejects, Assert.Single(Episode.Record.AsOf().Positions, position => position.Party == "russia" && position.On == Initiative).Stance);
        Episode.AssertFromMemory(ended);
    }

    [Fact]
    public void P5_14_What_was_carried_is_counted_from_the_beginning_at_three_times()
    {
        var shipments = Episode.Event("shipments");

        Assert.Equal<(When, Quantity)>(
            [("2022-11", Tonnes(11_000_000)), ("2023-03", Tonnes(25_000_000)), ("2023-05", Tonnes(30_300_000))],
            shipments.Measures.Select(measure => (measure.AsOf!, measure.Quantity.Single)));
        Assert.All(shipments.Measures, measure =>
        {
            Assert.True(measure.IsCumulative);
            Assert.Equal<Id<Source>>("public-page", Assert.Single(Assert.Single(measure.Quantity.Testimonies).Evidence).Source);
        });
        Episode.AssertSeen(shipments);
    }

    [Fact]
    public void P5_15_A_wrong_word_is_kept_as_printed_with_a_note()
    {
        var said = Episode.Statement("ports-and-mines");
        var evidence = Assert.Single(said.Evidence);

        Assert.Equal("does not need to mine the ports", said.Content);
        Assert.Equal((Wording.Verbatim, InformationGrade.Improbable), (evidence.Wording, evidence.Grade));
        Assert.Contains("demine", evidence.Note!, StringComparison.Ordinal);
        Assert.Null(Episode.Source(evidence.Source).Standing);
    }

    private static Quantity Tonnes(decimal number) => new About { Value = number, Unit = Unit.Tonne };

    private static Statement OnlyActOf(Id<Party> party, Act act) =>
        Assert.Single(Episode.On(Initiative), said => said.Act == act && said.By[0].Speaker == (Reference)party);
}
