namespace Negotiation.Drafting;

/// <summary>What holds for all quotations of a stretch of a draft that do not say otherwise.</summary>
/// <param name="Source">The source that they are from.</param>
/// <param name="Lines">What is said of each, such as through whom it is reported.</param>
internal sealed record Block(Piece Source, IReadOnlyList<DraftLine> Lines);
