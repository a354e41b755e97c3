using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>An exact quantity without a unit: a plain number.</summary>
internal sealed class PlainNumberCodec : Codec<Exactly>
{
    /// <summary>The only one.</summary>
    public static readonly PlainNumberCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Exactly value)
    {
        var good = DecimalCodec.Instance.Read(ref reader, context, out var number);
        value = good ? new Exactly { Value = number } : null;
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Exactly value) => DecimalCodec.Instance.Write(writer, value.Value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Number.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => DecimalCodec.Instance.Schema(definitions);

    /// <inheritdoc/>
    public override void Walk(Exactly value, RecordWalker walker) => walker.Visit(value);
}
