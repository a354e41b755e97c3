using System.Globalization;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>Shows how far the reading of a long file is: one line on a console, written over and over; nothing elsewhere.</summary>
/// <param name="page">The error stream.</param>
/// <param name="name">What is read.</param>
/// <param name="time">Tells when it is time to write again.</param>
internal sealed class ProgressLine(Page page, string name, TimeProvider time) : IProgress<LineProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private long last = time.GetTimestamp();
    private int shown;

    /// <inheritdoc/>
    public void Report(LineProgress value) =>
        Report(string.Create(CultureInfo.InvariantCulture, $": {value.Lines:N0} lines, {value.Bytes / 1e6:N1} MB"));

    /// <summary>Says how far it is.</summary>
    /// <param name="far">The words behind the name.</param>
    public void Report(string far)
    {
        if (!page.IsConsole || time.GetElapsedTime(last) < Pause)
        {
            return;
        }

        last = time.GetTimestamp();
        var words = Wrapping.Lines(name, int.MaxValue, int.MaxValue).First();
        var line = words[..Math.Min(words.Length, Page.Width - far.Length - 1)] + far;
        page.Write("\r" + line.PadRight(shown));
        shown = Math.Max(shown, line.Length);
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (shown > 0)
        {
            page.Write("\r" + new string(' ', shown) + "\r");
            shown = 0;
        }
    }
}
