namespace Negotiation.Model;

/// <summary>By whose people something is reported.</summary>
internal static class Tellers
{
    /// <summary>The parties whose people stand between the sources and the fact, sorted.</summary>
    public static ValueList<Id<Party>> Of(Standpoint standpoint, IEnumerable<Evidence> evidence) =>
        Listing.Ids(evidence.SelectMany(piece => piece.Via.Select(standpoint.Ledger.PartyOf)).OfType<Id<Party>>());

    /// <summary>Whether all of it has come through people of one party.</summary>
    public static bool AreOneSided(Standpoint standpoint, IReadOnlyCollection<Evidence> evidence)
    {
        HashSet<Id<Party>>? shared = null;
        foreach (var piece in evidence)
        {
            var parties = piece.Via.Select(standpoint.Ledger.PartyOf).OfType<Id<Party>>();
            if (shared is null)
            {
                shared = [.. parties];
            }
            else
            {
                shared.IntersectWith(parties);
            }

            if (shared.Count == 0)
            {
                return false;
            }
        }

        return shared is not null;
    }

    /// <summary>Whether an entry is known only through others than those whose act it is: the speakers, those who took part, the authors.</summary>
    public static bool AreOthers(Standpoint standpoint, Entry entry)
    {
        var evidence = standpoint.Known(entry.Evidence);
        if (evidence.Count == 0)
        {
            return false;
        }

        return entry switch
        {
            Statement statement => statement.By.All(voice => IsOnlyThroughOthers(standpoint, evidence, voice)),
            Event happening => AreAllOthers(
                standpoint,
                evidence,
                standpoint.Known(happening.Participants, happening).SelectMany(testimony => testimony.Value).Where(participant => participant.TakesPart).Select(participant => participant.Party).OfType<Id<Party>>()),
            Document document => AreAllOthers(
                standpoint, evidence, standpoint.Known(document.Authors, document).SelectMany(testimony => testimony.Value)),
            _ => false,
        };
    }

    private static bool IsOnlyThroughOthers(Standpoint standpoint, ValueList<Evidence> evidence, Voice voice)
    {
        var party = standpoint.Ledger.PartyOf(voice);
        return evidence.All(piece => party is { } own
            ? standpoint.Ledger.IsHearsay(piece, own)
            : piece.Via.Any(between => between.Speaker is null || between.Speaker != voice.Speaker));
    }

    private static bool AreAllOthers(Standpoint standpoint, ValueList<Evidence> evidence, IEnumerable<Id<Party>> parties)
    {
        var own = parties.Distinct().ToArray();
        return own.Length > 0 && Array.TrueForAll(own, party => evidence.All(piece => standpoint.Ledger.IsHearsay(piece, party)));
    }
}
