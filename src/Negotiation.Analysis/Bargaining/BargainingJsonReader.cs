using System.Globalization;
using System.Text.Json;

namespace Negotiation.Analysis;

/// <summary>Reads our JSON, and says of each fault where it stands and what to do.</summary>
internal sealed class BargainingJsonReader
{
    private const string Version = "1";
    private readonly Findings findings;

    private BargainingJsonReader(string file) => findings = new Findings(file);

    public static BargainingReading<OutcomeSpace> Domain(ReadOnlySpan<byte> content, string file)
    {
        var reader = new BargainingJsonReader(file);
        var root = reader.Root(content);
        return reader.findings.Result(root is null ? null : reader.SpaceOf(root));
    }

    public static BargainingReading<PreferenceFile> Preferences(ReadOnlySpan<byte> content, string file, OutcomeSpace space)
    {
        var reader = new BargainingJsonReader(file);
        var root = reader.Root(content);
        return reader.findings.Result(root is null ? null : reader.FileOf(root, space));
    }

    private PlacedJson? Root(ReadOnlySpan<byte> content)
    {
        if (PlacedJson.Read(content, findings) is not { } root)
        {
            return null;
        }

        if (root.Kind != JsonValueKind.Object || root["bargaining"] is not { } version)
        {
            findings.Error(BargainingRule.WrongContent, root.Line, "The file is no object with a member 'bargaining': begin it with { \"bargaining\": 1, ...");
            return null;
        }

        if (version.Text is not Version)
        {
            findings.Error(BargainingRule.WrongContent, version.Line, $"The version of the format is '{version.Text}': this library reads 1.");
            return null;
        }

        Known(root, "bargaining", "name", "issues", "constraints", "preferences", "$schema", "note");
        return root;
    }

    private OutcomeSpace? SpaceOf(PlacedJson root)
    {
        var issues = List(root, "issues").Select(IssueOf).ToList();
        var constraints = root["constraints"] is null ? [] : List(root, "constraints").Select(ConstraintOf).ToList();
        var name = root["name"] is null ? "negotiation" : Text(root, "name");
        if (findings.HasErrors || name is null)
        {
            return null;
        }

        var space = findings.Try(root.Line, () => new OutcomeSpace
        {
            Name = name,
            Issues = [.. issues.OfType<BargainingIssue>()],
            Constraints = [.. constraints.OfType<ForbiddenCombination>()],
        });
        foreach (var (constraint, value) in (space?.Constraints ?? []).Zip(root["constraints"]?.Elements ?? []))
        {
            findings.Try(value.Line, () => ConstraintComponents.Of(space! with { Constraints = [constraint] }));
        }

        return space;
    }

    private BargainingIssue? IssueOf(PlacedJson value)
    {
        if (!IsObject(value) || Text(value, "name") is not { } name)
        {
            return null;
        }

        switch (value["kind"] is null ? "categorical" : Text(value, "kind"))
        {
            case "integer":
                Known(value, "name", "kind", "from", "to");
                return Number(value, "from") is not { } least || findings.Whole(least, value.Line, $"start of '{name}'") is not { } from
                    || Number(value, "to") is not { } most || findings.Whole(most, value.Line, $"end of '{name}'") is not { } to
                    ? null
                    : findings.Try(value.Line, () => BargainingIssue.IntegerRange(name, from, to));
            case "real":
                Known(value, "name", "kind", "from", "to", "steps");
                return Number(value, "from") is not { } low || Number(value, "to") is not { } high
                    || Number(value, "steps") is not { } stated || findings.Steps(stated, value.Line) is not { } steps
                    ? null
                    : findings.Try(value.Line, () => BargainingIssue.RealGrid(name, low, high, steps));
            case "categorical":
            case "ordinal":
                Known(value, "name", "kind", "values");
                var values = List(value, "values").Select(ValueOf).ToList();
                return values.Contains(null) || values.Count == 0 ? null
                    : findings.Try(value.Line, () => value["kind"]?.Text is "ordinal"
                        ? BargainingIssue.Ordinal(name, [.. values.OfType<IssueValue>()])
                        : BargainingIssue.Categorical(name, [.. values.OfType<IssueValue>()]));
            case { } other:
                return Fail<BargainingIssue>(
                    BargainingRule.WrongMember, value, $"The issue '{name}' is of the kind '{other}': write 'categorical', 'ordinal', 'integer' or 'real'.");
            default:
                return null;
        }
    }

