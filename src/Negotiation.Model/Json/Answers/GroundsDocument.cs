namespace Negotiation.Model.Json;

/// <summary>Why an answer of a state is what it is, as one document.</summary>
/// <param name="State">The state.</param>
/// <param name="Grounds">Why.</param>
internal sealed record GroundsDocument(NegotiationState State, Grounds Grounds);
