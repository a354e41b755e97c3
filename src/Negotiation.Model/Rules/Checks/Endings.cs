namespace Negotiation.Model;

/// <summary>Finds which proposals and texts have an end by a schedule: their own, that of a package that holds them, or of something that they hold.</summary>
internal sealed class Endings
{
    private readonly RecordIndex index;
    private readonly Dictionary<Reference, List<Reference>> parts = [];
    private readonly Dictionary<Reference, List<Reference>> holders = [];

    /// <summary>What has an end itself or in something that it holds.</summary>
    private readonly HashSet<Reference> endIn;

    /// <summary>What is in a package that has an end.</summary>
    private readonly HashSet<Reference> endWith;

    /// <summary>The endings of a record.</summary>
    /// <param name="index">Finds its entries.</param>
    public Endings(RecordIndex index)
    {
        this.index = index;
        foreach (var package in index.Record.Proposals.OfType<Package>())
        {
            foreach (var part in package.Parts ?? [])
            {
                Hold(package.Reference, part);
            }
        }

        foreach (var document in index.Record.Documents)
        {
            foreach (var provision in document.Provisions ?? [])
            {
                var number = document.ReferenceTo(provision);
                Hold(document.Reference, number);
                foreach (var proposal in provision.Proposals)
                {
                    Hold(number, proposal);
                }
            }
        }

        foreach (var entry in index.Record.Proposals.Concat<Entry>(index.Record.Documents))
        {
            foreach (var link in entry.Links)
            {
                if (link.Kind == LinkKind.PartOf)
                {
                    Hold(link.To, entry.Reference);
                }
            }
        }

        Reference[] ending = [.. index.Record.Proposals.Where(HasOwnEnd).Select(static proposal => proposal.Reference)];
        endIn = Reached(ending.Concat(OfUnknownContent()), holders);
        endWith = Reached(ending, parts);
    }

    /// <summary>Whether there is an end, or may be one: what a text of which no parts are recorded says is open, and so is what is no proposal or text.</summary>
    public bool HasEnd(Reference on) =>
        endIn.Contains(on) || endWith.Contains(on) || !index.Contains(on) || (on.Section != Section.Proposal && on.Section != Section.Document && !on.IsToProvision);

    /// <summary>Whether there is an end in its own schedule, or one that is not known.</summary>
    private static bool HasOwnEnd(Proposal proposal) => proposal is UnknownProposal || proposal.Schedule?.Values.Any(HasEnd) == true;

    private static bool HasEnd(Schedule schedule) =>
        schedule.Term is not (null or OpenTerm) || schedule is { Due: not null } or { Through: not null } or { Renewal.For: not null };

    /// <summary>The packages, texts and provisions of which no part is recorded.</summary>
    private IEnumerable<Reference> OfUnknownContent() =>
        index.Record.Proposals.OfType<Package>().Select(static package => package.Reference)
            .Concat(index.Record.Documents.Select(static document => document.Reference))
            .Concat(index.Record.Documents.SelectMany(static document => (document.Provisions ?? []).Select(part => document.ReferenceTo(part))))
            .Where(whole => !parts.ContainsKey(whole));

    private static HashSet<Reference> Reached(IEnumerable<Reference> from, Dictionary<Reference, List<Reference>> next)
    {
        var reached = new HashSet<Reference>(from);
        var open = new Queue<Reference>(reached);
        while (open.TryDequeue(out var one))
        {
            foreach (var other in next.GetValueOrDefault(one) ?? [])
            {
                if (reached.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        return reached;
    }

    private void Hold(Reference holder, Reference part)
    {
        Add(parts, holder, part);
        Add(holders, part, holder);
    }

    private static void Add(Dictionary<Reference, List<Reference>> lists, Reference key, Reference value) =>
        (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(value);
}
