using System.Globalization;

namespace Negotiation.Model;

/// <summary>One finding about a record or its JSON text.</summary>
/// <remarks>The word is diagnostic, because an issue is what the parties negotiate about.</remarks>
public sealed record Diagnostic
{
    internal Diagnostic(Rule rule, string pointer, string message)
    {
        Rule = rule;
        Pointer = pointer;
        Message = message;
    }

    /// <summary>The rule that the content meets or breaks.</summary>
    public Rule Rule { get; }

    /// <summary>The permanent code of the rule, such as <c>NEG3001</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>The weight of the finding.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Where: an RFC 6901 JSON Pointer into the record's JSON; empty for the whole text.</summary>
    public string Pointer { get; }

    /// <summary>The fault, the value seen and the remedy.</summary>
    public string Message { get; }

    /// <summary>The line in the text, counted from 1; <c>null</c> where there was no text or it could not be told.</summary>
    public int? Line { get; internal init; }

    /// <summary>The column in the line, in Unicode code points counted from 1; <c>null</c> where <see cref="Line"/> is.</summary>
    public int? Column { get; internal init; }

    /// <summary>What to write in its place, where that is known and does not change the meaning; <c>null</c> where only a person can know.</summary>
    public Fix? Fix { get; internal init; }

    /// <summary>The finding as one line: place, severity, code, message.</summary>
    public override string ToString()
    {
        var place = Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"({line},{Column}) ") : "";
        var pointer = Pointer.Length == 0 ? "" : $" at {Pointer}";
        return $"{place}{Severity.Word()} {Code}{pointer}: {Message}";
    }
}
