namespace Negotiation.Drafting;

/// <summary>What people decided about the entries of drafts, one line each.</summary>
/// <remarks>
/// A line ends with <c>: same as ID</c> or <c>: new</c>; what comes before is the entry, by its key and its name as the draft
/// writes them. Of a statement that is its line, or its label in brackets. Empty lines and lines that begin with <c>#</c> are
/// passed over. No line counts the lines of a draft, so that a draft can be corrected without another decision.
/// </remarks>
/// <example>
/// <code>
/// var decisions = Decisions.Parse("""
///     party Network Rail Ltd: same as network-rail
///     event second talks: new
///     """);
/// Console.WriteLine(decisions.List.Count);
/// </code>
/// </example>
public sealed class Decisions
{
    internal const string New = ": new";
    internal const string Same = ": same as ";

    private readonly Dictionary<string, Decision> byEntry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    private Decisions()
    {
    }

    /// <summary>No decisions.</summary>
    public static Decisions None { get; } = new();

    /// <summary>The decisions, in the order of their lines.</summary>
    public ValueList<Decision> List { get; private init; }

    /// <summary>The lines that cannot be read, and those that decide a second time.</summary>
    public ValueList<Diagnostic> Diagnostics { get; private init; }

    /// <summary>Reads decisions. It never fails: what is wrong is in <see cref="Diagnostics"/>.</summary>
    /// <param name="text">The lines.</param>
    public static Decisions Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (list, found, number) = (new List<Decision>(), new List<Diagnostic>(), 0);
        var decided = new Dictionary<string, (Decision Decision, int Line)>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = range.Trim().Trim('\ufeff').ToString();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Read(line) is not { } decision)
            {
                found.Add(At(number, RuleBook.BadDecision, $"'{line}' decides nothing: end it with ': same as ID' or ': new'."));
            }
            else if (decided.TryGetValue(decision.Entry, out var first))
            {
                found.Add(At(number, RuleBook.BadDecision, $"'{decision.Entry}' has been decided on line {first.Line}: keep one of the two."));
            }
            else
            {
                decided.Add(decision.Entry, (decision, number));
                list.Add(decision);
            }
        }

        var decisions = new Decisions { List = [.. list], Diagnostics = [.. found] };
        foreach (var (decision, line) in decided.Values)
        {
            decisions.byEntry.Add(decision.Entry, decision);
            decisions.lines.Add(decision.Entry, line);
        }

        return decisions;
    }

    /// <summary>The decisions as their lines, each with a line feed.</summary>
    public override string ToString() => string.Concat(List.Select(decision => $"{decision}\n"));

    /// <summary>What is decided about an entry; <c>null</c> where nothing is.</summary>
    internal Decision? Of(string entry) => byEntry.GetValueOrDefault(entry);

    /// <summary>A finding about a decision.</summary>
    internal Diagnostic About(Decision decision, Rule rule, string message) => At(lines[decision.Entry], rule, message);

    /// <summary>The decisions that a draft used.</summary>
    internal Decisions Only(Func<Decision, bool> isUsed) => Parse(string.Concat(List.Where(isUsed).Select(decision => $"{decision}\n")));

    private static Diagnostic At(int line, Rule rule, string message) => new(rule, "", message) { Line = line, Column = 1 };

    private static Decision? Read(string line)
    {
        if (line.EndsWith(New, StringComparison.Ordinal) && line.Length > New.Length)
        {
            return new Decision(line[..^New.Length], null);
        }

        var at = line.LastIndexOf(Same, StringComparison.Ordinal);
        return at > 0 && Slug.IsSlug(line.AsSpan(at + Same.Length)) ? new Decision(line[..at], line[(at + Same.Length)..]) : null;
    }
}
