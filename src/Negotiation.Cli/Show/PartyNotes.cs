using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sorts the people of a record by the parties that they belong to.</summary>
internal sealed class PartyNotes
{
    private readonly NegotiationRecord record;
    private readonly Names names;
    private readonly TimeWords times;
    private readonly ILookup<Id<Party>, Id<Person>> members;

    /// <summary>The parties of a record with their people.</summary>
    public PartyNotes(NegotiationRecord record, Names names, TimeWords times)
    {
        this.record = record;
        this.names = names;
        this.times = times;
        members = Ties().Distinct().ToLookup(tie => tie.Party, tie => tie.Person);
        var placed = members.SelectMany(group => group).ToHashSet();
        Parties = [.. record.Parties.Select(Of)];
        OthersNamed = [.. record.People.Where(person => !placed.Contains(person.Id)).Select(person => Of(person, null))];
    }

    /// <summary>The parties, each with its people.</summary>
    public IReadOnlyList<PartyNote> Parties { get; }

    /// <summary>The people whom nothing ties to a party.</summary>
    public IReadOnlyList<PersonNote> OthersNamed { get; }

    /// <summary>Who holds an office of a party, or of a person who does, who speaks for it, and who takes part for it.</summary>
    private IEnumerable<(Id<Party> Party, Id<Person> Person)> Ties()
    {
        var offices = record.People
            .SelectMany(person => person.Offices.Select(office => PartyOf(office.Of, deeper: true)).OfType<Id<Party>>().Select(party => (party, person.Id)));
        var voices = record.Statements
            .SelectMany(statement => statement.By)
            .Concat(Citation.In(record).SelectMany(citation => citation.Evidence.Via))
            .SelectMany(voice => Tie(voice.For, PersonOf(voice.Speaker)));
        var participants = record.Events
            .SelectMany(happening => happening.Participants?.Values ?? [])
            .SelectMany(list => list)
            .SelectMany(participant => Tie(participant.Party, participant.Person));
        return offices.Concat(voices).Concat(participants);
    }

    private static IEnumerable<(Id<Party> Party, Id<Person> Person)> Tie(Id<Party>? party, Id<Person>? person)
    {
        if (party is { } side && person is { } someone)
        {
            yield return (side, someone);
        }
    }

    private static Id<Person>? PersonOf(Reference? speaker) =>
        speaker is { } known && known.Section == Section.Person ? Id<Person>.Parse(known.Id) : default(Id<Person>?);

    private Id<Party>? PartyOf(Reference holder, bool deeper)
    {
        if (holder.Section == Section.Party)
        {
            return Id<Party>.Parse(holder.Id);
        }

        var chief = deeper ? record.People.FirstOrDefault(person => person.Reference == holder) : null;
        return chief?.Offices.Select(office => PartyOf(office.Of, deeper: false)).FirstOrDefault(party => party is not null);
    }

    private PartyNote Of(Party party) => new(
        party.Id.Text,
        party.Name,
        CodeWords.Of(party.Kind.Text),
        [.. party.Aliases.Select(alias => alias.Text)],
        [.. record.People.Where(person => members[party.Id].Contains(person.Id)).Select(person => Of(person, party))]);

    private PersonNote Of(Person person, Party? within) => new(
        person.Id.Text,
        person.Name,
        [.. person.Offices.Select(office => Of(office, within))],
        record.Statements.Count(statement => statement.By.Any(voice => voice.Speaker == person.Reference)));

    private string Of(Office office, Party? within)
    {
        var holder = office.Of == within?.Reference ? "" : $" of {names.Of(office.Of)}";
        var during = office.During is { } time ? $" ({times.Of(time)})" : "";
        return $"{office.Title}{holder}{during}";
    }
}
