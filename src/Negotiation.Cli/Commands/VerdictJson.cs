using System.Text.Json;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Writes verdicts as JSON: <c>[{"file", "diagnostics": [{"code", "severity", "pointer", "line", "column", "message"}]}]</c>.</summary>
internal static class VerdictJson
{
    /// <summary>The verdicts in the order of the files.</summary>
    public static string Of(IEnumerable<Verdict> verdicts) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var verdict in verdicts)
        {
            writer.WriteStartObject();
            writer.WriteString("file", verdict.File.Path);
            writer.WriteStartArray("diagnostics");
            foreach (var diagnostic in verdict.Diagnostics)
            {
                Write(writer, diagnostic);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity.Word());
        writer.WriteString("pointer", diagnostic.Pointer);
        WriteNumber(writer, "line", diagnostic.Line);
        WriteNumber(writer, "column", diagnostic.Column);
        writer.WriteString("message", diagnostic.Message);
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
