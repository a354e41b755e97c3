using System.Globalization;
using System.Text.Json;
using Negotiation.Analysis;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes what can and what must be so when preferences are intervals or orders.</summary>
internal static class BargainUncertain
{
    /// <summary>Analyses and writes.</summary>
    public static int Write(
        BargainQuestion question, bool isJson, ConsoleStreams streams, IReadOnlyList<Outcome> probes, CancellationToken cancellationToken)
    {
        var analysis = UncertainAnalysis.Of(question.Space!, question.Uncertain, cancellationToken);
        var table = analysis.Table();
        var described = probes.Select(analysis.Describe).ToList();
        if (isJson)
        {
            streams.Output.Write(JsonText.Of(writer => Write(writer, analysis, table, described)));
        }
        else
        {
            Write(streams.Output, analysis, table, described);
        }

        return ExitCode.Good;
    }

    private static void Write(Utf8JsonWriter writer, UncertainAnalysis analysis, EquatableList<UncertainOutcome> table, List<UncertainOutcome> probes)
    {
        writer.WriteStartObject();
        writer.WriteString("name", analysis.Space.Name);
        writer.WriteBoolean("uncertain", true);
        writer.WriteStartArray("parties");
        foreach (var party in analysis.Preferences)
        {
            writer.WriteStartObject();
            writer.WriteString("name", party.Party);
            Write(writer, "reservation", party.ReservationValue);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        BargainJson.WriteIssues(writer, analysis.Space);
        writer.WriteString("outcomes", table.Count.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartObject("frontier");
        Write(writer, "necessary", table.Where(each => each.OnFrontier == Possibility.Necessary));
        Write(writer, "possible", table.Where(each => each.OnFrontier == Possibility.Possible));
        Write(writer, "undecided", table.Where(each => each.OnFrontier == Possibility.Undecided));
        writer.WriteEndObject();
        writer.WriteStartObject("acceptable");
        Write(writer, "necessary", table.Where(each => each.Acceptable.All(one => one == Possibility.Necessary)));
        Write(writer, "possible", table.Where(IsPossible));
        writer.WriteEndObject();
        Write(writer, "probes", probes);
        writer.WriteEndObject();
    }

    /// <summary>Acceptable to all in some completion and not in every one.</summary>
    private static bool IsPossible(UncertainOutcome outcome) =>
        outcome.Acceptable.All(one => one != Possibility.Impossible) && outcome.Acceptable.Any(one => one == Possibility.Possible);

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<UncertainOutcome> outcomes)
    {
        writer.WriteStartArray(name);
        foreach (var each in outcomes)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("index");
            writer.WriteRawValue(each.Outcome.Index.ToString(CultureInfo.InvariantCulture));
            BargainJson.WriteTexts(writer, "outcome", each.Outcome.Values);
            writer.WriteStartArray("utilities");
            foreach (var utility in each.Utilities)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(utility.AtLeast.ToDouble());
                writer.WriteNumberValue(utility.AtMost.ToDouble());
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            BargainJson.WriteTexts(writer, "acceptable", each.Acceptable.Select(Word));
            writer.WriteString("onFrontier", Word(each.OnFrontier));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, RationalInterval interval)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(interval.AtLeast.ToDouble());
        writer.WriteNumberValue(interval.AtMost.ToDouble());
        writer.WriteEndArray();
    }

    private static string Word(Possibility possibility) => possibility switch
    {
        Possibility.Necessary => "necessary",
        Possibility.Possible => "possible",
        Possibility.Impossible => "impossible",
        _ => "undecided",
    };

    private static void Write(Page page, UncertainAnalysis analysis, EquatableList<UncertainOutcome> table, List<UncertainOutcome> probes)
    {
        page.Line(analysis.Space.Name, Ink.Heading);
        page.Line(
            $"{Counts.Of(table.Count, "outcome")}; some preferences are intervals or orders, so what holds for all numbers that fit them is necessary, and what holds for some is possible.");
        List("On the Pareto frontier whatever the numbers", Possibility.Necessary);
        List("On the Pareto frontier for some numbers", Possibility.Possible);
        List("Not found out within the work that is allowed", Possibility.Undecided);
        foreach (var probe in probes)
        {
            page.Gap();
            page.Line($"Outcome {probe.Outcome.Index}: {probe.Outcome}", Ink.Heading);
            for (var p = 0; p < analysis.Preferences.Count; p++)
            {
                page.Line($"{analysis.Preferences[p].Party}: utility {Of(probe.Utilities[p])}; that it reaches the reservation value of {Of(analysis.Preferences[p].ReservationValue)} is {Word(probe.Acceptable[p])}.", indent: 2);
            }

            page.Line($"That it is on the frontier is {Word(probe.OnFrontier)}.", indent: 2);
        }

        void List(string heading, Possibility wanted)
        {
            var found = table.Where(each => each.OnFrontier == wanted).ToList();
            if (found.Count == 0 && wanted == Possibility.Undecided)
            {
                return;
            }

            page.Gap();
            page.Line($"{heading}: {Counts.Of(found.Count, "outcome")}", Ink.Heading);
            foreach (var each in found)
            {
                page.Line($"{each.Outcome} ({string.Join("; ", analysis.Preferences.Select((party, p) => $"{party.Party} {Of(each.Utilities[p])}"))})", indent: 2);
            }
        }
    }

    private static string Of(RationalInterval interval) => interval.IsExact
        ? BargainText.Of(interval.AtLeast)
        : $"{BargainText.Of(interval.AtLeast)} to {BargainText.Of(interval.AtMost)}";
}
