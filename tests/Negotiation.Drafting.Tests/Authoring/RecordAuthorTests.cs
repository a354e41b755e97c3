using Negotiation.Drafting.Tests.Architecture;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Authoring;

public sealed class RecordAuthorTests
{
    private const string Text = "On 28 May the millers turned down a rise of one percent. The millers were not ready to talk of a bonus. Anna Lund said that the rise would come.";

    /// <summary>That nobody puts forward what is rejected here.</summary>
    private static readonly string[] NotPut = ["NEG3011", "NEG3035"];

    private readonly RecordAuthor author = new("Pay talks at the mill");

    [Fact]
    public void The_record_is_that_of_the_same_draft()
    {
        var drafted = Draft.Parse(Mill.Draft).Anchor(new SourceText("report", Mill.Report));
        var built = Mill.Author().Build();

        Assert.Empty(drafted.Diagnostics);
        Assert.Empty(built.Diagnostics);
        Assert.Equal(drafted.Record!.Entries, built.Record!.Entries);
        Assert.Equal(drafted.Record, built.Record);
    }

    [Fact]
    public void The_draft_of_the_readme_and_its_code_give_one_record()
    {
        var report = new SourceText("report", Text);
        var drafted = Draft.Parse(Page.Blocks(Page.Readme, "text").Single()).Anchor(report);
        var (source, millers, rise) = Begin();
        author.Said(millers, Act.Reject, rise, source.Quote("the millers turned down a rise of one percent"), at: "2015-05-28");

        Assert.Equal(drafted.Record, author.Build().Record);
        Assert.NotNull(drafted.Record);
    }

    [Fact]
    public void A_record_taken_apart_and_added_again_is_the_same()
    {
        var record = NegotiationJson.Read(File.ReadAllBytes(Repository.Path("seeds/istanbul-2025/record.json"))).Record!;
        var again = new RecordAuthor(record.Title, record.Id);
        foreach (var entry in record.Entries)
        {
            _ = entry switch
            {
                Source it => again.Source(it),
                Party it => again.Add(it),
                Person it => again.Add(it),
                Territory it => again.Add(it),
                Issue it => again.Add(it),
                Proposal it => again.Add(it),
                Document it => again.Add(it),
                Event it => again.Add(it),
                Statement it => (Reference)again.Add(it),
                _ => throw new InvalidOperationException(),
            };
        }

        Assert.Equal(record, again.Build().Record);
    }

