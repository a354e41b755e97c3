using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A text with at least one visible character.</summary>
internal sealed class StringCodec : Codec<string>
{
    /// <summary>For texts that are seldom twice the same.</summary>
    public static readonly StringCodec Instance = new(recurs: false);

    /// <summary>For texts that are often the same, such as unknown kinds: what was read lately is used again.</summary>
    public static readonly StringCodec Recurring = new(recurs: true);

    private readonly bool recurs;
    private readonly int type = CodecNumbers.Next();

    private StringCodec(bool recurs) => this.recurs = recurs;

    /// <summary>Reads the text of a token, or says that it is broken.</summary>
    public static bool TryGet(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out string? text)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && context.ShortText(reader.ValueSpan) is { } found)
        {
            text = found;
            return true;
        }

        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            context.Report(RuleBook.BrokenText, "the text holds half of a surrogate pair or bytes that are not UTF-8: write the whole character.", ref reader);
            return false;
        }
    }

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            WrongType.Report(ref reader, context, "a text");
            return false;
        }

        var hash = recurs && !reader.ValueIsEscaped && !reader.HasValueSequence ? TextKey.HashOf(reader.ValueSpan) : 0;
        var recent = hash == 0 ? null : context.Recent<string>(type);
        if (recent is not null && recent.TryFind(hash, reader.ValueSpan, out value))
        {
            return true;
        }

        if (!TryGet(ref reader, context, out value))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            context.Report(RuleBook.Blank, "the text is blank: write at least one visible character, or leave the member out.", ref reader);
            return false;
        }

        recent?.Keep(hash, value, value);
        return true;
    }

    /// <inheritdoc/>
    public override bool Prune(ref string value, IPruning pruning) => pruning.MayTell(value);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override Shape Shape => Shape.Words.Instance;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = @"\S" };
}
