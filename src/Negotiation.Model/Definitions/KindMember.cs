using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>The member that tells which of several shapes an object has; it is written first and read before the others.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
internal sealed class KindMember<TOwner>(string kind, int index, bool isRequired)
    : Member<TOwner>(UnionText.Kind, index, isRequired)
{
    private readonly JsonEncodedText encodedKind = JsonEncodedText.Encode(kind);
    private readonly byte[] utf8Kind = Encoding.UTF8.GetBytes(kind);

    /// <summary>The kind of the objects of this type.</summary>
    public string Kind => kind;

    /// <inheritdoc/>
    public override Cell NewCell() => new Cell<string>();

    /// <summary>Passes over the kind: the union has read it.</summary>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, Draft draft)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongType.Report(ref reader, context, $"the text '{kind}'");
            return false;
        }

        if (TokenText.Is(ref reader, utf8Kind))
        {
            return true;
        }

        context.Report(RuleBook.WrongType, $"the kind is not '{kind}', which is the only one here: write that.", ref reader);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (IsRequired)
        {
            writer.WriteString(EncodedName, encodedKind);
        }
    }

    /// <inheritdoc/>
    public override Shape Shape => Shape.Words.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["const"] = kind };

    /// <summary>Nothing: two objects of one type have the same kind.</summary>
    public override void Merge(TOwner left, TOwner right, Merging merging, Draft draft)
    {
    }

    /// <inheritdoc/>
    public override bool IsIn(TOwner owner) => true;

    /// <summary>Nothing: the type has the kind.</summary>
    public override void Copy(TOwner owner, Draft draft)
    {
    }

    /// <inheritdoc/>
    public override bool Prune(TOwner owner, IPruning pruning, Func<TOwner, Draft> draft) => true;

    /// <inheritdoc/>
    public override object Identity(TOwner owner) => kind;

    /// <inheritdoc/>
    public override void Walk(TOwner owner, RecordWalker walker)
    {
    }
}
