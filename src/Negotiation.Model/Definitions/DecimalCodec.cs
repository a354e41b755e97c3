using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A number that is not negative, kept digit by digit: 1.50 stays 1.50.</summary>
internal sealed class DecimalCodec : Codec<decimal>
{
    /// <summary>As many digits as a decimal always holds.</summary>
    private const int SafeDigits = 28;

    /// <summary>The longest text of a decimal that is not negative: 29 digits, or 0 and 28 digits, and the point.</summary>
    private const int LongestText = 30;

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
        if (digits.Length <= LongestText && reader.TryGetDecimal(out value) && !decimal.IsNegative(value) && IsExact(value, digits))
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
    public override Shape Shape => Shape.Number.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number", ["minimum"] = 0 };

    /// <inheritdoc/>
    public override bool IsAbsent(decimal value) => false;

    private static bool IsExact(decimal value, ReadOnlySpan<byte> digits)
    {
        if (digits.Length <= SafeDigits)
        {
            return digits.IndexOfAny((byte)'e', (byte)'E') < 0;
        }

        Span<byte> text = stackalloc byte[LongestText];
        return value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture) && text[..length].SequenceEqual(digits);
    }
}