    private IssueValue? ValueOf(PlacedJson value)
    {
        if (value.Kind is JsonValueKind.String)
        {
            return findings.Try(value.Line, () => IssueValue.FromString(value.Text));
        }

        if (!IsObject(value) || Text(value, "label") is not { } label)
        {
            return null;
        }

        Known(value, "label", "cites");
        return findings.Try(value.Line, () => new IssueValue { Label = label, Cites = Texts(value, "cites") });
    }

    private ForbiddenCombination? ConstraintOf(PlacedJson value)
    {
        if (!IsObject(value))
        {
            return null;
        }

        Known(value, "together", "because");
        if (value["together"] is not { Kind: JsonValueKind.Object } together)
        {
            return Fail<ForbiddenCombination>(
                BargainingRule.WrongMember, value, "A constraint has no member 'together': write which values of which issues go not together, such as {\"price\": [\"low\"], \"delivery\": [\"now\"]}.");
        }

        var selections = together.Members.Select(member => findings.Try(
            member.Value.Line, () => new IssueSelection { Issue = member.Key, Values = Texts(together, member.Key) })).ToList();
        return findings.HasErrors ? null : findings.Try(value.Line, () => new ForbiddenCombination
        {
            Together = [.. selections.OfType<IssueSelection>()],
            Because = value["because"]?.Text,
        });
    }

    private PreferenceFile? FileOf(PlacedJson root, OutcomeSpace space)
    {
        var parties = (root["preferences"] is null ? [] : List(root, "preferences")).Select(value => PartyOf(value, space)).ToList();
        return findings.HasErrors ? null : new PreferenceFile([.. parties.OfType<StatedPreferences>()]);
    }

    private StatedPreferences? PartyOf(PlacedJson value, OutcomeSpace space)
    {
        if (!IsObject(value) || Text(value, "party") is not { } party)
        {
            return null;
        }

        Known(value, "party", "reservation", "discount", "weightsAddUpTo1", "mostImportantFirst", "issues", "note");
        if (value["issues"] is not { Kind: JsonValueKind.Object } issues)
        {
            return Fail<StatedPreferences>(BargainingRule.WrongMember, value, $"{party} has no object 'issues': add one with a member for each issue.");
        }

        foreach (var (name, at) in issues.Members)
        {
            if (!space.Issues.Any(issue => string.Equals(issue.Name, name, StringComparison.Ordinal)))
            {
                findings.Error(
                    BargainingRule.OtherDomain, at.Line, $"'{name}' is no issue of the domain '{space.Name}', which has {Words.List(space.Issues, each => each.Name)}: name the domain that these preferences are about.");
            }
        }

        var order = Order(value, "mostImportantFirst");
        var read = new List<(UncertainIssue? Uncertain, IssuePreference? Exact)>();
        foreach (var issue in space.Issues)
        {
            if (issues[issue.Name] is { } given)
            {
                read.Add(PreferenceOf(given, issue, order.Count > 0));
            }
            else
            {
                findings.Error(
                    BargainingRule.MissingWeight, value.Line, $"{party} has no weight and no evaluations for '{issue.Name}': add them, with a weight of 0 if it does not matter.");
            }
        }

        var reservation = value["reservation"] is null ? RationalInterval.FromRational(Rational.Zero) : Interval(value, "reservation");
        var discount = value["discount"] is null ? Rational.One : Number(value, "discount");
        if (reservation is not { } least || discount is not { } factor || findings.HasErrors)
        {
            return null;
        }

        if (least.AtLeast.Sign < 0 || least.AtMost > Rational.One)
        {
            return Fail<StatedPreferences>(BargainingRule.ReservationOutOfRange, value["reservation"]!, $"The reservation value of {party} is {least}: write a number from 0 to 1.");
        }

        var isExact = order.Count == 0 && least.IsExact && read.All(each => each.Exact is not null);
        var exact = isExact
            ? findings.Try(value.Line, () => new Preferences
            {
                Party = party,
                Issues = [.. read.Select(each => each.Exact!)],
                ReservationValue = least.AtLeast,
                DiscountFactor = factor,
            })
            : null;
        if (findings.HasErrors)
        {
            return null;
        }

        var uncertain = exact is not null
            ? findings.Try(value.Line, () => UncertainPreferences.From(exact, space))
            : findings.Try(value.Line, () => new UncertainPreferences
            {
                Party = party,
                Issues = [.. read.Select(each => each.Uncertain!)],
                MostImportantFirst = order,
                WeightsAddUpToOne = value["weightsAddUpTo1"]?.Kind is not JsonValueKind.False,
                ReservationValue = least,
            });
        if (uncertain is not null && exact is null)
        {
            findings.Try(value.Line, () => new UncertainTables(space, uncertain));
        }

        return uncertain is null ? null : new StatedPreferences(exact, uncertain);
    }

