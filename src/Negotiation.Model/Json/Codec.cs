using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One definition of how a value stands in JSON, which gives its reader, its writer, its schema and the walk through it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class Codec<T>
{
    /// <summary>Reads one value. Never throws on content: what is wrong becomes a diagnostic of the context.</summary>
    /// <param name="reader">Stands on the first token of the value, and afterwards on its last, whether it was good or not.</param>
    /// <param name="context">Takes the diagnostics.</param>
    /// <param name="value">The value, when the answer is yes.</param>
    public abstract bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes one value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The schema of the values.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Shows the value and what it is made of to a walker.</summary>
    public virtual void Walk(T value, RecordWalker walker)
    {
    }

    /// <summary>The value as the name of a member, which only a value that is one text can be.</summary>
    /// <exception cref="NotSupportedException">The value is no text.</exception>
    public virtual string Key(T value) => throw new NotSupportedException($"{typeof(T).Name} cannot be the key of a dictionary in JSON.");

    /// <summary>Whether the value is one that JSON leaves out.</summary>
    public virtual bool IsAbsent(T value) => value is null;
}
