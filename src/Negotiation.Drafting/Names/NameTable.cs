using System.Text;

namespace Negotiation.Drafting;

/// <summary>The names of a draft, and the entries to which they lead.</summary>
/// <param name="below">The names of the record that it is added to, each where the draft does not declare it; <c>null</c> where there is none.</param>
internal sealed class NameTable(NameTable? below = null)
{
    private const int MostShown = 8;
    private const string Article = "the ";

    /// <summary>As much room as a slash and the number of a provision take behind the name of its document.</summary>
    private const int LongestNumber = 40;

    private readonly Dictionary<string, List<Named>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Named> taken = [];
    private readonly List<(string Name, Named Entry)> shown = [];
    private readonly Dictionary<Named, List<string>> namesOf = [];

    /// <summary>The length of the longest name.</summary>
    private int longest;

    private int Longest => Math.Max(longest, below?.Longest ?? 0);

    /// <summary>Whether an entry has an id already.</summary>
    public bool IsTaken(Named named) => taken.Contains(named);

    /// <summary>Adds an entry by its id and its reference.</summary>
    /// <returns>Whether its id was free.</returns>
    public bool Declare(Named named)
    {
        var isNew = taken.Add(named);
        Add(named.Id, named);
        Add(named.Id.Replace('-', ' '), named);
        Add(named.Reference, named);
        return isNew;
    }

    /// <summary>The names of an entry that messages show, and its id in words.</summary>
    public IEnumerable<string> NamesOf(Named named) =>
        (namesOf.GetValueOrDefault(named) ?? []).Append(named.Id.Replace('-', ' ')).Append(named.Id);

    /// <summary>The names of parties and people, those of people also without what is before the last word.</summary>
    public IEnumerable<(string Name, Named Entry)> Voices()
    {
        foreach (var (name, entry) in shown)
        {
            if (entry.Section == Section.Party || entry.Section == Section.Person)
            {
                yield return (name, entry);
            }

            if (entry.Section == Section.Person && name.LastIndexOf(' ') is var space and > 0)
            {
                yield return (name[(space + 1)..], entry);
            }
        }
    }

    /// <summary>Adds a name of an entry, as messages show it.</summary>
    public void AddShown(string name, Named named)
    {
        shown.Add((name, named));
        if (!namesOf.TryAdd(named, [name]))
        {
            namesOf[named].Add(name);
        }

        Add(name, named);
    }

    /// <summary>Adds a name of an entry that messages do not show.</summary>
    public void Add(string name, Named named)
    {
        longest = Math.Max(longest, name.Length);
        name = Spaced(name);
        if (!byName.TryGetValue(name, out var leads))
        {
            byName.Add(name, leads = []);
        }

        if (!leads.Contains(named))
        {
            leads.Add(named);
        }
    }

    /// <summary>The entries that a name leads to.</summary>
    /// <param name="name">The name.</param>
    /// <param name="sections">The sections that are meant; empty for all.</param>
    public IReadOnlyList<Named> Find(string name, ReadOnlySpan<Section> sections)
    {
        var found = FindAsWritten(name, sections);
        return found.Count == 0 && name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? FindAsWritten(name[Article.Length..], sections) : found;
    }

    /// <summary>A space that does not break, which nobody sees, is a space.</summary>
    private static string Spaced(string name) => name.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private IEnumerable<string> Names => below is null ? byName.Keys : byName.Keys.Concat(below.Names);

    private IEnumerable<(string Name, Named Entry)> Shown => below is null ? shown : shown.Concat(below.Shown);

    private List<Named> FindAsWritten(string name, ReadOnlySpan<Section> sections)
    {
        var found = new List<Named>();
        foreach (var named in byName.GetValueOrDefault(Spaced(name)) ?? [])
        {
            if (sections.IsEmpty || sections.Contains(named.Section))
            {
                found.Add(named);
            }
        }

        if (found.Count == 0 && below is not null)
        {
            found = below.FindAsWritten(name, sections);
        }

        return found.Count == 0 && ProvisionOf(name) is { } provision && (sections.IsEmpty || sections.Contains(Section.Provision)) ? [provision] : found;
    }

    /// <summary>The lengths of the names that begin at a place of a text and end at the end of a word, longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="sections">The sections that are meant; empty for all.</param>
    public List<int> At(string text, int start, ReadOnlySpan<Section> sections)
    {
        var lengths = new List<int>();
        if (start < text.Length && text[start] == '"')
        {
            var piece = new Piece(text, default);
            var end = piece.EndOfQuoted(start);
            return end > start + 1 ? [end - start] : [];
        }

        var last = Math.Min(text.Length, start + Article.Length + Longest + LongestNumber);
        for (var end = last; end > start; end--)
        {
            if (IsBorder(text, end) && Find(text[start..end], sections).Count > 0)
            {
                lengths.Add(end - start);
            }
        }

        return lengths;
    }

    /// <summary>Names like another, or all where there are few, as the end of a sentence.</summary>
    /// <param name="name">The name.</param>
    /// <param name="sections">The sections that are meant; empty for all.</param>
    public string Known(string name, ReadOnlySpan<Section> sections)
    {
        var names = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (known, entry) in Shown)
        {
            if (sections.IsEmpty || sections.Contains(entry.Section))
            {
                names.Add(known);
            }
        }

        var like = names.Where(known => Array.Exists(words, word => word.Length > 2 && known.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var listed = like.Count > 0 ? like : [.. names];
        return listed.Count == 0 ? "no such name is declared"
            : (like.Count > 0 ? "names like it are " : "the names are ") + string.Join(", ", listed.Take(MostShown).Select(known => $"'{known}'")) + (listed.Count > MostShown ? " and others" : "");
    }

    /// <summary>The one name that differs from another by a slip of the pen; <c>null</c> where none or several do.</summary>
    public string? Nearest(string name, ReadOnlySpan<Section> sections)
    {
        var near = new List<string>();
        foreach (var (known, entry) in Shown)
        {
            var isMeant = sections.IsEmpty || sections.Contains(entry.Section);
            if (isMeant && Model.Json.Nearest.To(name.ToLowerInvariant(), [known.ToLowerInvariant()]) is not null && !near.Contains(known))
            {
                near.Add(known);
            }
        }

        return near is [var only] ? only : null;
    }

    /// <summary>An id made of a name: Latin letters and digits in lower case, joined by hyphens; empty where the name has none.</summary>
    public static string SlugOf(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in NormalForms.Decomposed(name))
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower))
            {
                slug.Append(lower);
            }
            else if (letter is not ('\'' or '’') && !(letter >= '\u0300' && letter <= '\u036f') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>A provision is named by its document and its number: <c>accord/4</c>.</summary>
    private Named? ProvisionOf(string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash <= 0 || slash == name.Length - 1 || !name[(slash + 1)..].All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-'))
        {
            return null;
        }

        var documents = (byName.GetValueOrDefault(name[..slash]) ?? []).FindAll(named => named.Section == Section.Document);
        return documents is [var document] ? new Named(Section.Provision, $"{document.Id}/{name[(slash + 1)..]}") : null;
    }

    private static bool IsBorder(string text, int end) => end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'' or '’');
}
