using System.Text;
using Negotiation.Model.Json;
using Xunit;

namespace Negotiation.Model.Tests.Seeds;

public sealed class IstanbulFileTests
{
    [Fact]
    public void It_is_in_the_one_fixed_layout() =>
        Assert.Equal(Encoding.UTF8.GetString(Istanbul.File), NegotiationJson.Write(Istanbul.Record));

    [Fact]
    public void Reading_it_finds_nothing() => Assert.Empty(NegotiationJson.Read(Istanbul.File).Diagnostics);

    [Fact]
    public void The_rules_find_one_gap_which_is_the_reports_own()
    {
        var finding = Assert.Single(Istanbul.Reading.Diagnostics);

        Assert.Equal((RuleBook.AnswersNothingPut, Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Contains("'proposal:comprehensive-ceasefire'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_so_many_entries_of_each_section() => Assert.Equal(
        new Dictionary<Section, int>
        {
            [Section.Source] = 1,
            [Section.Party] = 4,
            [Section.Person] = 5,
            [Section.Territory] = 10,
            [Section.Issue] = 6,
            [Section.Proposal] = 10,
            [Section.Document] = 1,
            [Section.Event] = 7,
            [Section.Statement] = 18,
        },
        Istanbul.Record.Entries.CountBy(entry => entry.Reference.Section).ToDictionary());

    [Fact]
    public void It_holds_so_many_proposals_of_each_kind() => Assert.Equal(
        new Dictionary<Type, int>
        {
            [typeof(TerritorialDemand)] = 1,
            [typeof(MeetingProposal)] = 2,
            [typeof(PrisonerExchange)] = 1,
            [typeof(DetaineeRelease)] = 1,
            [typeof(CeasefireProposal)] = 2,
            [typeof(Undertaking)] = 3,
        },
        Istanbul.Record.Proposals.CountBy(proposal => proposal.GetType()).ToDictionary());
}
