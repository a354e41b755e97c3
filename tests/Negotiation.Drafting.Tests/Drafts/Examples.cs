namespace Negotiation.Drafting.Tests.Drafts;

/// <summary>A text and a draft of it, made up for these tests.</summary>
internal static class Examples
{
    /// <summary>The text, with quotation marks, a repeated phrase, a negation, and words of two speakers.</summary>
    public const string Report = """
        Mill talks adjourned until Monday

        Talks to avert a strike at the mill have been adjourned until Monday. The Union of Millers and Bakers (UMB) and the Mill Company have been meeting at the conciliation office since Friday.

        The revised offer covers two years. It has a 1% rise this year. There would be no compulsory redundancies for the duration of the agreement.

        The union rejected it on Thursday. Ann Smith, the union's general secretary, called the offer “unacceptable”. “We remain available for talks,” she said.

        The company has not yet accepted the union's own terms. Bo Léger, its director, said the company was ready to talk.
        """;

    /// <summary>The draft.</summary>
    public const string Draft = """
        negotiation: Pay talks at the mill, May 2015
        source: report, Mill talks adjourned until Monday | The Herald | 30 May 2015 | en-GB

        party: UMB = Union of Millers and Bakers (trade-union)
          > The Union of Millers and Bakers (UMB)
        party: Mill Company (company)
          > the |Mill Company| have been meeting
        party: Conciliation office (body)
          > conciliation office
        person: Ann Smith, general secretary of UMB
          > Ann Smith, the union's general secretary

        package: revised offer: A two-year pay deal
          by: Mill Company
          for: 2 years
            > The revised offer covers two years
          part: rise 2015: raise-pay, 1 percent
            > a 1% rise this year
          deed: no redundancies: shall-not dismiss
            > There would be no compulsory redundancies for the duration of the agreement

        event: conciliation (talks, happened), 29 May 2015 to 30 May 2015
          with: UMB; Mill Company; Conciliation office as mediator
          about: revised offer
          > have been meeting at the conciliation office since Friday

        said: Mill Company proposes revised offer -> UMB
          > |The revised offer| covers two years
        said: UMB rejects revised offer, "on Thursday" = 28 May 2015
          > The union rejected it on Thursday
        said: Ann Smith for UMB as general secretary characterises revised offer: unacceptable
          >> unacceptable
        left out: that they remain available -- says nothing of what is offered
          >> We remain available for talks
        """;

    /// <summary>The text of the report.</summary>
    public static SourceText Text { get; } = new("report", Report);

    /// <summary>The draft anchored, with a change.</summary>
    /// <param name="was">What the draft has.</param>
    /// <param name="becomes">What it has instead.</param>
    public static DraftResult With(string was, string becomes)
    {
        Assert.Contains(was, Draft, StringComparison.Ordinal);
        return Drafting.Draft.Parse(Draft.Replace(was, becomes, StringComparison.Ordinal)).Anchor(Text);
    }

    /// <summary>The findings of a draft that is followed by more lines.</summary>
    public static ValueList<Diagnostic> FindingsOf(string more) => Drafting.Draft.Parse(Draft + "\n" + more).Anchor(Text).Diagnostics;
}
