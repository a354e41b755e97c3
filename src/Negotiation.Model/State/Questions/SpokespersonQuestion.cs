using System.Text;

namespace Negotiation.Model;

/// <summary>Who speaks for whom, and in which role: by the offices held on the day, and by what they have said and taken part in.</summary>
internal static class SpokespersonQuestion
{
    /// <summary>The people who speak or may speak for a party, sorted by key.</summary>
    public static ValueList<Spokesperson> Answer(Standpoint standpoint)
    {
        var found = new Dictionary<(Id<Person> Person, Id<Party> Party), Speaking>();
        AddVoices(standpoint, found);
        AddParticipants(standpoint, found);
        foreach (var person in standpoint.Record.People)
        {
            if (Listing.IsFound(standpoint, person) && standpoint.Knows(person) is not Truth.No and var knows)
            {
                AddOffices(standpoint, found, person, knows);
            }
        }

        AddOfficesOfPeople(standpoint, found);
        return
        [
            .. found.Where(each => each.Value.IsOne != Truth.No && !HasLeft(standpoint, each.Key.Person, each.Key.Party, each.Value))
                .Select(each => Make(standpoint, each.Key.Person, each.Key.Party, each.Value))
                .OrderBy(answer => answer.Key, StringComparer.Ordinal),
        ];
    }

    private static Spokesperson Make(Standpoint standpoint, Id<Person> person, Id<Party> party, Speaking speaking) => new()
    {
        Person = person,
        Party = party,
        Roles = [.. speaking.Roles.Keys.Order(StringComparer.Ordinal)],
        Statements = Listing.Ids(speaking.Statements),
        Certainty = CertaintyOf(speaking),
        Reason = $"{Reason(standpoint, person, party, speaking)}{Corrected(standpoint, speaking)}",
        RestsOn = Listing.References(standpoint, speaking.Entries.SelectMany(entry => standpoint.CorrectionsOf(entry).Prepend(entry))),
    };

    private static Truth CertaintyOf(Speaking speaking) => Truths.And(speaking.IsOne, Truths.All(speaking.Roles.Values));

    /// <summary>Which of the acts that leave it uncertain were set right.</summary>
    private static string Corrected(Standpoint standpoint, Speaking speaking) => CertaintyOf(speaking) == Truth.Yes ? "" : string.Concat(
        speaking.Entries.Distinct()
            .Where(entry => (entry.Section == Section.Statement || entry.Section == Section.Event) && standpoint.IsCorrected(entry))
            .OrderBy(entry => entry.Text, StringComparer.Ordinal)
            .Select(entry => $" {CorrectionWords.Of(entry.Id, standpoint.CorrectionsOf(entry))}"));

    private static Speaking Of(Dictionary<(Id<Person> Person, Id<Party> Party), Speaking> found, Id<Person> person, Id<Party> party) =>
        found.TryGetValue((person, party), out var speaking) ? speaking : found[(person, party)] = new Speaking();

    /// <summary>Those who spoke for a party, and those through whom something is reported.</summary>
    private static void AddVoices(Standpoint standpoint, Dictionary<(Id<Person> Person, Id<Party> Party), Speaking> found)
    {
        foreach (var statement in standpoint.Record.Statements)
        {
            var counts = standpoint.Counts(statement);
            if (counts == Truth.No)
            {
                continue;
            }

            foreach (var voice in statement.By)
            {
                if (SpeakerOf(voice) is var (person, party))
                {
                    var speaking = Of(found, person, party);
                    speaking.Add(statement.Reference, voice.Role ?? voice.Capacity?.Text, counts);
                    speaking.Statements.Add(statement.Id);
                }
            }
        }

        foreach (var entry in standpoint.Record.Entries)
        {
            foreach (var piece in entry.Evidence)
            {
                foreach (var voice in piece.Via)
                {
                    if (SpeakerOf(voice) is var (person, party)
                        && Truths.And(standpoint.Knows(piece), Spoke(standpoint, voice)) is not Truth.No and var spoke)
                    {
                        Of(found, person, party).Add(entry.Reference, voice.Role ?? voice.Capacity?.Text, spoke);
                    }
                }
            }
        }
    }

