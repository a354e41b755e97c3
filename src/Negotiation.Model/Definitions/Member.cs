using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>One member of an object.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
internal abstract class Member<TOwner>
{
    private protected Member(string name, int index, bool isRequired)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        EncodedName = JsonEncodedText.Encode(name);
        Index = index;
        IsRequired = isRequired;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>The name as it stands in a text without escapes.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>The place of the member in the fixed order.</summary>
    public int Index { get; }

    /// <summary>Whether an object without it is refused.</summary>
    public bool IsRequired { get; }

    /// <summary>The name as it is written.</summary>
    protected JsonEncodedText EncodedName { get; }

    /// <summary>A cell for its value.</summary>
    public abstract Cell NewCell();

    /// <summary>Reads its value into the draft.</summary>
    public abstract bool Read(ref Utf8JsonReader reader, ReadContext context, Draft draft);

    /// <summary>Writes its name and value, unless it is absent.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    /// <summary>What the values are made of.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The schema of its value.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Puts what two objects state into the draft of the one that unites them.</summary>
    public abstract void Merge(TOwner left, TOwner right, Merging merging, Draft draft);

    /// <summary>What tells its value from others.</summary>
    public abstract object? Identity(TOwner owner);

    /// <summary>Whether the object says something else as soon as anything is left out of this member.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether the object has it.</summary>
    public abstract bool IsIn(TOwner owner);

    /// <summary>Puts its value into the draft of another object.</summary>
    public abstract void Copy(TOwner owner, Draft draft);

    /// <summary>Leaves out of its value what must not be shown.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="pruning">Tells what must not be shown.</param>
    /// <param name="draft">Gives the draft of the object that is left, which has all members of this one, when there is something to change.</param>
    /// <returns>No when the object goes along.</returns>
    public abstract bool Prune(TOwner owner, IPruning pruning, Func<TOwner, Draft> draft);

    /// <summary>Walks through its value.</summary>
    public abstract void Walk(TOwner owner, RecordWalker walker);
}
