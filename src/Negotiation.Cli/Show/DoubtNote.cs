namespace Negotiation.Cli;

/// <summary>Something that is contested or doubtful.</summary>
/// <param name="Kind">The sort of doubt: one of the words of <see cref="DoubtKind"/>.</param>
/// <param name="Entry">The reference of the entry.</param>
/// <param name="Words">The doubt in words.</param>
internal sealed record DoubtNote(string Kind, string Entry, string Words);
