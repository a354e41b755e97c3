using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Time;

public sealed class DateInWordsTests
{
    [Theory]
    [InlineData("28 May 2025", "2025-05-28")]
    [InlineData("May 28, 2025", "2025-05-28")]
    [InlineData("28th of May 2025", "2025-05-28")]
    [InlineData("Wednesday, 28 May 2025", "2025-05-28")]
    [InlineData("Sept. 3, 2025", "2025-09-03")]
    [InlineData("May 2025", "2025-05")]
    public void A_whole_date_in_words_is_given_in_digits(string words, string digits) =>
        Assert.Equal($"NEG2006: '{words}' is a date in words: write '{digits}'.", Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(words)).Message);

    [Theory]
    [InlineData("Thursday")]
    [InlineData("28 May")]
    [InlineData("yesterday")]
    [InlineData("early May")]
    [InlineData("last week")]
    [InlineData("in the coming days")]
    public void A_time_in_words_is_to_be_a_phrase(string words) => Assert.Equal(
        $$"""NEG2006: '{{words}}' is a time in words: write {"kind": "phrase", "text": "{{words}}"}, or the day in digits where the source gives it.""",
        Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(words)).Message);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Of_at_most_60_characters_a_date_is_given_in_digits(int length, bool isGiven)
    {
        var words = "28 May 2025 ".PadRight(length, 'x');

        Assert.Equal(isGiven, Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(words)).Message.EndsWith("write '2025-05-28'.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Thursday", "2025-05-15")]
    [InlineData("on Tuesday", "2025-05-20")]
    [InlineData("28 May", "2025-05-28")]
    [InlineData("May", "2025-05")]
    [InlineData("yesterday", "2025-05-19")]
    [InlineData("tomorrow", "2025-05-21")]
    [InlineData("30 February", null)]
    [InlineData("last week", null)]
    public void The_dateline_of_the_source_gives_the_day(string words, string? day)
    {
        var finding = NegotiationJson.Validate($$"""
            {"schemaVersion":1,"id":"r","title":"R","sources":[{"id":"daily","publisher":"Daily","published":"2025-05-20","language":"en"}],
            "events":[{"id":"e","kind":"talks","occurrence":"happened","when":"{{words}}","evidence":[{"source":"daily","wording":"paraphrase"}]}]}
            """).Diagnostics[0];

        Assert.Equal(("NEG2006", "/events/0/when"), (finding.Code, finding.Pointer));
        Assert.Equal(day is not null, finding.Message.EndsWith($" Counted from the dateline of 'daily' (2025-05-20), it is {day}.", StringComparison.Ordinal));
    }
}
