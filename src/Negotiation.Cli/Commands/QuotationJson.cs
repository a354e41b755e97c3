using System.Text.Json;
using System.Text.Json.Serialization;
using Negotiation.Model;
using Negotiation.Model.Json;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>
/// Writes what came of a quote as JSON: <c>{"found", "words", "evidence", "places", "diagnostics"}</c>; a place is
/// <c>{"start", "end", "line", "column", "words", "surroundings", "within"}</c>.
/// </summary>
internal static class QuotationJson
{
    private static readonly JsonSerializerOptions Plain = new();

    private static readonly JsonConverter<Evidence> Converter =
        (JsonConverter<Evidence>)new NegotiationJsonConverterFactory().CreateConverter(typeof(Evidence), Plain)!;

    /// <summary>All of it.</summary>
    public static string Of(Quotation quotation) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("found", quotation.IsFound);
        writer.WriteString("words", quotation.Words);
        writer.WritePropertyName("evidence");
        if (quotation.Evidence is { } evidence)
        {
            Write(writer, evidence);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("places");
        foreach (var place in quotation.Places)
        {
            Write(writer, place);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var finding in quotation.Diagnostics)
        {
            DiagnosticJson.Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Evidence as a record has it.</summary>
    public static void Write(Utf8JsonWriter writer, Evidence evidence) => Converter.Write(writer, evidence, Plain);

    private static void Write(Utf8JsonWriter writer, QuotePlace place)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", place.Start);
        writer.WriteNumber("end", place.End);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteString("words", place.Words);
        writer.WriteString("surroundings", place.Surroundings);
        writer.WriteString("within", place.Within);
        writer.WriteEndObject();
    }
}
