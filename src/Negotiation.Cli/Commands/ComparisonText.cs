using System.Globalization;
using Negotiation.Drafting;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows to people what two codings of one text have in common.</summary>
internal static class ComparisonText
{
    /// <summary>Writes all of it.</summary>
    public static void Write(Page page, RecordComparison comparison, string first, string second)
    {
        var differing = comparison.Pairs.Where(pair => pair.Differences.Count > 0).ToArray();
        page.Line(string.Create(CultureInfo.InvariantCulture, $"In both: {comparison.Pairs.Count}, of which {comparison.Pairs.Count - differing.Length} say the same."));
        foreach (var pair in differing)
        {
            page.Gap();
            page.Line(pair.First == pair.Second ? pair.First.Text : $"{pair.First.Text}, {pair.Second.Text}", Ink.Warning);
            foreach (var difference in pair.Differences)
            {
                page.Line(difference.ToString(), indent: 2, hang: 2);
            }
        }

        WriteOnly(page, first, comparison.OnlyInFirst);
        WriteOnly(page, second, comparison.OnlyInSecond);
        page.Gap();
        page.Line("Agreement on what both have (Krippendorff's alpha, nominal; '-' where nobody could disagree):");
        foreach (var agreement in comparison.Agreements)
        {
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{$"{agreement.Section}.{agreement.Member}",-28} {agreement.Agreeing,4} of {agreement.Units,4}  {(agreement.Alpha is { } alpha ? $"{alpha:0.000}" : "-"),6}"), indent: 2, hang: 2);
        }
    }

    private static void WriteOnly(Page page, string file, ValueList<Reference> only)
    {
        if (only.Count > 0)
        {
            page.Gap();
            page.Line($"Only in {file}, {only.Count}: {string.Join(", ", only.Select(entry => entry.Text))}.");
        }
    }
}
