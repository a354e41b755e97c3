namespace Negotiation.Model;

/// <summary>Finds how much of a proposal is owed at most, where that is exact: by one party, or by all together.</summary>
/// <param name="index">Finds the proposals.</param>
internal sealed class Owed(RecordIndex index)
{
    private readonly Dictionary<(Reference On, Reference? By, Unit? Unit), decimal?> known = [];

    /// <summary>The amount in a unit; <c>null</c> where it is not exact, or returns.</summary>
    /// <param name="on">The proposal.</param>
    /// <param name="by">The party that owes it; <c>null</c> for all together.</param>
    /// <param name="unit">The unit; <c>null</c> where none is stated.</param>
    public decimal? By(Reference on, Reference? by, Unit? unit)
    {
        if (!known.TryGetValue((on, by, unit), out var most))
        {
            known[(on, by, unit)] = most = index.Find(on) is Proposal proposal && !Returns(proposal) ? Of(proposal, by, unit) : null;
        }

        return most;
    }

    /// <summary>The sum, or the greatest number where it is above that.</summary>
    public static decimal Sum(decimal one, decimal other) => other > decimal.MaxValue - one ? decimal.MaxValue : one + other;

    private static bool Returns(Proposal proposal) => proposal.Schedule?.Values.Any(static schedule => schedule.Every is not null) == true;

    private static decimal? Of(Proposal proposal, Reference? by, Unit? unit) => proposal switch
    {
        IHandover handover => Greatest(handover.Transfers.Values.Select(transfers => Of(transfers, by, unit))),
        Undertaking { Quantity: { } quantity } => Greatest(quantity.Values.Select(amount => Exact(amount, unit))) is { } each
            ? by is not null || each == 0 ? each : Times(each, proposal.Actors?.Values.Max(static actors => actors.Count) ?? 1)
            : null,
        _ => null,
    };

    /// <summary>What a party gives up, or all do: known only where every number is.</summary>
    private static decimal? Of(ValueList<Transfer> transfers, Reference? by, Unit? unit)
    {
        var (sum, isAny) = (0m, false);
        foreach (var transfer in transfers)
        {
            if (by is null || transfer.From is null || transfer.From == by.Value.Id)
            {
                if (Exact(transfer.Count, unit) is not { } count)
                {
                    return null;
                }

                (sum, isAny) = (Sum(sum, count), true);
            }
        }

        return isAny ? sum : null;
    }

    private static decimal? Exact(Quantity? quantity, Unit? unit) =>
        quantity is Exactly exact && (unit is null || exact.Unit is null || exact.Unit == unit) ? exact.Value : null;

    /// <summary>The greatest of what sources state; none where one of them is not exact.</summary>
    private static decimal? Greatest(IEnumerable<decimal?> amounts)
    {
        var all = amounts.ToArray();
        return all.Length > 0 && all.All(static amount => amount is not null) ? all.Max() : null;
    }

    private static decimal Times(decimal each, int count) => count > 1 && each > decimal.MaxValue / count ? decimal.MaxValue : each * Math.Max(1, count);
}
