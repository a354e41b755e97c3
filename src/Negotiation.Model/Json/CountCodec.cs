using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A whole number from 0.</summary>
internal sealed class CountCodec : Codec<int>
{
    /// <summary>The only one.</summary>
    public static readonly CountCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongType.Report(ref reader, context, "a whole number");
            return false;
        }

        if (reader.TryGetInt32(out value) && value >= 0)
        {
            return true;
        }

        context.Report(
            RuleBook.NumberOutOfRange,
            $"{TokenText.Of(ref reader)} is not a whole number from 0 to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}: write one.",
            ref reader);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = int.MaxValue };

    /// <inheritdoc/>
    public override bool IsAbsent(int value) => false;
}
