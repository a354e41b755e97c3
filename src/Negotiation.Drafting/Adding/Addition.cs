using System.Globalization;

namespace Negotiation.Drafting;

/// <summary>Adds a draft to a record.</summary>
/// <param name="lines">The draft.</param>
/// <param name="found">What is wrong with its lines.</param>
/// <param name="record">The record.</param>
/// <param name="texts">The texts of the sources.</param>
/// <param name="decisions">What people decided.</param>
internal sealed class Addition(IReadOnlyList<DraftLine> lines, Findings found, NegotiationRecord record, IReadOnlyList<SourceText> texts, Decisions decisions)
{
    private readonly RunningRecord running = new(record);
    private readonly Dictionary<Id<Source>, string> sourceIds = [];
    private readonly Dictionary<string, SourceText> renamed = new(StringComparer.Ordinal);

    private Findings findings = found;
    private Compilation compilation = new([], found);
    private ValueList<AdditionQuestion> questions = [];

    /// <summary>The record with the draft, or what is in the way.</summary>
    public AdditionResult Make()
    {
        var before = RecordRules.Check(running.Record);
        if (before.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
        {
            findings.Add(new Diagnostic(RuleBook.NotWithoutErrors, error.Pointer, $"the record has errors, this one first: {error.Code} {error.Message}"), compilation.PlaceOf(""));
            return Result(null);
        }

        var part = Compile();
        CheckTexts();
        if (part is null || questions.Count > 0 || findings.HasErrors)
        {
            return Result(null);
        }

        var (united, clashes) = MergeResult.Unite(running.Record, KnownNames.In(part, running));
        foreach (var clash in clashes)
        {
            findings.Add(clash, compilation.PlaceOf(clash.Pointer));
        }

        if (clashes.Count == 0)
        {
            Check(united, part, before);
        }

        return Result(united);
    }

    /// <summary>
    /// Compiles the draft with the ids that its entries have in the record. Events are known by who takes part, and statements by what
    /// they are about, so that the ids of some decide about others: it is compiled again until no id changes, at most once for each entry.
    /// </summary>
    private NegotiationRecord? Compile()
    {
        var first = findings;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var pass = 0; ; pass++)
        {
            findings = new Findings(first);
            compilation = new Compilation(Texts(), findings, running: running, ids: ids);
            if (compilation.MakePart(lines) is not { } part)
            {
                return null;
            }

            var (next, asked) = new Matching(running, part, decisions).Of(compilation.Heads);
            questions = asked;
            if (pass > compilation.Heads.Count || (next.Count == ids.Count && next.All(id => string.Equals(ids.GetValueOrDefault(id.Key), id.Value, StringComparison.Ordinal))))
            {
                return part;
            }

            ids = next;
            foreach (var source in compilation.Heads.Where(head => head.Kind.Section == Section.Source && next.ContainsKey(head.Key)))
            {
                sourceIds[source.OwnId] = next[source.Key];
            }
        }
    }

    /// <summary>The texts, by the ids that their sources have in the record.</summary>
    private IEnumerable<SourceText> Texts()
    {
        foreach (var text in texts)
        {
            var id = sourceIds.GetValueOrDefault(text.Source) ?? text.Source.ToString();
            if (!renamed.TryGetValue(id, out var known))
            {
                renamed.Add(id, known = string.Equals(id, text.Source.ToString(), StringComparison.Ordinal) ? text : new SourceText(id, text.Text));
            }

            yield return known;
        }
    }

    /// <summary>A text of a source that the draft does not declare has to be the one that the record quotes.</summary>
    private void CheckTexts()
    {
        foreach (var text in texts.Where(text => !compilation.Heads.Any(head => head.Kind.Section == Section.Source && string.Equals(head.OwnId, text.Source.ToString(), StringComparison.Ordinal))))
        {
            if (running.Record.Find(text.Source)?.Text is { } quoted && quoted != text.Fingerprint)
            {
                findings.Report(RuleBook.WithoutSource, compilation.PlaceOf(""), $"the text given for '{text.Source}' is not the one that the record quotes: give that one, or declare the source in the draft.");
            }
        }
    }

    /// <summary>What the rules find in the united record and not in the one before, at the entry of the draft that it is about.</summary>
    private void Check(NegotiationRecord united, NegotiationRecord part, ValueList<Diagnostic> before)
    {
        var (all, drafted) = (new RecordIndex(united), new RecordIndex(part));
        var known = before.Select(finding => (finding.Rule, finding.Message)).ToHashSet();
        foreach (var finding in RecordRules.Check(united).Where(finding => !known.Contains((finding.Rule, finding.Message))))
        {
            findings.Add(finding, compilation.PlaceOf(PointerIntoDraft(finding.Pointer, all, drafted)));
        }
    }

    private string PointerIntoDraft(string pointer, RecordIndex all, RecordIndex drafted)
    {
        if (pointer.Split('/', 4) is not ["", var member, var place, .. var rest] || all.SectionIn(member) is not { } section || !int.TryParse(place, CultureInfo.InvariantCulture, out var at))
        {
            return "";
        }

        var entry = all.Record.Entries.Where(entry => entry.Reference.Section == section).ElementAt(at).Reference;
        var number = drafted.NumberOf(entry);
        var isNew = running.Find(section, entry.Id) is null;
        return number < 0 ? "" : drafted.PointerTo(number) + (isNew && rest is [var inner] ? $"/{inner}" : "");
    }

    private AdditionResult Result(NegotiationRecord? united)
    {
        var about = DecisionFindings().OrderBy(finding => finding.Line).ToList();
        var isGood = united is not null && !findings.HasErrors && about.TrueForAll(finding => finding.Severity != Severity.Error);
        return new AdditionResult
        {
            Record = isGood ? united : null,
            Diagnostics = findings.ToList(),
            DecisionDiagnostics = [.. about],
            Questions = questions,
            Decisions = decisions.Only(decision => HeadOf(decision) is not null),
            LeftOut = compilation.LeftOut,
            Changes = isGood ? RecordChanges.Between(running.Record, united!) : [],
        };
    }

    private Head? HeadOf(Decision decision) => compilation.Heads.FirstOrDefault(head => string.Equals(head.Key, decision.Entry, StringComparison.Ordinal));

    private IEnumerable<Diagnostic> DecisionFindings()
    {
        foreach (var finding in decisions.Diagnostics)
        {
            yield return finding;
        }

        foreach (var decision in decisions.List)
        {
            if (HeadOf(decision) is not { } head)
            {
                yield return decisions.About(decision, RuleBook.UnusedDecision, $"'{decision.Entry}' is no entry of the draft: correct its name, or leave the line out.");
            }
            else if (decision.SameAs is { } id && running.Find(head.Kind.Section, id) is null)
            {
                yield return decisions.About(decision, RuleBook.DecisionLeadsNowhere, $"'{id}' is no {head.Kind.Section} of the record: {running.Names.Known(id, [head.Kind.Section])}.");
            }
        }
    }
}
