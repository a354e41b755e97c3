using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>An answer of any question.</summary>
internal sealed class AnyAnswerShape : IShape<Answer>
{
    private readonly Dictionary<Type, Case> cases = [];

    /// <summary>The shape of the answers to one question.</summary>
    public AnyAnswerShape Add<T>(Shape<T> shape)
        where T : Answer
    {
        cases.Add(typeof(T), new Case((writer, answer) => shape.Write(writer, (T)answer), shape.Schema));
        return this;
    }

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer, Answer value) => cases[value.GetType()].Write(writer, value);

    /// <inheritdoc/>
    public JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(nameof(Answer), () => new JsonObject
    {
        ["description"] = "An answer that follows from a record as of a date.",
        ["anyOf"] = new JsonArray([.. cases.Values.Select(each => (JsonNode)each.Schema(definitions))]),
    });

    private sealed record Case(Action<Utf8JsonWriter, Answer> Write, Func<SchemaDefinitions, JsonObject> Schema);
}
