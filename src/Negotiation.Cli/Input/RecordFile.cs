using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>A record to work with.</summary>
internal static class RecordFile
{
    /// <summary>Reads a record without errors; what is wrong with it goes to the error stream.</summary>
    /// <param name="path">The path of the record.</param>
    /// <param name="streams">Take what is wrong.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="mayBreakRules">Whether the record is also wanted where it could be read and breaks rules.</param>
    /// <param name="countsWarnings">Whether a line says how many warnings there are; not where a program reads the error stream.</param>
    /// <exception cref="UnusableException">The file cannot be read.</exception>
    public static async Task<RecordReading> ReadAsync(
        string path, ConsoleStreams streams, CancellationToken cancellationToken, bool mayBreakRules = false, bool countsWarnings = true)
    {
        var file = new InputFile(path);
        WantOne(file);
        return Of(file, await file.ReadAsync(streams, cancellationToken), streams, mayBreakRules, countsWarnings);
    }

    /// <summary>A record whose bytes were read before.</summary>
    public static RecordReading Of(InputFile file, ReadOnlyMemory<byte> content, ConsoleStreams streams, bool mayBreakRules = false, bool countsWarnings = true)
    {
        WantOne(file);
        var result = NegotiationJson.Validate(content.Span);
        if (result.HasErrors)
        {
            DiagnosticText.Write(streams.Error, file.Name, result.Diagnostics);
            return new RecordReading(mayBreakRules ? result.Record : null, ExitCode.Of(result.Diagnostics));
        }

        if (countsWarnings && result.Diagnostics.Count > 0)
        {
            var them = result.Diagnostics.Count == 1 ? "it" : "them";
            streams.Error.Message($"{file.Name}: {Tally.Of(result.Diagnostics)}; 'negotiation validate' shows {them}.", Ink.Aside);
        }

        return new RecordReading(result.Record, ExitCode.Good);
    }

    private static void WantOne(InputFile file)
    {
        if (file.HasLines)
        {
            throw new UnusableException(
                $"'{file.Path}' has a record on each line, and one record is wanted: put its line in a file of its own, or check all lines with 'negotiation validate'.");
        }
    }
}
