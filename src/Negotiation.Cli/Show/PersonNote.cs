namespace Negotiation.Cli;

/// <summary>A person in a digest.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Offices">The offices, in words.</param>
/// <param name="IsDoubtful">Whether all evidence for the person is graded 4 or 5.</param>
/// <param name="Statements">How many statements of the record are this person's.</param>
internal sealed record PersonNote(string Id, string Name, IReadOnlyList<string> Offices, bool IsDoubtful, int Statements);
