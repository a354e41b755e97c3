using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>One record from one file or from several, merged.</summary>
internal static class RecordFiles
{
    /// <summary>Reads the records and merges them; what is wrong goes to the error stream.</summary>
    /// <exception cref="UnusableException">A file cannot be read.</exception>
    public static async Task<RecordReading> ReadAsync(IReadOnlyList<string> paths, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var records = new List<NegotiationRecord>();
        var worst = ExitCode.Good;
        foreach (var path in paths)
        {
            var reading = await RecordFile.ReadAsync(path, streams, cancellationToken);
            worst = Math.Max(worst, reading.ExitCode);
            if (reading.Record is { } record)
            {
                records.Add(record);
            }
        }

        return records.Count < paths.Count ? new RecordReading(null, worst)
            : records is [var only] ? new RecordReading(only, ExitCode.Good)
            : Merge(paths, [.. records], streams);
    }

    private static RecordReading Merge(IReadOnlyList<string> paths, ValueList<NegotiationRecord> records, ConsoleStreams streams)
    {
        var result = NegotiationRecord.Merge(records);
        if (result.Record is not { } merged)
        {
            for (var i = 0; i < paths.Count; i++)
            {
                DiagnosticText.Write(streams.Error, new InputFile(paths[i]).Name, result.About(i));
            }

            return new RecordReading(null, ExitCode.ContentHasErrors);
        }

        if (result.HasErrors)
        {
            DiagnosticText.Write(streams.Error, "the merged record", result.Diagnostics.Where(finding => finding.Severity == Severity.Error));
            return new RecordReading(null, ExitCode.ContentHasErrors);
        }

        return new RecordReading(merged, ExitCode.Good);
    }
}
