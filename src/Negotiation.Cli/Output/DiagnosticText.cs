using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows diagnostics to people: a line with the place, the severity and the code, then the message.</summary>
internal static class DiagnosticText
{
    /// <summary>Writes the diagnostics of one file.</summary>
    public static void Write(Page page, string file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            page.Line(Head(file, diagnostic), InkOf(diagnostic.Severity));
            page.Line(diagnostic.Message, indent: 2, hang: 0);
        }
    }

    private static string Head(string file, Diagnostic diagnostic)
    {
        var place = diagnostic.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line},{diagnostic.Column})") : "";
        var pointer = diagnostic.Pointer.Length == 0 ? "" : $" at {diagnostic.Pointer}";
        return $"{file}{place}: {diagnostic.Severity.Word()} {diagnostic.Code}{pointer}";
    }

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Aside,
    };
}
