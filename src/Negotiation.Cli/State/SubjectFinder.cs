using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Finds what a user means by a reference, an id or a name.</summary>
internal static class SubjectFinder
{
    private const int MostNamed = 5;

    /// <summary>The one entry or provision that the text names.</summary>
    /// <exception cref="UnusableException">Nothing has that name, or several things have.</exception>
    public static Reference Find(NegotiationRecord record, string text)
    {
        if (Reference.TryParse(text, out var reference) && new RecordIndex(record).Contains(reference))
        {
            return reference;
        }

        var all = record.Entries.DistinctBy(entry => entry.Reference).ToList();
        return Among(all, text) ?? throw new UnusableException(Unknown(text, all));
    }

    /// <summary>The one of several entries that has an id, or else a name; <c>null</c> when none has.</summary>
    /// <exception cref="UnusableException">Several have.</exception>
    public static Reference? Among(IReadOnlyCollection<Entry> entries, string text)
    {
        var found = Those(entries, entry => string.Equals(entry.Reference.Id, text, StringComparison.Ordinal));
        found = found.Length > 0 ? found : Those(entries, entry => NamesOf(entry).Contains(text, StringComparer.OrdinalIgnoreCase));
        return found switch
        {
            [] => default(Reference?),
            [var only] => only,
            _ => throw new UnusableException($"'{text}' can be {Lists.Or(found.Take(MostNamed).Select(one => one.Text))}: write which."),
        };
    }

    private static Reference[] Those(IEnumerable<Entry> entries, Func<Entry, bool> isMeant) =>
        [.. entries.Where(isMeant).Select(entry => entry.Reference).OrderBy(reference => reference.Text, StringComparer.Ordinal)];

    private static string Unknown(string text, List<Entry> all)
    {
        var near = all
            .Where(entry => entry.Reference.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
                || NamesOf(entry).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Reference.Text)
            .Order(StringComparer.Ordinal)
            .Take(MostNamed)
            .ToArray();
        return near.Length > 0
            ? $"nothing in the record is called '{text}': did you mean {Lists.Or(near)}?"
            : $"nothing in the record is called '{text}': write a reference such as proposal:truce; 'negotiation show' tells what there is.";
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
}
