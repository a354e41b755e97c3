using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>Yes or no.</summary>
internal sealed class BoolCodec : Codec<bool>
{
    /// <summary>The only one.</summary>
    public static readonly BoolCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        if (value || reader.TokenType == JsonTokenType.False)
        {
            return true;
        }

        WrongType.Report(ref reader, context, "true or false");
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Flag.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };

    /// <inheritdoc/>
    public override bool IsAbsent(bool value) => false;
}
