using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>A fact of an entry for which the record has several values.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Fact">What the fact is about, in words.</param>
/// <param name="Values">The values, each once.</param>
internal sealed record ContestedFact(Reference Entry, string Fact, IReadOnlyList<ContestedValue> Values);
