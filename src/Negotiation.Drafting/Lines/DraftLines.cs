namespace Negotiation.Drafting;

/// <summary>Takes the text of a draft apart into lines, each with those that belong to it.</summary>
internal static class DraftLines
{
    /// <summary>The lines that are not indented, with all the others below them.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static List<DraftLine> Of(string text, Findings findings)
    {
        var roots = new List<DraftLine>();
        var open = new Stack<DraftLine>();
        var number = 0;
        // Names are the same however a letter with a mark is written; a quotation takes the form that its source has.
        foreach (var range in NormalForms.Composed(text).AsSpan().EnumerateLines())
        {
            number++;
            var bare = range.Trim(' ');
            if (bare.Length == 0 || bare[0] == '#')
            {
                continue;
            }

            var indent = range.IndexOf(bare[0]);
            var line = new DraftLine(number, indent, bare.ToString());
            if (bare[0] == '\t')
            {
                findings.Report(RuleBook.BadLine, line.At(0, 1), "a tab begins the line: indent with two spaces.", "  ");
                continue;
            }

            while (open.TryPeek(out var above) && above.Indent >= indent)
            {
                open.Pop();
            }

            if (indent > 0 && open.Count == 0)
            {
                findings.Report(RuleBook.BadLine, line.At(0, line.Text.Length), "the line is indented, and there is no line above it to which it belongs: begin it at the margin.");
                continue;
            }

            (open.Count == 0 ? roots : open.Peek().Children).Add(line);
            open.Push(line);
        }

        return roots;
    }
}
