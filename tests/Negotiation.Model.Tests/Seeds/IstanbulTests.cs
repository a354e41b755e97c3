using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Seeds;

/// <summary>The founding report, asked sentence by sentence: S0 is its first line, S13 its last sentence.</summary>
public sealed class IstanbulTests
{
    private static readonly Reference Outlet = "source:kyiv-independent-19-may";
    private static readonly LocalDate May16 = new(2025, 5, 16);
    private static readonly LocalDate May19 = new(2025, 5, 19);
    private static readonly Id<Territory>[] FourOblasts = ["donetsk-oblast", "luhansk-oblast", "zaporizhzhia-oblast", "kherson-oblast"];

    [Fact]
    public void S0_The_dateline_gives_the_day_of_publication()
    {
        Assert.Equal<When>("2025-05-19", Istanbul.Article.Published!);
        Assert.Equal(1, Assert.Single(Istanbul.Article.Evidence).Span?.Start);
    }

    [Fact]
    public void S0_The_line_about_the_audio_is_no_claim()
    {
        const int EndOfDateline = 16;
        const int StartOfReport = 59;

        Assert.DoesNotContain(Istanbul.AllEvidence, evidence => evidence.Span is { } span && span.End > EndOfDateline && span.Start < StartOfReport);
    }

    [Fact]
    public void S1_What_Trump_wants_passes_through_three_voices()
    {
        var wanted = Istanbul.Statement("direct-talks-supported");

        AssertActOn(Act.Support, "proposal:direct-talks", wanted);
        Assert.Equal<Reference>([Outlet, "person:zelensky", "person:trump"], Voices(wanted, wanted.Evidence[0]));
    }

    [Fact]
    public void S1_Nothing_is_the_own_word_of_Trump() =>
        Assert.All(Istanbul.By("person:trump").SelectMany(statement => statement.Evidence), evidence => Assert.NotEmpty(evidence.Via));

    [Fact]
    public void S1_Zelensky_spoke_at_a_briefing_in_Kyiv()
    {
        var briefing = Istanbul.Event("briefing-19-may");

        Assert.Equal(EventKind.Briefing, briefing.Kind);
        Assert.Equal<Id<Territory>>("kyiv", briefing.Place!.Single);
        Assert.Equal(briefing.Id, Istanbul.Statement("direct-talks-supported").Evidence[0].Via[0].In);
        AssertInferred(May19, briefing.When);
    }

    [Fact]
    public void S2_Delegations_that_are_not_named_talked_directly()
    {
        var talks = Istanbul.Event("talks-16-may");

        Assert.Equal((EventKind.Talks, MeetingForm.Direct), (talks.Kind, talks.Form));
        Assert.Equal<Id<Party>?>(["ukraine", "russia"], Parties(talks.Participants));
        Assert.All(talks.Participants!.Single, participant => Assert.Equal(("delegation", null), (participant.Role, participant.Person)));
    }

