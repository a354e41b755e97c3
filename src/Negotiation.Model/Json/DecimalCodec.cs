using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A number that is not negative, kept digit by digit: 1.50 stays 1.50.</summary>
internal sealed class DecimalCodec : Codec<decimal>
{
    private const int MostDigits = 28;

    /// <summary>The only one.</summary>
    public static readonly DecimalCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongType.Report(ref reader, context, "a number");
            return false;
        }

        var digits = TokenText.Bytes(ref reader);
        var exact = digits.Length <= MostDigits + 1 && digits.IndexOfAny((byte)'e', (byte)'E') < 0;
        if (exact && reader.TryGetDecimal(out value) && !decimal.IsNegative(value))
        {
            return true;
        }

        context.Report(
            RuleBook.NumberOutOfRange,
            $"{TokenText.Of(ref reader)} cannot be kept digit by digit: write a number from 0 with at most 28 digits and without an exponent.",
            ref reader);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number", ["minimum"] = 0 };

    /// <inheritdoc/>
    public override bool IsAbsent(decimal value) => false;
}
