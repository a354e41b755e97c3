using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>One of the values of a contested fact.</summary>
/// <param name="Words">The value in words.</param>
/// <param name="Evidence">The evidence for it; that of the entry, where it has none of its own.</param>
internal sealed record ContestedValue(string Words, IReadOnlyList<Evidence> Evidence);
