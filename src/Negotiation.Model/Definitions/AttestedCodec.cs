using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A fact as it is reported: the plain value, or <c>{"attested": [{"value", "evidence"} ...]}</c>.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
internal sealed class AttestedCodec<T> : Codec<Attested<T>>
    where T : notnull
{
    private readonly Codec<T> plain;
    private readonly ObjectCodec<Attested<T>> several;

    /// <summary>A fact whose values are read by a codec.</summary>
    /// <param name="plain">Reads and writes one value.</param>
    /// <param name="name">The name of the fact in the schema.</param>
    public AttestedCodec(Codec<T> plain, string name)
    {
        this.plain = plain;
        several = TestimonyDefinition.Attested(plain, name);
    }

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Attested<T> value)
    {
        return reader.TokenType == JsonTokenType.StartObject
            ? ReadObject(ref reader, context, out value)
            : ReadPlain(ref reader, context, out value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Attested<T> value)
    {
        if (IsWrittenPlain(value))
        {
            plain.Write(writer, value.First);
        }
        else
        {
            several.Write(writer, value);
        }
    }

    /// <inheritdoc/>
    public override Shape Shape => new Shape.Fact(plain.Shape);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["if"] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray("attested") },
        ["then"] = several.Schema(definitions),
        ["else"] = plain.Schema(definitions),
    };

    /// <inheritdoc/>
    public override void Walk(Attested<T> value, RecordWalker walker)
    {
        if (IsWrittenPlain(value))
        {
            walker.Visit(value);
            plain.Walk(value.First, walker);
            walker.Leave(value);
        }
        else
        {
            several.Walk(value, walker);
        }
    }

    /// <summary>All testimonies of both; what rested on the evidence of its entry takes that along where it would come to rest on more.</summary>
    public override Attested<T> Merge(Attested<T> left, Attested<T> right, Merging merging)
    {
        var union = new TestimonyUnion<T>(plain, merging.Scope);
        union.AddLeft(left);
        union.AddRight(right);
        return new Attested<T>(union.ToList(merging)) { Unknown = merging.Unite(left.Unknown, right.Unknown) };
    }

    /// <inheritdoc/>
    public override Attested<T> Alone(Attested<T> value, ValueList<Evidence> own, ValueList<Evidence> other, Merging merging)
    {
        var union = new TestimonyUnion<T>(plain, new MergeScope(own, other));
        union.AddLeft(value);
        return new Attested<T>(union.ToList(merging)) { Unknown = value.Unknown };
    }

    /// <inheritdoc/>
    public override bool Prune(ref Attested<T> value, IPruning pruning)
    {
        if (!IsWrittenPlain(value))
        {
            return several.Prune(ref value, pruning);
        }

        var (first, losses) = (value.First, pruning.Losses);
        if (!plain.Prune(ref first, pruning))
        {
            return false;
        }

        value = pruning.Losses == losses ? value : new Attested<T>(first);
        return true;
    }

    /// <summary>A plain value that is an object with a member <c>attested</c> of its own would be read as several values.</summary>
    private static bool IsWrittenPlain(Attested<T> value) => value.IsPlain && !HasAttested(value.First);

    private static bool HasAttested(T value) => !typeof(T).IsValueType && value is IOpenRecord open && open.Unknown.TryGet("attested", out _);

    /// <summary>Reads an object without a look ahead: as several values when it begins so, otherwise as the plain one.</summary>
    /// <remarks>Only when <c>attested</c> turns up later among its members, which nobody writes, is it read again, and counted again.</remarks>
    private bool ReadObject(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Attested<T> value)
    {
        if (UnionText.LeadsWithAttested(context.After(ref reader)))
        {
            return several.Read(ref reader, context, out value);
        }

        var start = reader;
        var found = context.Found;
        var good = ReadPlain(ref reader, context, out value);
        if (good ? !HasAttested(value!.First) : !UnionText.Has(ref start, "attested"u8))
        {
            return good;
        }

        reader = start;
        context.ForgetFrom(found);
        return several.Read(ref reader, context, out value);
    }

    private bool ReadPlain(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Attested<T> value)
    {
        var good = plain.Read(ref reader, context, out var single);
        value = good ? new Attested<T>(single!) : null;
        return good;
    }
}
