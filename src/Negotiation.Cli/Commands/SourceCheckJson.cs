using System.Globalization;
using System.Text.Json;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes checks as JSON: <c>[{"pointer", "ok", "expected", "found"}]</c>, the words where the record holds them, else hashes.</summary>
internal static class SourceCheckJson
{
    /// <summary>The checks, source by source: its length and hash, then its spans.</summary>
    public static string Of(IEnumerable<SourceCheck> checks) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var check in checks)
        {
            WriteFingerprint(writer, check);
            foreach (var span in check.Spans)
            {
                Write(writer, span.Pointer, span.IsGood, span.Expected, span.Found);
            }
        }

        writer.WriteEndArray();
    });

    private static void WriteFingerprint(Utf8JsonWriter writer, SourceCheck check)
    {
        if (check.Expected is not { } expected)
        {
            return;
        }

        Compare(writer, check.Pointer + "/codePoints", Digits(expected.CodePoints), Digits(check.Found.CodePoints));
        Compare(writer, check.Pointer + "/sha256", expected.Sha256.Text, check.Found.Sha256.Text);
    }

    private static void Compare(Utf8JsonWriter writer, string pointer, string expected, string found) =>
        Write(writer, pointer, string.Equals(expected, found, StringComparison.Ordinal), expected, found);

    private static void Write(Utf8JsonWriter writer, string pointer, bool isGood, string expected, string? found)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", pointer);
        writer.WriteBoolean("ok", isGood);
        writer.WriteString("expected", expected);
        writer.WriteString("found", found);
        writer.WriteEndObject();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
