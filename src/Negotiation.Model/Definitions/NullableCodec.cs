using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A value type that may be absent; in JSON the member is left out.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <param name="present">Reads and writes the value when it is there.</param>
internal sealed class NullableCodec<T>(Codec<T> present) : Codec<T?>
    where T : struct
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T? value)
    {
        var good = present.Read(ref reader, context, out var given);
        value = good ? given : null;
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value) => present.Write(writer, value.GetValueOrDefault());

    /// <inheritdoc/>
    public override Shape Shape => present.Shape;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => present.Schema(definitions);

    /// <inheritdoc/>
    public override object Identity(T? value) => present.Identity(value.GetValueOrDefault());

    /// <inheritdoc/>
    public override T? Merge(T? left, T? right, Merging merging) =>
        present.Merge(left.GetValueOrDefault(), right.GetValueOrDefault(), merging);

    /// <inheritdoc/>
    public override bool Prune(ref T? value, IPruning pruning)
    {
        var given = value.GetValueOrDefault();
        var stays = present.Prune(ref given, pruning);
        value = stays ? given : null;
        return stays;
    }

    /// <inheritdoc/>
    public override void Walk(T? value, RecordWalker walker) => present.Walk(value.GetValueOrDefault(), walker);
}