    private (UncertainIssue? Uncertain, IssuePreference? Exact) PreferenceOf(PlacedJson value, BargainingIssue issue, bool isOrdered)
    {
        if (!IsObject(value))
        {
            return default;
        }

        Known(value, "weight", "evaluations", "linear", "bestFirst");
        if (value["weight"] is null != isOrdered)
        {
            findings.Error(
                isOrdered ? BargainingRule.Contradiction : BargainingRule.MissingWeight,
                value.Line,
                isOrdered
                    ? $"'{issue.Name}' has a weight beside 'mostImportantFirst': keep one of the two."
                    : $"'{issue.Name}' has no weight: add one, and 0 if it does not matter.");
            return default;
        }

        var weight = isOrdered ? new RationalInterval(Rational.Zero, Rational.One) : Interval(value, "weight");
        if (weight is not { } given)
        {
            return default;
        }

        if (value["bestFirst"] is not null)
        {
            var order = Order(value, "bestFirst");
            return (findings.Try(value.Line, () => new UncertainIssue { Issue = issue.Name, Weight = given, BestFirst = order }), null);
        }

        if (value["linear"] is { Kind: JsonValueKind.Object } line)
        {
            Known(line, "slope", "offset");
            return Number(line, "slope") is not { } slope || (line["offset"] is null ? Rational.Zero : Number(line, "offset")) is not { } offset
                ? default
                : Of(value, issue, given, new LinearValueFunction { Slope = slope, Offset = offset });
        }

        return Evaluations(value, issue) is { } evaluations
            ? evaluations.All(each => each.IsExact)
                ? findings.Try(value.Line, () => new ValueTable { Evaluations = [.. evaluations.Select(each => each.AtLeast)] }) is { } table
                    ? Of(value, issue, given, table)
                    : default
                : (findings.Try(value.Line, () => new UncertainIssue { Issue = issue.Name, Weight = given, Values = [.. evaluations] }), null)
            : default;
    }

    /// <summary>Values in numbers are divided by the largest of them; with a weight in numbers all is exact.</summary>
    private (UncertainIssue? Uncertain, IssuePreference? Exact) Of(PlacedJson value, BargainingIssue issue, RationalInterval weight, ValueFunction function)
    {
        if (findings.Try(value.Line, () => new PlacedEvaluations(function.Evaluate(issue))) is not { } evaluated)
        {
            return default;
        }

        var largest = evaluated.Evaluations.Max();
        var worth = evaluated.Evaluations.Select(each => RationalInterval.FromRational(largest.Sign == 0 ? Rational.Zero : each / largest));
        var uncertain = findings.Try(value.Line, () => new UncertainIssue { Issue = issue.Name, Weight = weight, Values = [.. worth] });
        var exact = weight.IsExact
            ? findings.Try(value.Line, () => new IssuePreference { Issue = issue.Name, Weight = weight.AtLeast, Values = function })
            : null;
        return (uncertain, exact);
    }

    private List<RationalInterval>? Evaluations(PlacedJson value, BargainingIssue issue)
    {
        if (value["evaluations"] is not { Kind: JsonValueKind.Object } table)
        {
            findings.Error(
                BargainingRule.MissingEvaluation, value.Line, $"'{issue.Name}' has no 'evaluations', no 'linear' and no 'bestFirst': add one of them.");
            return null;
        }

        foreach (var (label, at) in table.Members.Where(member => issue.IndexOf(member.Key) < 0))
        {
            findings.Error(
                BargainingRule.UnknownName, at.Line, $"'{label}' is no value of '{issue.Name}', which has {Words.List(issue.Values)}: correct it, or add it to the domain.");
        }

        var evaluations = new List<RationalInterval>();
        foreach (var label in issue.Values)
        {
            if (table[label.Label] is null)
            {
                findings.Error(
                    BargainingRule.MissingEvaluation, table.Line, $"'{label.Label}' of '{issue.Name}' has no evaluation: add one, and 0 if it is worth nothing.");
            }
            else if (Interval(table, label.Label) is { } evaluation)
            {
                evaluations.Add(evaluation);
            }
        }

        return evaluations.Count == issue.Values.Count ? evaluations : null;
    }

