using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds what a user means by a reference, an id or a name, in capital or small letters.</summary>
internal static class SubjectFinder
{
    private const int MostNamed = 5;

    /// <summary>The one entry or provision that the text names.</summary>
    /// <exception cref="UnusableException">Nothing has that name, or several things have.</exception>
    public static Reference Find(NegotiationRecord record, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnusableException("a blank names nothing: write a reference such as proposal:truce, an id, or a name.");
        }

        if (Reference.TryParse(text, out var reference) && new RecordIndex(record).Contains(reference))
        {
            return reference;
        }

        var all = record.Entries.DistinctBy(entry => entry.Reference).ToList();
        return Among(all, text) ?? throw new UnusableException(Unknown(text, all));
    }

    /// <summary>The one of several entries that has a reference or an id, or else a name or an id in words, as drafts have it, or else a last word of a person's name or a publisher; <c>null</c> when none has.</summary>
    /// <exception cref="UnusableException">Several have.</exception>
    public static Reference? Among(IReadOnlyCollection<Entry> entries, string text)
    {
        Func<Entry, bool>[] ways =
        [
            entry => string.Equals(entry.Reference.Id, text, StringComparison.Ordinal),
            entry => string.Equals(entry.Reference.Id, text, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Reference.Text, text, StringComparison.OrdinalIgnoreCase),
            entry => NamesOf(entry).Contains(text, StringComparer.OrdinalIgnoreCase),
            entry => string.Equals(entry.Reference.Id, text.Trim().Replace(' ', '-'), StringComparison.OrdinalIgnoreCase),
            entry => ShortNamesOf(entry).Contains(text, StringComparer.OrdinalIgnoreCase),
        ];
        return ways.Select(isMeant => Those(entries, isMeant)).FirstOrDefault(found => found.Length > 0) switch
        {
            null => default(Reference?),
            [var only] => only,
            var found => throw new UnusableException($"'{text}' can be {Lists.Or(found.Take(MostNamed).Select(one => one.Text))}: write which."),
        };
    }

    private static Reference[] Those(IEnumerable<Entry> entries, Func<Entry, bool> isMeant) =>
        [.. entries.Where(isMeant).Select(entry => entry.Reference).OrderBy(reference => reference.Text, StringComparer.Ordinal)];

    private static string Unknown(string text, List<Entry> all)
    {
        var near = all
            .Where(entry => entry.Reference.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
                || NamesOf(entry).Concat(ShortNamesOf(entry)).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Reference.Text)
            .Order(StringComparer.Ordinal)
            .Take(MostNamed)
            .ToArray();
        return near.Length > 0
            ? $"nothing in the record is called '{text}': did you mean {Lists.Or(near)}?"
            : $"nothing in the record is called '{text}': write a reference such as proposal:truce; 'negotiation show' lists what there is.";
    }

    private static IEnumerable<string> NamesOf(Entry entry) => entry switch
    {
        Party party => [party.Name, .. party.Aliases.Select(alias => alias.Text)],
        Person person => [person.Name, .. person.Aliases.Select(alias => alias.Text)],
        Territory territory => [territory.Name, .. territory.Aliases.Select(alias => alias.Text)],
        Issue issue => [issue.Name],
        Document { Title: { } title } => [title],
        Proposal { Summary: { } summary } => [.. summary.Values],
        _ => [],
    };

    private static IEnumerable<string> ShortNamesOf(Entry entry) => entry switch
    {
        Person person => NamesOf(person).Select(name => name.TrimEnd()[(name.TrimEnd().LastIndexOf(' ') + 1)..]),
        Source source => [source.Publisher],
        _ => [],
    };
}
