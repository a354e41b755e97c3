namespace Negotiation.Cli;

/// <summary>How far a report is.</summary>
/// <param name="Done">The pairs of dates whose answers are written.</param>
/// <param name="Of">All of them.</param>
internal readonly record struct ReportProgress(int Done, int Of);
