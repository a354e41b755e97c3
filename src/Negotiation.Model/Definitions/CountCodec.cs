using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A whole number from 0 or from 1.</summary>
internal sealed class CountCodec : Codec<int>
{
    /// <summary>A number from 0.</summary>
    public static readonly CountCodec Instance = new(0);

    /// <summary>A number from 1: there is at least one, or the first has it.</summary>
    public static readonly CountCodec FromOne = new(1);

    private readonly int least;

    private CountCodec(int least) => this.least = least;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongType.Report(ref reader, context, "a whole number");
            return false;
        }

        if (reader.TryGetInt32(out value) && value >= least)
        {
            return true;
        }

        context.Report(
            RuleBook.NumberOutOfRange,
            string.Create(CultureInfo.InvariantCulture, $"{TokenText.Of(ref reader)} is not a whole number from {least} to {int.MaxValue}: write one."),
            ref reader);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Number.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue };

    /// <inheritdoc/>
    public override bool IsAbsent(int value) => false;
}
