using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>How something derived stands in JSON.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface IShape<in T>
{
    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter writer, T value);

    /// <summary>Its schema.</summary>
    public JsonObject Schema(SchemaDefinitions definitions);
}
