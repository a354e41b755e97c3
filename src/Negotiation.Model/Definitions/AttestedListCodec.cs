using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A list as it is reported, which JSON shows like any other attested fact.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="fact">Reads and writes the fact.</param>
internal sealed class AttestedListCodec<T>(AttestedCodec<ValueList<T>> fact) : Codec<AttestedList<T>>
    where T : notnull
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out AttestedList<T> value)
    {
        var good = fact.Read(ref reader, context, out var found);
        value = good ? new AttestedList<T>(found!) : null;
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AttestedList<T> value) => fact.Write(writer, value.Fact);

    /// <inheritdoc/>
    public override Shape Shape => fact.Shape;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => fact.Schema(definitions);

    /// <inheritdoc/>
    public override void Walk(AttestedList<T> value, RecordWalker walker) => fact.Walk(value.Fact, walker);

    /// <inheritdoc/>
    public override AttestedList<T> Merge(AttestedList<T> left, AttestedList<T> right, Merging merging) =>
        new(fact.Merge(left.Fact, right.Fact, merging));

    /// <inheritdoc/>
    public override AttestedList<T> Alone(AttestedList<T> value, ValueList<Evidence> own, ValueList<Evidence> other, Merging merging) =>
        new(fact.Alone(value.Fact, own, other, merging));

    /// <inheritdoc/>
    public override bool Prune(ref AttestedList<T> value, IPruning pruning)
    {
        var left = value.Fact;
        var stays = fact.Prune(ref left, pruning);
        value = ReferenceEquals(left, value.Fact) ? value : new AttestedList<T>(left);
        return stays;
    }
}
