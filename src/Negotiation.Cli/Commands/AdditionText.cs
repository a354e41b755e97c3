using Negotiation.Drafting;

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

        if (result.Questions.Count > 0)
        {
            var many = result.Questions.Count > 1;
            page.Line($"{Counts.Of(result.Questions.Count, "question")} to decide; write a line for {(many ? "each" : "it")} into {files.Decisions?.Name ?? "a file for --decisions"}:", Ink.Warning);
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

        if (result.Record is not null && result.Changes.Count == 0)
        {
            page.Line("nothing is new.");
        }
    }
}
