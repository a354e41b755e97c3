using System.Text.Json;
using Negotiation.Drafting;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes a comparison as JSON: <c>{"pairs", "onlyInFirst", "onlyInSecond", "agreements"}</c>.</summary>
internal static class ComparisonJson
{
    /// <summary>All of it.</summary>
    public static string Of(RecordComparison comparison) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("pairs");
        foreach (var pair in comparison.Pairs)
        {
            writer.WriteStartObject();
            writer.WriteString("first", pair.First.Text);
            writer.WriteString("second", pair.Second.Text);
            writer.WriteStartArray("differences");
            foreach (var difference in pair.Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("member", difference.Member);
                writer.WriteString("first", difference.First);
                writer.WriteString("second", difference.Second);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteOnly(writer, "onlyInFirst", comparison.OnlyInFirst);
        WriteOnly(writer, "onlyInSecond", comparison.OnlyInSecond);
        writer.WriteStartArray("agreements");
        foreach (var agreement in comparison.Agreements)
        {
            writer.WriteStartObject();
            writer.WriteString("section", agreement.Section.Text);
            writer.WriteString("member", agreement.Member);
            writer.WriteNumber("units", agreement.Units);
            writer.WriteNumber("agreeing", agreement.Agreeing);
            if (agreement.Alpha is { } alpha)
            {
                writer.WriteNumber("alpha", Math.Round(alpha, 6));
            }
            else
            {
                writer.WriteNull("alpha");
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteOnly(Utf8JsonWriter writer, string name, ValueList<Reference> only)
    {
        writer.WriteStartArray(name);
        foreach (var entry in only)
        {
            writer.WriteStringValue(entry.Text);
        }

        writer.WriteEndArray();
    }
}
