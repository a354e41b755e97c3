using System.Text.Json;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>
/// Writes what came of adding a draft as JSON: <c>{"file", "good", "diagnostics", "leftOut", "decisions", "questions", "changes"}</c>;
/// <c>decisions</c> are <c>{"file", "diagnostics"}</c>, and <c>null</c> where none are given.
/// </summary>
internal static class AdditionJson
{
    /// <summary>All of it.</summary>
    public static string Of(AdditionResult result, AdditionFiles files, bool isGood) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", files.DraftName);
        writer.WriteBoolean("good", isGood);
        DraftFindings.Write(writer, files.Drafts, files.Drafts.Find(null), result.Diagnostics, result.LeftOut);
        writer.WritePropertyName("decisions");
        if (files.Decisions is { } decisions)
        {
            writer.WriteStartObject();
            writer.WriteString("file", decisions.Name);
            WriteList(writer, "diagnostics", result.DecisionDiagnostics, DiagnosticJson.Write);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }

        WriteList(writer, "questions", result.Questions, Write);
        WriteList(writer, "changes", result.Changes, Write);
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
