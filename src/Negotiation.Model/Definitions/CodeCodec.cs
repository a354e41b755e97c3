using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A term of an open code list.</summary>
/// <typeparam name="T">The code list.</typeparam>
internal sealed class CodeCodec<T> : Codec<T>
    where T : Code<T>, ICode<T>
{
    /// <summary>The only one.</summary>
    public static readonly CodeCodec<T> Instance = new();

    private readonly int type = CodecNumbers.Next();
    private readonly int unknownType = CodecNumbers.Next();

    private CodeCodec()
    {
    }

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        var plain = (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) && !reader.ValueIsEscaped && !reader.HasValueSequence;
        var hash = plain ? TextKey.HashOf(reader.ValueSpan) : 0;
        var recent = hash == 0 ? null : context.Recent<T>(type);
        if (recent is not null && recent.TryFind(hash, reader.ValueSpan, out value))
        {
            return true;
        }

        var unknown = hash == 0 ? null : context.Recent<UnknownCode>(unknownType);
        if (unknown is not null && unknown.TryFind(hash, reader.ValueSpan, out var met))
        {
            met.Name.Report(context, reader.TokenStartIndex);
            value = met.Code;
            return true;
        }

        if (!StringCodec.Instance.Read(ref reader, context, out var text))
        {
            value = null;
            return false;
        }

        value = Code<T>.Of(text);
        if (value.IsKnown)
        {
            recent?.Keep(hash, text, value);
            return true;
        }

        met = new UnknownCode(value, NameOf(text));
        met.Name.Report(context, reader.TokenStartIndex);
        if (met.Name.IsShort)
        {
            unknown?.Keep(hash, text, met);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Prune(ref T value, IPruning pruning) => value.IsKnown || pruning.MayTell(value.Text);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.Text);

    /// <inheritdoc/>
    public override string Key(T value) => value.Text;

    /// <inheritdoc/>
    public override Shape Shape { get; } = new Shape.Code(typeof(T), [.. T.Known.Select(code => code.Text)]);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(typeof(T).Name, () => new JsonObject
    {
        ["description"] = T.Description + " The list is open: another text is kept, and reported.",
        ["anyOf"] = new JsonArray(
        [
            .. T.Known.Select(code => new JsonObject { ["const"] = code.Text, ["description"] = code.Meaning }),
            new JsonObject { ["type"] = "string", ["pattern"] = @"\S" },
        ]),
    });

    private static UnknownName NameOf(string text) => UnknownName.OfCode(
        T.DecidesAnswers ? RuleBook.UnknownToAnswers : RuleBook.UnknownKind, typeof(T).Name, text, [.. T.Known.Select(code => code.Text)], $"'{text.Excerpt()}' is no {typeof(T).Name} that this version knows");

    /// <summary>A code that this version does not know, and what is said of it.</summary>
    private sealed record UnknownCode(T Code, UnknownName Name);
}