    private static void AddParticipants(Standpoint standpoint, Dictionary<(Id<Person> Person, Id<Party> Party), Speaking> found)
    {
        foreach (var happening in standpoint.Record.Events)
        {
            var counts = standpoint.Counts(happening);
            if (counts == Truth.No || standpoint.Happened(happening) == Truth.Unknown)
            {
                continue;
            }

            foreach (var participant in standpoint.Known(happening.Participants, happening).SelectMany(testimony => testimony.Value))
            {
                if (participant is { TakesPart: true, Person: { } person, Party: { } party })
                {
                    Of(found, person, party).Add(happening.Reference, participant.Role, counts);
                }
            }
        }
    }

    private static void AddOffices(
        Standpoint standpoint, Dictionary<(Id<Person> Person, Id<Party> Party), Speaking> found, Person person, Truth knows)
    {
        foreach (var office in person.Offices)
        {
            if (office.Of.Section == Section.Party && Held(standpoint, person, office, knows) is not Truth.No and var held)
            {
                Of(found, person.Id, Id<Party>.Parse(office.Of.Id)).Add(person.Reference, office.Title, held);
            }
        }
    }

    /// <summary>An office of a person, such as an adviser's, is a role for the party for which both speak.</summary>
    private static void AddOfficesOfPeople(Standpoint standpoint, Dictionary<(Id<Person> Person, Id<Party> Party), Speaking> found)
    {
        foreach (var ((id, party), speaking) in found)
        {
            if (standpoint.Ledger.Index.Find(id) is not { } person || standpoint.Knows(person) is Truth.No)
            {
                continue;
            }

            foreach (var office in person.Offices)
            {
                if (office.Of.Section == Section.Person
                    && found.ContainsKey((Id<Person>.Parse(office.Of.Id), party))
                    && Held(standpoint, person, office, standpoint.Knows(person)) is not Truth.No and var held)
                {
                    speaking.AddRole(person.Reference, office.Title, held);
                }
            }
        }
    }

    /// <summary>Whether an office was held on the day.</summary>
    private static Truth Held(Standpoint standpoint, Person person, Office office, Truth knows)
    {
        var evidence = office.Evidence.Count > 0 ? office.Evidence : person.Evidence;
        return Truths.And(Truths.And(knows, standpoint.Knows(evidence)), Lasting.On(standpoint, office.During, evidence));
    }

    /// <summary>Whether a person's offices for a party are all over, and nothing was said for it since.</summary>
    private static bool HasLeft(Standpoint standpoint, Id<Person> id, Id<Party> party, Speaking speaking)
    {
        if (standpoint.On is not { } day || standpoint.Ledger.Index.Find(id) is not { } person)
        {
            return false;
        }

        Office[] offices = [.. person.Offices.Where(office => office.Of == (Reference)party && standpoint.Knows(office.Evidence.Count > 0 ? office.Evidence : person.Evidence) == Truth.Yes)];
        var ends = Array.ConvertAll(offices, office => office.During is { Latest.Day: not null } during ? new DateRange(during.Latest, during.Latest) : default);
        return ends.Length > 0 && Array.TrueForAll(ends, end => end.Latest.Day is { } last && last < day)
            && speaking.Statements.All(said => standpoint.Ledger.Index.Find(said) is { } statement && Array.TrueForAll(ends, end => standpoint.Said(statement).IsAfter(end) == Truth.No));
    }

    private static (Id<Person> Person, Id<Party> Party)? SpeakerOf(Voice voice) =>
        voice is { Speaker: { } speaker, For: { } party } && speaker.Section == Section.Person ? (Id<Person>.Parse(speaker.Id), party) : null;

    /// <summary>Whether a voice spoke by the day.</summary>
    private static Truth Spoke(Standpoint standpoint, Voice voice) =>
        voice.At is null && voice.In is { } occasion && standpoint.Ledger.Index.Find(occasion) is { } happening
            ? standpoint.IsBy(standpoint.WhenHappened(happening))
            : standpoint.IsBy(standpoint.Ledger.Times.Of(voice).Days);

    private static string Reason(Standpoint standpoint, Id<Person> person, Id<Party> party, Speaking speaking)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{standpoint.NameOf(person)} for {standpoint.NameOf(party)}"));
        text.Append(speaking.Roles.Count == 0
            ? ", in a role that is not stated."
            : $": {string.Join(", ", speaking.Roles.OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => role.Value == Truth.Yes ? role.Key : $"{role.Key} (not certain on the day)"))}.");
        return speaking.Statements.Count == 0
            ? text.ToString()
            : text.Append(" Spoke in ").AppendJoin(", ", Listing.Ids(speaking.Statements).AsEnumerable()).Append('.').ToString();
    }
}
