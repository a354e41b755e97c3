namespace Negotiation.Model.Json;

/// <summary>What changed from one state to another, as one document.</summary>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="Changes">What changed.</param>
internal sealed record ChangeDocument(NegotiationState Before, NegotiationState After, ValueList<Change> Changes)
{
    /// <summary>The answers after the changes, and those before.</summary>
    public AnswerDocument[] Answers =>
    [
        new(After, [.. Changes.Select(change => change.After).OfType<Answer>()]),
        new(Before, [.. Changes.Select(change => change.Before).OfType<Answer>()]),
    ];
}
