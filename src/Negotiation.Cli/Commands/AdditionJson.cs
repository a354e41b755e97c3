using System.Text.Json;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary>
/// Writes what came of adding a draft as JSON: <c>{"record", "questions", "changes", "leftOut", "files"}</c>; <c>record</c> only
/// where it is not written to a file, and <c>null</c> where there is none.
/// </summary>
internal static class AdditionJson
{
    /// <summary>All of it.</summary>
    public static string Of(AdditionResult result, AdditionFiles files, bool withRecord) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        if (withRecord && result.Record is { } record)
        {
            writer.WritePropertyName("record");
            writer.WriteRawValue(NegotiationJson.WriteCompact(record));
        }
        else if (result.Record is null)
        {
            writer.WriteNull("record");
        }

        WriteList(writer, "questions", result.Questions, Write);
        WriteList(writer, "changes", result.Changes, Write);
        WriteList(writer, "leftOut", result.LeftOut, Write);
        writer.WriteStartArray("files");
        WriteFile(writer, files.Draft, result.Diagnostics);
        if (files.Decisions is { } decisions)
        {
            WriteFile(writer, decisions, result.DecisionDiagnostics);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, AdditionQuestion question)
    {
        writer.WriteStartObject();
        writer.WriteString("entry", question.Entry);
        writer.WriteNumber("line", question.Line);
        writer.WriteString("description", question.Description);
        WriteList(writer, "candidates", question.Candidates, static (writer, candidate) =>
        {
            writer.WriteStartObject();
            writer.WriteString("entry", candidate.Entry.Text);
            writer.WriteString("description", candidate.Description);
            writer.WriteString("likeness", candidate.Likeness);
            writer.WriteEndObject();
        });
        WriteList(writer, "answers", question.Answers, static (writer, answer) => writer.WriteStringValue(answer.ToString()));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EntryChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("entry", change.Entry.Text);
        writer.WriteString("description", change.Description);
        writer.WriteBoolean("isNew", change.IsNew);
        WriteList(writer, "evidenceFrom", change.Sources, static (writer, source) => writer.WriteStringValue(source.Text));
        WriteList(writer, "facts", change.Facts, static (writer, fact) =>
        {
            writer.WriteStartObject();
            writer.WriteString("member", fact.Member);
            WriteList(writer, "before", fact.Before, static (writer, value) => writer.WriteStringValue(value));
            WriteList(writer, "added", fact.Added, static (writer, value) => writer.WriteStringValue(value));
            writer.WriteBoolean("isContested", fact.IsContested);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LeftOut left)
    {
        writer.WriteStartObject();
        writer.WriteString("what", left.What);
        writer.WriteString("why", left.Why);
        writer.WriteNumber("line", left.Line);
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, InputFile file, ValueList<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Path);
        WriteList(writer, "diagnostics", diagnostics, DiagnosticJson.Write);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ValueList<T> list, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in list)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }
}
