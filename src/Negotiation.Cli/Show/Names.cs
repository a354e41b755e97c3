using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What the entries of a record are called in words, so that a reader need not know their ids.</summary>
internal sealed class Names
{
    private const int MostParticipantsInAName = 4;
    private readonly RecordIndex index;
    private readonly ProposalWords proposals;

    /// <summary>The names of one record.</summary>
    public Names(NegotiationRecord record)
    {
        index = new RecordIndex(record);
        proposals = new ProposalWords(this);
    }

    /// <summary>An entry by its name; by its reference, where there is none.</summary>
    public string Of(Reference reference) => index.Find(reference) switch
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
        _ when reference.Provision is { } number => $"provision {number} of {Of(Reference.Parse($"document:{reference.Id}"))}",
        _ => reference.Text,
    };

    /// <summary>An event as the occasion on which something was said: without those who took part.</summary>
    public string Occasion(Id<Event> id) => index.Find(id) is { } occasion ? Describe(occasion, participants: "") : id.Text;

    /// <summary>Who takes part: <c>Rustem Umerov for Ukraine</c>.</summary>
    public string Of(Participant participant)
    {
        var person = participant.Person is { } someone ? Of(someone) : null;
        var party = participant.Party is { } side ? Of(side) : null;
        var who = (person, party) switch
        {
            ({ } name, { } represented) => $"{name} for {represented}",
            _ => person ?? party ?? "someone unnamed",
        };
        return participant.Role is { } role ? $"{who} ({CodeWords.Of(role)})" : who;
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

    private static string At(string word, string? what) => what is null ? "" : $" {word} {what}";

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

    private string Of(Event happening)
    {
        var names = happening.Participants is { IsContested: false, Single: { Count: > 0 and <= MostParticipantsInAName } participants }
            ? Lists.And(participants.Select(ShortName))
            : null;
        return Describe(happening, At("of", names));
    }

    private string Of(Statement statement)
    {
        var speakers = Lists.And(statement.By.Select(VoiceOf));
        return $"what {speakers} {ActWords.Past(statement.Act)} ({statement.Id})";
    }

    private string ShortName(Participant participant) =>
        participant.Person is { } person ? Of(person) : participant.Party is { } party ? Of(party) : "someone unnamed";

    private string Describe(Event happening, string participants)
    {
        var place = happening.Place is { } places ? Lists.Or(places.Values.Select(place => Of(place))) : null;
        var date = happening.When is { IsContested: false, Single: var when } ? TimeWords.OfDate(when) : null;
        return $"the {CodeWords.Of(happening.Kind.Text)}{participants}{At("in", place)}{At("on", date)}";
    }
}
