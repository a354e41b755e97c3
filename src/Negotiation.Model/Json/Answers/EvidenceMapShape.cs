using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>The evidence on which answers rest, by the references of the entries; where two states have one, that of the first.</summary>
internal sealed class EvidenceMapShape : IShape<AnswerDocument[]>
{
    /// <summary>The only one.</summary>
    public static readonly EvidenceMapShape Instance = new();

    private static readonly ListCodec<Evidence> List = new(EvidenceDefinition.Codec);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, AnswerDocument[] value)
    {
        writer.WriteStartObject();
        var states = new SortedDictionary<string, NegotiationState>(StringComparer.Ordinal);
        foreach (var document in value)
        {
            foreach (var reference in document.Answers.SelectMany(answer => answer.RestsOn))
            {
                states.TryAdd(reference.Text, document.State);
            }
        }

        foreach (var (reference, state) in states)
        {
            writer.WritePropertyName(reference);
            List.Write(writer, state.EvidenceFor(Reference.Parse(reference)));
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
