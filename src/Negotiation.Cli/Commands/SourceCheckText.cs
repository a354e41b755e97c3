using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what came of holding a record against its sources.</summary>
internal static class SourceCheckText
{
    /// <summary>Writes what is wrong, and a line on every source.</summary>
    public static void Write(Page page, string file, IEnumerable<SourceCheck> checks, IEnumerable<Diagnostic> notGiven)
    {
        foreach (var check in checks)
        {
            DiagnosticText.Write(page, file, check.Diagnostics);
            page.Line($"{check.Source}: {Words(check)}", check.IsGood ? Ink.Good : Ink.Error);
        }

        DiagnosticText.Write(page, file, notGiven);
    }

    private static string Words(SourceCheck check)
    {
        var copy = check.IsOtherCopy ? "other copy"
            : check.Expected is null ? "the record does not say which copy"
            : "the same copy";
        var good = check.Spans.Count(span => span.IsGood);
        return string.Create(CultureInfo.InvariantCulture, $"{copy}, {good} of {Counts.Of(check.Spans.Count, "span")} good");
    }
}
