namespace Negotiation.Drafting.Tests.Authoring;

/// <summary>One small negotiation, as a draft and in code.</summary>
internal static class Mill
{
    public const string Report = """
        Mick Cash, the union's general secretary, met the Mill Company on 27 May in Leeds. The company offered a rise of one percent and
        longer holidays.

        On 28 May the millers turned down the rise. "It is an insult," Mick Cash said. They would strike if nothing better came.
        """;

    public const string Draft = """
        negotiation: Pay talks at the mill
        source: report, Talks at the mill | The Herald | 29 May 2015 | en
        source: wire, | The Wire | 30 May 2015 (no text)
        party: Millers (trade-union)
          > @report: the millers
        party: Mill Company (company)
          > @report: the Mill Company
        person: Mick Cash, general secretary of Millers
          > @report: Mick |Cash|, the union's
        territory: Leeds
          > @report: Leeds
        issue: Pay
        deed: pay rise: raise-pay, 1 percent
          issue: Pay
          by: Mill Company
          > @report: a rise of one percent
        deed: holidays: lengthen-holidays
          > @report: longer holidays
        package: offer: A rise and holidays
          parts: pay rise; holidays
          > @report: from "The company offered" to "holidays" -- put as one
        document: leaflet (report), 28 May 2015
          > @wire: (no text)
        event: talks (talks, happened)
          when: 27 May 2015
            > @report: met the Mill Company on 27 May
          when: 26 May 2015
            ~ @report: On 28 May -- two days before
          with: Mick Cash for Millers; Mill Company
          in: Leeds
          ~ @report: met the Mill Company -- as its guest
        said: Mill Company proposes offer -> Millers, 27 May 2015: one percent
          > @report: The company offered
        said[refusal]: Millers rejects pay rise, 28 May 2015
          answers: Mill Company proposes offer -> Millers, 27 May 2015: one percent
          > @report: the millers turned down the rise
        said: Mick Cash for Millers as general secretary characterises pay rise; holidays: an insult
          at: talks
          >> @report: It is an insult
            grade: 2
          > @wire: (no text)
        said: "an official" characterises holidays
          > @wire: (no text)
        """;

    /// <summary>The same, added to an author.</summary>
    public static RecordAuthor Author()
    {
        var author = new RecordAuthor("Pay talks at the mill");
        var report = author.Source("report", Report, "The Herald", "Talks at the mill", "2015-05-29", "en");
        var wire = author.Source("wire", text: null, publisher: "The Wire", published: "2015-05-30");
        var millers = author.Party("Millers", PartyKind.TradeUnion, report.Quote("the millers"));
        var company = author.Party("Mill Company", PartyKind.Company, report.Quote("the Mill Company"));
        var cash = author.Person("Mick Cash", "general secretary", millers, report.Quote("Cash", within: "Cash, the union's"));
        var leeds = author.Territory("Leeds", report.Quote("Leeds"));
        var pay = author.Issue("Pay");
        var rise = author.Proposal(
            "pay rise",
            id => new Undertaking
            {
                Id = id,
                Action = "raise-pay",
                Quantity = new Exactly { Value = 1, Unit = Unit.Percent },
                Issue = pay,
                Actors = new([company]),
            },
            report.Quote("a rise of one percent"));
        var holidays = author.Add(new Undertaking { Id = "holidays", Action = "lengthen-holidays" }, report.Quote("longer holidays"));
        var offer = author.Proposal(
            "offer",
            id => new Package { Id = id, Summary = "A rise and holidays", Parts = [rise, holidays] },
            report.QuoteBetween("The company offered", "holidays", note: "put as one"));
        author.Document("leaflet", id => new Document { Id = id, Kind = DocumentKind.Report, Dated = "2015-05-28" }, wire.Unquoted());
        var talks = author.Event(
            "talks",
            id => new Event
            {
                Id = id,
                Kind = EventKind.Talks,
                Occurrence = Occurrence.Happened,
                When = new(
                [
                    new Testimony<When> { Value = "2015-05-27", Evidence = [report.Quote("met the Mill Company on 27 May")] },
                    new Testimony<When> { Value = "2015-05-26", Evidence = [report.Inferred("On 28 May", "two days before")] },
                ]),
                Participants = new([new Participant { Person = cash, Party = millers }, new Participant { Party = company }]),
                Place = leeds,
            },
            report.Inferred("met the Mill Company", "as its guest"));
        var proposal = author.Said(company, Act.Propose, offer, report.Quote("The company offered"), at: "2015-05-27", to: millers, content: "one percent");
        author.Said(millers, Act.Reject, rise, report.Quote("the millers turned down the rise"), at: "2015-05-28", answers: proposal, id: "refusal");
        author.Said(
            [new Voice { Speaker = cash, For = millers, Role = "general secretary", In = talks }],
            Act.Characterise,
            [rise, holidays],
            [report.Spoken("It is an insult") with { Grade = InformationGrade.ProbablyTrue }, wire.Unquoted()],
            content: "an insult");
        author.Said([new Voice { Description = "an official" }], Act.Characterise, [holidays], [wire.Unquoted()]);
        return author;
    }
}
