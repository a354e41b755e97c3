using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What came of reading a record to work with.</summary>
/// <param name="Record">The record; <c>null</c> where it has errors.</param>
/// <param name="ExitCode">The exit code of a command that cannot go on without the record.</param>
internal sealed record RecordReading(NegotiationRecord? Record, int ExitCode);
