namespace Negotiation.Model;

/// <summary>Tells whether something was there by the day as of which is asked: said, come to pass, or spoken of.</summary>
/// <remarks>
/// A proposal, a document or an event that is still to come has no time of its own: it is there once someone speaks of it, or
/// something is done to it. Where nobody says when that was, it is unknown on a day, and there where no day is asked for. For one question only: it is not safe to ask from
/// many threads.
/// </remarks>
internal sealed class Presence
{
    private readonly Standpoint standpoint;
    private readonly Dictionary<Reference, List<Event>> about = [];
    private readonly Dictionary<Reference, List<Document>> holding = [];
    private readonly Dictionary<Reference, Truth> mentions = [];
    private readonly Dictionary<Reference, Truth> events = [];

    /// <summary>What was there, seen from a standpoint.</summary>
    public Presence(Standpoint standpoint)
    {
        this.standpoint = standpoint;
        if (standpoint.On is null)
        {
            return;
        }

        foreach (var happening in standpoint.Record.Events)
        {
            foreach (var subject in happening.About)
            {
                Keep(about, subject, happening);
            }
        }

        foreach (var document in standpoint.Record.Documents)
        {
            foreach (var provision in document.Provisions ?? [])
            {
                foreach (var proposal in provision.Proposals)
                {
                    Keep(holding, proposal, document);
                }
            }
        }
    }

    /// <summary>Whether an entry is known and was there by the day.</summary>
    public Truth Of(Entry entry)
    {
        var knows = standpoint.Knows(entry);
        return knows == Truth.No || standpoint.On is null ? knows : entry switch
        {
            Statement statement => standpoint.WasSaid(statement),
            Event happening => Of(happening),
            Proposal proposal => Truths.And(knows, Mentioned(proposal.Reference)),
            Document document => Truths.And(knows, Truths.Or(Mentioned(document.Reference), Dated(document))),
            _ => knows,
        };
    }

    private Truth Of(Event happening)
    {
        if (!events.TryGetValue(happening.Reference, out var found))
        {
            events[happening.Reference] = found = Find(happening);
        }

        return found;
    }

    private Truth Find(Event happening)
    {
        var knows = standpoint.Knows(happening);
        var time = standpoint.HasBegun(happening);
        return knows == Truth.No ? Truth.No
            : standpoint.Happened(happening) == Truth.Yes ? Truths.And(knows, time)
            : Truths.And(knows, Truths.Or(Spoken(happening.Reference), time));
    }

    private Truth Mentioned(Reference subject)
    {
        if (mentions.TryGetValue(subject, out var found))
        {
            return found;
        }

        Truth? all = null;
        foreach (var happening in (standpoint.Ledger.Of(subject)?.Events ?? []).Concat(about.GetValueOrDefault(subject, [])))
        {
            Add(ref all, standpoint.Knows(happening), Of(happening));
        }

        foreach (var document in holding.GetValueOrDefault(subject, []))
        {
            Add(ref all, standpoint.Knows(document), Dated(document));
        }

        Add(ref all, Truth.Yes, Spoken(subject), isStated: standpoint.Ledger.Of(subject)?.Statements.Any(IsKnown) ?? false);
        return mentions[subject] = all ?? standpoint.OrUndated(Truth.Unknown);
    }

    private Truth Spoken(Reference subject)
    {
        Truth? all = null;
        foreach (var statement in standpoint.Ledger.Of(subject)?.Statements ?? [])
        {
            Add(ref all, standpoint.Knows(statement), standpoint.WasSaid(statement));
            if (all == Truth.Yes)
            {
                break;
            }
        }

        return all ?? standpoint.OrUndated(Truth.Unknown);
    }

    private Truth Dated(Document document)
    {
        var stated = standpoint.Known(document.Dated, document);
        return stated.Count == 0 ? standpoint.OrUndated(Truth.Unknown) : standpoint.IsBy(standpoint.Ledger.Times.Of(document.Reference).Days);
    }

    private bool IsKnown(Statement statement) => standpoint.Knows(statement) != Truth.No;

    private static void Add(ref Truth? all, Truth knows, Truth truth, bool isStated = true)
    {
        if (isStated && knows != Truth.No)
        {
            all = all is { } before ? Truths.Or(before, truth) : truth;
        }
    }

    private static void Keep<T>(Dictionary<Reference, List<T>> lists, Reference subject, T entry) =>
        (lists.TryGetValue(subject, out var list) ? list : lists[subject] = []).Add(entry);
}