    private EquatableList<EquatableList<string>> Order(PlacedJson value, string name)
    {
        if (value[name] is null)
        {
            return [];
        }

        return
        [
            .. List(value, name).Select(each => each.Kind is JsonValueKind.Array
                ? [.. each.Elements.Select(element => element.Text)]
                : (EquatableList<string>)[each.Text]),
        ];
    }

    private RationalInterval? Interval(PlacedJson parent, string name)
    {
        if (parent[name] is { Kind: JsonValueKind.Object } bounds)
        {
            Known(bounds, "atLeast", "atMost");
            return Number(bounds, "atLeast") is { } low && Number(bounds, "atMost") is { } high
                ? high >= low
                    ? new RationalInterval(low, high)
                    : Fail(BargainingRule.WrongRange, bounds, $"The interval of '{name}' from {low} to {high} ends before it starts: swap its ends.")
                : null;
        }

        return Number(parent, name) is { } number ? RationalInterval.FromRational(number) : null;
    }

    private RationalInterval? Fail(BargainingRule rule, PlacedJson value, string message)
    {
        findings.Error(rule, value.Line, message);
        return null;
    }

    private T? Fail<T>(BargainingRule rule, PlacedJson value, string message)
        where T : class
    {
        findings.Error(rule, value.Line, message);
        return null;
    }

    private Rational? Number(PlacedJson parent, string name)
    {
        var value = parent[name];
        if (value is { Kind: JsonValueKind.Number or JsonValueKind.String } && Rational.TryParse(value.Text, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Error(
            BargainingRule.NotANumber,
            (value ?? parent).Line,
            value is null
                ? $"The member '{name}' is missing: add it, with a number."
                : $"'{name}' is {(value.Text.Length > 0 ? $"'{value.Text}'" : $"of the JSON type {value.Kind}")}: write a number such as 0.25, or a fraction in quotation marks such as \"1/3\".");
        return null;
    }

    private string? Text(PlacedJson parent, string name)
    {
        if (parent[name] is { Kind: JsonValueKind.String } value)
        {
            return value.Text;
        }

        findings.Error(BargainingRule.WrongMember, (parent[name] ?? parent).Line, $"There is no text '{name}' here: add the member, with a text.");
        return null;
    }

    private List<PlacedJson> List(PlacedJson parent, string name)
    {
        if (parent[name] is { Kind: JsonValueKind.Array } value)
        {
            return value.Elements;
        }

        findings.Error(BargainingRule.WrongMember, (parent[name] ?? parent).Line, $"There is no list '{name}' here: add the member, with a list.");
        return [];
    }

    private EquatableList<string> Texts(PlacedJson parent, string name)
    {
        if (parent[name] is null)
        {
            return [];
        }

        var values = List(parent, name);
        foreach (var value in values.Where(value => value.Kind is not JsonValueKind.String))
        {
            findings.Error(BargainingRule.WrongMember, value.Line, $"'{name}' has an element that is no text: put it into quotation marks.");
        }

        return [.. values.Select(value => value.Text)];
    }

    private bool IsObject(PlacedJson value)
    {
        if (value.Kind is not JsonValueKind.Object)
        {
            findings.Error(BargainingRule.WrongMember, value.Line, $"Here is JSON of the type {value.Kind}: write an object.");
        }

        return value.Kind is JsonValueKind.Object;
    }

    private void Known(PlacedJson value, params string[] names)
    {
        foreach (var (name, at) in value.Members.Where(member => !names.Contains(member.Key, StringComparer.Ordinal)))
        {
            findings.Warning(BargainingRule.WrongMember, at.Line, $"The member '{name}' is not known, and is left out: take one of {Words.List(names)}.");
        }
    }

    private sealed record PlacedEvaluations(EquatableList<Rational> Evaluations);
}
