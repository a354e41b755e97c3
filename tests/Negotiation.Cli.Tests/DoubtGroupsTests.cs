namespace Negotiation.Cli.Tests;

public sealed class DoubtGroupsTests
{
    [Fact]
    public void A_subject_is_told_once_with_its_notes_once() =>
        Assert.Equal(
            ["the truce: doubtful (4); improbable (5). The second. Badly printed."],
            DoubtGroups.Of(
            [
                Doubt(DoubtKind.LowGrade, "the truce", "doubtful (4)", "Badly printed."),
                Doubt(DoubtKind.LowGrade, "the truce", "improbable (5)", "The second. Badly printed."),
                Doubt(DoubtKind.LowGrade, "the truce", "improbable (5)", "The second."),
            ]));

    [Fact]
    public void Inferred_dates_are_one_entry_and_so_are_repetitions() =>
        Assert.Equal(
            ["inferred dates: 2025 of the call and the talks; 2026 of the vote", "what came before is not recorded: what he said (\"again\")"],
            DoubtGroups.Of(
            [
                Doubt(DoubtKind.InferredDate, "the call", "2025"),
                Doubt(DoubtKind.InferredDate, "the vote", "2026"),
                Doubt(DoubtKind.InferredDate, "the talks", "2025"),
                Doubt(DoubtKind.RepeatsNothingRecorded, "what he said", "\"again\""),
            ]));

    private static DoubtNote Doubt(string kind, string subject, string fact, string? note = null) =>
        new(kind, subject, "", new DoubtGist(subject, subject, fact, note));
}
