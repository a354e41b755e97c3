namespace Negotiation.Drafting;

/// <summary>What is found wrong with a draft, each with its place and, where it is known, what to write.</summary>
internal sealed class Findings
{
    /// <summary>A message that is longer quotes a line that nobody would read either.</summary>
    private const int MostLetters = 2000;
    private const int LettersOfAnEnd = 400;

    private readonly List<Diagnostic> all = [];
    private readonly HashSet<DraftLine> blamed = [];

    /// <summary>None yet.</summary>
    public Findings()
    {
    }

    /// <summary>Those of another to begin with.</summary>
    public Findings(Findings others)
    {
        all.AddRange(others.all);
        blamed.UnionWith(others.blamed);
    }

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors => all.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>The lines in which there is an error.</summary>
    public IReadOnlySet<DraftLine> Blamed => blamed;

    /// <summary>All, by place.</summary>
    public ValueList<Diagnostic> ToList() => [.. all.OrderBy(finding => finding.Line ?? int.MaxValue).ThenBy(finding => finding.Column)];

    /// <summary>Remembers that there is an error in a line, which is reported elsewhere.</summary>
    public void Blame(DraftLine line) => blamed.Add(line);

    /// <summary>Reports one.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where.</param>
    /// <param name="message">The fault, the value and the remedy.</param>
    /// <param name="fix">What to write in place of what is there; <c>null</c> where only a person can know.</param>
    public void Report(Rule rule, Place place, string message, string? fix = null) =>
        Add(new Diagnostic(rule, "", Readable(message)) { Fix = fix is null ? null : place.Fix(fix) }, place);

    /// <summary>Reports one of a piece.</summary>
    public void Report(Rule rule, Piece piece, string message, string? fix = null) => Report(rule, piece.Place, message, fix);

    /// <summary>Takes over those that have their places.</summary>
    public void AddRange(IEnumerable<Diagnostic> found) => all.AddRange(found);

    /// <summary>Takes over one that was found elsewhere.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">Where in the draft it is.</param>
    public void Add(Diagnostic finding, Place place)
    {
        all.Add(place.Origin is { } origin ? new Diagnostic(finding.Rule, origin.Pointer, ValueWords.Of(finding.Rule, finding.Message)) { Fix = finding.Fix } : finding with { Line = place.Line.Number, Column = place.Column });
        if (finding.Severity == Severity.Error)
        {
            blamed.Add(place.Line);
        }
    }

    private static string Readable(string message)
    {
        if (message.Length <= MostLetters)
        {
            return message;
        }

        var end = message[^LettersOfAnEnd..];
        return $"{message.OneLine(LettersOfAnEnd)} {(char.IsLowSurrogate(end[0]) ? end[1..] : end)}";
    }
}
