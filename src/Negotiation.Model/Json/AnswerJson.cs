using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model.Json;

/// <summary>Writes the answers that follow from a record as JSON, which has a published schema: <see cref="SchemaText"/>.</summary>
/// <remarks>Answers are derived; they are written and not read back.</remarks>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON Schema (2020-12) of what is written here, as a text with line feeds.</summary>
    public static string SchemaText
    {
        get
        {
            var definitions = new SchemaDefinitions("#/$defs");
            var schema = new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = "Answers",
                ["description"] = "Answers that follow from the record of a negotiation as of a date.",
                ["anyOf"] = new JsonArray(AnswerDocuments.State.Schema(definitions), AnswerDocuments.Changes.Schema(definitions), AnswerDocuments.Grounds.Schema(definitions)),
            };
            schema["$defs"] = definitions.ToJson();
            return schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        }
    }

    /// <summary>Writes all answers of a state, with their evidence.</summary>
    /// <param name="state">The state.</param>
    /// <returns>A text with a line feed at its end.</returns>
    public static string Write(NegotiationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Write(state, [.. state.Answers]);
    }

    /// <summary>Writes some answers of a state, with their evidence.</summary>
    /// <param name="state">The state.</param>
    /// <param name="answers">The answers, in the order in which they are to stand.</param>
    /// <returns>A text with a line feed at its end.</returns>
    public static string Write(NegotiationState state, ValueList<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Text(Readable, writer => AnswerDocuments.State.Write(writer, new AnswerDocument(state, answers))) + "\n";
    }

    /// <summary>Writes one answer without its evidence, on one line.</summary>
    /// <param name="answer">The answer.</param>
    public static string WriteCompact(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Text(Compact, writer => AnswerShapes.Any.Write(writer, answer));
    }

    /// <summary>Writes what changed from one state to another, with the evidence of the answers.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state after.</param>
    /// <param name="changes">What changed.</param>
    /// <returns>A text with a line feed at its end.</returns>
    public static string Write(NegotiationState before, NegotiationState after, ValueList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Text(Readable, writer => AnswerDocuments.Changes.Write(writer, new ChangeDocument(before, after, changes))) + "\n";
    }

    /// <summary>Writes why an answer is what it is, with its evidence.</summary>
    /// <param name="state">The state of which it is an answer.</param>
    /// <param name="grounds">Why.</param>
    /// <returns>A text with a line feed at its end.</returns>
    public static string Write(NegotiationState state, Grounds grounds)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(grounds);
        return Text(Readable, writer => AnswerDocuments.Grounds.Write(writer, new GroundsDocument(state, grounds))) + "\n";
    }

    internal static string? Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : null;

    internal static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
