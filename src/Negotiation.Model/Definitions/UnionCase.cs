using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One shape of a union.</summary>
/// <typeparam name="TBase">The type of the union.</typeparam>
internal abstract class UnionCase<TBase>
{
    /// <summary>The kind by which it is recognised; <c>null</c> for the shape of kinds that are not known.</summary>
    public abstract string? Kind { get; }

    /// <summary>The type of the values that have this shape, which nothing derives from.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads a value of this shape.</summary>
    public abstract bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value);

    /// <summary>Writes a value of this shape.</summary>
    public abstract void Write(Utf8JsonWriter writer, TBase value);

    /// <summary>What the values are made of.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The schema of this shape.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>What tells a value of this shape from others.</summary>
    public abstract object Identity(TBase value);

    /// <summary>Unites two values of this shape.</summary>
    public abstract TBase Merge(TBase left, TBase right, Merging merging);

    /// <summary>Leaves out of a value of this shape what must not be shown.</summary>
    public abstract bool Prune(ref TBase value, IPruning pruning);

    /// <summary>Walks through a value of this shape.</summary>
    public abstract void Walk(TBase value, RecordWalker walker);
}
