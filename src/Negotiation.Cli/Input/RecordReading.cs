using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What came of reading a record to work with.</summary>
/// <param name="Record">The record; <c>null</c> where it has errors that the command does not take.</param>
/// <param name="ExitCode">The exit code that the reading asks for.</param>
internal sealed record RecordReading(NegotiationRecord? Record, int ExitCode);
