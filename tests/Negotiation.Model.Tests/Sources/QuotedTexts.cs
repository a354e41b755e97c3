namespace Negotiation.Model.Tests.Sources;

/// <summary>Two reports of negotiations that never were, with negations, numbers, quotation marks, and phrases that return.</summary>
internal static class QuotedTexts
{
    public const string Harbour = """
        The dockers of Port Alder and the harbour company met again on Tuesday, and after eleven hours they had not agreed on a single
        point. “We came with a fair offer of 4.5% over 24 months,” said Ines Calloway, who leads the company’s side. “It was never
        opened for discussion.” The union’s secretary, Tomás Brandt, told reporters that his members would not return to the quay
        before the night shifts are settled.

        The revised offer covers 1,250 workers and would cost the company 3.8 million a year. It does not include the 160 crane
        drivers, whose contract runs until 30 September. Brandt called the revised offer “a well-wrapped empty box” – a phrase that
        the company’s lawyers did not find amusing. No minutes were kept, and neither side has published the text.

        A mediator, Judge Okonjo-Reyes, asked both sides to leave the pay question aside for 48 hours and to speak about rosters first.
        The company accepted the request at once. The union has not yet accepted the request, but its café meeting on Wednesday
        evening, attended by some 300 members, showed no appetite for another walk-out. Of those present, 212 voted to go on talking.

        “Nobody wants a strike in the week of the regatta,” said a harbour pilot who asked for his name to be left out. The last
        strike, in 2009, lasted 17 days and cost the town more than 11,000 visitors. Calloway refused to say whether the company would
        hire outside crews. She said that it had done so only once, and that it cannot be ruled out.

        """;

    public const string River = """
        Talks between the two upper provinces on the waters of the Senn broke up late on Friday without a date for another round. The
        delegation of Vall had demanded at least 62% of the spring flow; Orbe was willing to concede 55% and not a drop more. Both
        figures were known beforehand, and neither came as a surprise.

        According to the draft that circulated on Thursday, the sluices at Kéramos would be opened for 10 days in May and for 14 days in
        June. The draft was not signed. A note in its margin – in the hand of Orbe’s chief engineer – reads: “We can’t guarantee
        this in a dry year.” Vall’s minister, Petra Lindqvist, insisted that the guarantee had never been optional.

        The chair of the river commission proposed a joint gauge, read by both sides, in place of the two gauges that have not shown the
        same level since 1987. Vall accepted the joint gauge in principle. Orbe did not object to the joint gauge, and asked who would
        pay the 740,000 that it costs. No answer was given. The commission has no budget of its own.

        On Saturday the farmers of the lower valley, who were never invited, blocked the bridge for three hours. “Whatever they sign
        up there, it isn’t in our name,” said one of them. The police did not intervene. A self-styled council of the valley announced
        that it would send two delegates to the next round, invited or not.

        The next round, if there is one, will not take place before the harvest. Lindqvist would not exclude a meeting in Kéramos;
        her counterpart declined to comment. Between −3 and 12 degrees were forecast for the pass, and the road may be closed.

        """;

    /// <summary>Both, by the name of each.</summary>
    public static readonly (string Name, string Text)[] All = [("harbour", Harbour.ReplaceLineEndings("\n")), ("river", River.ReplaceLineEndings("\n"))];
}
