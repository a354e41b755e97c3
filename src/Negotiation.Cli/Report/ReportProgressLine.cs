using System.Globalization;

namespace Negotiation.Cli;

/// <summary>Shows how far the writing of a long report is: one line on a console, written over and over; nothing elsewhere.</summary>
internal sealed class ReportProgressLine(ProgressLine line) : IProgress<ReportProgress>
{
    /// <inheritdoc/>
    public void Report(ReportProgress value) =>
        line.Report(string.Create(CultureInfo.InvariantCulture, $": {value.Done:N0} of {value.Of:N0} dates"));
}
