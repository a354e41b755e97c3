using Negotiation.Model;

namespace Negotiation.AotSmoke;

/// <summary>A type of a user's own, with ours in it.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Record">What lies in it.</param>
/// <param name="Figures">What was counted.</param>
internal sealed record Folder(string Label, NegotiationRecord Record, IReadOnlyDictionary<string, Quantity> Figures);
