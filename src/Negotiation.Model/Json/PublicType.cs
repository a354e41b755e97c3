using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Negotiation.Model.Json;

/// <summary>A type that stands in JSON by itself.</summary>
internal abstract class PublicType
{
    /// <summary>Lets the serializer read and write it.</summary>
    public abstract JsonConverter Converter { get; }

    /// <summary>Its schema.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>The list of such values, which a class of a user may hold by itself; <c>null</c> for a list.</summary>
    /// <remarks>It is given and not asked for: a type that could make the list of itself would have the AOT compiler make lists of lists without end.</remarks>
    public KeyValuePair<Type, PublicType>? List { get; private init; }

    /// <summary>A type with its definition, and with the list of its values.</summary>
    public static KeyValuePair<Type, PublicType> Of<T>(Codec<T> codec) => new(
        typeof(T),
        new Typed<T>(codec) { List = new(typeof(ValueList<T>), new Typed<ValueList<T>>(new ListCodec<T>(codec))) });

    private sealed class Typed<T>(Codec<T> codec) : PublicType
    {
        public override JsonConverter Converter { get; } = new CodecConverter<T>(codec);

        public override JsonObject Schema(SchemaDefinitions definitions) => codec.Schema(definitions);
    }
}