    [Fact]
    public void S2_The_year_is_taken_from_the_dateline()
    {
        AssertInferred(May16, Istanbul.Event("talks-16-may").When);
        Assert.Contains("dateline", Assert.Single(Istanbul.Event("talks-16-may").When!.Testimonies[0].Evidence).Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void S2_First_since_2022_is_the_word_of_the_outlet()
    {
        var first = Istanbul.Statement("first-since-2022");

        AssertActOn(Act.Assert, "event:talks-16-may", first);
        Assert.Equal([Outlet], Speakers(first.By));
    }

    [Fact]
    public void S3_No_breakthrough_is_a_judgement_of_the_outlet_and_no_effect_of_the_talks()
    {
        var judgement = Istanbul.Statement("no-breakthrough");

        AssertActOn(Act.Characterise, "event:talks-16-may", judgement);
        Assert.Equal([Outlet], Speakers(judgement.By));
        Assert.Empty(Istanbul.Event("talks-16-may").Effects);
    }

    [Fact]
    public void S4_The_demand_is_put_by_Russia_to_Ukraine_at_the_talks()
    {
        var demanded = Istanbul.Statement("withdrawal-demanded");
        var demand = Istanbul.Proposal<TerritorialDemand>("withdraw-from-four-oblasts");

        AssertActOn(Act.Demand, demand.Reference, demanded);
        Assert.Equal<Reference>(["party:russia"], Speakers(demanded.By));
        Assert.Equal<Reference>("party:ukraine", Assert.Single(demanded.To!.Value));
        Assert.Equal((TerritorialAction.WithdrawForces, "Ukrainian forces"), (demand.Action, demand.Object));
        Assert.Equal<Id<Party>>("ukraine", Assert.Single(demand.Actors!.Single));
    }

    [Fact]
    public void S4_The_demand_has_no_time_but_that_of_the_talks()
    {
        var russia = Assert.Single(Istanbul.Statement("withdrawal-demanded").By);

        Assert.Equal<Id<Event>?>("talks-16-may", russia.In);
        Assert.Null(russia.At);
    }

    [Fact]
    public void S4_The_demand_is_for_four_oblasts_and_tells_no_extent()
    {
        var areas = Istanbul.Proposal<TerritorialDemand>("withdraw-from-four-oblasts").Areas.Single;

        Assert.Equal(FourOblasts, areas.OfType<TerritoryArea>().Select(area => area.Territory));
        Assert.All(areas, area => Assert.Null(area.Extent));
    }

    [Theory]
    [InlineData("russia", "Moscow")]
    [InlineData("ukraine", "Kyiv")]
    public void S4_A_capital_stands_for_its_state(string party, string capital) =>
        Assert.Contains(Istanbul.Party(party).Aliases, alias => alias == new Name { Text = capital, Language = "en" });

    [Fact]
    public void S4_The_claim_is_to_the_whole_and_control_is_of_a_part()
    {
        var claimed = Istanbul.Statement("four-oblasts-claimed");

        Assert.Equal(Act.Claim, claimed.Act);
        Assert.Equal<Reference>(["party:russia"], Speakers(claimed.By));
        Assert.Contains("whole", claimed.Content!, StringComparison.Ordinal);
        Assert.Equal(FourOblasts.Select(oblast => (Reference)oblast), claimed.On);
        Assert.All(FourOblasts, oblast =>
        {
            var control = Assert.Single(Istanbul.Territory(oblast).Control);
            Assert.Equal<Id<Party>>("russia", control.By);
            Assert.Equal(Extent.Part, control.Extent.Single);
            Assert.Null(control.When);
        });
    }

    [Fact]
    public void S4_That_the_claim_is_illegal_is_the_word_of_the_outlet()
    {
        var judgement = Assert.Single(Istanbul.On("statement:four-oblasts-claimed"));

        Assert.Equal((Act.Characterise, "illegal"), (judgement.Act, judgement.Content));
        Assert.Equal([Outlet], Speakers(judgement.By));
    }

    [Fact]
    public void S5a_The_quotation_is_more_evidence_for_one_statement_and_no_second_source()
    {
        var wanted = Assert.Single(Istanbul.On("proposal:direct-talks"));

        Assert.Equal(2, wanted.Evidence.Count);
        Assert.Single(wanted.Evidence.Select(evidence => evidence.Source).Distinct());
    }

    [Fact]
    public void S5a_The_words_are_those_of_Zelensky_about_Trump()
    {
        var quoted = Istanbul.Statement("direct-talks-supported").Evidence[1];

        Assert.StartsWith("For Trump", quoted.Span!.Exact, StringComparison.Ordinal);
        Assert.Equal<Reference>(["person:zelensky"], Speakers(quoted.Via));
    }

    [Fact]
    public void S5b_Umerov_and_Medinsky_discussed_an_exchange_on_a_call()
    {
        var call = Istanbul.Event("call-umerov-medinsky");
        var discussed = Istanbul.Statement("exchange-discussed");

        Assert.Equal<Reference>("proposal:thousand-for-thousand", Assert.Single(call.About));
        Assert.Equal<Id<Person>?>(["umerov", "medinsky"], call.Participants!.Single.Select(participant => participant.Person));
        Assert.Equal<Reference>(["person:umerov", "person:medinsky"], Speakers(discussed.By));
        Assert.Null(call.Form);
        AssertInferred(May19, call.When);
    }

    [Fact]
    public void S5b_Zelensky_tells_of_the_call_and_was_not_on_it()
    {
        var call = Istanbul.Event("call-umerov-medinsky");

        Assert.Equal<Reference>(["person:zelensky"], Speakers(Assert.Single(call.Evidence).Via));
        Assert.DoesNotContain(call.Participants!.Single, participant => participant.Person == "zelensky");
    }

    [Fact]
    public void S5b_The_exchange_is_discussed_and_not_agreed() => Assert.Equal(
        [Act.Discuss, Act.Predict], Istanbul.On("proposal:thousand-for-thousand").Select(statement => statement.Act));

    [Fact]
    public void S5b_Each_of_the_two_sides_gives_up_1000_prisoners_of_no_stated_category()
    {
        var transfers = Assert.Single(Istanbul.Proposal<PrisonerExchange>("thousand-for-thousand").Transfers.Testimonies);

        Assert.Equal<Id<Party>?>(["ukraine", "russia"], transfers.Value.Select(transfer => transfer.From));
        Assert.Equal<Id<Party>?>(["russia", "ukraine"], transfers.Value.Select(transfer => transfer.To));
        Assert.All(transfers.Value, transfer => Assert.Equal((1000m, null), (transfer.Count, transfer.Category)));
        Assert.Equal(Wording.Inferred, Assert.Single(transfers.Evidence).Wording);
    }

    [Fact]
    public void S5b_The_adviser_is_Putins_and_the_country_of_the_minister_is_inferred()
    {
        var adviser = Assert.Single(Istanbul.Person("medinsky").Offices);
        var minister = Assert.Single(Istanbul.Person("umerov").Offices);

        Assert.Equal<Reference>("person:putin", adviser.Of);
        Assert.Equal<Reference>("party:ukraine", minister.Of);
        Assert.Equal(Wording.Inferred, Assert.Single(minister.Evidence).Wording);
    }

    [Fact]
    public void S6_The_exchange_is_foretold_for_a_time_that_opens_on_the_day_of_the_words()
    {
        var time = Assert.Single(Istanbul.Proposal<PrisonerExchange>("thousand-for-thousand").Schedule!.Testimonies);
        var due = Assert.IsType<Phrase>(time.Value.Due);

        Assert.Equal("in the next days or weeks", due.Text);
        Assert.Equal<Reference?>("event:briefing-19-may", due.Anchor);
        Assert.Equal((May19, DateBoundKind.Unknown), (due.Earliest.Day, due.Latest.Kind));
        Assert.Equal<Reference>(["person:zelensky"], Speakers(Assert.Single(time.Evidence).Via));
    }

    [Fact]
    public void S6_Zelensky_foretells_it_and_promises_nothing()
    {
        var foretold = Istanbul.Statement("exchange-predicted");

        Assert.Equal(Act.Predict, foretold.Act);
        AssertSpeaks("person:zelensky", "ukraine", foretold);
    }

    [Fact]
    public void S6_Civilians_are_excluded_by_the_word_of_Zelensky()
    {
        var excluded = Assert.Single(Istanbul.Proposal<PrisonerExchange>("thousand-for-thousand").Excluded!.Testimonies);

        Assert.Equal(new PersonCategory(CategoryTerm.Civilian), Assert.Single(excluded.Value));
        Assert.Equal<Reference>(["person:zelensky"], Speakers(Assert.Single(excluded.Evidence).Via));
    }

    [Fact]
    public void S6_That_civilians_are_out_makes_nobody_a_prisoner_of_war() => Assert.DoesNotContain(
        Istanbul.Record.Proposals.OfType<PrisonerExchange>().SelectMany(exchange => exchange.Transfers.Single),
        transfer => transfer.Category is not null);

    [Fact]
    public void S7_Ukraine_wants_to_talk_with_Russia_about_a_release_and_demands_none()
    {
        var raised = Assert.Single(Istanbul.On("proposal:release-of-ukrainians"));

        Assert.Equal(Act.Raise, raised.Act);
        Assert.Equal<Reference>("party:russia", Assert.Single(raised.To!.Value));
        AssertSpeaks("person:zelensky", "ukraine", raised);
    }

    [Fact]
    public void S7_Political_prisoners_and_journalists_are_two_categories_of_Ukrainians()
    {
        var release = Istanbul.Proposal<DetaineeRelease>("release-of-ukrainians");
        var ukrainian = CategoryTerm.Nationality("UA");

        Assert.Equal(
            [new PersonCategory(CategoryTerm.PoliticalPrisoner, ukrainian), new PersonCategory(CategoryTerm.Journalist, ukrainian)],
            release.Transfers.Single.Select(transfer => transfer.Category!));
        Assert.Equal(Wording.Inferred, Assert.Single(release.Actors!.Testimonies[0].Evidence).Wording);
    }

    [Fact]
    public void S8_The_memorandum_is_Russias_and_its_proposals_are_not_told()
    {
        var memorandum = Istanbul.Document("memorandum");

        Assert.Equal(DocumentKind.Memorandum, memorandum.Kind);
        Assert.Equal<Id<Party>>("russia", Assert.Single(memorandum.Authors!.Single));
        Assert.Null(memorandum.Provisions);
        Assert.Null(memorandum.Dated);
    }

    [Fact]
    public void S8_Its_delivery_by_Russia_is_announced_for_no_day_and_to_nobody_named()
    {
        var delivery = Istanbul.Event("memorandum-delivery");

        Assert.Equal(new Effect { Kind = EffectKind.Delivers, On = "document:memorandum", By = ["russia"] }, Assert.Single(delivery.Effects));
        Assert.Equal(Occurrence.Announced, delivery.Occurrence.Single);
        Assert.Equal<Id<Party>?>(["russia"], Parties(delivery.Participants));
        Assert.Null(delivery.When);
    }

    [Fact]
    public void S8_The_other_side_foretells_the_memorandum_and_Russia_promises_nothing()
    {
        var foretold = Assert.Single(Istanbul.On("event:memorandum-delivery"));

        Assert.Equal(Act.Predict, foretold.Act);
        AssertSpeaks("person:zelensky", "ukraine", foretold);
        Assert.DoesNotContain(Istanbul.Record.Statements, statement => statement.Act == Act.Commit);
    }

    [Fact]
    public void S8_The_potential_ceasefire_is_a_topic_and_no_proposal()
    {
        Assert.Equal<Reference>("issue:ceasefire", Assert.Single(Istanbul.Event("memorandum-delivery").About));
        Assert.Equal<Id<Proposal>>(
            ["ceasefire-asked-of-trump", "comprehensive-ceasefire"],
            Istanbul.Record.Proposals.OfType<CeasefireProposal>().Select(ceasefire => ceasefire.Id));
    }

    [Fact]
    public void S9_Zelensky_asked_Trump_for_three_things_on_one_call()
    {
        var requests = Istanbul.Record.Statements.Where(statement => statement.Act == Act.Request).ToArray();

        Assert.Equal(Istanbul.Event("call-zelensky-trump").About, requests.SelectMany(request => request.On));
        Assert.Equal(3, requests.Length);
        Assert.All(requests, request =>
        {
            Assert.Equal<Reference>("person:trump", Assert.Single(request.To!.Value));
            Assert.Equal<Id<Event>?>("call-zelensky-trump", request.By[0].In);
            AssertSpeaks("person:zelensky", "ukraine", request);
        });
        AssertInferred(May19, Istanbul.Event("call-zelensky-trump").When);
    }

    [Fact]
    public void S9_A_view_on_the_memorandum_must_wait_for_the_memorandum()
    {
        var comment = Istanbul.Proposal<Undertaking>("comment-on-memorandum");
        var delivered = Assert.IsType<StateReached>(Assert.Single(comment.Conditions));

        Assert.Equal(Mode.May, comment.Mode);
        Assert.Equal(ConditionState.Delivered, delivered.State);
        Assert.Equal<Reference>("document:memorandum", delivered.On);
    }

    [Fact]
    public void S9_The_slip_of_the_report_is_marked() =>
        Assert.Contains("[sic]", Assert.Single(Istanbul.Proposal<Undertaking>("comment-on-memorandum").Evidence).Note!, StringComparison.Ordinal);

    [Fact]
    public void S9_The_quotation_that_lost_its_negation_is_kept_annotated_and_not_trusted()
    {
        var request = Istanbul.Proposal<Undertaking>("decisions-on-ukraine");
        var evidence = Assert.Single(request.Evidence, evidence => evidence.Span!.Exact is not null);

        Assert.Equal(("to be agreed on Ukraine without Ukraine", Wording.Verbatim), (evidence.Span!.Exact, evidence.Wording));
        Assert.DoesNotContain(evidence.Span.Exact!, request.Summary!.Single, StringComparison.Ordinal);
        Assert.Contains("lost its negation", evidence.Note!, StringComparison.Ordinal);
        Assert.Equal(InformationGrade.Improbable, evidence.Grade);
        Assert.Equal(InformationGrade.Improbable, Assert.Single(Istanbul.Statement("decisions-requested").Evidence).Grade);
    }

    [Fact]
    public void S9_Nobody_puts_the_negation_back_in_silence()
    {
        Assert.DoesNotContain(Istanbul.Record.Proposals, proposal => proposal.Mode == Mode.ShallNot);
        Assert.DoesNotContain(Istanbul.Record.Entries.SelectMany(entry => entry.Links), link => link.Kind == LinkKind.Corrects);
    }

    [Fact]
    public void S10_Zelensky_and_Trump_spoke_before_Trump_and_Putin_on_a_day_not_told()
    {
        var call = Istanbul.Event("call-zelensky-trump-before-putin");

        Assert.Contains(new Link { Kind = LinkKind.Before, To = "event:call-trump-putin" }, call.Links);
        Assert.Null(call.When);
    }

    [Fact]
    public void S10_The_two_calls_of_Zelensky_and_Trump_may_be_one() => Assert.Contains(
        new Link { Kind = LinkKind.PossiblySameAs, To = "event:call-zelensky-trump" },
        Istanbul.Event("call-zelensky-trump-before-putin").Links);

    [Fact]
    public void S10_S11_The_call_of_Trump_and_Putin_was_to_come_and_then_took_place() => Assert.Equal(
        [Occurrence.Announced, Occurrence.Happened], Istanbul.Event("call-trump-putin").Occurrence.Values);

    [Fact]
    public void S11_The_day_of_the_call_of_Trump_and_Putin_is_inferred() => AssertInferred(May19, Istanbul.Event("call-trump-putin").When);

    [Fact]
    public void S11_Putin_refused_again_and_for_Russia_after_the_call()
    {
        var refused = Istanbul.Statement("comprehensive-ceasefire-refused");

        AssertActOn(Act.Reject, "proposal:comprehensive-ceasefire", refused);
        AssertSpeaks("person:putin", "russia", refused);
        AssertAfterTheCall(refused.By[0]);
        Assert.Equal(IterationKind.Again, refused.Iteration!.Kind);
        Assert.Null(refused.Iteration.Of);
    }

    [Fact]
    public void S11_Who_proposed_the_comprehensive_ceasefire_is_not_told()
    {
        var ceasefire = Istanbul.Proposal<CeasefireProposal>("comprehensive-ceasefire");

        Assert.Equal(CeasefireScope.Comprehensive, ceasefire.Scope!.Single);
        Assert.Null(ceasefire.Actors);
        Assert.Equal([Act.Reject], Istanbul.On(ceasefire.Reference).Select(statement => statement.Act));
    }

    [Fact]
    public void S11_The_position_is_called_unchanged_and_what_it_was_is_not_told()
    {
        var unchanged = Istanbul.Statement("position-unchanged");

        AssertActOn(Act.Reaffirm, "issue:negotiations", unchanged);
        Assert.Equal((IterationKind.Unchanged, null), (unchanged.Iteration!.Kind, unchanged.Iteration.Of));
    }

    [Fact]
    public void S11_Eliminating_the_root_causes_is_kept_word_for_word_and_nobody_is_to_do_it()
    {
        var required = Istanbul.Statement("root-causes-required");
        var causes = Istanbul.Proposal<Undertaking>("eliminate-root-causes");

        AssertActOn(Act.Demand, causes.Reference, required);
        Assert.Equal("eliminating the root causes", required.Evidence[1].Span!.Exact);
        Assert.Null(causes.Actors);
    }

    [Fact]
    public void S12_The_refusal_reacts_to_one_event_and_answers_a_demand_made_at_another()
    {
        var refused = Istanbul.Statement("withdrawal-refused");

        AssertActOn(Act.Reject, "proposal:withdraw-from-four-oblasts", refused);
        Assert.Equal<Reference?>("event:call-trump-putin", refused.ReactsTo);
        Assert.Equal<Reference?>("statement:withdrawal-demanded", refused.Answers);
        Assert.Equal<Id<Event>?>("talks-16-may", Istanbul.Statement("withdrawal-demanded").By[0].In);
    }

    [Fact]
    public void S12_Zelensky_refuses_for_Ukraine_after_the_call_at_no_event_named()
    {
        var refused = Istanbul.Statement("withdrawal-refused");

        AssertSpeaks("person:zelensky", "ukraine", refused);
        AssertAfterTheCall(refused.By[0]);
        Assert.Null(refused.By[0].In);
    }

    [Fact]
    public void S12_The_territories_of_the_refusal_are_vaguer_than_the_four_of_the_demand()
    {
        var refused = Istanbul.Statement("withdrawal-refused");

        Assert.Contains("occupied in part", refused.Content!, StringComparison.Ordinal);
        Assert.Contains("vaguer", refused.Evidence[0].Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void S12_The_place_of_the_talks_is_inferred_from_a_look_back()
    {
        var place = Assert.Single(Istanbul.Event("talks-16-may").Place!.Testimonies);

        Assert.Equal<Id<Territory>>("istanbul", place.Value);
        Assert.Equal(Wording.Inferred, Assert.Single(place.Evidence).Wording);
    }

    [Fact]
    public void S11_S12_Two_proposals_are_refused_one_by_each_side() => Assert.Equal<Id<Party>?>(
        ["russia", "ukraine"],
        Istanbul.Record.Statements.Where(statement => statement.Act == Act.Reject).Select(refusal => Assert.Single(refusal.By).For));

    [Fact]
    public void S13_One_meeting_of_four_is_looked_into_with_three_candidate_places()
    {
        var meeting = Istanbul.Proposal<MeetingProposal>("four-way-meeting");

        Assert.Equal<Id<Party>?>(["ukraine", "russia", "united-states", "european-union"], Parties(meeting.Participants));
        Assert.Equal<Id<Territory>>(["turkey", "vatican", "switzerland"], meeting.VenueOneOf!.Single);
        Assert.Equal(MeetingLevel.Delegations, meeting.Level);
        Assert.Null(meeting.Schedule);
    }

    [Fact]
    public void S13_Ukraine_alone_looks_into_it()
    {
        var explored = Assert.Single(Istanbul.On("proposal:four-way-meeting"));

        Assert.Equal(Act.Explore, explored.Act);
        AssertSpeaks("person:zelensky", "ukraine", explored);
    }

    [Fact]
    public void S13_The_European_Union_is_an_organisation_and_no_state() =>
        Assert.Equal(PartyKind.Organisation, Istanbul.Party("european-union").Kind);

    /// <summary>The voices from the source to whose act it is, all counted.</summary>
    private static IEnumerable<Reference> Voices(Statement statement, Evidence evidence) =>
        [evidence.Source, .. Speakers(evidence.Via), .. Speakers(statement.By)];

    private static IEnumerable<Reference> Speakers(ValueList<Voice> voices) => voices.Select(voice => voice.Speaker!.Value);

    private static IEnumerable<Id<Party>?> Parties(AttestedList<Participant>? participants) =>
        participants!.Single.Select(participant => participant.Party);

    private static void AssertActOn(Act act, Reference entry, Statement statement)
    {
        Assert.Equal(act, statement.Act);
        Assert.Equal(entry, Assert.Single(statement.On));
    }

    private static void AssertSpeaks(Reference person, Id<Party> party, Statement statement)
    {
        var voice = Assert.Single(statement.By);

        Assert.Equal(person, voice.Speaker);
        Assert.Equal(party, voice.For);
    }

    private static void AssertInferred(LocalDate day, Attested<When>? when)
    {
        var testimony = Assert.Single(when!.Testimonies);

        Assert.Equal((day, day), (testimony.Value.Earliest.Day, testimony.Value.Latest.Day));
        Assert.All(testimony.Evidence, evidence => Assert.Equal((Wording.Inferred, true), (evidence.Wording, evidence.Note is not null)));
    }

    private static void AssertAfterTheCall(Voice voice)
    {
        var window = Assert.IsType<Window>(voice.At);
        var end = Assert.IsType<Relative>(window.NotBefore);

        Assert.Equal<Reference>("event:call-trump-putin", end.Anchor);
        Assert.Equal(Edge.End, end.Edge);
        Assert.Null(window.NotAfter);
    }
}
