namespace Negotiation.Model;

/// <summary>Says why a party is silent on something, and where it stands on what belongs to that.</summary>
internal static class SilenceReason
{
    private const int MostNamed = 8;

    /// <summary>How sure the silence is: unknown of what the record does not hold, of which it can tell nothing.</summary>
    public static Truth CertaintyOf(Standpoint standpoint, Id<Party> party, Reference on) =>
        standpoint.Find(party) is null || standpoint.Find(on) is null ? Truth.Unknown : Truth.Yes;

    /// <summary>The reason, which names no more than a few of many stances.</summary>
    public static string Of(Standpoint standpoint, Id<Party> party, Reference on)
    {
        Reference[] missing = [.. new Reference[] { party, on }.Where(reference => standpoint.Find(reference) is null)];
        if (missing.Length > 0)
        {
            return $"The record holds no {string.Join(" and no ", missing)}.";
        }

        var silent = $"{standpoint.NameOf(party)} took no stance on {standpoint.NameOf(on)}";
        string[] below =
        [
            .. Belongings.Of(standpoint.Ledger.Index, on)
                .Where(part => part != on)
                .OrderBy(part => part.Text, StringComparer.Ordinal)
                .Select(part => Below(standpoint, part, PositionQuestion.Stance(standpoint, party, part)))
                .OfType<string>(),
        ];
        return below.Length == 0 ? $"{silent}, as far as is known."
            : below.Length <= MostNamed ? $"{silent} itself, as far as is known; of what belongs to it, it {Series.And(below)}."
            : FormattableString.Invariant($"{silent} itself, as far as is known; of what belongs to it, it {string.Join(", ", below.Take(MostNamed))}, and it took a stance on {below.Length - MostNamed} more.");
    }

    private static string? Below(Standpoint standpoint, Reference part, StanceReading reading) =>
        reading.Stance == Stance.Silent ? null
        : reading.Certainty == Truth.Yes ? StanceWords.On(reading.Stance, standpoint.NameOf(part))
        : $"maybe {StanceWords.On(reading.Stance, standpoint.NameOf(part))}";
}
