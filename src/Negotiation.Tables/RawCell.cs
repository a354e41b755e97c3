using System.Buffers;
using System.Text;
using System.Text.Json;
using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>JSON of the record as cells: without evidence, which has a table of its own, and without values that are not known.</summary>
/// <param name="unknown">The ids of the sources that were not published by the day asked for.</param>
internal sealed class RawCell(IReadOnlySet<string> unknown)
{
    private const string Attested = "attested";
    private const string Evidence = "evidence";
    private const string Value = "value";
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);
    private static readonly JsonWriterOptions Options = JsonText.Options with { Indented = false };

    /// <summary>Raw cells of what is known in a state.</summary>
    public static RawCell In(NegotiationState state) =>
        new(state.Record.Sources.Where(source => state.Knows(source) == Truth.No).Select(source => source.Id.Text).ToHashSet(StringComparer.Ordinal));

    /// <summary>A value: a text as it is, anything else as JSON; not stated where nobody is known to tell it.</summary>
    public Cell Of(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Cell.Of(value.GetString())
        : IsKnown(value) ? Cell.Of(Compact(writer => Write(writer, value)))
        : Cell.NotStated;

    /// <summary>A member of an object; not stated where there is none.</summary>
    public Cell Of(JsonElement holder, string member) => holder.TryGetProperty(member, out var value) ? Of(value) : Cell.NotStated;

    /// <summary>An object without some of its members; none where there are no others.</summary>
    public Cell Of(JsonElement holder, IReadOnlySet<string> without)
    {
        var text = Compact(writer => WriteObject(writer, holder, without));
        return text is "{}" ? Cell.None : Cell.Of(text);
    }

    private static string Compact(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static bool IsAttested(JsonElement value, out JsonElement testimonies)
    {
        testimonies = default;
        return value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty(Attested, out testimonies)
            && testimonies.ValueKind == JsonValueKind.Array;
    }

    private bool IsKnown(JsonElement value) => !IsAttested(value, out var testimonies) || testimonies.EnumerateArray().Any(IsStated);

    /// <summary>Whether a value rests on its entry, or on a source that is or may be known.</summary>
    private bool IsStated(JsonElement testimony) =>
        !testimony.TryGetProperty(Evidence, out var evidence)
        || evidence.GetArrayLength() == 0
        || evidence.EnumerateArray().Any(piece => !unknown.Contains(piece.GetProperty("source").GetString()!));

    private void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (IsAttested(value, out var testimonies))
        {
            WriteAttested(writer, [.. testimonies.EnumerateArray().Where(IsStated)]);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            WriteObject(writer, value, Nothing);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in value.EnumerateArray().Where(IsKnown))
            {
                Write(writer, item);
            }

            writer.WriteEndArray();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private void WriteAttested(Utf8JsonWriter writer, JsonElement[] stated)
    {
        if (stated is [var only])
        {
            Write(writer, only.GetProperty(Value));
            return;
        }

        writer.WriteStartObject();
        writer.WriteStartArray(Attested);
        foreach (var testimony in stated)
        {
            Write(writer, testimony.GetProperty(Value));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteObject(Utf8JsonWriter writer, JsonElement value, IReadOnlySet<string> without)
    {
        writer.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            if (member.Name is not Evidence && !without.Contains(member.Name) && IsKnown(member.Value))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }
}
