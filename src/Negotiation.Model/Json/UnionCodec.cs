using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A value of one of several shapes, told by its JSON type or by its member <c>kind</c>; unknown kinds are kept.</summary>
/// <remarks>Shapes are added after it is made, because a shape may hold values of the union.</remarks>
/// <typeparam name="TBase">The type of the union.</typeparam>
/// <param name="description">What it is, for the schema.</param>
internal sealed class UnionCodec<TBase>(string description) : Codec<TBase>
    where TBase : class
{
    private readonly List<UnionCase<TBase>> cases = [];
    private UnionCase<TBase>? unknown;
    private UnionCase<TBase>? withoutKind;
    private UnionCase<TBase>? scalar;
    private Func<TBase, bool> isScalar = _ => false;
    private JsonTokenType scalarToken;

    /// <summary>The shapes, the one for unknown kinds last.</summary>
    public IEnumerable<UnionCase<TBase>> Cases => [.. cases, unknown!];

    /// <summary>Adds a shape that is told by its kind.</summary>
    public UnionCodec<TBase> Add<TLeaf>(ObjectCodec<TLeaf> codec)
        where TLeaf : class, TBase, IOpenRecord
    {
        var kind = codec.Members.OfType<KindMember<TLeaf>>().Single();
        var added = new UnionCase<TBase, TLeaf>(kind.Kind, codec);
        cases.Add(added);
        if (!kind.IsRequired)
        {
            withoutKind = added;
        }

        return this;
    }

    /// <summary>Adds the shape that keeps unknown kinds.</summary>
    public UnionCodec<TBase> Otherwise<TLeaf>(ObjectCodec<TLeaf> codec)
        where TLeaf : class, TBase, IOpenRecord
    {
        unknown = new UnionCase<TBase, TLeaf>(null, codec);
        return this;
    }

    /// <summary>Adds the shape that is no object.</summary>
    /// <param name="token">The JSON type that tells it.</param>
    /// <param name="codec">Reads and writes it.</param>
    /// <param name="fits">Which values of the type are written so.</param>
    public UnionCodec<TBase> OrElse<TLeaf>(JsonTokenType token, Codec<TLeaf> codec, Func<TLeaf, bool> fits)
        where TLeaf : class, TBase
    {
        scalar = new UnionCase<TBase, TLeaf>(null, codec);
        scalarToken = token;
        isScalar = value => value is TLeaf leaf && fits(leaf);
        return this;
    }

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value)
    {
        value = null;
        if (scalar is not null && reader.TokenType == scalarToken)
        {
            return scalar.Read(ref reader, context, out value);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType.Report(ref reader, context, scalar is null ? $"an object ({typeof(TBase).Name})" : $"a {scalarToken.ToString().ToLowerInvariant()} or an object ({typeof(TBase).Name})");
            return false;
        }

        return Choose(ref reader, context) is { } chosen && chosen.Read(ref reader, context, out value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TBase value) => CaseOf(value).Write(writer, value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(typeof(TBase).Name, () =>
    {
        var shapes = new List<JsonNode?>();
        if (scalar is not null)
        {
            shapes.Add(scalar.Schema(definitions));
        }

        foreach (var shape in cases)
        {
            shapes.Add(shape.Schema(definitions));
        }

        shapes.Add(new JsonObject
        {
            ["allOf"] = new JsonArray(
                unknown!.Schema(definitions),
                new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        [UnionText.Kind] = new JsonObject
                        {
                            ["not"] = new JsonObject { ["enum"] = new JsonArray([.. cases.Select(shape => JsonValue.Create(shape.Kind))]) },
                        },
                    },
                }),
        });
        return new JsonObject { ["description"] = description, ["anyOf"] = new JsonArray([.. shapes]) };
    });

    /// <inheritdoc/>
    public override void Walk(TBase value, RecordWalker walker) => CaseOf(value).Walk(value, walker);

    private UnionCase<TBase> CaseOf(TBase value)
    {
        if (scalar is not null && isScalar(value))
        {
            return scalar;
        }

        foreach (var shape in cases)
        {
            if (shape.Fits(value))
            {
                return shape;
            }
        }

        return unknown!;
    }

    /// <summary>The shape of an object; not inlined, so that a plain value does not pay for the copy of the reader.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private UnionCase<TBase>? Choose(ref Utf8JsonReader reader, ReadContext context)
    {
        var ahead = reader;
        if (!UnionText.Find(ref ahead, "kind"u8))
        {
            if (withoutKind is null)
            {
                context.Report(RuleBook.MissingMember, $"{typeof(TBase).Name} lacks the required member 'kind': add it, one of {Kinds()}.", ref reader);
                Skip.Value(ref reader);
            }

            return withoutKind;
        }

        if (ahead.TokenType != JsonTokenType.String)
        {
            context.Path.Enter(UnionText.Kind);
            WrongType.Report(ref ahead, context, "a text");
            context.Path.Leave();
            Skip.Value(ref reader);
            return null;
        }

        foreach (var shape in cases)
        {
            if (TokenText.Is(ref ahead, shape.Kind!))
            {
                return shape;
            }
        }

        context.Path.Enter(UnionText.Kind);
        var good = ReportUnknown(ref ahead, context);
        context.Path.Leave();
        if (!good)
        {
            Skip.Value(ref reader);
        }

        return good ? unknown : null;
    }

    private bool ReportUnknown(ref Utf8JsonReader ahead, ReadContext context)
    {
        var good = StringCodec.Instance.Read(ref ahead, context, out var kind);
        if (good)
        {
            var nearest = Nearest.To(kind!, cases.Select(shape => shape.Kind!));
            context.Report(
                nearest is null ? RuleBook.UnknownKind : RuleBook.LikelySlip,
                nearest is null
                    ? $"'{kind!.Excerpt()}' is no kind of {typeof(TBase).Name} that this version knows; it is kept."
                    : $"'{kind!.Excerpt()}' is no kind of {typeof(TBase).Name} that this version knows; it is kept. If it is a slip, write '{nearest}'.",
                ref ahead);
        }

        return good;
    }

    private string Kinds() => string.Join(", ", cases.Select(shape => $"'{shape.Kind}'"));
}
