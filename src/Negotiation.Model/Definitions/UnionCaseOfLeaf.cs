using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One shape of a union, with its type.</summary>
/// <typeparam name="TBase">The type of the union.</typeparam>
/// <typeparam name="TLeaf">The type of the shape.</typeparam>
/// <param name="kind">The kind by which it is recognised; <c>null</c> where the JSON type or the absence of a kind decides.</param>
/// <param name="codec">Reads and writes it.</param>
internal sealed class UnionCase<TBase, TLeaf>(string? kind, Codec<TLeaf> codec) : UnionCase<TBase>
    where TBase : class
    where TLeaf : class, TBase
{
    /// <inheritdoc/>
    public override string? Kind => kind;

    /// <inheritdoc/>
    public override Type Type { get; } = typeof(TLeaf);

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value)
    {
        var good = codec.Read(ref reader, context, out var leaf);
        value = leaf;
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TBase value) => codec.Write(writer, (TLeaf)value);

    /// <inheritdoc/>
    public override Shape Shape => codec.Shape;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => codec.Schema(definitions);

    /// <inheritdoc/>
    public override object Identity(TBase value) => codec.Identity((TLeaf)value);

    /// <inheritdoc/>
    public override TBase Merge(TBase left, TBase right, Merging merging) => codec.Merge((TLeaf)left, (TLeaf)right, merging);

    /// <inheritdoc/>
    public override bool Prune(ref TBase value, IPruning pruning)
    {
        var leaf = (TLeaf)value;
        var stays = codec.Prune(ref leaf, pruning);
        value = leaf;
        return stays;
    }

    /// <inheritdoc/>
    public override void Walk(TBase value, RecordWalker walker) => codec.Walk((TLeaf)value, walker);
}
