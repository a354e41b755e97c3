namespace Negotiation.Model;

/// <summary>Says why a party is silent on something, and where it stands on what belongs to that.</summary>
internal static class SilenceReason
{
    private const int MostNamed = 8;

    /// <summary>How sure the silence is: unknown of what the record does not hold, of which it can tell nothing.</summary>
    public static Truth CertaintyOf(Standpoint standpoint, Id<Party> party, Reference on) =>
        standpoint.Find(party) is null || standpoint.Find(on) is null ? Truth.Unknown
            : LeftOut.Of(standpoint, party, on).Length > 0 ? Truth.Maybe
            : Truth.Yes;

    /// <summary>The reason, which names no more than a few of many stances.</summary>
    public static ValueList<ReasonPart> Of(Standpoint standpoint, Id<Party> party, Reference on)
    {
        ValueList<Reference> missing = [.. new Reference[] { party, on }.Where(reference => standpoint.Find(reference) is null)];
        if (missing.Count > 0)
        {
            return [new() { Code = ReasonCode.NotInRecord, On = missing }];
        }

        ReasonPart[] below =
        [
            .. Belongings.Of(standpoint.Ledger.Index, on)
                .Where(part => part != on)
                .OrderBy(part => part.Text, StringComparer.Ordinal)
                .Select(part => (Part: part, Reading: PositionQuestion.Stance(standpoint, party, part)))
                .Where(each => each.Reading.Stance != Stance.Silent)
                .Select(each => new ReasonPart
                {
                    Code = ReasonCode.StanceOnPart,
                    Of = each.Part,
                    Parties = [party],
                    Terms = [each.Reading.Stance.Text, .. each.Reading.Certainty == Truth.Yes ? Array.Empty<string>() : ["maybe"]],
                }),
        ];
        return
        [
            new() { Code = ReasonCode.Silent, Parties = [party], On = [on] },
            .. LeftOut.Of(standpoint, party, on).Select(LeftOut.Reason),
            .. below.Length <= MostNamed ? below : below.Take(MostNamed),
            .. below.Length <= MostNamed ? Array.Empty<ReasonPart>() : [new() { Code = ReasonCode.MoreStances, Parties = [party], Number = below.Length - MostNamed }],
        ];
    }
}
