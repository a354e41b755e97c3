using System.Text;

namespace Negotiation.Model;

/// <summary>What must be kept out of counts of what was agreed or came to pass, and why.</summary>
internal static class UnsettledQuestion
{
    /// <summary>The proposals, documents, events and statements that are not settled by the day, sorted by key.</summary>
    public static ValueList<Unsettled> Answer(NegotiationState state, Standpoint standpoint)
    {
        var entries = standpoint.Record.Proposals.Concat<Entry>(standpoint.Record.Documents).Concat(standpoint.Record.Events).Concat(standpoint.Record.Statements);
        return [.. Of(state, standpoint, entries).OrderBy(answer => answer.Key, StringComparer.Ordinal)];
    }

    /// <summary>Those of some entries that are not settled by the day.</summary>
    public static IEnumerable<Unsettled> Of(NegotiationState state, Standpoint standpoint, IEnumerable<Entry> entries)
    {
        var presence = new Presence(standpoint);
        var positions = state.Positions.ToLookup(position => position.On);
        var deliveries = Deliveries(standpoint);
        foreach (var entry in entries)
        {
            var isThere = presence.Of(entry);
            if (isThere == Truth.No || !Listing.IsFound(standpoint, entry))
            {
                continue;
            }

            var caveats = new Caveats(standpoint, entry);
            switch (entry)
            {
                case Proposal proposal:
                    Look(caveats, standpoint, proposal, LifeQuestion.Of(standpoint, proposal.Reference), positions[proposal.Reference]);
                    break;
                case Document document:
                    Look(caveats, standpoint, document, deliveries.GetValueOrDefault(document.Reference, []));
                    break;
                case Event happening:
                    Look(caveats, standpoint, happening);
                    break;
                case Statement statement:
                    Look(caveats, standpoint, statement);
                    break;
            }

            caveats.AddCorrections();
            caveats.AddPossiblySame();
            if (caveats.Answer(isThere) is { } answer)
            {
                yield return answer;
            }
        }
    }

    private static void Look(Caveats caveats, Standpoint standpoint, Proposal proposal, Life? life, IEnumerable<Position> positions)
    {
        var isAgreed = life is null ? Truth.No : standpoint.AsFar(life.On, Truths.Or(life.IsAgreed, HasEffect(life)));
        caveats.AddContested();
        caveats.AddDoubtful();
        if (proposal.Conditions.Count > 0 && life?.IsInForce is not (Truth.Yes or null) && life?.IsCarriedOut != Truth.Yes && life?.IsEnded != Truth.Yes)
        {
            caveats.Add(UnsettledReason.Conditional, Truth.Yes, "it depends on conditions of its own");
        }

        if (isAgreed == Truth.Yes)
        {
            return;
        }

        var isDiscussed = false;
        foreach (var (statement, counts) in caveats.Spoken())
        {
            if (statement.Done == Act.Predict)
            {
                caveats.Add(UnsettledReason.Predicted, counts, $"{statement.Id} says that it will be", statement.Reference);
            }
            else if (statement.Done == Act.Discuss)
            {
                isDiscussed = true;
                caveats.Add(UnsettledReason.Discussed, counts, $"{statement.Id} says that it was discussed", statement.Reference);
            }
            else if (statement.Done == Act.Deny)
            {
                caveats.Add(UnsettledReason.Negated, counts, $"{statement.Id} denies it", statement.Reference);
            }
            else if (Stances.Of(statement) == Stance.Conditional)
            {
                caveats.Add(UnsettledReason.Conditional, counts, $"{statement.Id} says yes once conditions hold", statement.Reference);
            }
        }

        Position[] all = [.. positions];
        if (all.Length > 0 && Array.TrueForAll(all, position => position.IsAttributed))
        {
            caveats.Add(UnsettledReason.Attributed, Truth.Yes, "where parties stand on it is known only through others", [.. all.SelectMany(position => position.RestsOn)]);
        }

        if (!isDiscussed)
        {
            var truth = isAgreed == Truth.Maybe ? Truth.Maybe : Truth.Yes;
            caveats.Add(
                UnsettledReason.Possible,
                truth,
                truth == Truth.Yes ? "that it was agreed is not recorded" : "that it was agreed is not certain",
                [.. life?.RestsOn ?? []]);
        }

        caveats.AddExclusions(proposal);
    }

    /// <summary>Whether it has effect, as what an event starts may without an agreement that is recorded.</summary>
    private static Truth HasEffect(Life life) =>
        Truths.Or(life.IsInForce, life.IsSuspended) is Truth.Yes ? Truth.Yes : Truth.No;

    private static void Look(Caveats caveats, Standpoint standpoint, Document document, List<Event> deliveries)
    {
        caveats.AddContested();
        caveats.AddDoubtful();
        caveats.AddAttributed();
        caveats.AddDenials();
        var isDelivered = deliveries.Exists(delivery => standpoint.Counts(delivery) == Truth.Yes);
        foreach (var delivery in deliveries)
        {
            if (!isDelivered && standpoint.Knows(delivery) is not Truth.No and var knows && standpoint.Happened(delivery) == Truth.Unknown)
            {
                caveats.Add(UnsettledReason.Announced, knows, $"its {delivery.Kind} {delivery.Id} is only announced", delivery.Reference);
            }
        }
    }

    private static void Look(Caveats caveats, Standpoint standpoint, Event happening)
    {
        caveats.AddContested();
        caveats.AddDoubtful();
        caveats.AddAttributed();
        caveats.AddDenials();
        var stated = standpoint.Known(happening.Occurrence, happening).Select(testimony => testimony.Value).ToHashSet();
        switch (standpoint.Happened(happening))
        {
            case Truth.No:
                caveats.Add(UnsettledReason.Negated, Truth.Yes, $"it is reported as {Series.And(stated.Select(each => each.Text).Order(StringComparer.Ordinal))}");
                break;
            case Truth.Unknown when stated.Contains(Occurrence.Announced):
                caveats.Add(UnsettledReason.Announced, Truth.Yes, "it is only announced");
                break;
            case Truth.Unknown:
                caveats.Add(UnsettledReason.Possible, Truth.Yes, "it is only thought of");
                break;
        }

        if (standpoint.Happened(happening) != Truth.Yes)
        {
            foreach (var (statement, counts) in caveats.Spoken())
            {
                if (statement.Done == Act.Predict)
                {
                    caveats.Add(UnsettledReason.Predicted, counts, $"{statement.Id} says that it will be", statement.Reference);
                }
            }
        }
    }

    private static void Look(Caveats caveats, Standpoint standpoint, Statement statement)
    {
        caveats.AddDoubtful();
        caveats.AddAttributed();
        caveats.AddDenials();
        if (Stances.Of(statement) == Stance.Conditional)
        {
            caveats.Add(UnsettledReason.Conditional, standpoint.Counts(statement), "it says yes once conditions hold");
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
