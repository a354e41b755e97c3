using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A value of one of several shapes, told by its JSON type or by its member <c>kind</c>; unknown kinds are kept.</summary>
/// <remarks>The shapes are defined at first use, because a shape may hold values of the union.</remarks>
/// <typeparam name="TBase">The type of the union.</typeparam>
/// <param name="description">What it is, for the schema.</param>
/// <param name="define">Adds the shapes.</param>
internal sealed class UnionCodec<TBase>(string description, Action<UnionShapes<TBase>> define) : Codec<TBase>
    where TBase : class
{
    private readonly int unknownType = CodecNumbers.Next();

    /// <summary>The shapes, the one for unknown kinds last.</summary>
    public IEnumerable<UnionCase<TBase>> Cases => [.. Shapes.Known, Shapes.Unknown];

    private UnionShapes<TBase> Shapes => field ??= UnionShapes<TBase>.Of(define);

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out TBase value)
    {
        value = null;
        var shapes = Shapes;
        if (reader.TokenType == shapes.ScalarToken)
        {
            return shapes.Scalar!.Read(ref reader, context, out value);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType.Report(ref reader, context, $"{shapes.ScalarWord}an object ({typeof(TBase).Name})");
            return false;
        }

        var kind = UnionText.LeadingKind(context.After(ref reader));
        return (shapes.Find(kind) ?? Choose(ref reader, context)) is { } chosen && chosen.Read(ref reader, context, out value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TBase value) => CaseOf(value).Write(writer, value);

    /// <inheritdoc/>
    public override Shape Shape => new Shape.OneOf(typeof(TBase), Shapes.Scalar?.Shape, new(() => [.. Shapes.Known.Select(shape => (Shape.Object)shape.Shape)]));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(typeof(TBase).Name, () =>
    {
        var shapes = new List<JsonNode?>();
        if (Shapes.Scalar is { } scalar)
        {
            shapes.Add(scalar.Schema(definitions));
        }

        foreach (var shape in Shapes.Known)
        {
            shapes.Add(shape.Schema(definitions));
        }

        shapes.Add(new JsonObject
        {
            ["allOf"] = new JsonArray(
                Shapes.Unknown.Schema(definitions),
                new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        [UnionText.Kind] = new JsonObject
                        {
                            ["not"] = new JsonObject { ["enum"] = new JsonArray([.. Shapes.Known.Select(shape => JsonValue.Create(shape.Kind))]) },
                        },
                    },
                }),
        });
        return new JsonObject { ["description"] = description, ["anyOf"] = new JsonArray([.. shapes]) };
    });

    /// <inheritdoc/>
    public override void Walk(TBase value, RecordWalker walker) => CaseOf(value).Walk(value, walker);

    /// <inheritdoc/>
    public override object Identity(TBase value) => CaseOf(value).Identity(value);

    /// <inheritdoc/>
    public override TBase Merge(TBase left, TBase right, Merging merging)
    {
        var (first, second) = (CaseOf(left), CaseOf(right));
        if (first == second)
        {
            return first.Merge(left, right, merging);
        }

        if (left is not Entry)
        {
            return base.Merge(left, right, merging);
        }

        merging.ClashOfKinds(Stated(first), Stated(second));
        return left;
    }

    /// <summary>What may be shown of a value; one of an unknown kind is shown with all its unknown members or not at all.</summary>
    public override bool Prune(ref TBase value, IPruning pruning)
    {
        var (shape, before) = (CaseOf(value), value);
        return shape.Prune(ref value, pruning)
            && (shape != Shapes.Unknown || ((IOpenRecord)before).Unknown.Count == ((IOpenRecord)value).Unknown.Count);
    }

    private static string Stated(UnionCase<TBase> shape) => shape.Kind is { } kind ? $"\"{kind}\"" : "a kind that this version does not know";

    private UnionCase<TBase> CaseOf(TBase value)
    {
        if (Shapes.Scalar is { } scalar && Shapes.IsScalar(value))
        {
            return scalar;
        }

        var type = value.GetType();
        foreach (var shape in Shapes.Known)
        {
            if (shape.Type == type)
            {
                return shape;
            }
        }

        return Shapes.Unknown;
    }

    /// <summary>The shape of an object; not inlined, so that a plain value does not pay for the copy of the reader.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private UnionCase<TBase>? Choose(ref Utf8JsonReader reader, ReadContext context)
    {
        var ahead = reader;
        if (!UnionText.Find(ref ahead, "kind"u8))
        {
            if (Shapes.WithoutKind is null)
            {
                context.Report(RuleBook.MissingMember, $"{typeof(TBase).Name} lacks the required member 'kind': add it, one of {Kinds()}.", ref reader);
                Skip.Value(ref reader);
            }

            return Shapes.WithoutKind;
        }

        if (ahead.TokenType != JsonTokenType.String)
        {
            context.Path.Enter(UnionText.Kind);
            WrongType.Report(ref ahead, context, "a text");
            context.Path.Leave();
            Skip.Value(ref reader);
            return null;
        }

        foreach (var shape in Shapes.Known)
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

        return good ? Shapes.Unknown : null;
    }

    private bool ReportUnknown(ref Utf8JsonReader ahead, ReadContext context)
    {
        var hash = ahead.ValueIsEscaped || ahead.HasValueSequence ? 0 : TextKey.HashOf(ahead.ValueSpan);
        var recent = hash == 0 ? null : context.Recent<UnknownName>(unknownType);
        if (recent is null || !recent.TryFind(hash, ahead.ValueSpan, out var unknown))
        {
            if (!StringCodec.Instance.Read(ref ahead, context, out var kind))
            {
                return false;
            }

            unknown = UnknownName.OfCode(
                RuleBook.UnknownToAnswers,
                typeof(TBase).Name,
                kind,
                [.. Shapes.Known.Select(shape => shape.Kind!)],
                $"'{kind.Excerpt()}' is no kind of {typeof(TBase).Name} that this version knows");
            if (unknown.IsShort)
            {
                recent?.Keep(hash, kind, unknown);
            }
        }

        unknown.Report(context, ahead.TokenStartIndex);
        return true;
    }

    private string Kinds() => string.Join(", ", Shapes.Known.Select(shape => $"'{shape.Kind}'"));
}
