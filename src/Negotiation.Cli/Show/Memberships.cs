using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Which people belong to which party, as far as offices, voices and events tell.</summary>
internal sealed class Memberships
{
    private readonly NegotiationRecord record;
    private readonly ILookup<Id<Party>, Id<Person>> members;
    private readonly ILookup<Id<Person>, Id<Party>> parties;

    /// <summary>The memberships of one record.</summary>
    public Memberships(NegotiationRecord record)
    {
        this.record = record;
        var ties = Ties().Distinct().ToList();
        members = ties.ToLookup(tie => tie.Party, tie => tie.Person);
        parties = ties.ToLookup(tie => tie.Person, tie => tie.Party);
    }

    /// <summary>The people of a party.</summary>
    public IReadOnlySet<Id<Person>> Of(Id<Party> party) => members[party].ToHashSet();

    /// <summary>Whether nothing ties a person to a party.</summary>
    public bool IsAlone(Id<Person> person) => !parties.Contains(person);

    /// <summary>Whether a person belongs to a party, and to no other.</summary>
    public bool IsOnlyOf(Id<Person> person, Id<Party> party) => parties[person].SequenceEqual([party]);

    /// <summary>The person who speaks; <c>null</c> where it is none.</summary>
    public static Id<Person>? PersonOf(Voice voice) => voice.Speaker is { } speaker && speaker.Section == Section.Person
        ? Id<Person>.Parse(speaker.Id)
        : default(Id<Person>?);

    private static IEnumerable<(Id<Party> Party, Id<Person> Person)> Tie(Id<Party>? party, Id<Person>? person)
    {
        if (party is { } side && person is { } someone)
        {
            yield return (side, someone);
        }
    }

    /// <summary>Who holds an office of a party, or of a person who does, who speaks for it, and who takes part for it.</summary>
    private IEnumerable<(Id<Party> Party, Id<Person> Person)> Ties()
    {
        var offices = record.People
            .SelectMany(person => person.Offices.Select(office => PartyOf(office.Of, deeper: true)).OfType<Id<Party>>().Select(party => (party, person.Id)));
        var voices = record.Statements
            .SelectMany(statement => statement.By)
            .Concat(Citation.In(record).SelectMany(citation => citation.Evidence.Via))
            .SelectMany(voice => Tie(voice.For, PersonOf(voice)));
        var participants = record.Events
            .SelectMany(happening => happening.Participants?.Elements ?? [])
            .SelectMany(participant => Tie(participant.Party, participant.Person));
        return offices.Concat(voices).Concat(participants);
    }

    private Id<Party>? PartyOf(Reference holder, bool deeper)
    {
        if (holder.Section == Section.Party)
        {
            return Id<Party>.Parse(holder.Id);
        }

        var chief = deeper ? record.People.FirstOrDefault(person => person.Reference == holder) : null;
        return chief?.Offices.Select(office => PartyOf(office.Of, deeper: false)).FirstOrDefault(party => party is not null);
    }
}
