namespace Negotiation.Cli;

/// <summary>That someone put or answered a proposal.</summary>
/// <param name="Statement">The id of the statement.</param>
/// <param name="Act">The act, as the record codes it.</param>
/// <param name="Words">Who did what, in words.</param>
internal sealed record MoveNote(string Statement, string Act, string Words);
