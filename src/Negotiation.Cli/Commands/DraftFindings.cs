using System.Globalization;
using System.Text.Json;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes what was found in a draft to the error stream: the record is what standard output is for.</summary>
internal static class DraftFindings
{
    /// <summary>Writes the findings, and what came of the draft in one line.</summary>
    public static void Write(ConsoleStreams streams, DraftFiles files, DraftResult result, bool isGood, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            streams.Error.Write(JsonText.Of(writer => WriteJson(writer, files, result, isGood)));
            return;
        }

        Write(streams.Error, files, result.Diagnostics, result.LeftOut);
        if (!isGood)
        {
            streams.Error.Line($"{string.Join(", ", files.All.Select(file => file.Name))}: {Tally.Of(All(files, result.Diagnostics))}; no record is written.", Ink.Error);
        }
    }

    /// <summary>Writes findings and what is left out, for people, each with its place.</summary>
    public static void Write(Page page, DraftFiles files, ValueList<Diagnostic> diagnostics, ValueList<LeftOut> leftOut)
    {
        if (files.Workbook is { } workbook)
        {
            var name = files.Find(null).Name;
            foreach (var finding in workbook.Place(diagnostics))
            {
                DiagnosticText.Write(page, finding.Cell is { } cell ? $"{name}({cell})" : name, finding.Diagnostic);
            }
        }
        else
        {
            foreach (var finding in diagnostics)
            {
                var (file, before) = files.Find(finding.Line);
                DiagnosticText.Write(page, file, [finding], before);
            }
        }

        foreach (var left in leftOut)
        {
            var (file, before) = files.Find(left.Line);
            page.Message(string.Create(CultureInfo.InvariantCulture, $"{file}{(files.Workbook is null ? $"({left.Line - before},1)" : "")}: left out: {left.What} -- {left.Why}"), Ink.Aside);
        }
    }

    /// <summary>Writes the findings about one of the files as the member <c>diagnostics</c>, and what it leaves out as <c>leftOut</c>.</summary>
    public static void Write(Utf8JsonWriter writer, DraftFiles files, (string Name, int Before) file, ValueList<Diagnostic> diagnostics, ValueList<LeftOut> leftOut)
    {
        writer.WriteStartArray("diagnostics");
        if (files.Workbook is { } workbook)
        {
            foreach (var finding in workbook.Place(diagnostics))
            {
                DiagnosticJson.Write(writer, finding);
            }
        }
        else
        {
            foreach (var finding in diagnostics.Where(finding => files.Find(finding.Line) == file))
            {
                DiagnosticJson.Write(writer, finding, file.Before);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("leftOut");
        foreach (var left in leftOut.Where(left => files.Find(left.Line) == file))
        {
            writer.WriteStartObject();
            writer.WriteString("what", left.What);
            writer.WriteString("why", left.Why);
            if (files.Workbook is null)
            {
                writer.WriteNumber("line", left.Line - file.Before);
            }
            else
            {
                writer.WriteNull("line");
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The findings of the draft, and those of the workbook itself.</summary>
    public static ValueList<Diagnostic> All(DraftFiles files, ValueList<Diagnostic> diagnostics) =>
        files.Workbook is { } workbook ? [.. workbook.Place(diagnostics).Select(finding => finding.Diagnostic)] : diagnostics;

    /// <summary>Of several files there is an object for each, of one that object alone.</summary>
    private static void WriteJson(Utf8JsonWriter writer, DraftFiles files, DraftResult result, bool isGood)
    {
        (string Name, int Before)[] all = [.. files.All];
        if (all.Length > 1)
        {
            writer.WriteStartArray();
        }

        foreach (var file in all)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.Name);
            writer.WriteBoolean("good", isGood);
            Write(writer, files, file, result.Diagnostics, result.LeftOut);
            writer.WriteEndObject();
        }

        if (all.Length > 1)
        {
            writer.WriteEndArray();
        }
    }
}
