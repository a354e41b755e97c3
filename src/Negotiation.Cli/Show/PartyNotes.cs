using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sorts the people of a record by the parties that they belong to.</summary>
internal sealed class PartyNotes
{
    private readonly NegotiationRecord record;
    private readonly Memberships memberships;
    private readonly Names names;
    private readonly TimeWords times;

    /// <summary>The parties of a record with their people.</summary>
    public PartyNotes(NegotiationRecord record, Memberships memberships, Names names, TimeWords times)
    {
        this.record = record;
        this.memberships = memberships;
        this.names = names;
        this.times = times;
        Parties = [.. record.Parties.Select(Of)];
        OthersNamed = [.. record.People.Where(person => memberships.IsAlone(person.Id)).Select(person => Of(person, null))];
    }

    /// <summary>The parties, each with its people.</summary>
    public IReadOnlyList<PartyNote> Parties { get; }

    /// <summary>The people whom nothing ties to a party.</summary>
    public IReadOnlyList<PersonNote> OthersNamed { get; }

    /// <summary>A role in the process in words: <c>guarantor of the agreement (2015)</c>.</summary>
    public static string Of(PartyRole role, Names names, TimeWords times)
    {
        var part = role.Of is { } of ? $" of {names.Of(of)}" : "";
        var during = role.During is { } time ? $" ({times.Of(time)})" : "";
        return $"{CodeWords.Of(role.Role.Text)}{part}{during}";
    }

    private PartyNote Of(Party party)
    {
        var members = memberships.Of(party.Id);
        return new PartyNote(
            party.Id.Text,
            party.Name,
            CodeWords.Of(party.Kind.Text),
            [.. party.Aliases.Select(alias => alias.Text)],
            [.. party.Roles.Select(role => Of(role, names, times))],
            Doubtful.Is(party),
            [.. record.People.Where(person => members.Contains(person.Id)).Select(person => Of(person, party))]);
    }

    private PersonNote Of(Person person, Party? within) => new(
        person.Id.Text,
        person.Name,
        [.. person.Offices.Select(office => Of(office, within))],
        Doubtful.Is(person),
        record.Statements.Count(statement => statement.By.Any(voice => voice.Speaker == person.Reference)));

    private string Of(Office office, Party? within)
    {
        var holder = office.Of == within?.Reference ? "" : $" of {names.Of(office.Of)}";
        var during = office.During is { } time ? $" ({times.Of(time)})" : "";
        return $"{office.Title}{holder}{during}";
    }
}
