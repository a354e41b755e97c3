namespace Negotiation.Cli;

/// <summary>A doubt in the parts by which a short view groups it with others.</summary>
/// <param name="About">The reference of what it is about, which for a statement may be what the statement is on.</param>
/// <param name="Subject">The name of what it is about.</param>
/// <param name="Fact">What is doubtful about it.</param>
/// <param name="Note">Why, as the record notes it.</param>
internal sealed record DoubtGist(string About, string Subject, string Fact, string? Note = null);
