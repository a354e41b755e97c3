using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Negotiation.Model.Json;

/// <summary>Gathers the text of a value that is not understood, token by token, as it stands but for the white space.</summary>
internal sealed class RawText
{
    private const int UsualCapacity = 1 << 16;
    private ArrayBufferWriter<byte> buffer = new();

    /// <summary>Writes unknown members as they stand.</summary>
    public static void Write(Utf8JsonWriter writer, UnknownMembers members)
    {
        foreach (var member in members.AsSpan())
        {
            writer.WritePropertyName(member.Key);
            writer.WriteRawValue(member.Value.Json, skipInputValidation: true);
        }
    }

    /// <summary>Gathers one value.</summary>
    /// <param name="reader">Stands on the first token of the value, and afterwards on its last.</param>
    /// <param name="context">Takes the diagnostics.</param>
    /// <param name="value">The value, when its text is UTF-8.</param>
    public bool TryGather(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out RawValue? value)
    {
        buffer.ResetWrittenCount();
        var place = reader.TokenStartIndex;
        Gather(ref reader);
        var good = Utf8.IsValid(buffer.WrittenSpan);
        value = good ? new RawValue(Encoding.UTF8.GetString(buffer.WrittenSpan)) : null;
        if (!good)
        {
            context.Report(RuleBook.BrokenText, "the value holds bytes that are not UTF-8: save the text as UTF-8.", place);
        }

        return good;
    }

    /// <summary>Gives back what only a large value needed.</summary>
    public void Shrink()
    {
        if (buffer.Capacity > UsualCapacity)
        {
            buffer = new ArrayBufferWriter<byte>();
        }
    }

    private void Gather(ref Utf8JsonReader reader)
    {
        var depth = 0;
        var needsComma = false;
        do
        {
            var token = reader.TokenType;
            var closes = token is JsonTokenType.EndArray or JsonTokenType.EndObject;
            if (needsComma && !closes)
            {
                buffer.Write(","u8);
            }

            Append(ref reader);
            depth += token is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : closes ? -1 : 0;
            needsComma = token is not (JsonTokenType.StartArray or JsonTokenType.StartObject or JsonTokenType.PropertyName);
        }
        while (depth > 0 && reader.Read());
    }

    private void Append(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                buffer.Write("{"u8);
                break;
            case JsonTokenType.EndObject:
                buffer.Write("}"u8);
                break;
            case JsonTokenType.StartArray:
                buffer.Write("["u8);
                break;
            case JsonTokenType.EndArray:
                buffer.Write("]"u8);
                break;
            case JsonTokenType.PropertyName:
                Quote(ref reader);
                buffer.Write(":"u8);
                break;
            case JsonTokenType.String:
                Quote(ref reader);
                break;
            default:
                Append(TokenText.Bytes(ref reader));
                break;
        }
    }

    private void Quote(ref Utf8JsonReader reader)
    {
        buffer.Write("\""u8);
        Append(TokenText.Bytes(ref reader));
        buffer.Write("\""u8);
    }

    private void Append(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
