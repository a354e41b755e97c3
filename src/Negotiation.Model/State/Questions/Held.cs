namespace Negotiation.Model;

/// <summary>Who claims a territory and who holds how much of it on the day.</summary>
/// <param name="ClaimedBy">The parties that claim it.</param>
/// <param name="Claims">The statements in which they do.</param>
/// <param name="Control">Who holds it, as far as that is or may have been so on the day.</param>
/// <param name="IsControlled">Whether that was so on the day.</param>
internal readonly record struct Held(
    ValueList<Id<Party>> ClaimedBy, ValueList<Id<Statement>> Claims, ValueList<Control> Control, Truth IsControlled)
{
    /// <summary>Of a territory.</summary>
    public static Held Of(Standpoint standpoint, Id<Territory> id)
    {
        var (parties, claims) = Claimed(standpoint, id);
        var (control, isControlled) = standpoint.Ledger.Index.Find(id) is { } territory ? Controlled(standpoint, territory) : ([], Truth.Unknown);
        return new Held(Listing.Ids(parties), Listing.Ids(claims), control, isControlled);
    }

    private static (List<Id<Party>> Parties, List<Id<Statement>> Claims) Claimed(Standpoint standpoint, Id<Territory> id)
    {
        var (parties, claims) = (new List<Id<Party>>(), new List<Id<Statement>>());
        var isKept = new Dictionary<Id<Party>, bool>();
        foreach (var statement in standpoint.Ledger.Of(id)?.Statements ?? [])
        {
            if (statement.Done == Act.Claim && standpoint.Counts(statement) != Truth.No)
            {
                foreach (var party in standpoint.PartiesOf(statement))
                {
                    if (!isKept.TryGetValue(party, out var kept))
                    {
                        var stance = PositionQuestion.Stance(standpoint, party, id).Stance;
                        isKept[party] = kept = stance != Stance.Withdrawn && stance != Stance.Rejects;
                    }

                    if (kept)
                    {
                        parties.Add(party);
                        claims.Add(statement.Id);
                    }
                }
            }
        }

        return (parties, claims);
    }

    private static (ValueList<Control> Control, Truth IsControlled) Controlled(Standpoint standpoint, Territory territory)
    {
        var held = new List<Control>();
        var all = Truth.Yes;
        foreach (var control in territory.Control)
        {
            var evidence = control.Evidence.Count > 0 ? control.Evidence : territory.Evidence;
            var truth = Truths.And(standpoint.Knows(evidence), OnTheDay(standpoint, territory, control, evidence));
            if (truth != Truth.No)
            {
                held.Add(control with { Evidence = standpoint.Known(control.Evidence) });
                all = Truths.And(all, truth);
            }
        }

        return (
            [.. held.Distinct().OrderBy(control => control.By.Text, StringComparer.Ordinal).ThenBy(control => control.Extent.ToString(), StringComparer.Ordinal)],
            held.Count == 0 ? Truth.Unknown : all);
    }

    /// <summary>Whether it was so on the day: no when all accounts of the time say no.</summary>
    private static Truth OnTheDay(Standpoint standpoint, Territory territory, Control control, ValueList<Evidence> evidence)
    {
        if (standpoint.Known(control.When, territory) is not { Count: > 0 } stated)
        {
            return Lasting.On(standpoint, null, evidence);
        }

        var truths = stated.Select(time => Lasting.On(standpoint, time.Value, evidence)).Distinct().ToArray();
        return truths.Length == 1 ? truths[0] : truths.Aggregate(Truth.No, Truths.Or) == Truth.Unknown ? Truth.Unknown : Truth.Maybe;
    }
}
