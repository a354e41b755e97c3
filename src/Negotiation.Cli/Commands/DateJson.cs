using System.Text.Json;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>
/// Writes dates as JSON: <c>[{"text", "valid", "level", "earliest", "latest", "earliestKind", "latestKind", "diagnostics"}]</c>.
/// </summary>
internal static class DateJson
{
    /// <summary>The dates in the order in which they were given.</summary>
    public static string Of(IEnumerable<DateReading> readings) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        foreach (var reading in readings)
        {
            Write(writer, reading);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, DateReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("text", reading.Text);
        writer.WriteBoolean("valid", reading.Date is not null);
        if (reading.Date is { } date)
        {
            writer.WriteNumber("level", date.Level);
        }
        else
        {
            writer.WriteNull("level");
        }

        writer.WriteString("earliest", Day(reading.Date?.Earliest));
        writer.WriteString("latest", Day(reading.Date?.Latest));
        writer.WriteString("earliestKind", reading.Date?.Earliest.KindText);
        writer.WriteString("latestKind", reading.Date?.Latest.KindText);
        writer.WriteStartArray("diagnostics");
        if (reading.Fault is { } fault)
        {
            DiagnosticJson.Write(writer, fault);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? Day(DateBound? bound) => bound is { Kind: DateBoundKind.Day } day ? day.ToString() : null;
}
