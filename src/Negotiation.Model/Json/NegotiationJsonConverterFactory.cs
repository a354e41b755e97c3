using System.Text.Json;
using System.Text.Json.Serialization;

namespace Negotiation.Model.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the types of this library, also inside a type of yours.</summary>
/// <remarks>
/// Add it to <see cref="JsonSerializerOptions.Converters"/>, or list it in the <c>Converters</c> of your own source-generated
/// context. It uses no reflection. Reading throws nothing but <see cref="NegotiationJsonException"/>, a
/// <see cref="JsonException"/> that carries all findings.
/// </remarks>
public sealed class NegotiationJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => PublicTypes.Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        PublicTypes.Find(typeToConvert)?.Converter;
}
