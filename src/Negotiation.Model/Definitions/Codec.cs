using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One definition of how a value stands in JSON, which gives its reader, its writer, its schema, the walk through it, its merging and its pruning.</summary>
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

    /// <summary>What the values are made of.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Shows the value and what it is made of to a walker.</summary>
    public virtual void Walk(T value, RecordWalker walker)
    {
    }

    /// <summary>The value as the name of a member, which only a value that is one text can be.</summary>
    /// <exception cref="NotSupportedException">The value is no text.</exception>
    public virtual string Key(T value) => throw new NotSupportedException($"{typeof(T).Name} cannot be the key of a dictionary in JSON.");

    /// <summary>Whether the value is one that JSON leaves out.</summary>
    public virtual bool IsAbsent(T value) => value is null;

    /// <summary>
    /// What tells a value from the others of a list: its id or its number; its facts without their evidence; or else the whole value.
    /// </summary>
    public virtual object Identity(T value) => value!;

    /// <summary>Unites what two records state. Nothing is chosen: two values where one is held are a finding.</summary>
    /// <param name="left">What the records before state.</param>
    /// <param name="right">What the record at hand states.</param>
    /// <param name="merging">Takes the findings.</param>
    public virtual T Merge(T left, T right, Merging merging)
    {
        if (!Identity(left).Equals(Identity(right)))
        {
            merging.Clash(Shown(left), Shown(right));
        }

        return left;
    }

    /// <summary>The value where one record alone states it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="own">The evidence of what holds it, in the record that states it.</param>
    /// <param name="other">The evidence of what would hold it, in the other record.</param>
    /// <param name="merging">Takes the findings.</param>
    public virtual T Alone(T value, ValueList<Evidence> own, ValueList<Evidence> other, Merging merging) => value;

    /// <summary>Leaves out of a value what must not be shown.</summary>
    /// <param name="value">The value, and afterwards what is left of it.</param>
    /// <param name="pruning">Tells what must not be shown, and counts what is left out.</param>
    /// <returns>No when the value goes as a whole; it is then to be taken for absent.</returns>
    public virtual bool Prune(ref T value, IPruning pruning) => true;

    private string Shown(T value)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
