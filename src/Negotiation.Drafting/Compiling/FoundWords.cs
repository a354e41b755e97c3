namespace Negotiation.Drafting;

/// <summary>The words of a quotation, where they were found.</summary>
/// <param name="Piece">The quotation in the draft.</param>
/// <param name="Words">The words as the source has them.</param>
/// <param name="Text">The text of the source.</param>
/// <param name="Start">Where they begin in it, in UTF-16 units.</param>
/// <param name="End">Where they end in it, in UTF-16 units.</param>
internal sealed record FoundWords(Piece Piece, string Words, string Text, int Start, int End);
