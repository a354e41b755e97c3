namespace Negotiation.Model;

/// <summary>Tells whether what was said and came to pass counts as a step, and why it only may.</summary>
internal sealed class Weighing(Standpoint standpoint)
{
    private const string Attributed = "It is known only by the word of others.";
    private const string Feeble = "The evidence is doubtful or was withdrawn.";
    private const string Dated = "Whether it was by then, or was known by then, is not certain.";

    /// <summary>Whether an event counts as a step: not when it is only announced or thought of, and only maybe when nobody but others tells it.</summary>
    public (Truth Truth, string Doubt) Of(Event happening)
    {
        if (standpoint.Happened(happening) is Truth.Unknown or Truth.No)
        {
            return (Truth.No, "");
        }

        var counts = standpoint.Counts(happening);
        var told = standpoint.Known(happening.Occurrence, happening)
            .Where(testimony => testimony.Value == Occurrence.Happened)
            .SelectMany(testimony => testimony.Evidence.Count > 0 ? testimony.Evidence : standpoint.Known(happening.Evidence))
            .ToArray();
        return told.Length > 0 && Array.TrueForAll(told, piece => piece.Via.Count > 0) ? (Truths.And(counts, Truth.Maybe), Attributed)
            : told.Length > 0 && Array.TrueForAll(told, piece => piece.Grade == InformationGrade.Doubtful || piece.Grade == InformationGrade.Improbable) ? (Truths.And(counts, Truth.Maybe), Feeble)
            : standpoint.IsWithdrawn([.. told]) != Truth.No ? (Truths.And(counts, Truth.Maybe), Feeble)
            : standpoint.CorrectionsOf(happening.Reference) is { Count: > 0 } by ? (Truths.And(counts, Truth.Maybe), CorrectionWords.Of(happening.Id.Text, by))
            : counts == Truth.Yes ? (Truth.Yes, "")
            : (counts, standpoint.Happened(happening) == Truth.Maybe ? "Those who tell contradict each other on whether it happened." : Dated);
    }

    /// <summary>Whether a statement counts as a party's own.</summary>
    public (Truth Truth, string Doubt) Of(Statement statement, Id<Party>? party)
    {
        var counts = standpoint.Counts(statement);
        return counts == Truth.No ? (Truth.No, "")
            : party is { } speaker && standpoint.IsAttributed(statement, speaker) ? (Truths.And(counts, Truth.Maybe), Attributed)
            : standpoint.IsDoubtful(statement) || standpoint.IsWithdrawn(statement.Evidence) != Truth.No ? (Truths.And(counts, Truth.Maybe), Feeble)
            : standpoint.CorrectionsOf(statement.Reference) is { Count: > 0 } by ? (Truths.And(counts, Truth.Maybe), CorrectionWords.Of(statement.Id.Text, by))
            : (counts, counts == Truth.Yes ? "" : Dated);
    }
}
