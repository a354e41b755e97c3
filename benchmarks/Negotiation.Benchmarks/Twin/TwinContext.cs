using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>The source-generated serializer of the twin.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(AttestedConverter<string>),
        typeof(AttestedConverter<WhenTwin>),
        typeof(AttestedConverter<ExtentTwin>),
        typeof(AttestedConverter<QuantityTwin>),
        typeof(AttestedConverter<ScheduleTwin>),
        typeof(AttestedConverter<List<string>>),
        typeof(AttestedConverter<List<List<string>>>),
        typeof(AttestedConverter<List<AreaTwin>>),
        typeof(AttestedConverter<List<TransferTwin>>),
        typeof(AttestedConverter<List<ParticipantTwin>>),
    ])]
[JsonSerializable(typeof(RecordTwin))]
[JsonSerializable(typeof(WhenParts))]
[JsonSerializable(typeof(QuantityParts))]
[JsonSerializable(typeof(TestimoniesTwin<string>))]
[JsonSerializable(typeof(TestimoniesTwin<WhenTwin>))]
[JsonSerializable(typeof(TestimoniesTwin<ExtentTwin>))]
[JsonSerializable(typeof(TestimoniesTwin<QuantityTwin>))]
[JsonSerializable(typeof(TestimoniesTwin<ScheduleTwin>))]
[JsonSerializable(typeof(TestimoniesTwin<List<string>>))]
[JsonSerializable(typeof(TestimoniesTwin<List<List<string>>>))]
[JsonSerializable(typeof(TestimoniesTwin<List<AreaTwin>>))]
[JsonSerializable(typeof(TestimoniesTwin<List<TransferTwin>>))]
[JsonSerializable(typeof(TestimoniesTwin<List<ParticipantTwin>>))]
internal sealed partial class TwinContext : JsonSerializerContext;
