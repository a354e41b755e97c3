namespace Negotiation.Model.Tests.Time;

/// <summary>A text and the level that it must have.</summary>
/// <param name="Text">The text.</param>
/// <param name="Level">The level; <c>null</c> when the text must be refused.</param>
internal sealed record EdtfReferenceVector(string Text, int? Level)
{
    /// <summary>What this library makes of the text.</summary>
    public EdtfReferenceVector Read() => this with { Level = ApproximateDate.TryParse(Text, out var date) ? date.Level : null };
}
