using System.Globalization;
using System.Numerics;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Negotiation.Analysis;

/// <summary>Writes Genius XML.</summary>
internal static class GeniusWriter
{
    private const int Digits = 30;

    public static string Domain(OutcomeSpace space)
    {
        if (space.Constraints.Count > 0)
        {
            throw new BargainingException(
                BargainingRule.WrongContent, $"'{space.Name}' has constraints, for which Genius has no form: write it as JSON, or leave them out.");
        }

        var issues = space.Issues.Select((issue, i) => Issue(issue, i, IsNumeric(issue) ? Range(issue) : issue.Values.Select((value, v) => Item(value, v, evaluation: null))));
        return Text(new XElement(
            "negotiation_template",
            new XElement("utility_space", new XAttribute("number_of_issues", space.Issues.Count), Objective(space, issues))));
    }

    public static string Preferences(OutcomeSpace space, Preferences preferences)
    {
        preferences.Contributions(space);
        var wanted = preferences.Issues.ToDictionary(each => each.Issue, StringComparer.Ordinal);
        var issues = space.Issues.Select((issue, i) => Issue(issue, i, Evaluations(issue, wanted[issue.Name].Values)));
        var weights = space.Issues.Select((issue, i) => new XElement(
            "weight", new XAttribute("index", i + 1), new XAttribute("value", Decimal(wanted[issue.Name].Weight))));
        return Text(new XElement(
            "utility_space",
            Objective(space, issues.Concat(weights)),
            new XElement("discount_factor", new XAttribute("value", Decimal(preferences.DiscountFactor))),
            new XElement("reservation", new XAttribute("value", Decimal(preferences.ReservationValue)))));
    }

    private static bool IsNumeric(BargainingIssue issue) => issue.Kind is IssueKind.IntegerRange or IssueKind.RealGrid;

    private static XElement Objective(OutcomeSpace space, IEnumerable<XElement> content) => new(
        "objective",
        new XAttribute("index", 0),
        new XAttribute("etype", "objective"),
        new XAttribute("type", "objective"),
        new XAttribute("description", ""),
        new XAttribute("name", space.Name),
        content);

    private static XElement Issue(BargainingIssue issue, int place, IEnumerable<object> content)
    {
        var kind = issue.Kind switch
        {
            IssueKind.IntegerRange => "integer",
            IssueKind.RealGrid => "real",
            _ => "discrete",
        };
        return new XElement(
            "issue",
            new XAttribute("index", place + 1),
            new XAttribute("etype", kind),
            new XAttribute("type", kind),
            new XAttribute("vtype", kind),
            new XAttribute("name", issue.Name),
            content);
    }

    /// <summary>Genius wants the ends of whole numbers on the issue, and those of real ones in a range.</summary>
    private static object[] Range(BargainingIssue issue)
    {
        var (from, to) = (Decimal(issue.Values[0].Number!.Value), Decimal(issue.Values[^1].Number!.Value));
        object[] ends = [new XAttribute("lowerbound", from), new XAttribute("upperbound", to)];
        return issue.Kind == IssueKind.IntegerRange ? ends : [new XAttribute("steps", issue.Values.Count - 1), new XElement("range", ends)];
    }

    private static XElement Item(IssueValue value, int place, Rational? evaluation) => new(
        "item",
        new XAttribute("index", place + 1),
        new XAttribute("value", value.Label),
        new XAttribute("cost", 0),
        evaluation is { } given ? new XAttribute("evaluation", Decimal(given)) : null);

    private static IEnumerable<object> Evaluations(BargainingIssue issue, ValueFunction values)
    {
        if (values is LinearValueFunction line && IsNumeric(issue))
        {
            var isInteger = issue.Kind == IssueKind.IntegerRange;
            var start = isInteger ? line.Offset + (line.Slope * issue.Values[0].Number!.Value) : line.Offset;
            return
            [
                .. Range(issue),
                new XElement(
                    "evaluator",
                    new XAttribute("ftype", "linear"),
                    new XAttribute(isInteger ? "offset" : "parameter0", Decimal(start)),
                    new XAttribute(isInteger ? "slope" : "parameter1", Decimal(line.Slope))),
            ];
        }

        // Only ratios of evaluations count, so they can be written as whole numbers where they are no decimals.
        var evaluations = values.Evaluate(issue);
        var factor = evaluations.All(IsDecimal)
            ? BigInteger.One
            : evaluations.Aggregate(BigInteger.One, (one, other) => one / BigInteger.GreatestCommonDivisor(one, other.Denominator) * other.Denominator);
        var items = issue.Values.Select((value, v) => Item(value, v, evaluations[v] * Rational.FromBigInteger(factor)));
        return IsNumeric(issue) ? [.. Range(issue), .. items] : items;
    }

    private static bool IsDecimal(Rational value)
    {
        var rest = value.Denominator;
        foreach (var prime in (ReadOnlySpan<int>)[2, 5])
        {
            while ((rest % prime).IsZero)
            {
                rest /= prime;
            }
        }

        return rest.IsOne;
    }

    /// <summary>The decimal, exactly where it is finite and short, else with 30 digits after the point.</summary>
    private static string Decimal(Rational value)
    {
        var digits = 0;
        var scale = BigInteger.One;
        while (digits < Digits && !(value.Numerator * scale % value.Denominator).IsZero)
        {
            scale *= 10;
            digits++;
        }

        var scaled = BigInteger.Abs(value.Numerator) * scale / value.Denominator;
        var text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return (value.Sign < 0 ? "-" : "") + (digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}");
    }

    private static string Text(XElement root)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            root.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }
}
