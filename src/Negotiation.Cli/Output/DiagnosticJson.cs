using System.Text.Json;
using Negotiation.Model;
using Negotiation.Workbooks;

namespace Negotiation.Cli;

/// <summary>Writes a finding as JSON: <c>{"code", "severity", "pointer", "line", "column", "message"}</c>, and <c>"fix"</c> where it is known.</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes a finding about a record or a draft.</summary>
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic) => Write(writer, diagnostic, before: 0);

    /// <summary>Writes a finding about one of the files of a draft.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="before">How many lines come before its file, in the text in which they are counted.</param>
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic, int before)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity.Word());
        writer.WriteString("pointer", diagnostic.Pointer);
        WriteNumber(writer, "line", diagnostic.Line - before);
        WriteNumber(writer, "column", diagnostic.Column);
        writer.WriteString("message", diagnostic.Message);
        if (diagnostic.Fix is { } fix)
        {
            writer.WriteStartObject("fix");
            if (fix is TextFix text)
            {
                writer.WriteNumber("line", text.Line - before);
                writer.WriteNumber("column", text.Column);
                writer.WriteNumber("length", text.Length);
                writer.WriteString("text", text.Text);
            }
            else if (fix is ValueFix value)
            {
                writer.WriteString("pointer", value.Pointer);
                writer.WriteString("value", value.Text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a finding about a workbook: as any other, with the <c>cell</c> in place of line and column.</summary>
    public static void Write(Utf8JsonWriter writer, CellFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Diagnostic.Code);
        writer.WriteString("severity", finding.Diagnostic.Severity.Word());
        writer.WriteString("cell", finding.Cell?.ToString());
        writer.WriteString("message", finding.Diagnostic.Message);
        if (finding.Text is { } text)
        {
            writer.WriteStartObject("fix");
            writer.WriteString("cell", finding.Cell?.ToString());
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a finding about a value that stands in no text.</summary>
    public static void Write(Utf8JsonWriter writer, DomainRuleException fault)
    {
        writer.WriteStartObject();
        writer.WriteString("code", fault.Code);
        writer.WriteString("severity", fault.Rule.Severity.Word());
        writer.WriteString("pointer", "");
        writer.WriteNull("line");
        writer.WriteNull("column");
        writer.WriteString("message", fault.Fault);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
