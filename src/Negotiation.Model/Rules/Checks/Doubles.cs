namespace Negotiation.Model;

/// <summary>Two parties, people or proposals do not go by one name, unless a link says how the two belong together.</summary>
internal sealed class Doubles : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.AtEnd(findings =>
    {
        var record = survey.Record;
        Check("parties", record.Parties, static (party, name) => NameAt(party.Name, party.Aliases, name), findings);
        Check("people", record.People, static (person, name) => NameAt(person.Name, person.Aliases, name), findings);
        Check("proposals", record.Proposals, static (proposal, name) => name == 0 ? proposal.Summary?.First : null, findings);
    });

    private static string? NameAt(string own, ValueList<Name> aliases, int name) => name == 0 ? own : name <= aliases.Count ? aliases[name - 1].Text : null;

    /// <summary>The first name of each entry is its own, the others are aliases; two aliases may be alike, such as those of two presidents.</summary>
    /// <remarks>Only names of one hash are held against each other: a record may have a million of them.</remarks>
    private static void Check<T>(string section, ValueList<T> entries, Func<T, int, string?> nameAt, Findings findings)
        where T : Entry
    {
        var names = new List<(int Hash, int Entry, int Name)>(entries.Count);
        for (var entry = 0; entry < entries.Count; entry++)
        {
            for (var name = 0; nameAt(entries[entry], name) is { } words; name++)
            {
                names.Add((HashOf(words), entry, name));
            }
        }

        names.Sort();
        var alike = names.Where((name, place) => (place > 0 && names[place - 1].Hash == name.Hash) || (place + 1 < names.Count && names[place + 1].Hash == name.Hash))
            .GroupBy(name => KeyOf(nameAt(entries[name.Entry], name.Name)!), StringComparer.Ordinal)
            .SelectMany(group => OthersOf([.. group]));
        foreach (var (entry, name, other) in alike.Where(name => name.Other >= 0).OrderBy(name => name.Entry).ThenBy(name => name.Name))
        {
            findings.Add(
                RuleBook.MayBeTheSame,
                $"/{section}/{entry}{(section is "proposals" ? "/summary" : name == 0 ? "/name" : $"/aliases/{name - 1}")}",
                $"'{entries[entry].Reference}' goes by '{nameAt(entries[entry], name)!.Excerpt()}', and so does '{entries[other].Reference}': if they are the same, unite them, and otherwise link them, or write the name in full.");
        }

        // Sorted by entry, so that the first that is found is mostly the first that is looked at.
        IEnumerable<(int Entry, int Name, int Other)> OthersOf((int Hash, int Entry, int Name)[] group)
        {
            var own = Array.FindAll(group, name => name.Name == 0);
            return group.Select(name => (name.Entry, name.Name, (name.Name == 0 ? group : own)
                .TakeWhile(earlier => earlier.Entry < name.Entry)
                .Where(earlier => AreApart(entries[earlier.Entry], entries[name.Entry]))
                .Select(earlier => earlier.Entry)
                .FirstOrDefault(-1)));
        }
    }

    /// <summary>A hash of what <see cref="KeyOf"/> gives, or of less: names of one key have one hash.</summary>
    private static int HashOf(string name)
    {
        var hash = 17;
        foreach (var letter in name)
        {
            hash = char.IsWhiteSpace(letter) ? hash : unchecked((hash * 31) + char.ToUpperInvariant(letter));
        }

        return hash;
    }

    private static string KeyOf(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Whether nothing says how two entries belong together; two of one id are found by another rule.</summary>
    private static bool AreApart(Entry one, Entry other) =>
        one.Reference != other.Reference && !one.Links.Any(link => link.To == other.Reference) && !other.Links.Any(link => link.To == one.Reference);
}
