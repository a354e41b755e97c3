using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One member of an object, with the type of its value.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
/// <typeparam name="TValue">The type of the member, in which absence is <c>null</c> or an empty list.</typeparam>
internal sealed class Member<TOwner, TValue>(
    string name, int index, bool isRequired, Codec<TValue> codec, Func<TOwner, TValue> get, TValue? implied, string description)
    : Member<TOwner>(name, index, isRequired)
{
    /// <summary>Whether the object cannot be determined without it: its absence is refused, means another value, or leaves it without its evidence.</summary>
    private readonly bool isVital = isRequired || (implied is not null && !codec.IsAbsent(implied)) || typeof(TValue) == typeof(ValueList<Evidence>);

    /// <summary>Takes the value out of a draft; the default when the member was absent.</summary>
    public TValue Of(Draft draft) => draft.Of<TValue>(Index).Take();

    /// <inheritdoc/>
    public override Cell NewCell() => new Cell<TValue>();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, Draft draft)
    {
        if (!codec.Read(ref reader, context, out var value))
        {
            return false;
        }

        draft.Of<TValue>(Index).Put(value);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        var value = get(owner);
        if (IsRequired || !IsLeftOut(value))
        {
            writer.WritePropertyName(EncodedName);
            codec.Write(writer, value);
        }
    }

    /// <inheritdoc/>
    public override Shape Shape => codec.Shape;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = codec.Schema(definitions);
        schema["description"] = description;
        return schema;
    }

    /// <inheritdoc/>
    public override void Walk(TOwner owner, RecordWalker walker)
    {
        var value = get(owner);
        if (!IsAbsent(value))
        {
            walker.Path.Enter(Name);
            codec.Walk(value, walker);
            walker.Path.Leave();
        }
    }

    /// <inheritdoc/>
    public override void Merge(TOwner left, TOwner right, Merging merging, Draft draft)
    {
        merging.Path.Enter(Name);
        draft.Of<TValue>(Index).Put(Merge(get(left), get(right), merging, merging.Of<TOwner>(Name)));
        merging.Path.Leave();
    }

    /// <inheritdoc/>
    public override object? Identity(TOwner owner) => get(owner) is { } value ? codec.Identity(value) : null;

    /// <inheritdoc/>
    public override bool IsIn(TOwner owner) => !codec.IsAbsent(get(owner));

    /// <inheritdoc/>
    public override void Copy(TOwner owner, Draft draft) => draft.Of<TValue>(Index).Put(get(owner));

    /// <inheritdoc/>
    public override bool Prune(TOwner owner, IPruning pruning, Func<TOwner, Draft> draft)
    {
        var (value, losses) = (get(owner), pruning.Losses);
        var stays = codec.IsAbsent(value) || codec.Prune(ref value, pruning);
        if (pruning.Losses == losses)
        {
            return true;
        }

        if (IsWhole || (!stays && isVital))
        {
            return false;
        }

        draft(owner).Of<TValue>(Index).Put(stays ? value : default!);
        return true;
    }

    private TValue Merge(TValue left, TValue right, Merging merging, MergeScope scope) =>
        EqualityComparer<TValue>.Default.Equals(left, right) ? left
        : IsAbsent(right) ? codec.Alone(left, scope.Left, scope.Right, merging)
        : IsAbsent(left) ? codec.Alone(right, scope.Right, scope.Left, merging)
        : codec.Merge(left, right, merging);

    /// <summary>Where there is a null it is absence; only of other types does the codec know more.</summary>
    private bool IsAbsent(TValue value) => default(TValue) is null ? value is null : codec.IsAbsent(value);

    private bool IsLeftOut(TValue value) =>
        IsAbsent(value) || (implied is not null && EqualityComparer<TValue>.Default.Equals(value, implied));
}
