namespace Negotiation.Model;

/// <summary>The words of a text that are nearest to a quote, and what they differ in.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="End">The word after the last.</param>
/// <param name="OfSource">The words that the quote lacks.</param>
/// <param name="OfQuote">The words that the source lacks.</param>
internal sealed record WordDifference(int Start, int End, string[] OfSource, string[] OfQuote);
