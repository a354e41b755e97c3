using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Which entries refer to which, so that what hangs together with one is found without looking at the others.</summary>
internal sealed class EntryWeb
{
    private readonly Dictionary<string, List<Entry>> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> telling = new(StringComparer.Ordinal);

    /// <summary>The web of all entries of a record.</summary>
    public static EntryWeb Of(NegotiationRecord record)
    {
        var web = new EntryWeb();
        foreach (var entry in record.Entries)
        {
            web.Add(entry);
        }

        return web;
    }

    /// <summary>The name by which an entry is found: of a provision, that of its document.</summary>
    public static string NameOf(Reference reference) => reference.Provision is null ? reference.Text : $"{Section.Document.Text}:{reference.Id}";

    /// <summary>The names of all that an entry mentions.</summary>
    public static HashSet<string> NamesIn(Entry entry)
    {
        var mentioned = new Mentioned();
        NegotiationRecordDefinition.Walk(entry, mentioned);
        return mentioned.Names;
    }

    /// <summary>Adds an entry.</summary>
    public void Add(Entry entry)
    {
        Keep(named, entry.Reference.Text, entry);
        foreach (var other in Bonds(entry))
        {
            Keep(bound, other, entry);
        }

        foreach (var other in Stated(entry))
        {
            Keep(telling, other, entry);
        }
    }

    /// <summary>The entry, and those of which it tells a day or that they are known; and so on, where days are counted.</summary>
    public HashSet<Entry> ReportedBy(Entry entry)
    {
        var stated = new HashSet<Entry>(ReferenceEqualityComparer.Instance) { entry };
        var tellers = new Stack<Entry>([entry]);
        while (tellers.TryPop(out var teller))
        {
            foreach (var other in telling.GetValueOrDefault(teller.Reference.Text, []))
            {
                if (stated.Add(other))
                {
                    tellers.Push(other);
                }
            }
        }

        return stated;
    }

    /// <summary>What some entries may change: the names of the things on which answers may be others, and all that those answers need.</summary>
    public (HashSet<string> Touched, List<Entry> Part) Around(IEnumerable<Entry> changed)
    {
        var (touched, part) = Connected(changed.Select(entry => entry.Reference.Text));
        return (touched, [.. WithNeeds(part)]);
    }

    /// <summary>What hangs together with some things, near and far: the names of it all, and the entries.</summary>
    public (HashSet<string> Touched, HashSet<Entry> Part) Connected(IEnumerable<string> names)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var part = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<string>(names);
        while (waiting.TryPop(out var name))
        {
            if (!touched.Add(name))
            {
                continue;
            }

            foreach (var same in named.GetValueOrDefault(name, []))
            {
                part.Add(same);
                foreach (var other in Bonds(same))
                {
                    waiting.Push(other);
                }
            }

            foreach (var other in bound.GetValueOrDefault(name, []))
            {
                waiting.Push(other.Reference.Text);
            }
        }

        return (touched, part);
    }

    /// <summary>The entries with all that they refer to, near and far.</summary>
    public HashSet<Entry> WithNeeds(HashSet<Entry> part)
    {
        var waiting = new Stack<Entry>(part);
        while (waiting.TryPop(out var next))
        {
            foreach (var name in NamesIn(next))
            {
                foreach (var other in named.GetValueOrDefault(name, []))
                {
                    if (part.Add(other))
                    {
                        waiting.Push(other);
                    }
                }
            }
        }

        return part;
    }

    private static bool Binds(string name) =>
        name.StartsWith("proposal:", StringComparison.Ordinal) || name.StartsWith("document:", StringComparison.Ordinal)
        || name.StartsWith("statement:", StringComparison.Ordinal) || name.StartsWith("event:", StringComparison.Ordinal);

    /// <summary>What an entry is about or does something to; not the occasion on which something was said, nor who told it.</summary>
    private static IEnumerable<string> Bonds(Entry entry) => entry switch
    {
        Statement statement => NamesIn(statement with { By = [new Voice()], Evidence = [] }).Where(Binds).Union(statement.On.Select(NameOf), StringComparer.Ordinal),
        Source or Party or Person or Territory or Issue => entry.Links.Where(link => link.Kind == LinkKind.Corrects).Select(link => NameOf(link.To)).Where(Binds),
        _ => NamesIn(entry).Where(Binds),
    };

    /// <summary>What tells the time of an entry, or that it is known.</summary>
    private static IEnumerable<string> Stated(Entry entry) =>
        Anchors.Of(entry).Select(NameOf)
            .Concat(CitationWalker.EvidenceOf(entry).Select(piece => ((Reference)piece.Source).Text))
            .Distinct(StringComparer.Ordinal);

    private static void Keep(Dictionary<string, List<Entry>> lists, string name, Entry entry) =>
        (lists.TryGetValue(name, out var list) ? list : lists[name] = []).Add(entry);

    /// <summary>Gathers the names that an entry mentions.</summary>
    private sealed class Mentioned : RecordWalker
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override void Refer(Reference reference) => Names.Add(NameOf(reference));
    }
}
