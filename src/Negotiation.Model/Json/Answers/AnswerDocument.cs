namespace Negotiation.Model.Json;

/// <summary>Some answers of a state, as one document.</summary>
/// <param name="State">The state.</param>
/// <param name="Answers">The answers.</param>
internal sealed record AnswerDocument(NegotiationState State, ValueList<Answer> Answers);
