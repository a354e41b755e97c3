namespace Negotiation.Cli;

/// <summary>The files that say what is added to a record.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Decisions">The decisions; <c>null</c> where none are given.</param>
internal sealed record AdditionFiles(InputFile Draft, InputFile? Decisions);
