namespace Negotiation.Drafting;

/// <summary>Gives the entries of a draft the names that the record has for them, and keeps the draft's own as aliases.</summary>
internal static class KnownNames
{
    /// <summary>The part with the names of the record.</summary>
    public static NegotiationRecord In(NegotiationRecord part, RunningRecord running) => part with
    {
        Parties = [.. part.Parties.Select(party => Known(party, running) is { } known ? party with { Name = known.Name, Aliases = Aliases(party.Name, party.Aliases, known.Name, known.Aliases) } : party)],
        People = [.. part.People.Select(person => Known(person, running) is { } known ? person with { Name = known.Name, Aliases = Aliases(person.Name, person.Aliases, known.Name, known.Aliases) } : person)],
        Territories = [.. part.Territories.Select(land => Known(land, running) is { } known ? land with { Name = known.Name, Aliases = Aliases(land.Name, land.Aliases, known.Name, known.Aliases) } : land)],
        Issues = [.. part.Issues.Select(issue => Known(issue, running) is { } known ? issue with { Name = known.Name } : issue)],
        Documents = [.. part.Documents.Select(document => document.Title is { } title && Known(document, running) is { Title: { } own } known ? document with { Title = own, Aliases = Aliases(title, document.Aliases, own, known.Aliases) } : document)],
    };

    private static T? Known<T>(T entry, RunningRecord running)
        where T : Entry => running.Find(entry.Reference.Section, entry.Reference.Id) as T;

    private static ValueList<Name> Aliases(string name, ValueList<Name> aliases, string known, ValueList<Name> knownAliases) =>
    [
        .. aliases.Append(new Name { Text = name }).Where(alias => !string.Equals(alias.Text, known, StringComparison.Ordinal)
            && (knownAliases.Contains(alias) || !knownAliases.Any(other => string.Equals(other.Text, alias.Text, StringComparison.Ordinal)))).Distinct(),
    ];
}
