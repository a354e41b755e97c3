using Negotiation.Model.Json;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What was said at a moment is placed by the clock: how the moment is told and what the entries are called changes nothing.</summary>
public sealed class ClockTests
{
    private static readonly string[] Offsets = ["-11:00", "-04:00", "+00:00", "+03:00", "+14:00"];

    public static TheoryData<string, string, string, string> Tellings => [.. from first in Offsets
        from second in Offsets
        from ids in new[] { ("a", "b"), ("b", "a") }
        select new TheoryDataRow<string, string, string, string>(first, second, ids.Item1, ids.Item2)];

    [Theory]
    [MemberData(nameof(Tellings))]
    public void Neither_offsets_nor_ids_change_order_movement_or_rules(string first, string second, string one, string other)
    {
        var record = Table.Of(
            Truce(),
            Said("put", "north", Act.Propose, "2025-05-14"),
            At(one, Act.Reject, "2025-05-17T22:00:00Z", first),
            At(other, Act.Accept, "2025-05-17T23:00:00Z", second)).Record;
        var state = record.AsOf(new NodaTime.LocalDate(2025, 6, 1));
        var position = state.PositionOf("south", "proposal:truce");

        Assert.Equal((Stance.Accepts, Truth.Yes, MovementKind.Softened), (position.Stance, position.Certainty, position.Movement.Kind));
        Assert.Equal(["put", one, other], state.Timeline.Select(entry => entry.On.Id));
        Assert.DoesNotContain(RecordRules.Check(record), finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Tellings))]
    public void An_answer_before_its_question_is_found_by_the_clock_and_shown_with_its_moments(string first, string second, string one, string other)
    {
        var record = Table.Of(
            Truce(),
            At(one, Act.Propose, "2025-05-17T15:00:00Z", first),
            At(other, Act.Reject, "2025-05-17T06:00:00Z", second) with { Answers = $"statement:{one}" }).Record;

        var finding = Assert.Single(RecordRules.Check(record), finding => finding.Severity == Severity.Error);

        Assert.Equal(
            $"'statement:{other}' (2025-05-17T06:00:00Z) answers 'statement:{one}' (2025-05-17T15:00:00Z), which is later: correct one of the dates, or the reference.",
            finding.Message);
    }

    /// <summary>A window of one hour across zones is read, and one that ends before it begins on one day is refused.</summary>
    [Theory]
    [InlineData("2025-05-18T01:00:00+03:00", "2025-05-17T19:00:00-04:00", true)]
    [InlineData("2025-05-17T19:00:00-04:00", "2025-05-18T01:00:00+03:00", false)]
    [InlineData("2025-05-17T19:00:00Z", "2025-05-17T18:00:00Z", false)]
    public void A_window_is_held_against_the_clock(string from, string to, bool isRead) => Assert.Equal(
        isRead,
        NegotiationJson.Read($$$$"""
            {"schemaVersion":1,"id":"r","title":"R","events":[{"id":"e","kind":"talks","occurrence":"happened",
            "when":{"kind":"window","notBefore":{"kind":"moment","at":"{{{{from}}}}"},"notAfter":{"kind":"moment","at":"{{{{to}}}}"}}}]}
            """).Record is not null);

    private static Statement At(string id, Act act, string utc, string offset)
    {
        var local = Moment.Parse(utc).Instant.WithOffset(NodaTime.Text.OffsetPattern.GeneralInvariant.Parse(offset).Value);
        return Said(id, act == Act.Propose ? "north" : "south", act, null) with
        {
            By = [new Voice { Speaker = (Id<Party>)(act == Act.Propose ? "north" : "south"), At = Moment.Parse(NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Format(local)) }],
        };
    }
}
