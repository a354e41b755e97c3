using System.Globalization;
using System.Text.Json;
using Negotiation.Analysis;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes an analysis as JSON; counts are strings, because they outgrow doubles.</summary>
internal static class BargainJson
{
    /// <summary>The text.</summary>
    public static string Of(BargainingAnalysis analysis, IReadOnlyList<Outcome> probes, BargainRequest request) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("name", analysis.Space.Name);
        WriteParties(writer, analysis);
        WriteIssues(writer, analysis.Space);
        writer.WriteString("outcomes", analysis.Outcomes.ToString(CultureInfo.InvariantCulture));
        WriteRational(writer, analysis.CountRational());
        writer.WriteBoolean("discretised", analysis.Space.Issues.Any(issue => issue.Kind == IssueKind.RealGrid));
        writer.WritePropertyName("approximation");
        if (analysis.Approximation is { } shortfall)
        {
            WriteNumbers(writer, shortfall);
        }
        else
        {
            writer.WriteNullValue();
        }

        WriteFrontier(writer, analysis, request.Limit);
        writer.WriteStartObject("solutions");
        WritePoints(writer, "nash", analysis.Nash);
        WritePoints(writer, "kalaiSmorodinsky", analysis.KalaiSmorodinsky);
        WritePoints(writer, "egalitarian", analysis.Egalitarian);
        WritePoints(writer, "utilitarian", analysis.Utilitarian);
        writer.WriteEndObject();
        WriteZone(writer, analysis.Zone());
        writer.WriteNumber("opposition", analysis.Opposition());
        WriteConventions(writer, analysis.Options.Convention);
        writer.WriteStartArray("probes");
        foreach (var probe in probes)
        {
            WriteProbe(writer, analysis.Measure(probe));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Writes what the values of each issue are called.</summary>
    public static void WriteIssues(Utf8JsonWriter writer, OutcomeSpace space)
    {
        writer.WriteStartArray("issues");
        foreach (var issue in space.Issues)
        {
            writer.WriteStartObject();
            writer.WriteString("name", issue.Name);
            WriteTexts(writer, "values", issue.Values.Select(value => value.Label));
            if (issue.Values.Any(value => value.Cites.Count > 0))
            {
                writer.WriteStartArray("cites");
                foreach (var value in issue.Values)
                {
                    writer.WriteStartArray();
                    foreach (var cited in value.Cites)
                    {
                        writer.WriteStringValue(cited);
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteParties(Utf8JsonWriter writer, BargainingAnalysis analysis)
    {
        writer.WriteStartArray("parties");
        for (var p = 0; p < analysis.Preferences.Count; p++)
        {
            writer.WriteStartObject();
            writer.WriteString("name", analysis.Preferences[p].Party);
            writer.WriteNumber("reservation", analysis.Preferences[p].ReservationValue.ToDouble());
            writer.WriteNumber("discount", analysis.Preferences[p].DiscountFactor.ToDouble());
            writer.WriteNumber("minimum", analysis.Minimum[p].ToDouble());
            writer.WriteNumber("maximum", analysis.Maximum[p].ToDouble());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRational(Utf8JsonWriter writer, OutcomeCount count)
    {
        if (count.Exact is { } exact)
        {
            writer.WriteString("rationalOutcomes", exact.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNull("rationalOutcomes");
            writer.WriteStartObject("rationalOutcomesBounds");
            writer.WriteString("atLeast", count.AtLeast.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("atMost", count.AtMost.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }
    }

    private static void WriteFrontier(Utf8JsonWriter writer, BargainingAnalysis analysis, int limit)
    {
        writer.WriteStartObject("frontier");
        writer.WriteNumber("size", analysis.Frontier.Count);
        writer.WriteNumber("rationalSize", analysis.RationalFrontierSize);
        writer.WriteBoolean("truncated", analysis.Frontier.Count > limit);
        WritePoints(writer, "points", analysis.Frontier.Take(limit));
        writer.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter writer, string name, IEnumerable<FrontierPoint> points)
    {
        writer.WriteStartArray(name);
        foreach (var point in points)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("utilities");
            WriteNumbers(writer, point.Utilities);
            writer.WriteString("count", point.Count.ToString(CultureInfo.InvariantCulture));
            WriteTexts(writer, "outcome", point.Outcome.Values);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteZone(Utf8JsonWriter writer, AgreementZone zone)
    {
        writer.WriteStartObject("zone");
        WriteMaybe(writer, "exists", zone.Exists);
        writer.WritePropertyName("least");
        WriteNumbers(writer, zone.Least);
        writer.WritePropertyName("most");
        WriteNumbers(writer, zone.Most);
        writer.WriteEndObject();
    }

    private static void WriteConventions(Utf8JsonWriter writer, BargainingConvention convention)
    {
        writer.WriteStartObject("conventions");
        writer.WriteString("utility", "sum of weight times evaluation over the largest evaluation of the issue, at most 1, in exact fractions; the discount does not enter");
        writer.WriteString("rational", "no party below its reservation value");
        writer.WriteString("disagreement", BargainingCitations.Disagreement(convention));
        writer.WriteString("frontier", BargainingCitations.Frontier);
        writer.WriteString("nash", BargainingCitations.Nash);
        writer.WriteString("kalaiSmorodinsky", BargainingCitations.KalaiSmorodinsky(convention));
        writer.WriteString("egalitarian", BargainingCitations.Egalitarian);
        writer.WriteString("utilitarian", BargainingCitations.Utilitarian);
        writer.WriteString("ties", "all points that are equally good, as far as they are on the frontier");
        writer.WriteEndObject();
    }

    /// <summary>The index is a number of any length.</summary>
    private static void WriteProbe(Utf8JsonWriter writer, OutcomeMetrics metrics)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("index");
        writer.WriteRawValue(metrics.Outcome.Index.ToString(CultureInfo.InvariantCulture));
        WriteTexts(writer, "outcome", metrics.Outcome.Values);
        writer.WritePropertyName("utilities");
        WriteNumbers(writer, metrics.Utilities);
        writer.WriteBoolean("allowed", metrics.ForbiddenBy is null);
        writer.WriteBoolean("rational", metrics.IsRational);
        WriteMaybe(writer, "onFrontier", metrics.IsOnFrontier);
        writer.WriteNumber("welfare", metrics.Welfare.ToDouble());
        writer.WriteNumber("nashProduct", metrics.NashProduct.ToDouble());
        writer.WriteNumber("gainGap", metrics.GainGap.ToDouble());
        WriteNumber(writer, "jainIndex", metrics.JainIndex);
        WriteNumber(writer, "distanceToFrontier", metrics.DistanceToFrontier);
        WriteNumber(writer, "distanceToNash", metrics.DistanceToNash);
        WriteNumber(writer, "distanceToKalaiSmorodinsky", metrics.DistanceToKalaiSmorodinsky);
        writer.WriteEndObject();
    }

    private static void WriteMaybe(Utf8JsonWriter writer, string name, bool? value)
    {
        writer.WritePropertyName(name);
        if (value is { } known)
        {
            writer.WriteBooleanValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double number)
    {
        if (double.IsNaN(number))
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter writer, IEnumerable<Rational> numbers)
    {
        writer.WriteStartArray();
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number.ToDouble());
        }

        writer.WriteEndArray();
    }
}
