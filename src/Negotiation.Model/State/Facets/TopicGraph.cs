namespace Negotiation.Model;

/// <summary>What a record holds that can be offered and agreed, and how these hold and replace each other.</summary>
internal sealed class TopicGraph
{
    private readonly Standpoint standpoint;
    private readonly Dictionary<Reference, Topic> topics = [];
    private readonly Dictionary<Reference, List<Statement>> counters = [];
    private readonly Dictionary<Reference, List<Event>> about = [];

    /// <summary>The graph of what is known by a day.</summary>
    public TopicGraph(Standpoint standpoint)
    {
        this.standpoint = standpoint;
        var record = standpoint.Record;
        foreach (var entry in record.Proposals.Concat<Entry>(record.Documents).Where(entry => standpoint.Knows(entry) != Truth.No))
        {
            topics.TryAdd(entry.Reference, new(entry.Reference, entry));
        }

        foreach (var topic in topics.Values.ToArray())
        {
            AddParts(topic);
            AddLinks(topic);
        }

        foreach (var statement in record.Statements.Where(said => said.Done == Act.Counter && said.Answers is not null))
        {
            foreach (var on in standpoint.Find(statement.Answers!.Value) is Statement earlier ? earlier.On : [statement.Answers.Value])
            {
                if (!statement.On.Contains(on))
                {
                    Add(counters, on, statement);
                }
            }
        }

        foreach (var happening in record.Events)
        {
            foreach (var on in happening.About)
            {
                Add(about, on, happening);
            }
        }
    }

    /// <summary>All topics, provisions included.</summary>
    public IEnumerable<Topic> All => topics.Values;

    /// <summary>The topic with a name; <c>null</c> where there is none, or it is not known.</summary>
    public Topic? Of(Reference on) => topics.GetValueOrDefault(on);

    /// <summary>The statements that answer something with another proposal.</summary>
    public IReadOnlyList<Statement> CountersTo(Reference on) => counters.GetValueOrDefault(on, []);

    /// <summary>The events that are about something.</summary>
    public IReadOnlyList<Event> EventsAbout(Reference on) => about.GetValueOrDefault(on, []);

    private static void Add<T>(Dictionary<Reference, List<T>> lists, Reference key, T value) =>
        (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(value);

    private static void Hold(Topic holder, Topic? part)
    {
        if (part is not null && part != holder && !holder.Parts.Contains(part))
        {
            holder.Parts.Add(part);
            part.Holders.Add(holder);
        }
    }

    private void AddParts(Topic topic)
    {
        foreach (var part in (topic.Entry as Package)?.Parts ?? [])
        {
            Hold(topic, Of(part));
        }

        foreach (var provision in topic.Text?.Provisions ?? [])
        {
            var on = topic.Text!.ReferenceTo(provision);
            if (!topics.TryGetValue(on, out var clause))
            {
                topics[on] = clause = new(on, null);
            }

            // Of two provisions with one number, which is an error of the record, the first counts.
            if (!topic.Parts.Contains(clause) && !topic.OpenParts.Exists(open => open.Topic == clause))
            {
                if (provision.Status is null || provision.Status == ProvisionStatus.Agreed)
                {
                    Hold(topic, clause);
                }
                else
                {
                    topic.OpenParts.Add((clause, provision));
                }
            }

            foreach (var proposal in provision.Proposals)
            {
                Hold(clause, Of(proposal));
            }
        }
    }

    private void AddLinks(Topic topic)
    {
        foreach (var link in topic.Entry!.Links)
        {
            if (Of(link.To) is not { } other || other == topic)
            {
                continue;
            }

            if (link.Kind == LinkKind.PartOf)
            {
                Hold(other, topic);
            }
            else if (link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces)
            {
                other.Successors.Add(topic);
                topic.Predecessors.Add(other);
            }
            else if (link.Kind == LinkKind.Amends)
            {
                topic.Amended.Add(other);
            }
        }
    }
}
