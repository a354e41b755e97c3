namespace Negotiation.Model.Json;

/// <summary>What changed from one state to another, as one document.</summary>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="Changes">What changed.</param>
internal sealed record ChangeDocument(NegotiationState Before, NegotiationState After, ValueList<Change> Changes);
