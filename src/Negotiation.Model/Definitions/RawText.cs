using System.Buffers;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Gathers the text of a value that is not understood, token by token, as it stands but for the white space.</summary>
internal sealed class RawText
{
    private const int UsualCapacity = 1 << 16;
    private ArrayBufferWriter<byte> buffer = new();
    private bool hasHalf;

    /// <summary>The value that was gathered.</summary>
    public ReadOnlySpan<byte> Utf8 => buffer.WrittenSpan;

    /// <summary>Writes unknown members as they stand.</summary>
    public static void Write(Utf8JsonWriter writer, UnknownMembers members)
    {
        var pack = members.Pack;
        for (var at = MemberPack.Start; at < pack.Length;)
        {
            writer.WritePropertyName(MemberPack.Part(pack, ref at));
            writer.WriteRawValue(MemberPack.Part(pack, ref at), skipInputValidation: true);
        }
    }

    /// <summary>Gathers one value.</summary>
    /// <param name="reader">Stands on the first token of the value, and afterwards on its last.</param>
    /// <param name="context">Takes the diagnostics.</param>
    /// <returns>Whether its texts can be decoded; it stands in <see cref="Utf8"/> until the next is gathered.</returns>
    public bool TryGather(ref Utf8JsonReader reader, ReadContext context)
    {
        buffer.ResetWrittenCount();
        hasHalf = false;
        var place = reader.TokenStartIndex;
        Gather(ref reader);
        if (hasHalf)
        {
            context.Report(RuleBook.BrokenText, "the value holds half of a surrogate pair: write the whole character.", place);
            return false;
        }

        var good = System.Text.Unicode.Utf8.IsValid(buffer.WrittenSpan);
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
        hasHalf |= reader.ValueIsEscaped && HoldsHalf(ref reader);
        buffer.Write("\""u8);
        Append(TokenText.Bytes(ref reader));
        buffer.Write("\""u8);
    }

    /// <summary>Whether a text is escaped to half of a surrogate pair, which nobody can decode later.</summary>
    private static bool HoldsHalf(ref Utf8JsonReader reader)
    {
        var bytes = TokenText.Bytes(ref reader);
        if (bytes.IndexOf("\\ud"u8) < 0 && bytes.IndexOf("\\uD"u8) < 0)
        {
            return false;
        }

        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
