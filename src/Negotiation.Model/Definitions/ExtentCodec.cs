using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Extent"/> stands in JSON: a word, or the share as a number.</summary>
internal sealed class ExtentCodec : Codec<Extent>
{
    /// <summary>The only one.</summary>
    public static readonly ExtentCodec Instance = new();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Extent value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
        {
            var named = Texts.Code<ExtentKind>().Read(ref reader, context, out var kind);
            value = named ? Extent.Of(kind!) : null;
            return named;
        }

        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongType.Report(ref reader, context, "'whole', 'part' or a share above 0 and below 1");
            return false;
        }

        if (!ShareCodec.Instance.Read(ref reader, context, out var share))
        {
            return false;
        }

        value = Extent.Of(share);
        return true;
    }

    /// <inheritdoc/>
    public override bool Prune(ref Extent value, IPruning pruning) => value.Share is not null || value.Kind.IsKnown || pruning.MayTell(value.Kind.Text);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Extent value)
    {
        if (value.Share is { } share)
        {
            writer.WriteNumberValue(share);
        }
        else
        {
            writer.WriteStringValue(value.Kind.Text);
        }
    }

    /// <inheritdoc/>
    public override Shape Shape => Shape.Extent.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(nameof(Extent), () => new JsonObject
    {
        ["description"] = "How much: a word, or the share as a fraction above 0 and below 1.",
        ["anyOf"] = new JsonArray(
            Texts.Code<ExtentKind>().Schema(definitions),
            ShareCodec.Instance.Schema(definitions)),
    });
}
