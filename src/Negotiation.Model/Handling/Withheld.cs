using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>What an audience may not learn of: entries by their ids, words by their text.</summary>
internal sealed class Withheld
{
    private const int HashLength = 64;

    private readonly HashSet<Reference> references = [];
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Reference> unnamed;
    private readonly Phrases words = new();
    private readonly Phrases addresses = new();
    private bool isNothing = true;

    /// <summary>Nothing yet.</summary>
    /// <param name="unnamed">The statements whose speakers are not named.</param>
    public Withheld(HashSet<Reference> unnamed) => this.unnamed = unnamed;

    /// <summary>Withholds an entry or a provision.</summary>
    public void Add(Reference reference)
    {
        isNothing = false;
        references.Add(reference);
        if (reference.Provision is null)
        {
            ids.Add(reference.Id);
        }
    }

    /// <summary>Withholds words; one word alone counts where it is the whole of a text.</summary>
    public void AddWords(string quote)
    {
        isNothing = false;
        words.Add(quote);
    }

    /// <summary>Withholds a name, one word though it may be.</summary>
    public void AddName(string name)
    {
        isNothing = false;
        words.Add(name, isLoud: true);
    }

    /// <summary>Withholds a hash.</summary>
    public void AddHash(Sha256 hash)
    {
        isNothing = false;
        ids.Add(hash.Text);
    }

    /// <summary>Withholds where something was published, which counts among what this version does not know.</summary>
    public void AddAddress(WebAddress address)
    {
        isNothing = false;
        addresses.Add(address.Text);
    }

    /// <summary>Whether an entry or a provision is withheld.</summary>
    public bool Has(Reference reference) =>
        references.Contains(reference)
        || (reference.Section == Section.Provision && references.Contains(Reference.To(Section.Document, reference.Id)));

    /// <summary>Whether it is a statement whose speakers are not named.</summary>
    public bool IsUnnamed(Reference reference) => unnamed.Contains(reference);

    /// <summary>Whether a text holds something that is withheld.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anywhere">Whether one word counts wherever it stands.</param>
    public bool IsStatedIn(string text, bool anywhere) =>
        !isNothing && (HasId(text, anywhere) || words.AreIn(text, anywhere) || (anywhere && addresses.AreIn(text, anywhere)));

    /// <summary>Whether a value that this version does not know holds something that is withheld, as a text or as a name.</summary>
    public bool IsInJson(RawValue value) => !isNothing && RawScan.Any(value, text => IsStatedIn(text, anywhere: true));

    /// <summary>An id of one word is a word like others, unless a colon stands before it.</summary>
    private bool HasId(ReadOnlySpan<char> text, bool anywhere)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-'))
            {
                at++;
            }

            var run = text[start..at].Trim('-');
            if (!run.IsEmpty
                && lookup.Contains(run)
                && (anywhere || run.Length == HashLength || run.Contains('-') || (start > 0 && text[start - 1] == ':')))
            {
                return true;
            }

            at += at == start ? 1 : 0;
        }

        return false;
    }
}
