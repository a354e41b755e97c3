using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What the entries of a record are called in words, so that a reader need not know their ids.</summary>
internal sealed class Names
{
    private const int MostParticipantsInAName = 4;
    private readonly RecordIndex index;
    private readonly ProposalWords proposals;
    private readonly Memberships? known;
    private readonly HashSet<string> ambiguous;

    /// <summary>The names of one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="known">For brief names: the memberships, which the reader sees and so need not be told again.</param>
    public Names(NegotiationRecord record, Memberships? known = null)
    {
        index = new RecordIndex(record);
        proposals = new ProposalWords(this);
        this.known = known;
        ambiguous = IsBrief ? Ambiguous(record) : [];
    }

    /// <summary>Whether names leave out what the reader of the whole digest knows anyway.</summary>
    public bool IsBrief => known is not null;

    /// <summary>An entry by its name; by its reference, where there is none. A doubtful one is marked.</summary>
    public string Of(Reference reference) =>
        index.Find(reference) is { } entry ? Marked(entry, Name(entry))
        : reference.Provision is { } number ? $"provision {number} of {Of(Reference.Parse($"document:{reference.Id}"))}"
        : reference.Text;

    /// <summary>An event as the occasion on which something was said: without those who took part.</summary>
    public string Occasion(Id<Event> id) => index.Find(id) is { } occasion ? Marked(occasion, Describe(occasion, participants: "")) : id.Text;

    /// <summary>Who takes part: <c>Rustem Umerov for Ukraine</c>.</summary>
    public string Of(Participant participant)
    {
        var person = participant.Person is { } someone ? Of(someone) : null;
        var party = participant.Party is { } side ? Of(side) : null;
        var who = (person, party) switch
        {
            ({ } name, { } represented) => IsKnown(participant.Person, participant.Party) ? name : $"{name} for {represented}",
            _ => person ?? party ?? "someone unnamed",
        };
        string?[] parts =
        [
            participant.Role is { } role ? CodeWords.Of(role) : null,
            participant.Capacity is { } capacity ? $"as {CodeWords.Of(capacity.Text)}" : null,
            CodeWords.OfOptional(participant.Attendance),
        ];
        var details = string.Join(", ", parts.OfType<string>());
        return details.Length > 0 ? $"{who} ({details})" : who;
    }

    /// <summary>What a proposal wants, in full; elsewhere its summary is its name.</summary>
    public string InFull(Proposal proposal) => proposals.Of(proposal);

    /// <summary>An area, in whole or in part.</summary>
    public string Of(Area area) => proposals.Of(area);

    /// <summary>Who passes from whom to whom.</summary>
    public string Of(Transfer transfer) => proposals.Of(transfer);

    /// <summary>How much or how many.</summary>
    public string Of(Quantity quantity) => proposals.Of(quantity);

    /// <summary>Who speaks.</summary>
    public string VoiceOf(Voice voice) => voice.Speaker is { } speaker ? Of(speaker) : voice.Description ?? "someone unnamed";

    /// <summary>Whether the reader knows for whom a person speaks.</summary>
    public bool IsKnown(Id<Person>? person, Id<Party>? party) =>
        person is { } someone && party is { } side && known?.IsOnlyOf(someone, side) is true;

    /// <summary>Whether the reader knows that a person holds an office.</summary>
    public bool IsKnown(Id<Person>? person, string role) =>
        IsBrief && person is { } someone && index.Find(someone) is { } holder
        && holder.Offices.Any(office => string.Equals(office.Title, role, StringComparison.OrdinalIgnoreCase));

    private static string Marked(Entry entry, string name) => name + Doubtful.MarkOf(Doubtful.Is(entry));

    private static string At(string word, string? what) => what is null ? "" : $" {word} {what}";

    private string Name(Entry entry) => entry switch
    {
        Source source => Of(source),
        Party party => party.Name,
        Person person => person.Name,
        Territory territory => territory.Name,
        Issue issue => issue.Name,
        Proposal proposal => proposal.Summary is { IsContested: false } summary ? summary.Single : proposals.Of(proposal),
        Document document => Of(document),
        Event happening => Of(happening),
        Statement statement => Of(statement),
        _ => entry.Reference.Text,
    };

    private string Of(Source source)
    {
        var isAmbiguous = index.Record.Sources.Count(other => string.Equals(other.Publisher, source.Publisher, StringComparison.Ordinal)) > 1;
        return isAmbiguous ? $"{source.Publisher} ({source.Id})" : source.Publisher;
    }

    private string Of(Document document)
    {
        var authors = document.Authors is { } parties
            ? Lists.Or(parties.Values.Select(list => Lists.And(list.Select(party => Of(party)))))
            : null;
        return document.Title is { } title ? $"\"{title}\"" : $"the {CodeWords.Of(document.Kind.Text)}{At("of", authors)}";
    }

    private string Of(Event happening) => Describe(happening, Participants(happening));

    private string Participants(Event happening)
    {
        var names = happening.Participants is { IsContested: false, Single: var all } && all.Where(one => one.TakesPart).ToList() is { Count: > 0 and <= MostParticipantsInAName } participants
            ? Lists.And(participants.Select(ShortName))
            : null;
        return At("of", names);
    }

    private string Deed(Statement statement) => $"what {Lists.And(statement.By.Select(VoiceOf))} {ActWords.Past(statement)}";

    private string Of(Statement statement)
    {
        var deed = Deed(statement);
        return IsBrief && !ambiguous.Contains(deed) ? deed : $"{deed} ({statement.Id})";
    }

    private string ShortName(Participant participant) =>
        participant.Person is { } person ? Of(person) : participant.Party is { } party ? Of(party) : "someone unnamed";

    private string Describe(Event happening, string participants)
    {
        var name = Undated(happening, participants);
        var date = happening.When is { IsContested: false, Single: var when } ? TimeWords.OfDate(when) : null;
        return IsBrief && !ambiguous.Contains(name) ? name : name + At("on", date);
    }

    private string Undated(Event happening, string participants)
    {
        var place = happening.Place is { } places ? Lists.Or(places.Values.Select(place => Of(place))) : null;
        return $"the {CodeWords.Of(happening.Kind.Text)}{participants}{At("in", place)}";
    }

    /// <summary>The names without dates and ids that two entries have.</summary>
    private HashSet<string> Ambiguous(NegotiationRecord record) => record.Events
        .SelectMany(happening => new[] { Undated(happening, ""), Undated(happening, Participants(happening)) }.Distinct(StringComparer.Ordinal))
        .Concat(record.Statements.Select(Deed))
        .CountBy(name => name, StringComparer.Ordinal)
        .Where(count => count.Value > 1)
        .Select(count => count.Key)
        .ToHashSet(StringComparer.Ordinal);
}
