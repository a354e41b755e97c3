using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.State;

/// <summary>What analysts ask, answered from the founding report and from it merged with the other reports of the same days.</summary>
public sealed class SeedAnswersTests
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    private static readonly NegotiationState Founding = Istanbul.Record.AsOf(Day, Day);

    private static readonly NegotiationState Merged = Istanbul.Merging.Record!.AsOf();

    [Fact]
    public void Russia_rejects_a_comprehensive_ceasefire_as_before_and_asks_for_the_root_causes_instead()
    {
        var position = Founding.PositionOf("russia", "proposal:comprehensive-ceasefire");

        Assert.Equal((Stance.Rejects, Truth.Yes), (position.Stance, position.Certainty));
        Assert.Equal((MovementKind.Unchanged, MovementBasis.Said), (position.Movement.Kind, position.Movement.Basis));
        Assert.Equal<Reference>(["proposal:eliminate-root-causes"], position.Instead);
        Assert.Equal("rejects, again", Rejection(Founding, "comprehensive-ceasefire-refused").Verdict);
    }

    [Fact]
    public void Ukraine_rejects_the_withdrawal_on_19_May_answering_the_demand_of_16_May()
    {
        var position = Founding.PositionOf("ukraine", "proposal:withdraw-from-four-oblasts");
        var rejection = Rejection(Founding, "withdrawal-refused");

        Assert.Equal((Stance.Rejects, DateRange.On(Day)), (position.Stance, position.Since));
        Assert.Equal(("ukraine", DateRange.On(Day), Truth.Yes), (rejection.Party.Text, rejection.When, rejection.Certainty));
        Assert.Equal(("statement:withdrawal-demanded", DateRange.On(new LocalDate(2025, 5, 16))), ($"{rejection.Answers}", rejection.AnsweredWhen));
        Assert.Equal("event:call-trump-putin", $"{rejection.ReactsTo}");
        Assert.Null(rejection.Iteration);
    }

    [Fact]
    public void The_calls_of_19_May_stand_in_the_order_that_is_told() => Assert.Equal(
        ["call-zelensky-trump-before-putin", "call-trump-putin", "call-zelensky-trump-after-putin"],
        Merged.Timeline.Select(entry => entry.On.Id).Where(id => id.EndsWith("-putin", StringComparison.Ordinal) && id.StartsWith("call-", StringComparison.Ordinal)));

    [Fact]
    public void What_Russia_first_said_on_the_exchange_on_19_May_is_not_unchanged_by_a_word_on_the_ceasefire()
    {
        Assert.Equal(MovementBasis.NothingToCompare, Founding.PositionOf("russia", "proposal:thousand-for-thousand").Movement.Basis);
        Assert.NotEqual(Truth.Yes, Merged.PositionOf("russia", "proposal:thousand-for-thousand").Movement.Certainty);
    }

    [Fact]
    public void A_day_earlier_neither_had_said_no()
    {
        var before = Istanbul.Record.AsOf(new LocalDate(2025, 5, 18));

        Assert.Empty(before.Rejections.AsEnumerable());
        Assert.Equal(Stance.Silent, before.PositionOf("russia", "proposal:comprehensive-ceasefire").Stance);
        Assert.Equal(Stance.Silent, before.PositionOf("ukraine", "proposal:withdraw-from-four-oblasts").Stance);
    }

    [Fact]
    public void They_conflict_on_territory_and_maybe_on_a_ceasefire_and_overlap_maybe_on_prisoners() => Assert.Equal(
        [
            "contrast issue:ceasefire: conflict, Maybe",
            "contrast issue:prisoners: overlap, Maybe",
            "contrast issue:territory: conflict, Yes",
            "contrast proposal:thousand-for-thousand: overlap, Maybe",
            "contrast proposal:withdraw-from-four-oblasts: conflict, Yes",
        ],
        Founding.Contrasts.Select(contrast => $"{contrast.Key}: {contrast.Verdict}, {contrast.Certainty}"));

    [Fact]
    public void Everything_rests_on_one_source() =>
        Assert.All(Founding.Corroborations.AsEnumerable(), answer => Assert.Contains(Support.SingleSource, answer.Supports));

    [Fact]
    public void What_Zelensky_told_is_one_sided_and_what_is_known_of_others_through_him_is_attributed()
    {
        Assert.All<Reference>(
            [
                "statement:direct-talks-supported", "statement:exchange-discussed", "proposal:thousand-for-thousand", "proposal:release-of-ukrainians",
                "document:memorandum", "event:memorandum-delivery", "event:call-zelensky-trump", "statement:ceasefire-requested", "proposal:four-way-meeting",
            ],
            on =>
            {
                Assert.Contains(Support.OneSided, Corroboration(Founding, on).Supports);
                Assert.Equal(["ukraine"], Corroboration(Founding, on).Sides);
            });
        Assert.All<Reference>(
            ["statement:withdrawal-demanded", "statement:comprehensive-ceasefire-refused", "event:talks-16-may"],
            on => Assert.DoesNotContain(Support.OneSided, Corroboration(Founding, on).Supports));
        Assert.Equal(
            ["document:memorandum", "event:memorandum-delivery", "statement:direct-talks-supported"],
            Founding.Corroborations.Where(answer => answer.Supports.Contains(Support.AttributedOnly)).Select(answer => answer.On.Text));
    }

    [Fact]
    public void Trumps_aim_has_come_through_three_voices_and_is_not_his_own_word()
    {
        var hearsay = Assert.Single(Founding.Hearsay, answer => answer.Statement == "direct-talks-supported");

        Assert.Equal(["source:kyiv-independent-19-may", "person:zelensky", "person:trump"], hearsay.Chain.Select(voice => $"{voice.Speaker}"));
        Assert.Equal((3, "person:trump", true), (hearsay.Count, $"{hearsay.First.Speaker}", hearsay.IsAttributed));
        Assert.True(Founding.PositionOf("united-states", "proposal:direct-talks").IsAttributed);
    }

    [Fact]
    public void Four_oblasts_are_demanded_whole_claimed_by_Russia_and_held_in_part()
    {
        Assert.Equal(
            ["donetsk-oblast", "kherson-oblast", "luhansk-oblast", "zaporizhzhia-oblast"], Founding.Areas.Select(area => area.Territory.Text));
        Assert.All(Founding.Areas.AsEnumerable(), area =>
        {
            Assert.Equal(("whole demanded, part held by russia", Truth.Yes, Truth.Yes), (area.Verdict, area.IsDemanded, area.Certainty));
            Assert.Equal(["russia"], area.ClaimedBy);
            Assert.False(area.IsExtentStated);
        });
    }

    [Fact]
    public void A_thousand_for_a_thousand_without_civilians_by_one_sides_word_and_not_agreed()
    {
        var exchange = Exchange(Founding);

        Assert.Equal([("russia", 1000m), ("ukraine", 1000m)], Assert.Single(exchange.Ratios.AsEnumerable()).Parts.Select(part => (part.Party!.Value.Text, part.Value)));
        Assert.Equal<PersonCategory>([new PersonCategory(CategoryTerm.Civilian)], Assert.Single(exchange.Excluded!.Value.AsEnumerable()).Value);
        Assert.Equal(["ukraine"], exchange.ExclusionStatedBy);
        Assert.Equal((Truth.No, Truth.Unknown), (exchange.IsContested, exchange.IsAgreed));
    }

    [Fact]
    public void The_contacts_are_ordered_as_far_as_it_is_told()
    {
        Assert.All(Founding.Contacts.AsEnumerable(), contact => Assert.Equal("happened", contact.Verdict));
        var last = Contact(Founding, "call-trump-putin");
        var unclear = Contact(Founding, "call-zelensky-trump-before-putin");

        Assert.Equal(["call-zelensky-trump-before-putin", "talks-16-may"], last.After);
        Assert.Equal(["briefing-19-may", "call-umerov-medinsky", "call-zelensky-trump"], last.Unordered);
        Assert.Equal(["call-zelensky-trump"], unclear.PossiblySame);
        Assert.Contains("talks-16-may", unclear.Unordered);
        Assert.Equal(["putin", "trump"], last.Participants.Select(who => who.Person!.Value.Text));
    }

    [Fact]
    public void What_was_said_at_the_talks_and_about_them_is_told_apart()
    {
        var talks = Contact(Founding, "talks-16-may");

        Assert.Equal(["withdrawal-demanded"], talks.SaidAt);
        Assert.Equal(["first-since-2022", "no-breakthrough"], talks.SaidAbout);
        Assert.Equal((DateRange.On(new LocalDate(2025, 5, 16)), "istanbul"), (talks.When, Assert.Single(talks.Places.AsEnumerable()).Text));
    }

    [Fact]
    public void Each_speaks_for_his_side_in_the_office_of_that_day() => Assert.Equal(
        [
            "spokesperson person:medinsky party:russia: adviser, Yes",
            "spokesperson person:putin party:russia: President, Yes",
            "spokesperson person:trump party:united-states: President, Yes",
            "spokesperson person:umerov party:ukraine: Defence Minister, Yes",
            "spokesperson person:zelensky party:ukraine: President, Yes",
        ],
        Founding.Spokespeople.Select(answer => $"{answer.Key}: {answer.Verdict}, {answer.Certainty}"));

    [Fact]
    public void What_is_announced_possible_discussed_or_in_doubt_is_kept_out_of_counts()
    {
        Assert.Equal([UnsettledReason.Announced, UnsettledReason.Attributed], Unsettled(Founding, "document:memorandum"));
        Assert.Equal([UnsettledReason.Announced, UnsettledReason.Predicted, UnsettledReason.Attributed], Unsettled(Founding, "event:memorandum-delivery"));
        Assert.Equal([UnsettledReason.Predicted, UnsettledReason.Discussed], Unsettled(Founding, "proposal:thousand-for-thousand"));
        Assert.Equal([UnsettledReason.Possible], Unsettled(Founding, "proposal:four-way-meeting"));
        Assert.Equal([UnsettledReason.Possible], Unsettled(Founding, "proposal:ceasefire-asked-of-trump"));
        Assert.Equal([UnsettledReason.Possible, UnsettledReason.Conditional], Unsettled(Founding, "proposal:comment-on-memorandum"));
        Assert.Equal([UnsettledReason.Possible, UnsettledReason.Doubtful], Unsettled(Founding, "proposal:decisions-on-ukraine"));
        Assert.Equal([UnsettledReason.Attributed], Unsettled(Founding, "statement:direct-talks-supported"));
        Assert.Equal([UnsettledReason.PossiblySame], Unsettled(Founding, "event:call-zelensky-trump-before-putin"));
        Assert.EndsWith(
            "That it leaves out civilian is no more settled than it is.",
            Assert.Single(Founding.Unsettled, answer => answer.On == "proposal:thousand-for-thousand").Reason,
            StringComparison.Ordinal);
        Assert.DoesNotContain(Founding.Unsettled.AsEnumerable(), answer => answer.On == "event:talks-16-may");
    }

    [Fact]
    public void The_other_reports_contest_the_exchange_the_areas_and_the_memorandum()
    {
        Assert.Equal(Truth.Yes, Exchange(Merged).IsContested);
        Assert.Equal(["schedule", "transfers"], Corroboration(Merged, "proposal:thousand-for-thousand").Contradictions);
        Assert.Equal(["areas"], Corroboration(Merged, "proposal:withdraw-from-four-oblasts").Contradictions);
        Assert.Equal(["denied by statement:memorandum-unknown"], Corroboration(Merged, "document:memorandum").Contradictions);
        Assert.Contains(UnsettledReason.Negated, Unsettled(Merged, "document:memorandum"));
    }

    [Fact]
    public void Crimea_is_demanded_maybe_and_the_four_oblasts_by_all()
    {
        Assert.Equal((Truth.Maybe, Truth.Maybe), Merged.Areas.Where(area => area.Territory == "crimea").Select(area => (area.IsDemanded, area.Certainty)).Single());
        Assert.All(Merged.Areas.Where(area => area.Territory != "crimea"), area => Assert.Equal(Truth.Yes, area.IsDemanded));
    }

    [Fact]
    public void The_other_reports_corroborate_the_talks_and_correct_the_quotation()
    {
        Assert.Equal([Support.Corroborated], Corroboration(Merged, "event:talks-16-may").Supports);
        Assert.Equal(["corrected by statement:no-decision-without-ukraine-requested"], Corroboration(Merged, "statement:decisions-requested").Contradictions);
    }

    [Fact]
    public void What_is_inferred_asked_about_or_told_by_one_publisher_is_not_corroborated()
    {
        Assert.All<Reference>(
            ["document:memorandum", "event:call-zelensky-trump", "event:briefing-19-may"],
            on => Assert.Contains(Support.SingleSource, Corroboration(Merged, on).Supports));
        Assert.Contains(Support.OneSided, Corroboration(Merged, "event:call-zelensky-trump").Supports);
    }

    [Fact]
    public void Nobody_is_counted_twice_who_is_told_by_himself()
    {
        Assert.All(Merged.Hearsay.AsEnumerable(), hearsay => Assert.DoesNotContain(
            true, hearsay.Chain.Zip(hearsay.Chain.Skip(1), (voice, next) => voice.Speaker is not null && voice.Speaker == next.Speaker)));
        Assert.Equal(3, Merged.PositionOf("united-states", "proposal:direct-talks").Hands);
    }

    [Fact]
    public void That_Zelensky_asked_for_decisions_is_certain_until_the_quotation_is_set_right()
    {
        var position = Merged.PositionOf("ukraine", "proposal:decisions-on-ukraine");
        var life = Assert.Single(Merged.Table, life => life.On == "proposal:decisions-on-ukraine");

        Assert.Equal((Stance.Advances, Truth.Maybe), (position.Stance, position.Certainty));
        Assert.Contains("It is corrected by no-decision-without-ukraine-requested.", position.Reason, StringComparison.Ordinal);
        Assert.Equal(Truth.Maybe, life.Certainty);
        Assert.Equal(Truth.Yes, Merged.PositionOf("ukraine", "proposal:no-decision-without-ukraine").Certainty);
    }

    [Fact]
    public void A_second_call_comes_after_the_one_that_the_first_came_before_and_either_may_be_that_of_19_May()
    {
        Assert.Equal(["call-trump-putin"], Contact(Merged, "call-zelensky-trump-after-putin").After);
        Assert.Contains("call-zelensky-trump-before-putin", Contact(Merged, "call-trump-putin").After);
        Assert.Equal(["call-zelensky-trump-after-putin", "call-zelensky-trump-before-putin"], Contact(Merged, "call-zelensky-trump").PossiblySame);
        Assert.DoesNotContain("call-zelensky-trump-before-putin", Contact(Merged, "call-zelensky-trump-after-putin").Unordered);
    }

    [Fact]
    public void The_other_reports_change_nothing_that_was_certain_before_they_were_published()
    {
        var day = new LocalDate(2025, 5, 15);

        Assert.Equal(
            Istanbul.Record.AsOf(day, day).Answers.Where(answer => answer.Certainty == Truth.Yes).Select(answer => answer.ToString()),
            Istanbul.Merging.Record!.AsOf(day, day).Answers.Where(answer => answer.Certainty == Truth.Yes).Select(answer => answer.ToString()));
    }

    private static Rejection Rejection(NegotiationState state, Id<Statement> id) => Assert.Single(state.Rejections, rejection => rejection.Statement == id);

    private static Corroboration Corroboration(NegotiationState state, Reference on) => Assert.Single(state.Corroborations, answer => answer.On == on);

    private static ExchangeTerms Exchange(NegotiationState state) => Assert.Single(state.Exchanges, terms => terms.Proposal == "thousand-for-thousand");

    private static Contact Contact(NegotiationState state, Id<Event> id) => Assert.Single(state.Contacts, contact => contact.Event == id);

    private static ValueList<UnsettledReason> Unsettled(NegotiationState state, Reference on) => Assert.Single(state.Unsettled, answer => answer.On == on).Reasons;
}
