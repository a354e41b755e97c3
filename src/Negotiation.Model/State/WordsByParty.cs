namespace Negotiation.Model;

/// <summary>The words of each party on one thing. The parties stand beside the words, so that only the words that are asked for are looked at.</summary>
/// <param name="all">The words.</param>
internal sealed class WordsByParty(Words[] all)
{
    /// <summary>No words.</summary>
    public static readonly WordsByParty None = new([]);

    private readonly string[] parties = Array.ConvertAll(all, static words => words.Party.Text);

    /// <summary>The words, party by party.</summary>
    public IReadOnlyList<Words> All => all;

    /// <summary>Those of some words, of which there may be none.</summary>
    public static WordsByParty Of(List<Words> words) => words.Count == 0 ? None : new([.. words]);

    /// <summary>The same with the days of the late words in one row read anew.</summary>
    public WordsByParty ReadAnew(Id<Party> party, WordReader reader, RowKind kind) =>
        new(Array.ConvertAll(all, words => words.Party == party ? words.ReadAnew(reader, kind) : words));

    /// <summary>The words of a party; <c>null</c> when there are none.</summary>
    public Words? Of(Id<Party> party)
    {
        var asked = party.Text;
        for (var place = 0; place < parties.Length; place++)
        {
            if (string.Equals(parties[place], asked, StringComparison.Ordinal))
            {
                return all[place];
            }
        }

        return null;
    }
}
