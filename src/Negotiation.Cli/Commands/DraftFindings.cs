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
    public static void Write(ConsoleStreams streams, string file, DraftResult result, bool isGood, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            streams.Error.Write(JsonText.Of(writer => WriteJson(writer, file, result, isGood)));
            return;
        }

        DiagnosticText.Write(streams.Error, file, result.Diagnostics);
        WriteLeftOut(streams.Error, file, result.LeftOut);
        if (!isGood)
        {
            streams.Error.Line($"{file}: {Tally.Of(result.Diagnostics)}; no record is written.", Ink.Error);
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

    private static void WriteJson(Utf8JsonWriter writer, string file, DraftResult result, bool isGood)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteBoolean("good", isGood);
        writer.WriteStartArray("diagnostics");
        foreach (var finding in result.Diagnostics)
        {
            DiagnosticJson.Write(writer, finding);
        }

        writer.WriteEndArray();
        WriteLeftOut(writer, result.LeftOut);
        writer.WriteEndObject();
    }
}
