using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A fraction above 0 and below 1, kept digit by digit.</summary>
internal sealed class ShareCodec : Codec<decimal>
{
    /// <summary>The only one.</summary>
    public static readonly ShareCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out decimal value)
    {
        if (!DecimalCodec.Instance.Read(ref reader, context, out value))
        {
            return false;
        }

        if (value is > 0 and < 1)
        {
            return true;
        }

        context.Report(
            RuleBook.ShareOutOfRange,
            $"{TokenText.Of(ref reader)} is not above 0 and below 1: write the share as a fraction; the whole has a word of its own.",
            ref reader);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Number.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "number", ["exclusiveMinimum"] = 0, ["exclusiveMaximum"] = 1 };

    /// <inheritdoc/>
    public override bool IsAbsent(decimal value) => false;
}
