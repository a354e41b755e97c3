namespace Negotiation.Model;

/// <summary>The words of each party on one thing. The parties stand beside the words, so that only the words that are asked for are looked at.</summary>
internal sealed class WordsByParty
{
    private readonly List<Words> words = [];
    private readonly List<string> parties = [];

    /// <summary>The words, party by party.</summary>
    public IReadOnlyList<Words> All => words;

    /// <summary>The words of a party; <c>null</c> when there are none.</summary>
    public Words? Of(Id<Party> party)
    {
        var (asked, place) = (party.Text, 0);
        foreach (var each in parties)
        {
            if (string.Equals(each, asked, StringComparison.Ordinal))
            {
                return words[place];
            }

            place++;
        }

        return null;
    }

    /// <summary>The words of a party, empty ones on a thing where there are none yet.</summary>
    public Words OfOrNew(Id<Party> party, Reference on, WordDrafts drafts)
    {
        if (Of(party) is { } found)
        {
            return found;
        }

        var added = new Words(party, on, drafts.NewRow());
        words.Add(added);
        parties.Add(party.Text);
        return added;
    }
}
