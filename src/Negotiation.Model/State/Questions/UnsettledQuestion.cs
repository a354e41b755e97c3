using System.Text;

namespace Negotiation.Model;

/// <summary>What must be kept out of counts of what was agreed or came to pass, and why.</summary>
internal static class UnsettledQuestion
{
    /// <summary>The proposals, documents, events and statements that are not settled by the day, sorted by key.</summary>
    public static ValueList<Unsettled> Answer(NegotiationState state, Standpoint standpoint)
    {
        var presence = new Presence(standpoint);
        var lives = state.Table.ToDictionary(life => life.Proposal);
        var positions = state.Positions.ToLookup(position => position.On);
        var deliveries = Deliveries(standpoint);
        var found = new List<Unsettled>();
        foreach (var entry in standpoint.Record.Proposals.Concat<Entry>(standpoint.Record.Documents).Concat(standpoint.Record.Events).Concat(standpoint.Record.Statements))
        {
            var isThere = presence.Of(entry);
            if (isThere == Truth.No || !Listing.IsFound(standpoint, entry))
            {
                continue;
            }

            var doubts = new Doubts(standpoint, entry);
            switch (entry)
            {
                case Proposal proposal:
                    Look(doubts, standpoint, proposal, lives.GetValueOrDefault(proposal.Id), positions[proposal.Reference]);
                    break;
                case Document document:
                    Look(doubts, standpoint, document, deliveries.GetValueOrDefault(document.Reference, []));
                    break;
                case Event happening:
                    Look(doubts, standpoint, happening);
                    break;
                case Statement statement:
                    Look(doubts, standpoint, statement);
                    break;
            }

            doubts.AddPossiblySame();
            if (doubts.Answer(isThere) is { } answer)
            {
                found.Add(answer);
            }
        }

        return [.. found.OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    private static void Look(Doubts doubts, Standpoint standpoint, Proposal proposal, ProposalLife? life, IEnumerable<Position> positions)
    {
        var isAgreed = ExchangeQuestion.IsAgreed(life);
        doubts.AddContested();
        doubts.AddDoubtful();
        if (proposal.Conditions.Count > 0)
        {
            doubts.Add(UnsettledReason.Conditional, Truth.Yes, "it hangs on conditions of its own");
        }

        if (isAgreed == Truth.Yes)
        {
            return;
        }

        var isDiscussed = false;
        foreach (var (statement, counts) in doubts.Spoken())
        {
            if (statement.Act == Act.Predict)
            {
                doubts.Add(UnsettledReason.Predicted, counts, $"{statement.Id} says that it will be", statement.Reference);
            }
            else if (statement.Act == Act.Discuss)
            {
                isDiscussed = true;
                doubts.Add(UnsettledReason.Discussed, counts, $"{statement.Id} tells that it was spoken about", statement.Reference);
            }
            else if (statement.Act == Act.Deny)
            {
                doubts.Add(UnsettledReason.Negated, counts, $"{statement.Id} denies it", statement.Reference);
            }
            else if (Stances.Of(statement) == Stance.Conditional)
            {
                doubts.Add(UnsettledReason.Conditional, counts, $"{statement.Id} says yes once conditions hold", statement.Reference);
            }
        }

        Position[] all = [.. positions];
        if (all.Length > 0 && Array.TrueForAll(all, position => position.IsAttributed))
        {
            doubts.Add(UnsettledReason.Attributed, Truth.Yes, "where parties stand on it is known only by the word of others", [.. all.SelectMany(position => position.RestsOn)]);
        }

        if (!isDiscussed)
        {
            var truth = isAgreed == Truth.No || life is null ? Truth.Yes : Truth.Maybe;
            doubts.Add(
                UnsettledReason.Possible,
                truth,
                truth == Truth.Yes ? "that it was agreed is not told" : "that it was agreed is not certain",
                [.. life?.RestsOn ?? []]);
        }

        doubts.AddExclusions(proposal);
    }

    private static void Look(Doubts doubts, Standpoint standpoint, Document document, List<Event> deliveries)
    {
        doubts.AddContested();
        doubts.AddDoubtful();
        doubts.AddAttributed();
        doubts.AddDenials();
        var isDelivered = deliveries.Exists(delivery => standpoint.Counts(delivery) == Truth.Yes);
        foreach (var delivery in deliveries)
        {
            if (!isDelivered && standpoint.Knows(delivery) is not Truth.No and var knows && standpoint.Happened(delivery) == Truth.Unknown)
            {
                doubts.Add(UnsettledReason.Announced, knows, $"its {delivery.Kind} {delivery.Id} is only announced", delivery.Reference);
            }
        }
    }

    private static void Look(Doubts doubts, Standpoint standpoint, Event happening)
    {
        doubts.AddContested();
        doubts.AddDoubtful();
        doubts.AddAttributed();
        doubts.AddDenials();
        var told = standpoint.Known(happening.Occurrence, happening).Select(testimony => testimony.Value).ToHashSet();
        switch (standpoint.Happened(happening))
        {
            case Truth.No:
                doubts.Add(UnsettledReason.Negated, Truth.Yes, $"it is told as {string.Join(" and ", told.Select(each => each.Text).Order(StringComparer.Ordinal))}");
                break;
            case Truth.Unknown when told.Contains(Occurrence.Announced):
                doubts.Add(UnsettledReason.Announced, Truth.Yes, "it is only announced");
                break;
            case Truth.Unknown:
                doubts.Add(UnsettledReason.Possible, Truth.Yes, "it is only thought of");
                break;
        }

        if (standpoint.Happened(happening) != Truth.Yes)
        {
            foreach (var (statement, counts) in doubts.Spoken())
            {
                if (statement.Act == Act.Predict)
                {
                    doubts.Add(UnsettledReason.Predicted, counts, $"{statement.Id} says that it will be", statement.Reference);
                }
            }
        }
    }

    private static void Look(Doubts doubts, Standpoint standpoint, Statement statement)
    {
        doubts.AddDoubtful();
        doubts.AddAttributed();
        doubts.AddDenials();
        if (Stances.Of(statement) == Stance.Conditional)
        {
            doubts.Add(UnsettledReason.Conditional, standpoint.Counts(statement), "it says yes once conditions hold");
        }
    }

    /// <summary>The events that are to deliver something, or to bring it into force.</summary>
    private static Dictionary<Reference, List<Event>> Deliveries(Standpoint standpoint)
    {
        var found = new Dictionary<Reference, List<Event>>();
        foreach (var happening in standpoint.Record.Events)
        {
            foreach (var on in happening.Effects.Where(effect => effect.Kind == EffectKind.Delivers).Select(effect => effect.On).Distinct())
            {
                (found.TryGetValue(on, out var list) ? list : found[on] = []).Add(happening);
            }
        }

        return found;
    }
}
