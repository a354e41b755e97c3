using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what came of holding a record against its sources.</summary>
internal static class SourceCheckText
{
    /// <summary>Writes what is wrong, and a line on every source.</summary>
    public static void Write(Page page, string file, IEnumerable<SourceCheck> checks, IEnumerable<Diagnostic> notChecked)
    {
        foreach (var check in checks)
        {
            if (check.IsOtherCopy)
            {
                WriteOtherCopy(page, file, check);
            }
            else
            {
                DiagnosticText.Write(page, file, check.Diagnostics);
            }

            page.Line($"{check.Source}: {Words(check)}", check.IsGood ? Ink.Good : Ink.Error);
        }

        DiagnosticText.Write(page, file, notChecked);
    }

    /// <summary>In another copy the spans may well be right: the remedy is to find the recorded copy.</summary>
    private static void WriteOtherCopy(Page page, string file, SourceCheck check)
    {
        DiagnosticText.Write(page, file, check.Diagnostics.Where(diagnostic => diagnostic.Rule == RuleBook.OtherCopy));
        foreach (var span in check.Spans)
        {
            if (span.Finding is { } finding)
            {
                DiagnosticText.Write(page, file, finding, Words(check, span));
            }
        }
    }

    private static string Words(SourceCheck check, SpanCheck span)
    {
        var found = span switch
        {
            { Found: null } => "is not in this copy, which ends before it",
            { Span.Exact: null } => "has other words in this copy",
            _ => $"reads '{span.Found}' in this copy, and the record quotes '{span.Expected}'",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $"the span {span.Span.Start}-{span.Span.End} of '{check.Source}' {found}: find the recorded copy.");
    }

    private static string Words(SourceCheck check)
    {
        var bare = check.WithoutSpan == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {check.WithoutSpan} without a span");
        if (check is { Expected: null, Spans.Count: 0 })
        {
            return "nothing to check: the record holds no span of it, and does not say which copy it was made from" + bare;
        }

        var copy = check.IsOtherCopy ? "other copy"
            : check.Expected is null ? "the record does not say which copy"
            : "the same copy";
        var good = check.Spans.Count(span => span.IsGood);
        return check.Spans.Count == 0
            ? $"{copy}, no spans to check{bare}"
            : string.Create(CultureInfo.InvariantCulture, $"{copy}, {good} of {Counts.Of(check.Spans.Count, "span")} good{bare}");
    }
}
