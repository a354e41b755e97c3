namespace Negotiation.Model;

/// <summary>Which texts and packages hold a proposal or text, and what else is bound to it.</summary>
internal sealed class Containers
{
    private readonly Dictionary<Reference, List<Reference>> holders = [];
    private readonly Dictionary<Reference, List<Reference>> held = [];
    private readonly Dictionary<Reference, List<Entry>> successors = [];
    private readonly Dictionary<Reference, List<Statement>> counters = [];
    private readonly Dictionary<Reference, List<Event>> signings = [];

    /// <summary>What holds what in a record.</summary>
    public Containers(Standpoint standpoint)
    {
        var record = standpoint.Record;
        foreach (var document in record.Documents)
        {
            foreach (var provision in document.Provisions ?? [])
            {
                var reference = Reference.ToProvision(document.Id, provision.Number);
                Hold(document.Reference, reference);
                foreach (var proposal in provision.Proposals)
                {
                    Hold(reference, proposal);
                }
            }

            AddLinks(document);
        }

        foreach (var proposal in record.Proposals)
        {
            if (proposal is Package { Parts: { } parts })
            {
                foreach (var part in parts)
                {
                    Hold(proposal.Reference, part);
                }
            }

            AddLinks(proposal);
        }

        foreach (var statement in record.Statements)
        {
            if (statement.Act == Act.Counter && statement.Answers is { } answered)
            {
                foreach (var on in standpoint.Find(answered) is Statement earlier ? earlier.On : [answered])
                {
                    Add(counters, on, statement);
                }
            }
        }

        foreach (var happening in record.Events)
        {
            if (happening.Kind == EventKind.Signing)
            {
                foreach (var about in happening.About)
                {
                    Add(signings, about, happening);
                }
            }
        }
    }

    /// <summary>The texts and packages that hold something, directly or through others, each once and sorted.</summary>
    public ValueList<Reference> Of(Reference on)
    {
        var found = new HashSet<Reference> { on };
        var open = new Queue<Reference>([on]);
        while (open.TryDequeue(out var next))
        {
            foreach (var holder in holders.GetValueOrDefault(next, []))
            {
                if (found.Add(holder))
                {
                    open.Enqueue(holder);
                }
            }
        }

        found.Remove(on);
        return [.. found.OrderBy(holder => holder.Text, StringComparer.Ordinal)];
    }

    /// <summary>What a text or package holds directly.</summary>
    public ValueList<Reference> In(Reference holder) => [.. held.GetValueOrDefault(holder, []).Distinct().OrderBy(part => part.Text, StringComparer.Ordinal)];

    /// <summary>The entries that revise or replace something.</summary>
    public IReadOnlyList<Entry> SuccessorsOf(Reference on) => successors.GetValueOrDefault(on, []);

    /// <summary>The statements that answer something with another proposal.</summary>
    public IReadOnlyList<Statement> CountersTo(Reference on) => counters.GetValueOrDefault(on, []);

    /// <summary>The signings of a text.</summary>
    public IReadOnlyList<Event> SigningsOf(Reference on) => signings.GetValueOrDefault(on, []);

    private static void Add<T>(Dictionary<Reference, List<T>> lists, Reference key, T value) =>
        (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(value);

    private void Hold(Reference holder, Reference part)
    {
        Add(holders, part, holder);
        Add(held, holder, part);
    }

    private void AddLinks(Entry entry)
    {
        foreach (var link in entry.Links)
        {
            if (link.Kind == LinkKind.PartOf)
            {
                Hold(link.To, entry.Reference);
            }
            else if (link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces)
            {
                Add(successors, link.To, entry);
            }
        }
    }
}
