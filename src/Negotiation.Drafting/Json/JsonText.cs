namespace Negotiation.Drafting;

/// <summary>A text of a JSON draft, and where it is.</summary>
/// <param name="Text">The text, with no line breaks.</param>
/// <param name="Pointer">The value, as an RFC 6901 pointer.</param>
internal readonly record struct JsonText(string Text, string Pointer);
