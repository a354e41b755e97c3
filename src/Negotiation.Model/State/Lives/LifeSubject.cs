namespace Negotiation.Model;

/// <summary>A proposal or text whose life is told: whose assent it needs, and what its schedule is.</summary>
internal sealed class LifeSubject
{
    private LifeSubject(Standpoint standpoint, Containers containers, Entry entry)
    {
        Entry = entry;
        Holders = containers.Of(entry.Reference);
        (Plans, PlannedBy) = PlansOf(standpoint, Holders, entry);
        Actors = ActorsOf(standpoint, entry);
        AreActorsTold = Actors.Count == 1 && Actors[0].Count > 0;
        Needed = AreActorsTold ? Actors[0]
            : [.. Actors.SelectMany(actors => actors).Concat(AuthorsOf(standpoint, Holders.Add(entry.Reference))).Distinct().OrderBy(Text, StringComparer.Ordinal)];
        Named = [.. Needed.Concat(Actors.SelectMany(actors => actors)).Concat((entry as Proposal)?.Toward ?? []).Distinct().OrderBy(Text, StringComparer.Ordinal)];
    }

    /// <summary>The proposal or document.</summary>
    public Entry Entry { get; }

    /// <summary>Its name.</summary>
    public Reference On => Entry.Reference;

    /// <summary>The texts and packages that hold it.</summary>
    public ValueList<Reference> Holders { get; }

    /// <summary>It and the texts that hold it.</summary>
    public IEnumerable<Reference> Texts => Holders.Where(holder => holder.Section == Section.Document).Append(On);

    /// <summary>The schedules that are told, its own or else those of the packages that hold it.</summary>
    public ValueList<Schedule> Plans { get; }

    /// <summary>The packages whose schedules these are; empty where it tells its own.</summary>
    public ValueList<Reference> PlannedBy { get; }

    /// <summary>The actors as each voice tells them.</summary>
    public ValueList<ValueList<Id<Party>>> Actors { get; }

    /// <summary>Whether all who tell agree on the actors.</summary>
    public bool AreActorsTold { get; }

    /// <summary>Those whose assent it needs by its terms alone; where its actors are not told, those who put it and answer it come to them.</summary>
    public ValueList<Id<Party>> Needed { get; private set; }

    /// <summary>The parties that are named in it.</summary>
    public ValueList<Id<Party>> Named { get; private set; }

    /// <summary>How many must assent: two for what lies between parties, one for a text of one author.</summary>
    public int Least => Entry is Document && Needed.Count == 1 ? 1 : 2;

    /// <summary>Reads a proposal or text.</summary>
    public static LifeSubject Of(Standpoint standpoint, Containers containers, Entry entry)
    {
        var subject = new LifeSubject(standpoint, containers, entry);
        if (entry is Proposal && subject.Actors.Count == 0)
        {
            subject.TakeFromAmended(standpoint, containers);
        }

        return subject;
    }

    /// <summary>The proposals spoken of that change it, or the text that holds it, and so tell for how long it is to last.</summary>
    public ValueList<Id<Proposal>> TermsIn(Standpoint standpoint, ValueList<Reference> on, Reference? through) =>
    [
        .. on.Where(reference => reference != On && reference.Section == Section.Proposal)
            .Select(standpoint.Find)
            .OfType<Proposal>()
            .Where(term => term.Links.Any(link => (link.To == On || link.To == through)
                && (link.Kind == LinkKind.Amends || link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces)))
            .Select(term => term.Id)
            .Distinct()
            .OrderBy(term => term.Text, StringComparer.Ordinal),
    ];

    /// <summary>Those who have to say yes to the text that holds something; none where no text does.</summary>
    public static ValueList<Id<Party>> SignersOf(Standpoint standpoint, Reference? through) =>
        through is { } holder ? [.. AuthorsOf(standpoint, [TextOf(holder)])] : [];

    /// <summary>The text, or that of which it is a clause.</summary>
    public static Reference TextOf(Reference holder) => holder.Provision is null ? holder : Reference.To(Section.Document, holder.Id);

    private static IEnumerable<Id<Party>> AuthorsOf(Standpoint standpoint, IEnumerable<Reference> texts) => texts
        .Select(standpoint.Find)
        .OfType<Document>()
        .SelectMany(document => standpoint.Known(document.Authors, document))
        .SelectMany(authors => authors.Value);

    private static string Text(Id<Party> party) => party.Text;

    private static (ValueList<Schedule> Plans, ValueList<Reference> By) PlansOf(Standpoint standpoint, ValueList<Reference> holders, Entry entry)
    {
        if (entry is not Proposal proposal)
        {
            return ([], []);
        }

        var own = standpoint.Known(proposal.Schedule, proposal);
        if (own.Count > 0)
        {
            return ([.. own.Select(plan => plan.Value).Distinct()], []);
        }

        var told = holders.Select(standpoint.Find).OfType<Package>()
            .Select(package => (package.Reference, Plans: standpoint.Known(package.Schedule, package)))
            .Where(package => package.Plans.Count > 0)
            .ToArray();
        return ([.. told.SelectMany(package => package.Plans).Select(plan => plan.Value).Distinct()], [.. told.Select(package => package.Reference)]);
    }

    private static ValueList<ValueList<Id<Party>>> ActorsOf(Standpoint standpoint, Entry entry)
    {
        IEnumerable<IEnumerable<Id<Party>>> told = entry switch
        {
            MeetingProposal meeting => standpoint.Known(meeting.Participants, meeting).Select(told => told.Value.Select(one => one.Party).OfType<Id<Party>>()),
            Proposal proposal => standpoint.Known(proposal.Actors, proposal).Select(told => told.Value.AsEnumerable()),
            _ => [],
        };
        return [.. told.Select(actors => (ValueList<Id<Party>>)[.. actors.Distinct().OrderBy(Text, StringComparer.Ordinal)]).Where(actors => actors.Count > 0).Distinct()];
    }

    /// <summary>What changes the terms of another needs those whom that one needs.</summary>
    private void TakeFromAmended(Standpoint standpoint, Containers containers)
    {
        var parties = new SortedSet<Id<Party>>(Needed, Comparer<Id<Party>>.Create(static (x, y) => string.CompareOrdinal(x.Text, y.Text)));
        var seen = new HashSet<Reference> { On };
        var open = new Queue<Entry>([Entry]);
        while (open.TryDequeue(out var next))
        {
            foreach (var link in next.Links)
            {
                if (link.Kind == LinkKind.Amends && seen.Add(link.To) && standpoint.Find(link.To) is Proposal amended)
                {
                    parties.UnionWith(new LifeSubject(standpoint, containers, amended).Needed);
                    open.Enqueue(amended);
                }
            }
        }

        Needed = [.. parties];
        Named = [.. parties.Concat(Named).Distinct().OrderBy(Text, StringComparer.Ordinal)];
    }
}
