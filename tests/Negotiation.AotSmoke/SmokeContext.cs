using System.Text.Json.Serialization;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.AotSmoke;

/// <summary>What a user writes to have our types in one of their own.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(NegotiationJsonConverterFactory)])]
[JsonSerializable(typeof(NegotiationRecord))]
[JsonSerializable(typeof(Folder))]
internal sealed partial class SmokeContext : JsonSerializerContext;
