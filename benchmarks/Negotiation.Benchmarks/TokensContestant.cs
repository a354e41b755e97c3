using System.Buffers;
using System.Text.Json;

namespace Negotiation.Benchmarks;

/// <summary>Reads the tokens and makes nothing of them; writes by copying them one by one, reading included.</summary>
internal sealed class TokensContestant : Contestant
{
    /// <inheritdoc/>
    public override object Read(byte[] text)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
        }

        return text;
    }

    /// <inheritdoc/>
    public override void Write(object read, IBufferWriter<byte> output)
    {
        var reader = new Utf8JsonReader((byte[])read);
        using var writer = new Utf8JsonWriter(output, TwinContestant.WriterOptions);
        while (reader.Read())
        {
            Copy(ref reader, writer);
        }
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.ValueSpan);
                break;
            case JsonTokenType.String when reader.ValueIsEscaped:
                writer.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.ValueSpan);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
