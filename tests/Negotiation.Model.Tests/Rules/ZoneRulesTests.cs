using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

/// <summary>What the time-zone data of a machine says is a warning and never an error: countries change their zones.</summary>
public sealed class ZoneRulesTests
{
    [Theory]
    [InlineData("2025-05-19T12:00:00+02:00[Europe/Kyiv]", "has another offset than its zone had then by the time-zone data of this version (+03:00); its own counts: check the two.")]
    [InlineData("2025-05-19T12:00:00+02:00[+03:00]", "has another offset than its zone had then by the time-zone data of this version (+03:00); its own counts: check the two.")]
    [InlineData("2025-05-19T12:00:00+02:00[Europe/Nowhere]", "names the zone 'Europe/Nowhere', which the time-zone data of this version does not have; its offset counts: check the name.")]
    [InlineData("2025-05-19T12:00:00Z[Europe/Nowhere]", "names the zone 'Europe/Nowhere', which the time-zone data of this version does not have; its offset counts: check the name.")]
    public void An_offset_that_its_zone_did_not_have_is_a_warning(string moment, string message)
    {
        var finding = FindsOnly("NEG3036", "/events/0/when/at", Talks(moment));

        Assert.Equal((Severity.Warning, $"'{moment}' {message}"), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("2025-05-19T12:00:00+03:00[Europe/Kyiv]")]
    [InlineData("2025-05-19T09:00:00Z[Europe/Kyiv]")]
    [InlineData("2025-05-19T12:00:00+05:30[+05:30]")]
    [InlineData("2025-05-19T12:00:00+03:00")]
    public void An_offset_that_its_zone_had_is_none(string moment) => FindsNothing(Talks(moment));

    private static string Talks(string moment) =>
        $$""" "events":[{"id":"round","kind":"talks","occurrence":"happened","when":{"kind":"moment","at":"{{moment}}"},{{Reported}}}] """;
}
