using System.Globalization;
using NodaTime;

namespace Negotiation.Drafting;

/// <summary>By what names entries go, and what they are in a few words.</summary>
internal static class EntryNames
{
    /// <summary>The names of an entry, its codes among them.</summary>
    public static IEnumerable<string> Of(Entry entry) => entry switch
    {
        Party party => [party.Name, .. TextsOf(party.Aliases), .. TextsOf(party.Codes)],
        Person person => [person.Name, .. TextsOf(person.Aliases), .. TextsOf(person.Codes)],
        Territory territory => [territory.Name, .. TextsOf(territory.Aliases), .. TextsOf(territory.Codes)],
        Issue issue => [issue.Name],
        Document document => [.. document.Title is { } title ? [title] : Array.Empty<string>(), .. TextsOf(document.Aliases), .. TextsOf(document.Codes)],
        _ => [],
    };

    /// <summary>What an entry is, in a few words.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="days">Gives the days of entries.</param>
    public static string Describe(Entry entry, PossibleDays days)
    {
        IEnumerable<string?> parts = entry switch
        {
            Source source => [source.Title, source.Publisher, source.Published?.ToString()],
            Party party => [party.Name, party.Kind.Text],
            Person person => [person.Name, .. person.Offices.Select(office => $"{office.Title} of {office.Of.Id}")],
            Territory territory => [territory.Name, territory.Within is { } within ? $"in {within}" : null],
            Issue issue => [issue.Name],
            Document document => [document.Title ?? Spaced(document.Id.ToString()), document.Kind.Text, DaysOf(document, days)],
            Event happening => [Spaced(happening.Id.ToString()), happening.Kind.Text, DaysOf(happening, days), Joined("with", Likeness.ParticipantsOf(happening))],
            Proposal proposal => [Spaced(proposal.Id.ToString()), KindOf(proposal), Likeness.ActionOf(proposal), Joined("by", Likeness.ActorsOf(proposal)), proposal.Summary?.ToString()],
            Statement statement =>
            [
                $"{string.Join(", ", statement.By.Select(voice => voice.Speaker?.Id ?? voice.Description ?? "somebody"))}{(statement.IsNegated == true ? " not" : "")} {ActWords.ThirdPerson(statement.Act.Text)} {string.Join(", ", statement.On.Select(on => on.Id))}",
                DaysOf(statement, days), statement.Content,
            ],
            _ => [],
        };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>A day as records write it.</summary>
    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> TextsOf(ValueList<Name> names) => names.Select(name => name.Text);

    private static IEnumerable<string> TextsOf(ValueList<ExternalCode> codes) => codes.Select(code => code.Text);

    private static string Spaced(string id) => id.Replace('-', ' ');

    private static string KindOf(Proposal proposal) => proposal is UnknownProposal ? "proposal" : KeyedLine.KeyOf(proposal.GetType().Name);

    private static string? Joined(string before, IEnumerable<string> ids) => string.Join(", ", ids) is { Length: > 0 } all ? $"{before} {all}" : null;

    private static string? DaysOf(Entry entry, PossibleDays days)
    {
        var known = days.Of(entry.Reference);
        return known.Count == 0 ? null : known.Min() == known.Max() ? Iso(known.Min()) : $"{Iso(known.Min())} to {Iso(known.Max())}";
    }
}
