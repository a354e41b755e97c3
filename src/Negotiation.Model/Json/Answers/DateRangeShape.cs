using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>Days on one of which something was: <c>{"earliest", "latest", "earliestKind", "latestKind"}</c>, as the command <c>date</c> writes them.</summary>
internal sealed class DateRangeShape : IShape<DateRange>
{
    /// <summary>The only one.</summary>
    public static readonly DateRangeShape Instance = new();

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, DateRange value)
    {
        writer.WriteStartObject();
        writer.WriteString("earliest", Day(value.Earliest));
        writer.WriteString("latest", Day(value.Latest));
        writer.WriteString("earliestKind", value.Earliest.KindText);
        writer.WriteString("latestKind", value.Latest.KindText);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(nameof(DateRange), static () => new JsonObject
    {
        ["description"] = "The days on one of which something was, both inclusive; null where the kind says why there is no day.",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["earliest"] = Bound(),
            ["latest"] = Bound(),
            ["earliestKind"] = Kinds(),
            ["latestKind"] = Kinds(),
        },
        ["required"] = new JsonArray("earliest", "latest", "earliestKind", "latestKind"),
        ["additionalProperties"] = false,
    });

    private static JsonObject Bound() => new() { ["type"] = new JsonArray("string", "null"), ["format"] = "date" };

    private static JsonObject Kinds() => new() { ["enum"] = new JsonArray([.. Enum.GetValues<DateBoundKind>().Select(kind => JsonValue.Create(DateBound.TextOf(kind)))]) };

    private static string? Day(DateBound bound) => bound.Day is null ? null : bound.ToString();
}
