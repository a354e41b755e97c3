namespace Negotiation.Drafting;

/// <summary>How a value of a type is written in one line, for the message where one cannot be read.</summary>
internal static class Forms
{
    /// <summary>The forms of a type, as the end of a sentence.</summary>
    public static string Of(Type type) => type.Name switch
    {
        nameof(When) or nameof(Window) =>
            "write '29 May 2015', 'May 2015', '29 May 2015 to 30 May 2015', 'about 1994', 'after 1 June 2015', 'between 1 May 2015 and 3 May 2015', '30 days after NAME', 'end of NAME', 'day 50 of NAME', or the words with their day: '\"on Thursday\" = 28 May 2015'",
        nameof(Period) => "write '2 years', '30 days', '72 hours'",
        nameof(Term) => "write '2 years', 'at most 30 days', 'until 31 May 2015', 'open' or 'unknown'",
        nameof(Quantity) => "write '1,000', '1,000 people', '1 percent', 'about 40', 'at least 3', '5 to 10', 'all' or 'unknown'",
        nameof(Extent) => "write 'whole', 'part' or a share such as '20%'",
        nameof(Area) => "write the name of a territory, 'part of NAME', 'whole of NAME' or a line in quotation marks",
        nameof(Condition) => "write 'NAME happened', 'NAME accepted by PARTY', each also with its deadline ', by 1 August 2015', or words in quotation marks",
        nameof(Transfer) => "write 'A to B: 1,000' or 'A to B: 1,000 (status:prisoner-of-war)'",
        nameof(Participant) => "write 'NAME', 'NAME for PARTY', 'NAME as mediator' or 'NAME (absent)'",
        nameof(Voice) => "write 'NAME', 'NAME for PARTY', 'NAME for PARTY as ROLE' or 'NAME at EVENT'",
        nameof(Effect) => "write 'carries out NAME', 'breaches NAME by PARTY' or 'carries out NAME by PARTY: 390'",
        nameof(Measure) => "write 'WHAT: 120 people'",
        nameof(Vote) => "write 'BODY: 66 to 34' or 'BODY: 66 to 34, 67 needed'",
        nameof(Office) => "write 'TITLE of NAME'",
        nameof(Membership) => "write 'NAME' or 'NAME as ROLE'",
        nameof(PartyRole) => "write 'guarantor' or 'guarantor of NAME'",
        nameof(Control) => "write 'PARTY', 'PARTY (part)' or 'PARTY (20%)'",
        nameof(Provision) => "write '4', '4 (bracketed)' or '4: NAME; NAME'",
        nameof(Consent) => "write 'A; B' or 'A; B by ratification'",
        nameof(ConsentOrgan) => "write 'BODY for PARTY'",
        nameof(Renewal) => "write 'automatic', 'by-consent' or 'automatic, 1 year'",
        nameof(WithdrawalClause) => "write '6 months' notice'",
        nameof(Iteration) => "write 'first', 'again', 'unchanged' or 'again of NAME'",
        nameof(Link) => "write the kind as the key: 'replaces: NAME'",
        nameof(Standing) => "write 'corrected' or 'withdrawn', with the day: 'withdrawn, 1 June 2015'",
        nameof(Handling) => "write the scheme and the mark, such as 'tlp amber'",
        _ => "write its members on lines of their own below it",
    };
}
