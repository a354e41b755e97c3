using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One of the four answers: <c>yes</c>, <c>no</c>, <c>maybe</c>, <c>unknown</c>.</summary>
internal sealed class TruthShape : IShape<Truth>
{
    /// <summary>The only one.</summary>
    public static readonly TruthShape Instance = new();

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, Truth value) => writer.WriteStringValue(Word(value));

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(nameof(Truth), static () => new JsonObject
    {
        ["description"] = "Yes and no are certain; maybe: uncertain values allow both; unknown: a value that the answer needs is not recorded.",
        ["enum"] = new JsonArray("yes", "no", "maybe", "unknown"),
    });

    private static string Word(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Maybe => "maybe",
        _ => "unknown",
    };
}
