using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>The shapes that the values of a union can have.</summary>
/// <typeparam name="TBase">The type of the union.</typeparam>
internal sealed class UnionShapes<TBase>
    where TBase : class
{
    private readonly List<byte[]> utf8Kinds = [];

    private UnionShapes()
    {
    }

    /// <summary>The shapes that are recognised by their kind.</summary>
    public List<UnionCase<TBase>> Known { get; } = [];

    /// <summary>The shape that keeps unknown kinds.</summary>
    public UnionCase<TBase> Unknown { get; private set; } = null!;

    /// <summary>The shape of an object without a kind; <c>null</c> when every object needs one.</summary>
    public UnionCase<TBase>? WithoutKind { get; private set; }

    /// <summary>The shape that is no object; <c>null</c> when there is none.</summary>
    public UnionCase<TBase>? Scalar { get; private set; }

    /// <summary>The JSON type that tells the shape that is no object.</summary>
    public JsonTokenType ScalarToken { get; private set; }

    /// <summary>Which values are written as no object.</summary>
    public Func<TBase, bool> IsScalar { get; private set; } = _ => false;

    /// <summary>How a message names the shape that is no object, up to the other ones.</summary>
    public string ScalarWord => ScalarToken switch
    {
        JsonTokenType.String => "a text or ",
        JsonTokenType.Number => "a number or ",
        _ => "",
    };

    /// <summary>The shapes that a definition adds.</summary>
    public static UnionShapes<TBase> Of(Action<UnionShapes<TBase>> define)
    {
        var shapes = new UnionShapes<TBase>();
        define(shapes);
        return shapes;
    }

    /// <summary>The shape of a kind; <c>null</c> when there is none.</summary>
    public UnionCase<TBase>? Find(ReadOnlySpan<byte> utf8Kind)
    {
        for (var place = 0; place < utf8Kinds.Count; place++)
        {
            if (utf8Kind.SequenceEqual(utf8Kinds[place]))
            {
                return Known[place];
            }
        }

        return null;
    }

    /// <summary>Adds a shape that is recognised by its kind.</summary>
    public UnionShapes<TBase> Add<TLeaf>(ObjectCodec<TLeaf> codec)
        where TLeaf : class, TBase, IOpenRecord
    {
        var kind = codec.Members.OfType<KindMember<TLeaf>>().Single();
        var added = new UnionCase<TBase, TLeaf>(kind.Kind, codec);
        Known.Add(added);
        utf8Kinds.Add(Encoding.UTF8.GetBytes(kind.Kind));
        if (!kind.IsRequired)
        {
            WithoutKind = added;
        }

        return this;
    }

    /// <summary>Adds the shape that keeps unknown kinds.</summary>
    public UnionShapes<TBase> Otherwise<TLeaf>(ObjectCodec<TLeaf> codec)
        where TLeaf : class, TBase, IOpenRecord
    {
        Unknown = new UnionCase<TBase, TLeaf>(null, codec);
        return this;
    }

    /// <summary>Adds the shape that is no object.</summary>
    /// <param name="token">The JSON type that tells it.</param>
    /// <param name="codec">Reads and writes it.</param>
    /// <param name="fits">Which values of the type are written so.</param>
    public UnionShapes<TBase> OrElse<TLeaf>(JsonTokenType token, Codec<TLeaf> codec, Func<TLeaf, bool> fits)
        where TLeaf : class, TBase
    {
        Scalar = new UnionCase<TBase, TLeaf>(null, codec);
        ScalarToken = token;
        IsScalar = value => value is TLeaf leaf && fits(leaf);
        return this;
    }
}
