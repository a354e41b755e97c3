namespace Negotiation.Model;

/// <summary>Where parties read one text in different ways.</summary>
internal static class ReadingsQuestion
{
    /// <summary>What two parties or more interpret, each differently; certain where one of them rejects or opposes the reading of another.</summary>
    public static IEnumerable<Contrast> Answer(NegotiationState state, Standpoint standpoint)
    {
        var readings = standpoint.Record.Statements
            .Where(said => said.Done == Act.Interpret && said.Content is not null)
            .SelectMany(said => standpoint.PartiesOf(said), (said, party) => (Party: party, Said: said, Counts: Reliability.Holds(standpoint, said, party)))
            .Where(reading => reading.Counts is Truth.Yes or Truth.Maybe)
            .SelectMany(reading => reading.Said.On, (reading, on) => (On: on, Reading: reading))
            .GroupBy(each => each.On, each => each.Reading);
        foreach (var each in readings)
        {
            var byParty = each.ToArray();
            if (byParty.Select(one => one.Party).Distinct().Count() < 2 || byParty.Select(one => one.Said.Content).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }

            var objections = byParty
                .SelectMany(one => standpoint.Ledger.Of(one.Said.Reference)?.Statements ?? [], (one, said) => (one.Party, Said: said))
                .Where(answer => answer.Said.Done is { } act && (act == Act.Reject || act == Act.Oppose)
                    && standpoint.PartiesOf(answer.Said).Any(by => by != answer.Party && byParty.Any(other => other.Party == by) && Reliability.Holds(standpoint, answer.Said, by) == Truth.Yes))
                .Select(answer => answer.Said)
                .ToArray();
            var surely = byParty.All(one => one.Counts == Truth.Yes) && objections.Length > 0;
            var accounts = byParty.OrderBy(one => one.Party.Text, StringComparer.Ordinal).ThenBy(one => one.Said.Id.Text, StringComparer.Ordinal).Select(one => $"{standpoint.NameOf(one.Party)} reads it in {one.Said.Id}: {one.Said.Content}");
            yield return new Contrast
            {
                On = each.Key,
                Kind = ContrastKind.Readings,
                Sides = [.. byParty.Select(one => one.Party).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal).Select(party => state.PositionOf(party, each.Key))],
                Certainty = surely ? Truth.Yes : Truth.Maybe,
                Reason = $"On {standpoint.NameOf(each.Key)}: {string.Join("; ", accounts)}. {(objections.Length > 0 ? "One objects to the reading of the other." : "Whether these readings exclude each other, no one says.")}",
                RestsOn = Listing.References(standpoint, byParty.Select(one => one.Said.Reference).Concat(objections.Select(said => said.Reference))),
            };
        }
    }
}
