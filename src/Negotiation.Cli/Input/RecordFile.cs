using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>A record to work with, for the commands that want one without errors.</summary>
internal static class RecordFile
{
    /// <summary>Reads a record; what is wrong with it goes to the error stream.</summary>
    /// <returns>The record; <c>null</c> when it has errors.</returns>
    /// <exception cref="UnusableException">The file cannot be read.</exception>
    public static async Task<NegotiationRecord?> ReadAsync(string path, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var file = new InputFile(path);
        var result = NegotiationJson.Validate(await file.ReadAsync(streams, cancellationToken));
        if (result.HasErrors)
        {
            DiagnosticText.Write(streams.Error, file.Name, result.Diagnostics);
            return null;
        }

        if (result.Diagnostics.Count > 0)
        {
            streams.Error.Line($"{file.Name}: {Tally.Of(result.Diagnostics)}; 'negotiation validate' shows them.", Ink.Aside);
        }

        return result.Record;
    }
}
