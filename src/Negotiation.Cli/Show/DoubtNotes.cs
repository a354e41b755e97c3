using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds what an analyst should not take for certain.</summary>
internal sealed class DoubtNotes(NegotiationRecord record, Names names, TimeWords times, VoiceWords voices, ConsentWords consents)
{
    private readonly ContestedFacts contested = new(names, times, consents);

    /// <summary>All doubts, sort by sort.</summary>
    public IEnumerable<DoubtNote> All() =>
        record.Entries.SelectMany(contested.Doubts)
            .Concat(LowGrades())
            .Concat(PossiblySame())
            .Concat(record.Events.SelectMany(happening => Inferred(happening, happening.When)))
            .Concat(record.Documents.SelectMany(document => Inferred(document, document.Dated)))
            .Concat(AnswersToNothing())
            .Concat(Repetitions());

    private static bool IsPut(Act act) =>
        act == Act.Demand || act == Act.Propose || act == Act.Request || act == Act.Raise || act == Act.Explore || act == Act.Counter;

    private static bool IsAnswer(Act act) =>
        act == Act.Accept || act == Act.Reject || act == Act.Counter || act == Act.Defer;

    private static string Grade(Evidence evidence) =>
        evidence.Grade == InformationGrade.Doubtful ? "doubtful (4)" : "improbable (5)";

    private static string Note(Evidence evidence) => evidence.Note is { } note ? $": {note}" : "";

    private static string Reason(Evidence evidence) => evidence.Note is { } note ? $" ({note})" : "";

    private IEnumerable<DoubtNote> LowGrades()
    {
        var low = Citation.In(record).Where(citation => Doubtful.IsLow(citation.Evidence.Grade)).ToList();
        var doubted = low.Select(citation => citation.Entry.Reference).ToHashSet();
        return low.Select(citation => LowGrade(citation, doubted)).Distinct();
    }

    /// <summary>The doubt about a piece of evidence; the doubt about a statement on a doubted thing is that about the thing.</summary>
    private DoubtNote LowGrade(Citation citation, HashSet<Reference> doubted)
    {
        var entry = citation.Entry.Reference;
        var about = citation.Entry is Statement { On: [var on] } && doubted.Contains(on) ? on : entry;
        var evidence = citation.Evidence;
        var chain = $"according to {voices.Chain(evidence)}";
        return new DoubtNote(
            DoubtKind.LowGrade,
            entry.Text,
            $"{Grade(evidence)}: {names.Of(entry)}, {chain}{Note(evidence)}",
            new DoubtGist(about.Text, names.Of(about), $"{Grade(evidence)}, {chain}", evidence.Note));
    }

    private IEnumerable<DoubtNote> PossiblySame() =>
        from entry in record.Entries
        from link in entry.Links
        where link.Kind == LinkKind.PossiblySameAs
        select new DoubtNote(
            DoubtKind.PossiblySame,
            entry.Reference.Text,
            $"{names.Of(entry.Reference)} may be the same as {names.Of(link.To)}",
            new DoubtGist(entry.Reference.Text, names.Of(entry.Reference), $"may be the same as {names.Of(link.To)}"));

    private IEnumerable<DoubtNote> Inferred(Entry entry, Attested<When>? when) =>
        from testimony in when?.Testimonies ?? []
        where testimony.Evidence.Count > 0 && testimony.Evidence.All(evidence => evidence.Wording == Wording.Inferred)
        select Inferred(names.Of(entry.Reference), entry, times.Of(testimony.Value), testimony.Evidence[0]);

    private static DoubtNote Inferred(string name, Entry entry, string date, Evidence evidence) => new(
        DoubtKind.InferredDate,
        entry.Reference.Text,
        $"{name}: the date {date} is inferred{Reason(evidence)}",
        new DoubtGist(entry.Reference.Text, name, date, evidence.Note));

    private IEnumerable<DoubtNote> AnswersToNothing()
    {
        var put = record.Statements.Where(statement => IsPut(statement.Act)).SelectMany(statement => statement.On).ToHashSet();
        return
            from statement in record.Statements
            where IsAnswer(statement.Act) && statement.Answers is null && !statement.On.Any(put.Contains)
            let things = Lists.And(statement.On.Select(names.Of))
            select new DoubtNote(
                DoubtKind.AnswersNothingRecorded,
                statement.Reference.Text,
                $"{voices.Who(statement.By)} {ActWords.Past(statement)} {things}, which nobody is recorded to have put",
                new DoubtGist(string.Join(' ', statement.On.Select(thing => thing.Text)), things, "nobody is recorded to have put it"));
    }

    private IEnumerable<DoubtNote> Repetitions() =>
        from statement in record.Statements
        where statement.Iteration is { } iteration && iteration.Kind != IterationKind.First && (iteration.Of ?? []).Count == 0
        select new DoubtNote(
            DoubtKind.RepeatsNothingRecorded,
            statement.Reference.Text,
            $"{names.Of(statement.Reference)} is recorded as \"{CodeWords.Of(statement.Iteration!.Kind.Text)}\"; what came before is not recorded",
            new DoubtGist(statement.Reference.Text, names.Of(statement.Reference), $"\"{CodeWords.Of(statement.Iteration.Kind.Text)}\""));
}
