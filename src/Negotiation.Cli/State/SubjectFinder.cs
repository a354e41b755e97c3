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
        foreach (Func<Entry, bool> isMeant in (Func<Entry, bool>[])
            [
                entry => string.Equals(entry.Reference.Id, text, StringComparison.Ordinal),
                entry => NamesOf(entry).Contains(text, StringComparer.OrdinalIgnoreCase),
            ])
        {
            var found = all.Where(isMeant).Select(entry => entry.Reference.Text).Order(StringComparer.Ordinal).ToArray();
            if (found.Length == 1)
            {
                return Reference.Parse(found[0]);
            }

            if (found.Length > 1)
            {
                throw new UnusableException($"'{text}' can be {Lists.Or(found.Take(MostNamed))}: write which.");
            }
        }

        throw new UnusableException(Unknown(text, all));
    }

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
