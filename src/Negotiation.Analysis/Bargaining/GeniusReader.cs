using System.Globalization;
using System.Numerics;
using System.Xml;
using System.Xml.Linq;

namespace Negotiation.Analysis;

/// <summary>Reads Genius XML, and says of each fault where it stands and what to do.</summary>
internal sealed class GeniusReader
{
    private readonly Findings findings;
    private readonly int skippedLines;

    private GeniusReader(string file, int skippedLines) => (findings, this.skippedLines) = (new Findings(file), skippedLines);

    /// <summary>The name of the first element; <c>null</c> when there is none that can be read.</summary>
    public static string? RootOf(ReadOnlySpan<byte> content)
    {
        try
        {
            using var reader = Open(content, out _);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.Name : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public static BargainingReading<OutcomeSpace> Domain(ReadOnlySpan<byte> content, string file)
    {
        var (reader, root) = Load(content, file);
        return reader.findings.Result(root is null ? null : reader.DomainOf(root, file));
    }

    public static BargainingReading<Preferences> Preferences(ReadOnlySpan<byte> content, string file, OutcomeSpace space, string party)
    {
        var (reader, root) = Load(content, file);
        return reader.findings.Result(root is null ? null : reader.PreferencesOf(root, space, party));
    }

    private static (GeniusReader Reader, XElement? Root) Load(ReadOnlySpan<byte> content, string file)
    {
        using var xml = Open(content, out var skipped);
        var reader = new GeniusReader(file, skipped);
        try
        {
            return (reader, XDocument.Load(xml, LoadOptions.SetLineInfo).Root);
        }
        catch (XmlException fault)
        {
            reader.findings.Error(
                BargainingRule.NotWellFormed, fault.LineNumber + skipped, $"The file is not well-formed XML, or ends too early ({fault.Message.TrimEnd('.')}): get a whole copy of it.");
            return (reader, null);
        }
    }

    /// <summary>Some files begin with empty lines, before which XML allows no declaration.</summary>
    private static XmlReader Open(ReadOnlySpan<byte> content, out int skippedLines)
    {
        var start = content.TrimStart(" \t\r\n"u8);
        skippedLines = content[..^start.Length].Count((byte)'\n');
        return XmlReader.Create(new MemoryStream(start.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
    }

    private OutcomeSpace? DomainOf(XElement root, string file)
    {
        var space = root.Name.LocalName is "utility_space" ? root : root.Element("utility_space");
        if (root.Name.LocalName is not ("negotiation_template" or "utility_space") || space is null)
        {
            findings.Error(
                BargainingRule.WrongContent, Line(root), $"The first element is '{root.Name}': a Genius domain is a 'negotiation_template' with a 'utility_space' in it.");
            return null;
        }

        if (root == space && root.Descendants("weight").Any())
        {
            findings.Error(
                BargainingRule.WrongContent, Line(root), "The file has weights, so it is the preferences of a party: name the domain, a 'negotiation_template', first.");
            return null;
        }

        var issues = space.Descendants("issue").Select(IssueOf).ToList();
        if (issues.Count == 0)
        {
            findings.Error(BargainingRule.WrongSize, Line(space), "The domain has no issue: name at least one.");
            return null;
        }

        if (space.Attribute("number_of_issues")?.Value is { } stated
            && int.TryParse(stated, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number != issues.Count)
        {
            findings.Warning(
                BargainingRule.WrongMember, Line(space), $"The domain says that it has {stated} issues, and it has {issues.Count}: correct number_of_issues, or look for what is missing.");
        }

        var name = space.Element("objective")?.Attribute("name")?.Value;
        return findings.HasErrors ? null : findings.Try(Line(space), () => new OutcomeSpace
        {
            Name = string.IsNullOrWhiteSpace(name) || name is "root" ? Path.GetFileNameWithoutExtension(file) : name,
            Issues = new EquatableList<BargainingIssue>([.. issues.OfType<BargainingIssue>()]),
        });
    }

    private BargainingIssue? IssueOf(XElement element)
    {
        var name = Text(element, "name");
        switch (Kind(element))
        {
            case "integer":
                return name is null || Bound(element, "lowerbound") is not { } least || findings.Whole(least, Line(element), "lower bound") is not { } from
                    || Bound(element, "upperbound") is not { } most || findings.Whole(most, Line(element), "upper bound") is not { } to
                    ? null
                    : findings.Try(Line(element), () => BargainingIssue.IntegerRange(name, from, to));
            case "real":
                var (low, high) = (Bound(element, "lowerbound"), Bound(element, "upperbound"));
                var steps = element.Attribute("steps") is null ? GeniusXml.DefaultSteps
                    : Number(element, "steps") is { } stated ? findings.Steps(stated, Line(element))
                    : null;
                return name is null || low is not { } start || high is not { } end || steps is not { } count
                    ? null
                    : findings.Try(Line(element), () => BargainingIssue.RealGrid(name, start, end, count));
            case "discrete":
                var values = Items(element).Select(item => item.Label).ToList();
                return name is null || values.Count == 0
                    ? null
                    : findings.Try(Line(element), () => BargainingIssue.Categorical(name, new EquatableList<IssueValue>([.. values.Select(IssueValue.FromString)])));
            case var kind:
                findings.Error(
                    BargainingRule.WrongMember, Line(element), $"The issue '{name}' is of the kind '{kind}': write 'discrete', 'integer' or 'real'.");
                return null;
        }
    }

    private Preferences? PreferencesOf(XElement root, OutcomeSpace space, string party)
    {
        if (root.Name.LocalName is not "utility_space")
        {
            findings.Error(
                BargainingRule.WrongContent, Line(root), $"The first element is '{root.Name}': the preferences of a party are a 'utility_space'. A domain is named once, before them.");
            return null;
        }

        var weights = Weights(root);
        var found = new Dictionary<string, IssuePreference?>(StringComparer.Ordinal);
        foreach (var element in root.Descendants("issue"))
        {
            if (Text(element, "name") is not { } name)
            {
                continue;
            }

            if (space.Issues.FirstOrDefault(issue => string.Equals(issue.Name, name, StringComparison.Ordinal)) is not { } issue)
            {
                findings.Error(
                    BargainingRule.OtherDomain, Line(element), $"'{name}' is no issue of the domain '{space.Name}', which has {Words.List(space.Issues, each => each.Name)}: name the domain that these preferences are about.");
                continue;
            }

            if (found.ContainsKey(name))
            {
                findings.Error(BargainingRule.Duplicate, Line(element), $"The issue '{name}' occurs twice: keep one of the two.");
                continue;
            }

            found[name] = PreferenceOf(element, issue, weights);
        }

        foreach (var issue in space.Issues.Where(issue => !found.ContainsKey(issue.Name)))
        {
            findings.Error(
                found.Count == 0 ? BargainingRule.OtherDomain : BargainingRule.MissingWeight,
                Line(root),
                $"The issue '{issue.Name}' of the domain '{space.Name}' is missing here: add it with its evaluations and its weight, or name the domain that these preferences are about.");
        }

        CheckWeights(root, weights);
        var reservation = Setting(root, "reservation", Rational.Zero);
        var discount = Setting(root, "discount_factor", Rational.One);
        return findings.HasErrors ? null : findings.Try(Line(root), () => new Preferences
        {
            Party = party,
            Issues = new EquatableList<IssuePreference>([.. space.Issues.Select(issue => found[issue.Name]!)]),
            ReservationValue = reservation,
            DiscountFactor = discount,
        });
    }

    private Dictionary<string, (XElement Element, Rational? Value)> Weights(XElement root)
    {
        var weights = new Dictionary<string, (XElement, Rational?)>(StringComparer.Ordinal);
        foreach (var element in root.Descendants("weight"))
        {
            if (Text(element, "index") is not { } index)
            {
                continue;
            }

            var value = Number(element, "value");
            if (value is { Sign: < 0 })
            {
                findings.Error(BargainingRule.OutOfRange, Line(element), $"The weight of index {index} is {value}: write a number that is not negative.");
            }

            if (!weights.TryAdd(index, (element, value)))
            {
                findings.Error(BargainingRule.Duplicate, Line(element), $"The index {index} has two weights: keep one of the two.");
            }
        }

        return weights;
    }

    /// <summary>A weight of an objective is no fault, and plays no part; one of nothing may be a slip.</summary>
    private void CheckWeights(XElement root, Dictionary<string, (XElement Element, Rational? Value)> weights)
    {
        var known = root.Descendants()
            .Where(element => element.Name.LocalName is "issue" or "objective")
            .Select(element => element.Attribute("index")?.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (index, weight) in weights.Where(weight => !known.Contains(weight.Key)))
        {
            findings.Warning(
                BargainingRule.UnknownName, Line(weight.Element), $"The weight of index {index} belongs to no issue, and is left out: correct the index, or take the weight away.");
        }
    }

    private IssuePreference? PreferenceOf(XElement element, BargainingIssue issue, Dictionary<string, (XElement Element, Rational? Value)> weights)
    {
        var index = Text(element, "index");
        Rational? weight = null;
        if (index is not null && !weights.ContainsKey(index))
        {
            findings.Error(
                BargainingRule.MissingWeight, Line(element), $"The issue '{issue.Name}' has no weight: add an element 'weight' with the index {index}, and the value 0 if it does not matter.");
        }
        else if (index is not null)
        {
            weight = weights[index].Value;
        }

        var hasItems = element.Elements("item").Any();
        var values = issue.Kind is IssueKind.IntegerRange or IssueKind.RealGrid && !hasItems ? Function(element, issue) : Table(element, issue);
        return weight is { Sign: >= 0 } given && values is not null
            ? new IssuePreference { Issue = issue.Name, Weight = given, Values = values }
            : null;
    }

    private ValueTable? Table(XElement element, BargainingIssue issue)
    {
        var evaluations = new Rational?[issue.Values.Count];
        var isWhole = true;
        foreach (var (item, label) in Items(element))
        {
            var at = issue.IndexOf(label);
            if (at < 0)
            {
                findings.Error(
                    BargainingRule.UnknownName, Line(item), $"'{label}' is no value of '{issue.Name}', which has {Words.List(issue.Values)}: correct it, or add it to the domain.");
                isWhole = false;
                continue;
            }

            if (item.Attribute("evaluation") is null)
            {
                findings.Error(BargainingRule.MissingEvaluation, Line(item), $"'{label}' of '{issue.Name}' has no evaluation: add one, and 0 if it is worth nothing.");
                isWhole = false;
                evaluations[at] = Rational.Zero;
                continue;
            }

            var evaluation = Number(item, "evaluation");
            if (evaluation is { Sign: < 0 })
            {
                findings.Error(BargainingRule.OutOfRange, Line(item), $"The evaluation of '{label}' is {evaluation}: write a number that is not negative.");
            }

            isWhole &= evaluation is { Sign: >= 0 };
            evaluations[at] = evaluation ?? Rational.Zero;
        }

        for (var v = 0; v < evaluations.Length; v++)
        {
            if (evaluations[v] is null)
            {
                findings.Error(
                    BargainingRule.MissingEvaluation, Line(element), $"'{issue.Values[v].Label}' of '{issue.Name}' has no evaluation here: add an item for it, and the evaluation 0 if it is worth nothing.");
                isWhole = false;
            }
        }

        return isWhole ? new ValueTable { Evaluations = new EquatableList<Rational>(Array.ConvertAll(evaluations, each => each!.Value)) } : null;
    }

    /// <summary>Genius counts whole numbers from the lower bound of the issue, and real ones from zero.</summary>
    private ValueFunction? Function(XElement element, BargainingIssue issue)
    {
        if (element.Element("evaluator") is not { } evaluator)
        {
            findings.Error(
                BargainingRule.MissingEvaluation, Line(element), $"The issue '{issue.Name}' has no evaluator: add one, such as <evaluator ftype=\"linear\" offset=\"0\" slope=\"0.1\"/>.");
            return null;
        }

        CheckRange(element, issue);
        var isInteger = issue.Kind == IssueKind.IntegerRange;
        switch (evaluator.Attribute("ftype")?.Value ?? "linear")
        {
            case "linear":
                var slope = Number(evaluator, evaluator.Attribute("slope") is null ? "parameter1" : "slope");
                var offset = Number(evaluator, evaluator.Attribute("offset") is null ? "parameter0" : "offset");
                return slope is not { } rise || offset is not { } start
                    ? null
                    : new LinearValueFunction { Slope = rise, Offset = isInteger ? start - (rise * issue.Values[0].Number!.Value) : start };
            case "constant":
                return Number(evaluator, "parameter0") is { } constant ? new LinearValueFunction { Slope = Rational.Zero, Offset = constant } : null;
            case "triangular":
                return Number(evaluator, "parameter0") is { } left && Number(evaluator, "parameter1") is { } right && Number(evaluator, "parameter2") is { } top
                    ? Triangle(issue, left, right, top)
                    : null;
            case var function:
                findings.Error(
                    BargainingRule.WrongMember, Line(evaluator), $"The evaluator of '{issue.Name}' is '{function}': write 'linear', 'triangular' or 'constant'.");
                return null;
        }
    }

    /// <summary>The range of the domain counts; another one in the profile may be a slip, or of another domain.</summary>
    private void CheckRange(XElement element, BargainingIssue issue)
    {
        foreach (var (name, bound) in (ReadOnlySpan<(string, Rational)>)[("lowerbound", issue.Values[0].Number!.Value), ("upperbound", issue.Values[^1].Number!.Value)])
        {
            if ((element.Attribute(name) ?? element.Element("range")?.Attribute(name))?.Value is { } text
                && Rational.TryParse(text, provider: null, out var stated) && stated != bound)
            {
                findings.Warning(
                    BargainingRule.OtherDomain, Line(element), $"The {name} of '{issue.Name}' is {stated} here and {bound} in the domain, which counts: correct one of the two, or name the domain that these preferences are about.");
            }
        }
    }

    private static ValueTable Triangle(BargainingIssue issue, Rational left, Rational right, Rational top)
    {
        var heights = issue.Values.Select(value =>
        {
            var x = value.Number!.Value;
            return x == top ? Rational.One
                : x <= left || x >= right ? Rational.Zero
                : x < top ? (x - left) / (top - left)
                : (right - x) / (right - top);
        });
        return new ValueTable { Evaluations = new EquatableList<Rational>([.. heights]) };
    }

    private Rational Setting(XElement root, string name, Rational otherwise)
    {
        var elements = root.Elements(name).ToList();
        if (elements.Count == 0)
        {
            return otherwise;
        }

        if (elements.Count > 1)
        {
            findings.Error(BargainingRule.Duplicate, Line(elements[1]), $"'{name}' occurs twice: keep one of the two.");
        }

        if (Number(elements[0], "value") is not { } value)
        {
            return otherwise;
        }

        if (value.Sign < 0 || value > Rational.One)
        {
            findings.Error(BargainingRule.ReservationOutOfRange, Line(elements[0]), $"'{name}' is {value}: write a number from 0 to 1.");
            return otherwise;
        }

        return value;
    }

    private List<(XElement Item, string Label)> Items(XElement issue)
    {
        var items = new List<(XElement, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in issue.Elements("item"))
        {
            if (Text(item, "value") is not { } label)
            {
                continue;
            }

            if (seen.Add(label))
            {
                items.Add((item, label));
            }
            else
            {
                findings.Error(BargainingRule.Duplicate, Line(item), $"The value '{label}' of '{issue.Attribute("name")?.Value}' occurs twice: keep one of the two.");
            }
        }

        if (seen.Count == 0)
        {
            findings.Error(BargainingRule.WrongSize, Line(issue), $"The issue '{issue.Attribute("name")?.Value}' has no value: add an item.");
        }

        return items;
    }

    private Rational? Bound(XElement issue, string name) => Number(issue.Attribute(name) is null && issue.Element("range") is { } range ? range : issue, name);

    private Rational? Number(XElement element, string name)
    {
        if (Text(element, name) is not { } text)
        {
            return null;
        }

        if (Rational.TryParse(text, provider: null, out var number))
        {
            return number;
        }

        findings.Error(
            BargainingRule.NotANumber, Line(element), $"The {name} of a '{element.Name}' is '{text}': write a decimal number with a point, such as 0.25.");
        return null;
    }

    private string? Text(XElement element, string name)
    {
        if (element.Attribute(name)?.Value is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        var rule = name is "name" or "index" or "ftype" ? BargainingRule.WrongMember : BargainingRule.NotANumber;
        findings.Error(rule, Line(element), $"A '{element.Name}' has no {name}: add the attribute.");
        return null;
    }

    private static string Kind(XElement issue) =>
        issue.Attribute("vtype")?.Value ?? issue.Attribute("etype")?.Value ?? issue.Attribute("type")?.Value ?? "discrete";

    private int? Line(XElement element) => ((IXmlLineInfo)element).HasLineInfo() ? ((IXmlLineInfo)element).LineNumber + skippedLines : null;
}
