namespace Negotiation.Drafting;

/// <summary>The draft with which a new record begins.</summary>
internal static class EmptyDraft
{
    /// <summary>The draft, each example behind a <c>#</c>.</summary>
    public static string Of(string title) => $"""
        negotiation: {title}

        # Who reports: a name, its title, who published it, when, and in which language.
        # source: report, Talks adjourned until Monday | The Herald | 30 May 2015 | en
        # The text of 'report' is given with --source report=PATH; a source without one ends in '(no text)'.

        # Who takes part. Below each entry its evidence: words of the source.
        # '>' words that say it, '>>' words that were spoken, '~' words from which it is understood, ' -- ' a note.
        # party: Millers (trade-union)
        #   > the millers' union
        # party: Mill Company = The Mill Company Ltd (company)
        #   > |The Mill Company| made an offer
        # person: Ann Smith, general secretary of Millers
        #   > Ann Smith, the union's general secretary

        # What is proposed: package, deed, demand, ceasefire, exchange, release or meeting.
        # package: pay offer: A two-year pay deal
        #   by: Mill Company
        #   for: 2 years
        #     > covers two years
        #   deed: pay rise: raise-pay, 1 percent
        #     > a rise of 1%

        # What came to pass: a kind, whether it happened, and when.
        # event: talks in May (talks, happened), 29 May 2015
        #   with: Millers; Mill Company
        #   > met on Friday

        # What was said: who, what they did by saying it, about what; to whom, when, and what in a few words.
        # said: Mill Company proposes pay offer -> Millers, 26 May 2015
        #   > offered
        # said: Ann Smith for Millers rejects pay offer, "on Thursday" = 28 May 2015: not enough
        #   >> not enough

        # What you leave out, and why.
        # left out: the price of flour -- no part of the talks

        """.ReplaceLineEndings("\n");
}
