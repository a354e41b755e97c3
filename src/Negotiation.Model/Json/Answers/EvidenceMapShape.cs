using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>The evidence on which answers rest, by the references of the entries.</summary>
internal sealed class EvidenceMapShape : IShape<AnswerDocument>
{
    /// <summary>The only one.</summary>
    public static readonly EvidenceMapShape Instance = new();

    private static readonly ListCodec<Evidence> List = new(EvidenceDefinition.Codec);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, AnswerDocument value)
    {
        writer.WriteStartObject();
        var references = new SortedSet<string>(value.Answers.SelectMany(answer => answer.RestsOn).Select(reference => reference.Text), StringComparer.Ordinal);
        foreach (var reference in references)
        {
            writer.WritePropertyName(reference);
            List.Write(writer, value.State.EvidenceFor(Reference.Parse(reference)));
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = List.Schema(definitions),
    };
}
