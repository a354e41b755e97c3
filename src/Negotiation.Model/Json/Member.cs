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

    /// <summary>The schema of its value.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Puts what two objects state into the draft of the one that unites them.</summary>
    public abstract void Merge(TOwner left, TOwner right, Merging merging, Draft draft);

    /// <summary>What tells its value from others.</summary>
    public abstract object? Identity(TOwner owner);

    /// <summary>Walks through its value.</summary>
    public abstract void Walk(TOwner owner, RecordWalker walker);
}
