namespace Negotiation.Model;

/// <summary>Two parties, people or proposals do not go by one name, unless a link says how the two belong together.</summary>
internal sealed class Doubles : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.AtEnd(findings =>
    {
        var record = survey.Record;
        Check("parties", record.Parties, static party => [party.Name, .. party.Aliases.Select(alias => alias.Text)], findings);
        Check("people", record.People, static person => [person.Name, .. person.Aliases.Select(alias => alias.Text)], findings);
        Check("proposals", record.Proposals, static proposal => proposal.Summary is { } summary ? [summary.First] : [], findings);
    });

    /// <summary>The first name of each entry is its own, the others are aliases; two aliases may be alike, such as those of two presidents.</summary>
    private static void Check<T>(string section, ValueList<T> entries, Func<T, string[]> names, Findings findings)
        where T : Entry
    {
        var byName = new Dictionary<string, List<(int Entry, int Name)>>(StringComparer.Ordinal);
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var (name, words) in names(entries[entry]).Index())
            {
                var key = KeyOf(words);
                (byName.TryGetValue(key, out var list) ? list : byName[key] = []).Add((entry, name));
            }
        }

        foreach (var group in byName.Values.Where(group => group.Count > 1))
        {
            foreach (var (entry, name) in group)
            {
                var other = group
                    .Where(earlier => earlier.Entry < entry && (earlier.Name == 0 || name == 0) && AreApart(entries[earlier.Entry], entries[entry]))
                    .Select(earlier => earlier.Entry)
                    .FirstOrDefault(-1);
                if (other >= 0)
                {
                    findings.Add(
                        RuleBook.MayBeTheSame,
                        $"/{section}/{entry}{(section is "proposals" ? "/summary" : name == 0 ? "/name" : $"/aliases/{name - 1}")}",
                        $"'{entries[entry].Reference}' goes by '{names(entries[entry])[name].Excerpt()}', and so does '{entries[other].Reference}': if they are the same, unite them, and otherwise link them, or write the name in full.");
                }
            }
        }
    }

    private static string KeyOf(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    /// <summary>Whether nothing says how two entries belong together; two of one id are found by another rule.</summary>
    private static bool AreApart(Entry one, Entry other) =>
        one.Reference != other.Reference && !one.Links.Any(link => link.To == other.Reference) && !other.Links.Any(link => link.To == one.Reference);
}
