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

        foreach (var finding in result.Diagnostics)
        {
            var (file, before) = files.Find(finding.Line);
            DiagnosticText.Write(streams.Error, file, [finding], before);
        }

        foreach (var left in result.LeftOut)
        {
            var (file, before) = files.Find(left.Line);
            WriteLeftOut(streams.Error, file, [left with { Line = left.Line - before }]);
        }

        if (!isGood)
        {
            streams.Error.Line($"{string.Join(", ", files.All.Select(file => file.Name))}: {Tally.Of(result.Diagnostics)}; no record is written.", Ink.Error);
        }
    }

    /// <summary>Writes what a draft leaves out, for people.</summary>
    public static void WriteLeftOut(Page page, string file, ValueList<LeftOut> leftOut)
    {
        foreach (var left in leftOut)
        {
            page.Message(string.Create(CultureInfo.InvariantCulture, $"{file}({left.Line},1): left out: {left.What} -- {left.Why}"), Ink.Aside);
        }
    }

    /// <summary>Writes what a draft leaves out, as the member <c>leftOut</c>.</summary>
    public static void WriteLeftOut(Utf8JsonWriter writer, ValueList<LeftOut> leftOut)
    {
        writer.WriteStartArray("leftOut");
        foreach (var left in leftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("what", left.What);
            writer.WriteString("why", left.Why);
            writer.WriteNumber("line", left.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Of several files there is an object for each, of one that object alone.</summary>
    private static void WriteJson(Utf8JsonWriter writer, DraftFiles files, DraftResult result, bool isGood)
    {
        (string Name, int Before)[] all = [.. files.All];
        var found = result.Diagnostics.ToLookup(each => files.Find(each.Line));
        var left = result.LeftOut.ToLookup(each => files.Find(each.Line));
        if (all.Length > 1)
        {
            writer.WriteStartArray();
        }

        foreach (var file in all)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.Name);
            writer.WriteBoolean("good", isGood);
            writer.WriteStartArray("diagnostics");
            foreach (var finding in found[file])
            {
                DiagnosticJson.Write(writer, finding, file.Before);
            }

            writer.WriteEndArray();
            WriteLeftOut(writer, [.. left[file].Select(each => each with { Line = each.Line - file.Before })]);
            writer.WriteEndObject();
        }

        if (all.Length > 1)
        {
            writer.WriteEndArray();
        }
    }
}