    [Fact]
    public void What_speaks_against_an_act_is_what_it_is_in_a_draft()
    {
        var drafted = Draft.Parse("""
            negotiation: Pay talks at the mill
            source: report, Talks at the mill | The Herald | 29 May 2015 | en
            party: Millers (trade-union)
            person: Anna Lund
            deed: pay rise: raise-pay, 1 percent
              > a rise of one percent
            said: Millers accepts pay rise
              > turned down a rise
            said: Millers proposes pay rise
              > the rise would come
            said: Millers supports pay rise
              > ready to talk
            said: Millers supports pay rise
              >! ready to talk
            """).Anchor(new SourceText("report", Text));
        var (report, millers, rise) = Begin();
        author.Person("Anna Lund");
        author.Said(millers, Act.Accept, rise, report.Quote("turned down a rise"));
        author.Said(millers, Act.Propose, rise, report.Quote("the rise would come"));
        author.Said(millers, Act.Support, rise, report.Quote("ready to talk"));

        Assert.Equal(Doubts(drafted), Doubts(author.Build()));
        Assert.Equal(3, Doubts(drafted).Count);

        static List<string> Doubts(DraftResult result) =>
            [.. result.Diagnostics.Where(finding => finding.Code is "NEG4009" or "NEG6009" or "NEG6010").Select(finding => finding.Message).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void All_that_is_wrong_is_found_at_once()
    {
        var (report, millers, rise) = Begin();
        var wire = author.Source("wire", text: null, publisher: "The Wire");
        author.Person("Anna Lund");
        author.Party("the Millers", PartyKind.TradeUnion);
        author.Party("The Millers", PartyKind.TradeUnion);
        author.Said(millers, Act.Reject, rise, report.Quote("a rise of two percent"));
        author.Said(millers, Act.Reject, rise, report.Quote("rise"));
        author.Said(millers, Act.Reject, rise, report.Quote("were ready to talk"));
        author.Said(millers, Act.Reject, rise, report.Unquoted("no"));
        author.Said(millers, Act.Reject, rise, wire.Quote("no"));
        author.Said(millers, Act.Reject, "proposal:bonus", wire.Unquoted());
        author.Said(millers, Act.Accept, rise, report.Quote("turned down a rise"));
        author.Said(millers, Act.Propose, rise, report.Quote("the rise would come"));
        author.Add(
            new Statement { Id = "forged", By = [new Voice { Speaker = millers }], Act = Act.Reject, On = [rise] },
            new Evidence { Source = report, Wording = Wording.Paraphrase, Span = new TextSpan(3, 9, TextSpan.HashOf("30 May"), null) });

        var result = author.Build();

        Assert.Null(result.Record);
        Assert.Equal(
            ["NEG3001", "NEG3002", "NEG4001", "NEG4006", "NEG4007", "NEG4008", "NEG6007", "NEG6007", "NEG6009", "NEG6010"],
            Codes(result).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, finding => Assert.Null(finding.Line));
    }

    [Fact]
    public void Words_in_several_places_are_answered_with_what_to_give_as_within()
    {
        var (report, _, rise) = Begin();
        author.Said("source:report", Act.Predict, rise, report.Quote("rise"));

        var finding = author.Build().Diagnostics.Single(finding => finding.Code == "NEG4007");
        Assert.EndsWith("Give it as 'within', without the bars.", finding.Message, StringComparison.Ordinal);
        Assert.Contains("'|rise| would'", finding.Message, StringComparison.Ordinal);
        Assert.NotNull(report.Quote("rise", within: "rise would").Span);
    }

    [Fact]
    public void A_warning_goes_when_the_words_are_confirmed_or_only_name_someone()
    {
        var (report, millers, rise) = Begin();
        author.Issue("Bonus", report.Quote("ready to talk of a bonus"));
        Assert.Empty(Codes(author.Build()));

        author.Said(millers, Act.Defer, rise, report.Quote("ready to talk"));
        var warned = author.Build();
        Assert.Equal(["NEG4009"], Codes(warned));
        Assert.NotNull(warned.Record);

        report.Quote("ready to talk", isConfirmed: true);
        Assert.Empty(Codes(author.Build()));
    }

    [Fact]
    public void An_act_that_its_words_contradict_may_be_confirmed()
    {
        var (report, millers, rise) = Begin();
        author.Said(millers, Act.Accept, rise, report.Quote("turned down a rise", isConfirmed: true));
        Assert.Empty(Codes(author.Build()));
    }

    [Fact]
    public void Ids_of_statements_alike_are_told_apart_by_numbers()
    {
        var (report, millers, rise) = Begin();
        Assert.Equal("millers-reject-pay-rise", author.Said(millers, Act.Reject, rise, report.Quote("turned down")).Text);
        Assert.Equal("millers-reject-pay-rise-2", author.Said(millers, Act.Reject, rise, report.Quote("turned down")).Text);
    }

    [Fact]
    public void A_source_is_an_id_and_a_reference()
    {
        var first = author.Source("report", Text, "The Herald");
        author.Source(new Source { Id = "report-2", Publisher = "The Herald", Language = "en", Revises = first, Links = [new Link { Kind = LinkKind.After, To = first }] });
        var revised = author.Build().Record!.Sources[1];

        Assert.Equal("report", revised.Revises?.Text);
        Assert.Equal("source:report", revised.Links[0].To.Text);
        Assert.Null(revised.Text);
    }

    [Fact]
    public void Another_copy_than_that_of_the_given_fingerprint_is_found()
    {
        author.Source(new Source { Id = "report", Publisher = "The Herald", Language = "en", Text = new SourceText("report", "Other.").Fingerprint }, Text);
        Assert.Equal("NEG4002", Assert.Single(author.Build().Diagnostics).Code);
    }

    [Fact]
    public void Building_again_gives_the_same_and_what_was_added_since()
    {
        Begin();
        var first = author.Build();
        Assert.Equal(first, author.Build());
        author.Territory("Leeds");
        Assert.Equal(first.Record, author.Build().Record! with { Territories = [] });
    }

    [Fact]
    public void What_is_wrong_by_itself_throws()
    {
        var report = author.Source("report", Text, "The Herald");
        Assert.Equal("NEG2001", Assert.Throws<DomainRuleException>(() => new RecordAuthor(" ", "mill")).Code);
        Assert.Equal("NEG2004", Assert.Throws<DomainRuleException>(() => new RecordAuthor("Переговоры")).Code);
        Assert.Equal("NEG2004", Assert.Throws<DomainRuleException>(() => author.Party("Север", PartyKind.State)).Code);
        Assert.Equal("NEG2001", Assert.Throws<DomainRuleException>(() => report.Quote("millers", note: " ")).Code);
        Assert.Throws<ArgumentNullException>(() => author.Proposal("rise", null!));
        Assert.Throws<ArgumentNullException>(() => author.Add((Party)null!));
        Assert.Throws<ArgumentNullException>(() => report.Quote(null!));
    }

    private static IEnumerable<string> Codes(DraftResult result) => result.Diagnostics.Select(finding => finding.Code).Where(code => !NotPut.Contains(code));

    private (QuotableSource Report, Id<Party> Millers, Id<Proposal> Rise) Begin()
    {
        var report = author.Source("report", Text, "The Herald", "Talks at the mill", "2015-05-29");
        var millers = author.Party("Millers", PartyKind.TradeUnion, report.Quote("the millers"));
        var rise = author.Proposal(
            "pay rise",
            id => new Undertaking { Id = id, Action = "raise-pay", Quantity = new Exactly { Value = 1, Unit = Unit.Percent } },
            report.Quote("a rise of one percent"));
        return (report, millers, rise);
    }
}
