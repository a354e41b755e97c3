using Negotiation.Drafting;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what came of adding a draft: what is wrong, what is asked, or what is new.</summary>
internal static class AdditionText
{
    /// <summary>Writes all of it.</summary>
    public static void Write(Page page, AdditionResult result, AdditionFiles files, bool isGood)
    {
        DraftFindings.Write(page, files.Drafts, result.Diagnostics, result.LeftOut);
        if (files.Decisions is { } decisions)
        {
            DiagnosticText.Write(page, decisions.Name, result.DecisionDiagnostics);
        }

        if (result.Questions.Count > 0)
        {
            page.Line($"write one of the lines below each of these into {files.Decisions?.Name ?? "a file, and give it with --decisions"}:", Ink.Warning);
            foreach (var question in result.Questions)
            {
                page.Gap();
                page.Write(question.ToString());
            }
        }

        foreach (var change in isGood ? result.Changes : [])
        {
            page.Write(change.ToString());
        }

        if (!isGood)
        {
            page.Line($"{files.DraftName}: {Summary(result, files.Drafts)}; no record is written.", Ink.Error);
        }
        else if (result.Changes.Count == 0)
        {
            page.Line("nothing is new.");
        }
    }

    private static string Summary(AdditionResult result, DraftFiles files)
    {
        ValueList<Diagnostic> found = [.. DraftFindings.All(files, result.Diagnostics), .. result.DecisionDiagnostics];
        var asked = Counts.Of((result.Questions.Count, "question"));
        return found.Count == 0 ? asked : asked.Length == 0 ? Tally.Of(found) : $"{Tally.Of(found)}, {asked}";
    }
}
