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

    /// <summary>The list of such values, which a class of a user may hold by itself.</summary>
    public abstract KeyValuePair<Type, PublicType> List { get; }

    /// <summary>A type with its definition.</summary>
    public static KeyValuePair<Type, PublicType> Of<T>(Codec<T> codec) => new(typeof(T), new Typed<T>(codec));

    private sealed class Typed<T>(Codec<T> codec) : PublicType
    {
        public override JsonConverter Converter { get; } = new CodecConverter<T>(codec);

        public override KeyValuePair<Type, PublicType> List => Of(new ListCodec<T>(codec));

        public override JsonObject Schema(SchemaDefinitions definitions) => codec.Schema(definitions);
    }
}
