using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Json;

/// <summary>A time is a text when it is an EDTF date; every other way to tell a time is an object.</summary>
public sealed class TimeJsonTests
{
    [Fact]
    public void A_date_is_its_text() => JsonShape.Is<When>("2025-05~", "\"2025-05~\"");

    [Fact]
    public void A_moment_keeps_its_zone() => JsonShape.Is<When>(
        Moment.Parse("2015-02-15T00:00:00+02:00[Europe/Kyiv]"), """{"kind": "moment", "at": "2015-02-15T00:00:00+02:00[Europe/Kyiv]"}""");

    [Fact]
    public void A_window_needs_no_kind() => JsonShape.Is<When>(
        new Window("2025-05-19", "2025-06"), """{"notBefore": "2025-05-19", "notAfter": "2025-06"}""");

    [Fact]
    public void A_window_may_name_its_kind() => JsonShape.Reads<When>("""{"kind": "window", "notAfter": "2025-06"}""", new Window(null, "2025-06"));

    [Fact]
    public void A_phrase_keeps_the_words_and_the_bounds_that_a_reader_gave_them() => JsonShape.Is<When>(
        new Phrase { Text = "next week", Anchor = "event:briefing", Within = new("2025-05-26", "2025-06-01") },
        """{"kind": "phrase", "text": "next week", "anchor": "event:briefing", "within": {"notBefore": "2025-05-26", "notAfter": "2025-06-01"}}""");

    [Fact]
    public void A_relative_time_counts_from_an_edge_of_an_entry() => JsonShape.Is<When>(
        new Relative { Anchor = "event:signing", Edge = Edge.End, Offset = Period.FromDays(30) },
        """{"kind": "relative", "anchor": "event:signing", "edge": "end", "offset": "P30D"}""");

    [Fact]
    public void Seventy_two_hours_are_not_three_days() => JsonShape.Is<When>(
        new Relative { Anchor = "event:signing", Offset = Period.FromHours(72) },
        """{"kind": "relative", "anchor": "event:signing", "offset": "PT72H"}""");

    [Fact]
    public void A_day_by_its_number() => JsonShape.Is<When>(
        new NumberedDay { Number = 50, Of = "event:entry" }, """{"kind": "numbered-day", "number": 50, "of": "event:entry"}""");

    [Fact]
    public void The_first_day_has_the_number_1()
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(When), """{"kind": "numbered-day", "number": 0, "of": "event:entry"}"""));

        var finding = Assert.Single(refused.Diagnostics);
        Assert.Equal((RuleBook.NumberOutOfRange, "/number"), (finding.Rule, finding.Pointer));
        Assert.Equal("0 is not a whole number from 1 to 2147483647: write one.", finding.Message);
        Assert.Equal(RuleBook.BelowOne, Assert.Throws<DomainRuleException>(() => new NumberedDay { Number = 0, Of = "event:entry" }).Rule);
    }

    [Fact]
    public void The_earliest_of_several_times() => JsonShape.Is<When>(
        new EarliestOf { Times = ["2025-06", Moment.Parse("2025-05-19T12:00Z")] },
        """{"kind": "earliest-of", "times": ["2025-06", {"kind": "moment", "at": "2025-05-19T12:00Z"}]}""");

    [Fact]
    public void The_latest_of_several_times() => JsonShape.Is<When>(
        new LatestOf { Times = ["2025-06", "2025-07"] }, """{"kind": "latest-of", "times": ["2025-06", "2025-07"]}""");

    [Fact]
    public void A_time_of_an_unknown_kind_keeps_its_members() => JsonShape.Is<When>(
        new UnknownWhen { Kind = "moonrise", Unknown = new(KeyValuePair.Create("nights", new RawValue("1.50"))) },
        """{"kind": "moonrise", "nights": 1.50}""");
}
