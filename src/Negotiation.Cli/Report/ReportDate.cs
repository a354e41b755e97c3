namespace Negotiation.Cli;

/// <summary>A date at which an answer changes.</summary>
/// <param name="Day">The day: <c>2025-05-16</c>; <c>null</c> for everything that is recorded.</param>
/// <param name="Words">The day in words.</param>
internal sealed record ReportDate(string? Day, string Words);
