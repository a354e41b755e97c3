using Negotiation.Drafting;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what came of adding a draft: what is wrong, what is asked, or what is new.</summary>
internal static class AdditionText
{
    /// <summary>Writes all of it.</summary>
    public static void Write(Page page, AdditionResult result, AdditionFiles files)
    {
        DiagnosticText.Write(page, files.Draft.Name, result.Diagnostics);
        if (files.Decisions is { } decisions)
        {
            DiagnosticText.Write(page, decisions.Name, result.DecisionDiagnostics);
        }

        DraftFindings.WriteLeftOut(page, files.Draft.Name, result.LeftOut);
        if (result.Questions.Count > 0)
        {
            page.Line($"write one of the lines below each of these into {files.Decisions?.Name ?? "a file, and give it with --decisions"}:", Ink.Warning);
            foreach (var question in result.Questions)
            {
                page.Gap();
                page.Write(question.ToString());
            }
        }

        foreach (var change in result.Changes)
        {
            page.Write(change.ToString());
        }

        if (result.Record is null)
        {
            page.Line($"{files.Draft.Name}: {Summary(result)}; no record is written.", Ink.Error);
        }
        else if (result.Changes.Count == 0)
        {
            page.Line("nothing is new.");
        }
    }

    private static string Summary(AdditionResult result)
    {
        ValueList<Diagnostic> found = [.. result.Diagnostics, .. result.DecisionDiagnostics];
        var asked = Counts.Of((result.Questions.Count, "question"));
        return found.Count == 0 ? asked : asked.Length == 0 ? Tally.Of(found) : $"{Tally.Of(found)}, {asked}";
    }
}
