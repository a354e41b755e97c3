namespace Negotiation.Cli;

/// <summary>The command cannot do its work: its input cannot be read, or it was used wrongly.</summary>
/// <param name="message">The fault, the value seen and the remedy.</param>
internal sealed class UnusableException(string message) : Exception(message);
