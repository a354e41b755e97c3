using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A hash, of which there are many, so that it is read and written without a string.</summary>
internal sealed class Sha256Codec : Codec<Sha256>
{
    /// <summary>The only one.</summary>
    public static readonly Sha256Codec Instance = new();

    private static readonly TextCodec<Sha256> AsText = TextCodec<Sha256>.Instance;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, out Sha256 value) =>
        (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && Sha256.TryRead(reader.ValueSpan, out value))
        || AsText.Read(ref reader, context, out value);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Sha256 value)
    {
        Span<byte> digits = stackalloc byte[Sha256.Digits];
        value.Write(digits);
        writer.WriteStringValue(digits);
    }

    /// <inheritdoc/>
    public override Shape Shape { get; } = new Shape.Text(typeof(Sha256));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => AsText.Schema(definitions);

    /// <inheritdoc/>
    public override bool Prune(ref Sha256 value, IPruning pruning) => AsText.Prune(ref value, pruning);
}
