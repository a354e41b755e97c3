namespace Negotiation.Drafting;

/// <summary>What a draft leaves out of the record on purpose, so that nothing is forced into it.</summary>
/// <param name="What">What is left out.</param>
/// <param name="Why">The reason.</param>
/// <param name="Line">The line of the draft, counted from 1.</param>
public sealed record LeftOut(string What, string Why, int Line);
