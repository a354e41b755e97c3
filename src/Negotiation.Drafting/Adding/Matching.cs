using System.Globalization;

namespace Negotiation.Drafting;

/// <summary>Looks up the entries of a draft in the record that it is added to.</summary>
internal sealed class Matching
{
    private readonly RunningRecord running;
    private readonly Decisions decisions;
    private readonly RecordIndex drafted;
    private readonly PossibleDays draftDays;
    private readonly PossibleDays knownDays;
    private readonly Likeness likeness;

    /// <summary>A look-up with what has been decided.</summary>
    /// <param name="running">The record.</param>
    /// <param name="part">The entries of the draft, as a part of the record.</param>
    /// <param name="decisions">What people decided.</param>
    public Matching(RunningRecord running, NegotiationRecord part, Decisions decisions)
    {
        this.running = running;
        this.decisions = decisions;
        drafted = new RecordIndex(part);
        draftDays = new PossibleDays(new RecordIndex(Over(part, running.Record)));
        knownDays = new PossibleDays(new RecordIndex(running.Record));
        likeness = new Likeness(draftDays, knownDays);
    }

    /// <summary>The ids of the entries of a draft in the record, by the keys of their heads, and what has to be asked.</summary>
    public (Dictionary<string, string> Ids, ValueList<AdditionQuestion> Questions) Of(IEnumerable<Head> heads)
    {
        var (ids, questions, newer) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<AdditionQuestion>(), new List<(Head Head, Entry Entry)>());
        foreach (var head in heads)
        {
            if (EntryOf(head) is not { } entry)
            {
                continue;
            }

            var (sameAs, candidates) = Of(head, entry);
            if (sameAs is not null)
            {
                ids[head.Key] = sameAs;
                continue;
            }

            newer.Add((head, entry));
            if (candidates.Count > 0)
            {
                questions.Add(new AdditionQuestion(head.Key, head.Line.Line.Number, EntryNames.Describe(entry, draftDays), candidates));
            }
        }

        var taken = new HashSet<Named>();
        foreach (var (head, entry) in newer)
        {
            ids[head.Key] = NewId(head, entry, taken);
        }

        return (ids, [.. questions]);
    }

    /// <summary>The entries with days that times are counted from, those of the draft before those of the record: an index finds the first of an id.</summary>
    private static NegotiationRecord Over(NegotiationRecord part, NegotiationRecord record) => part with
    {
        Sources = [.. part.Sources, .. record.Sources],
        Proposals = [.. part.Proposals, .. record.Proposals],
        Documents = [.. part.Documents, .. record.Documents],
        Events = [.. part.Events, .. record.Events],
        Statements = [.. part.Statements, .. record.Statements],
    };

    private Entry? EntryOf(Head head) => Reference.TryParse($"{head.Kind.Section}:{head.Id}", out var reference) ? drafted.Find(reference) : null;

    /// <summary>The entry of the record that one of the draft is, or those that it may be.</summary>
    private (string? SameAs, ValueList<Candidate> Candidates) Of(Head head, Entry entry)
    {
        var section = head.Kind.Section;
        if (decisions.Of(head.Key) is { } decision)
        {
            return (decision.SameAs is { } id && running.Find(section, id) is not null ? id : null, []);
        }

        if (head.HasIdLine && running.Find(section, head.OwnId) is not null)
        {
            return (head.OwnId, []);
        }

        var exact = ExactlyNamed(head, entry).ToList();
        if (exact is [var only] && (likeness.Against(entry, only) is null))
        {
            return (only.Reference.Id, []);
        }

        var near = exact.Count > 0
            ? exact.Select(known => (Known: known, Likeness: likeness.Against(entry, known) ?? "the same name"))
            : running.Record.Entries.Where(known => known.Reference.Section == section)
                .Select(known => (Known: known, Likeness: likeness.Of(entry, known)!)).Where(known => known.Likeness is not null);
        return (null, [.. near.Select(known => new Candidate(known.Known.Reference, EntryNames.Describe(known.Known, knownDays), known.Likeness))]);
    }

    /// <summary>The entries of the record that have one of the names; a statement has none but its id, and a source is known by its text.</summary>
    private IEnumerable<Entry> ExactlyNamed(Head head, Entry entry) => entry switch
    {
        Statement => [],
        Source source => running.Record.Sources.Where(known => Likeness.AreOne(source, known)),
        _ => new[] { head.OwnId, head.Name.Plain }.Concat(EntryNames.Of(entry))
            .SelectMany(name => running.Names.Find(name, [head.Kind.Section])).Distinct().Select(named => running.Find(named.Section, named.Id)!),
    };

    /// <summary>The id of a new entry: that of its name and, where another entry has it, with what distinguishes the two.</summary>
    private string NewId(Head head, Entry entry, HashSet<Named> taken)
    {
        var ids = Distinguishing(entry).Select(NameTable.SlugOf).Where(part => part.Length > 0).Select(part => $"{head.OwnId}-{part}").Prepend(head.OwnId)
            .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{head.OwnId}-{number}")));
        return ids.First(id => running.Find(head.Kind.Section, id) is null && taken.Add(new Named(head.Kind.Section, id)));
    }

    private IEnumerable<string> Distinguishing(Entry entry)
    {
        var first = draftDays.Of(entry.Reference) is { Count: > 0 } known ? known.Min() : default(NodaTime.LocalDate?);
        string[] dated = first is { } day ? [day.Year.ToString(CultureInfo.InvariantCulture), EntryNames.Iso(day)] : [];
        return entry switch
        {
            Source source => [source.Publisher, .. dated],
            Party party => [party.Kind.Text],
            Person person => person.Offices.Select(office => office.Of.Id),
            Territory { Within: { } within } => [within.ToString()],
            Proposal proposal => [.. Likeness.ActorsOf(proposal), .. dated],
            _ => dated,
        };
    }
}
