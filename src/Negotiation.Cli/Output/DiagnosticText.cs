using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>
/// Shows findings. On a console: a line with the place, the severity and the code, then the message in as many lines as it
/// takes. Elsewhere: one line, as compilers write it and as tools that look for faults read it.
/// </summary>
internal static class DiagnosticText
{
    /// <summary>Writes the diagnostics of one file.</summary>
    /// <param name="page">Takes them.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="before">How many lines come before the file, in the text in which they are counted.</param>
    public static void Write(Page page, string file, IEnumerable<Diagnostic> diagnostics, int before = 0)
    {
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line - before},{diagnostic.Column})") : "";
            Write(page, file + place, diagnostic, diagnostic.Message);
        }
    }

    /// <summary>Writes one finding of which the place says all.</summary>
    public static void Write(Page page, string place, Diagnostic diagnostic) => Write(page, place, diagnostic, diagnostic.Message, "");

    /// <summary>Writes one finding in other words than its own.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="place">The file, and the place in it.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="message">The words.</param>
    public static void Write(Page page, string place, Diagnostic diagnostic, string message) => Write(page, place, diagnostic, message, diagnostic.Pointer);

    private static void Write(Page page, string place, Diagnostic diagnostic, string message, string pointer)
    {
        var ink = InkOf(diagnostic.Severity);
        var head = $"{place}: {diagnostic.Severity.Word()} {diagnostic.Code}";
        var hasPointer = pointer.Length > 0;
        if (page.IsConsole)
        {
            page.Line(hasPointer ? $"{head} at {pointer}" : head, ink);
            page.Line(message, indent: 2, hang: 0);
        }
        else
        {
            page.Message(hasPointer ? $"{head}: {message} [{pointer}]" : $"{head}: {message}", ink);
        }
    }

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Aside,
    };
}
