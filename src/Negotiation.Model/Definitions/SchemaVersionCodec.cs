using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>The version of the schema; a newer one than ours is refused.</summary>
internal sealed class SchemaVersionCodec : Codec<int>
{
    /// <summary>The only one.</summary>
    public static readonly SchemaVersionCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out int value)
    {
        if (!CountCodec.Instance.Read(ref reader, context, out value))
        {
            return false;
        }

        if (value is >= 1 and <= NegotiationRecord.CurrentSchemaVersion)
        {
            return true;
        }

        var seen = value.ToString(CultureInfo.InvariantCulture);
        context.Report(
            value == 0 ? RuleBook.NumberOutOfRange : RuleBook.NewerSchema,
            value == 0
                ? "schema versions count from 1: write 1."
                : $"the record has schema version {seen}, and this library reads up to {NegotiationRecord.CurrentSchemaVersion}: use a newer version of it.",
            ref reader);
        return false;
    }

    /// <summary>The newer of the two: a record that holds both needs it.</summary>
    public override int Merge(int left, int right, Merging merging) => Math.Max(left, right);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Number.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = NegotiationRecord.CurrentSchemaVersion };

    /// <inheritdoc/>
    public override bool IsAbsent(int value) => false;
}
