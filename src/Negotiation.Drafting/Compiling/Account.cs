using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>One value of a fact, with the evidence that it has of its own.</summary>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The evidence; empty where it is that of the entry.</param>
internal sealed record Account(JsonNode Value, JsonArray Evidence);
