using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A value that is written as one text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextCodec<T> : Codec<T>
    where T : ITextValue<T>
{
    /// <summary>The only one.</summary>
    public static readonly TextCodec<T> Instance = new();

    private readonly int type = CodecNumbers.Next();

    // Id<Party> is IdOfParty, the name that ASP.NET gives it in an OpenAPI document.
    private readonly string name = typeof(T).GenericTypeArguments is [var entry] ? $"{typeof(T).Name.Split('`')[0]}Of{entry.Name}" : typeof(T).Name;

    private readonly bool isReference = typeof(T) == typeof(Reference) || typeof(IIdentity).IsAssignableFrom(typeof(T));

    // Of ids, the section in which their entries stand.
    private readonly Section? section = SectionOf(default);

    // Dates and languages have few words, none of them anybody's own.
    private readonly bool isFree =
        typeof(T) != typeof(ApproximateDate) && typeof(T) != typeof(Moment) && typeof(T) != typeof(LanguageTag);

    // A moment is a text that is also an object: the name is the object's.
    private readonly bool isObject = typeof(IOpenRecord).IsAssignableFrom(typeof(T));

    private TextCodec()
    {
    }

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            WrongType.Report(ref reader, context, $"a text such as '{T.Form.Example}'");
            return false;
        }

        var plain = !reader.ValueIsEscaped && !reader.HasValueSequence;
        var hash = plain ? TextKey.HashOf(reader.ValueSpan) : 0;
        var recent = hash == 0 ? null : context.Recent<T>(type);
        if (recent is not null && recent.TryFind(hash, reader.ValueSpan, out value))
        {
            return true;
        }

        if (!StringCodec.TryGet(ref reader, context, out var text))
        {
            return false;
        }

        if (!T.TryRead(text, out value, out var fault))
        {
            context.Report(T.Form.Rule, fault, ref reader);
            return false;
        }

        recent?.Keep(hash, text, value);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.Text);

    /// <inheritdoc/>
    public override string Key(T value) => value.Text;

    /// <inheritdoc/>
    public override Shape Shape => isReference ? new Shape.Entry(section) : new Shape.Text(typeof(T));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        isObject ? Form() : definitions.Refer(name, Form);

    /// <inheritdoc/>
    public override void Walk(T value, RecordWalker walker)
    {
        if (section is not null)
        {
            walker.Refer(section, value.Text);
        }
        else if (isReference)
        {
            walker.Refer(ReferenceOf(value));
        }
    }

    /// <inheritdoc/>
    public override bool Prune(ref T value, IPruning pruning) =>
        isReference ? pruning.MayRefer(ReferenceOf(value)) : !isFree || pruning.MayTell(value.Text);

    private static Reference ReferenceOf(T value) => value is Reference reference ? reference : ((IIdentity)value).Reference;

    private static Section? SectionOf(T? value) => value is IIdentity identity ? identity.Section : null;

    private static JsonObject Form() => new()
    {
        ["type"] = "string",
        ["description"] = T.Form.Description,
        ["pattern"] = T.Form.Pattern,
        ["examples"] = new JsonArray(T.Form.Example),
    };
}
