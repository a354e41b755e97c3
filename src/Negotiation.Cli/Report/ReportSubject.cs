namespace Negotiation.Cli;

/// <summary>A row of the matrix.</summary>
/// <param name="Name">The thing that the parties take a position on.</param>
/// <param name="Group">The issue that it belongs to.</param>
internal sealed record ReportSubject(string Name, string Group);
