using System.Globalization;

namespace Negotiation.Analysis;

/// <summary>One finding about a file with a domain or with preferences.</summary>
public sealed record BargainingDiagnostic
{
    internal BargainingDiagnostic(BargainingRule rule, string file, int? line, string message, bool isError = true) =>
        (Rule, File, Line, Message, IsError) = (rule, file, line, message, isError);

    /// <summary>The rule that the content breaks.</summary>
    public BargainingRule Rule { get; }

    /// <summary>The permanent code of the rule, such as <c>NEG6301</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>The name of the file, as it was given to the reader.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; <c>null</c> when the fault is of the whole file.</summary>
    public int? Line { get; }

    /// <summary>The fault, the value seen and the remedy.</summary>
    public string Message { get; }

    /// <summary>Whether the content cannot be used; else it is a warning.</summary>
    public bool IsError { get; }

    /// <summary>The finding as compilers write them: place, severity, code, message.</summary>
    public override string ToString()
    {
        var place = Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line})") : "";
        return $"{File}{place}: {(IsError ? "error" : "warning")} {Code}: {Message}";
    }
}
