using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Negotiation.Analysis;

/// <summary>Writes our JSON.</summary>
internal static class BargainingJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The domain with preferences, or with a form for parties that have none yet.</summary>
    public static string Text(OutcomeSpace space, EquatableList<Preferences> preferences, EquatableList<string> forms)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("bargaining", 1);
            if (forms.Count > 0)
            {
                writer.WriteString("note", "Every 0 is yours to fill in. A number may be an interval, {\"atLeast\": 0.2, \"atMost\": 0.5}; in place of evaluations an issue may have \"bestFirst\", and in place of weights a party \"mostImportantFirst\".");
            }

            writer.WriteString("name", space.Name);
            writer.WriteStartArray("issues");
            foreach (var issue in space.Issues)
            {
                Write(writer, issue);
            }

            writer.WriteEndArray();
            Write(writer, space.Constraints);
            if (preferences.Count + forms.Count > 0)
            {
                writer.WriteStartArray("preferences");
                foreach (var each in preferences)
                {
                    Write(writer, each, space);
                }

                foreach (var party in forms)
                {
                    WriteForm(writer, party, space);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, BargainingIssue issue)
    {
        writer.WriteStartObject();
        writer.WriteString("name", issue.Name);
        if (issue.Kind is IssueKind.IntegerRange or IssueKind.RealGrid)
        {
            writer.WriteString("kind", issue.Kind == IssueKind.IntegerRange ? "integer" : "real");
            Write(writer, "from", issue.Values[0].Number!.Value);
            Write(writer, "to", issue.Values[^1].Number!.Value);
            if (issue.Kind == IssueKind.RealGrid)
            {
                writer.WriteNumber("steps", issue.Values.Count - 1);
            }
        }
        else
        {
            writer.WriteString("kind", issue.Kind == IssueKind.Ordinal ? "ordinal" : "categorical");
            writer.WriteStartArray("values");
            foreach (var value in issue.Values)
            {
                if (value.Cites.Count == 0)
                {
                    writer.WriteStringValue(value.Label);
                    continue;
                }

                writer.WriteStartObject();
                writer.WriteString("label", value.Label);
                Write(writer, "cites", value.Cites);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EquatableList<ForbiddenCombination> constraints)
    {
        if (constraints.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("constraints");
        foreach (var constraint in constraints)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("together");
            foreach (var selection in constraint.Together)
            {
                Write(writer, selection.Issue, selection.Values);
            }

            writer.WriteEndObject();
            if (constraint.Because is { } because)
            {
                writer.WriteString("because", because);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Preferences preferences, OutcomeSpace space)
    {
        writer.WriteStartObject();
        writer.WriteString("party", preferences.Party);
        Write(writer, "reservation", preferences.ReservationValue);
        Write(writer, "discount", preferences.DiscountFactor);
        writer.WriteStartObject("issues");
        foreach (var preference in preferences.Issues)
        {
            writer.WriteStartObject(preference.Issue);
            Write(writer, "weight", preference.Weight);
            if (preference.Values is LinearValueFunction line)
            {
                writer.WriteStartObject("linear");
                Write(writer, "slope", line.Slope);
                Write(writer, "offset", line.Offset);
                writer.WriteEndObject();
            }
            else
            {
                var issue = space.Issues[space.IndexOf(preference.Issue)];
                writer.WriteStartObject("evaluations");
                foreach (var (value, evaluation) in issue.Values.Zip(preference.Values.Evaluate(issue)))
                {
                    Write(writer, value.Label, evaluation);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, string party, OutcomeSpace space)
    {
        writer.WriteStartObject();
        writer.WriteString("party", party);
        writer.WriteNumber("reservation", 0);
        writer.WriteStartObject("issues");
        foreach (var issue in space.Issues)
        {
            writer.WriteStartObject(issue.Name);
            writer.WriteNumber("weight", 0);
            writer.WriteStartObject("evaluations");
            foreach (var value in issue.Values)
            {
                writer.WriteNumber(value.Label, 0);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, EquatableList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>A number where a decimal says it exactly, else a fraction in quotation marks.</summary>
    private static void Write(Utf8JsonWriter writer, string name, Rational value)
    {
        var text = value.ToString(format: null, CultureInfo.InvariantCulture);
        if (Rational.Parse(text, CultureInfo.InvariantCulture) == value)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}"));
        }
    }
}
