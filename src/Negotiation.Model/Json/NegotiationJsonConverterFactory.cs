using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Model.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the types of this library, also inside a type of yours.</summary>
/// <remarks>
/// Add it to <see cref="JsonSerializerOptions.Converters"/>, or list it in the <c>Converters</c> of your own source-generated
/// context. It uses no reflection. Reading throws nothing but <see cref="JsonException"/>: the serializer's own where the text
/// is no JSON, and <see cref="NegotiationJsonException"/>, which carries all findings, where it is JSON and no value of this
/// library. As everywhere in the serializer, <c>null</c> in the place of a class is read as <c>null</c>.
/// </remarks>
public sealed class NegotiationJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => PublicTypes.Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        PublicTypes.Find(typeToConvert)?.Converter;
}
