using System.Text;
using Negotiation.Model.Json;
using Negotiation.Model.Tests.Merging;
using Xunit;

namespace Negotiation.Model.Tests.Seeds;

/// <summary>The founding report merged with what other reports tell of the same days: each contradiction with the evidence of both sides.</summary>
public sealed class IstanbulMergedTests
{
    private static readonly NegotiationRecord Other = NegotiationJson.Read(Istanbul.OtherFile).Record!;
    private static readonly NegotiationRecord Merged = Istanbul.Merging.Record!;

    private static PrisonerExchange Exchange => Proposal<PrisonerExchange>("thousand-for-thousand");

    [Fact]
    public void The_other_reports_have_no_findings_and_are_in_the_one_layout()
    {
        Assert.Empty(NegotiationJson.Validate(Istanbul.OtherFile).Diagnostics.AsEnumerable());
        Assert.Equal(Encoding.UTF8.GetString(Istanbul.OtherFile), NegotiationJson.Write(Other));
    }

    [Fact]
    public void The_other_reports_were_not_read_and_every_piece_of_evidence_says_so() => Assert.All(
        Citation.In(Other).Select(found => found.Evidence), evidence =>
        {
            Assert.Null(evidence.Span);
            Assert.NotEqual(Wording.Verbatim, evidence.Wording);
            Assert.EndsWith("From notes on the report, which was not read for this record.", evidence.Note, StringComparison.Ordinal);
        });

    [Fact]
    public void Merged_they_have_the_one_gap_of_the_founding_report() =>
        Assert.Equal(RuleBook.AnswersNothingPut, Assert.Single(Istanbul.Merging.Diagnostics.AsEnumerable()).Rule);

    [Fact]
    public void Nothing_is_lost_and_nothing_is_added_in_either_order()
    {
        HashSet<object> both = [.. StatedFacts.Of(Istanbul.Record), .. StatedFacts.Of(Other)];

        Assert.True(both.SetEquals(StatedFacts.Of(Merged)));
        Assert.True(both.SetEquals(StatedFacts.Of(NegotiationRecord.Merge(Other, Istanbul.Record).Record!)));
    }

    [Fact]
    public void The_merged_record_is_read_as_it_was_written() =>
        Assert.Equal(Merged, NegotiationJson.Read(NegotiationJson.Write(Merged)).Record);

    [Fact]
    public void The_exchange_is_discussed_by_one_report_and_agreed_by_two()
    {
        Assert.Equal((Act.Discuss, "kyiv-independent-19-may"), Said("exchange-discussed"));
        Assert.Equal((Act.Commit, "unn-16-may, ukrainska-pravda-16-may"), Said("exchange-agreed"));
        Assert.All<Id<Statement>>(
            ["exchange-discussed", "exchange-agreed"], id => Assert.Equal<Reference>(["proposal:thousand-for-thousand"], Statement(id).On));
    }

    [Fact]
    public void Civilians_are_excluded_by_one_report_and_perhaps_included_by_another()
    {
        var civilians = new PersonCategory(CategoryTerm.Civilian);
        var excluded = Assert.Single(Exchange.Excluded!.Testimonies.AsEnumerable());
        var included = Assert.Single(Exchange.Transfers.Testimonies, testimony => testimony.Value.Any(transfer => transfer.Category == civilians));

        Assert.Equal(civilians, Assert.Single(excluded.Value.AsEnumerable()));
        Assert.Equal("kyiv-independent-19-may", SourcesOf(excluded.Evidence));
        Assert.Equal(("avia-pro", InformationGrade.PossiblyTrue), (SourcesOf(included.Evidence), included.Evidence[0].Grade));
    }

    [Fact]
    public void The_exchange_comes_in_days_or_weeks_by_one_and_in_days_by_the_other() => Assert.Equal(
        [("in the next days or weeks", "kyiv-independent-19-may"), ("coming days", "liga-net")],
        Exchange.Schedule!.Testimonies.Select(testimony => (((Phrase)testimony.Value.Due!).Text, SourcesOf(testimony.Evidence))));

    [Fact]
    public void The_demand_covers_four_regions_by_one_report_and_a_fifth_by_another() => Assert.Equal(
        [(4, false, "kyiv-independent-19-may"), (5, true, "avia-pro")],
        Proposal<TerritorialDemand>("withdraw-from-four-oblasts").Areas.Testimonies.Select(testimony => (
            testimony.Value.Count,
            testimony.Value.OfType<TerritoryArea>().Any(area => area.Territory == "crimea"),
            SourcesOf(testimony.Evidence))));

    [Fact]
    public void A_second_call_comes_after_the_one_that_the_first_call_came_before()
    {
        var before = Find(Merged.Events, "event:call-zelensky-trump-before-putin");
        var after = Find(Merged.Events, "event:call-zelensky-trump-after-putin");
        Reference putin = "event:call-trump-putin";

        Assert.Contains(new Link { Kind = LinkKind.Before, To = putin }, before.Links);
        Assert.Contains(new Link { Kind = LinkKind.After, To = putin }, after.Links);
        Assert.Equal(("kyiv-independent-19-may", "ukrainska-pravda-19-may"), (SourcesOf(before.Evidence), SourcesOf(after.Evidence)));
    }

    [Fact]
    public void The_true_sense_stands_beside_the_corrupted_quotation_and_corrects_it()
    {
        var corrupted = Statement("decisions-requested");
        var corrected = Statement("no-decision-without-ukraine-requested");

        Assert.Contains(corrupted.Evidence, evidence => evidence.Span?.Exact == "to be agreed on Ukraine without Ukraine");
        Assert.Equal<Link>([new Link { Kind = LinkKind.Corrects, To = corrupted.Reference }], corrected.Links);
        Assert.Equal(corrupted.By, corrected.By);
        Assert.Equal("enikos", SourcesOf(corrected.Evidence));
        Assert.Equal(Mode.ShallNot, Proposal<Undertaking>("no-decision-without-ukraine").Mode);
    }

    [Fact]
    public void The_memorandum_is_promised_by_one_voice_and_unknown_to_another()
    {
        Assert.Equal((Act.Predict, "kyiv-independent-19-may"), Said("memorandum-predicted"));
        Assert.Equal((Act.Deny, "ukrainska-pravda-19-may"), Said("memorandum-unknown"));
        Assert.Equal("kyiv-independent-19-may, ukrainska-pravda-19-may", SourcesOf(Find(Merged.Documents, "document:memorandum").Evidence));
    }

    [Fact]
    public void What_only_the_founding_report_states_rests_on_it_alone()
    {
        var form = Find(Merged.Events, "event:talks-16-may");

        Assert.Equal("kyiv-independent-19-may", SourcesOf(Assert.Single(form.Participants!.Testimonies.AsEnumerable()).Evidence));
        Assert.Equal("kyiv-independent-19-may, unn-16-may, ukrainska-pravda-16-may", SourcesOf(form.Evidence));
    }

    private static (Act Act, string Sources) Said(Id<Statement> id) => (Statement(id).Act, SourcesOf(Statement(id).Evidence));

    private static Statement Statement(Id<Statement> id) => Find(Merged.Statements, id);

    private static T Proposal<T>(Id<Proposal> id)
        where T : Proposal => Assert.IsType<T>(Find(Merged.Proposals, id));

    private static T Find<T>(ValueList<T> section, Reference reference)
        where T : Entry => Assert.Single(section, entry => entry.Reference == reference);

    private static string SourcesOf(ValueList<Evidence> evidence) => string.Join(", ", evidence.Select(piece => piece.Source).Distinct());
}
