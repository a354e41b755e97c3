using System.Text.Json.Serialization;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

/// <summary>A user's own source-generated context, with the one line that the library needs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(NegotiationJsonConverterFactory)])]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(List<Party>))]
internal sealed partial class BriefingContext : JsonSerializerContext;
