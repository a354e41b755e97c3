using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Collects the entries that the page shows, each once, with all their evidence.</summary>
internal sealed class ReportCards
{
    private readonly RecordIndex index;
    private readonly ReportWords words;
    private readonly ILookup<Reference, Citation> citations;
    private readonly Dictionary<Id<Source>, int> sources = [];
    private readonly Dictionary<Reference, int> places = [];
    private readonly List<ReportCard> cards = [];

    /// <summary>The cards of one record, none of them made yet.</summary>
    public ReportCards(NegotiationRecord record, ReportWords words)
    {
        this.words = words;
        index = new RecordIndex(record);
        citations = Citation.In(record).ToLookup(citation => citation.Entry.Reference);
        foreach (var source in record.Sources)
        {
            sources.TryAdd(source.Id, sources.Count);
        }
    }

    /// <summary>The sources, each with the knowledge date from which on it may be known.</summary>
    /// <param name="states">The states at the knowledge dates of the page, in order.</param>
    public IReadOnlyList<ReportSource> Sources(IReadOnlyList<NegotiationState> states)
    {
        var stated = citations.SelectMany(group => group).DistinctBy(citation => citation.Evidence.Source).ToDictionary(citation => citation.Evidence.Source);
        return
        [
            .. index.Record.Sources.DistinctBy(source => source.Id).Select(source => new ReportSource(
                Called(source), source.Language.Text, source.Address?.Text, stated.TryGetValue(source.Id, out var citation) ? FirstKnown(citation, states) : 0)),
        ];
    }

    /// <summary>The cards that were asked for.</summary>
    public IReadOnlyList<ReportCard> All => cards;

    /// <summary>The place of the card of an entry.</summary>
    public int Of(Reference reference)
    {
        if (!places.TryGetValue(reference, out var place))
        {
            // A provision has no card of its own: its document shows it.
            var entry = index.Find(reference) ?? (reference.Provision is null ? null : index.Find(Reference.Parse($"document:{reference.Id}")));
            place = cards.Count;
            places[reference] = place;
            cards.Add(entry is null ? Missing(reference) : Of(reference, entry));
        }

        return place;
    }

    /// <summary>A piece of evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="fact">The fact that it is for; <c>null</c> where it is for the whole entry.</param>
    public ReportEvidence Of(Evidence evidence, string? fact)
    {
        var span = evidence.Span is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"characters {place.Start:N0} to {place.End:N0}")
            : null;
        return new ReportEvidence(
            sources.GetValueOrDefault(evidence.Source),
            evidence.Span?.Exact,
            span,
            evidence.Span is { } hashed ? $"SHA-256 {hashed.Sha256.Text}" : null,
            ReportFact.Stated(
                ReportFact.Of("For", fact),
                ReportFact.Of("According to", evidence.Via.Count == 0 ? "the source itself" : string.Join(", via ", evidence.Via.Reverse().Select(words.Voices.InFull))),
                ReportFact.Of("Wording", evidence.Wording.Text),
                ReportFact.Of("Grade", GradeOf(evidence)),
                ReportFact.Of("Marked", evidence.Handling is { } handling ? $"{handling.Scheme.Text} {handling.Mark}" : null),
                ReportFact.Of("Note", evidence.Note)));
    }

    /// <summary>The place of the first state in which a piece of evidence is or may be known; what is known once stays so.</summary>
    private static int FirstKnown(Citation citation, IReadOnlyList<NegotiationState> states)
    {
        var (low, high) = (0, states.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = states[middle].EvidenceFor(citation.Entry.Reference).Contains(citation.Evidence) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static ReportCard Missing(Reference reference) => new(reference.Text, ReportWords.Capital(reference.Section.Text), reference.Text, [], []);

    private static string Called(Source source) => source.Title is { } title ? $"{source.Publisher}, \u201c{title}\u201d" : source.Publisher;

    private static string? GradeOf(Evidence evidence) => evidence.Grade?.Text switch
    {
        null => null,
        "1" => "1, confirmed by other sources",
        "2" => "2, probably true",
        "3" => "3, possibly true",
        "4" => "4, doubtful",
        "5" => "5, improbable",
        "6" => "6, cannot be judged",
        var other => other,
    };

    /// <summary>The fact that a piece of evidence is for; <c>null</c> where it is for the whole entry.</summary>
    private static string? FactOf(string pointer)
    {
        string[] parts = pointer.Split('/');
        return parts.Length < 4 || parts[3] is "evidence" or "via" ? null : CodeWords.Of(Spaced(parts[3]));
    }

    private static string Spaced(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    private ReportCard Of(Reference reference, Entry entry)
    {
        var evidence = citations[entry.Reference].Select(citation => Of(citation.Evidence, FactOf(citation.Pointer))).ToList();
        var kind = ReportWords.Capital(CodeWords.Of(reference.Section.Text));
        return new ReportCard(reference.Text, kind, ReportWords.Capital(words.Names.Of(reference)), FactsOf(entry), evidence);
    }

    private IReadOnlyList<ReportFact> FactsOf(Entry entry) => entry switch
    {
        Statement statement => Facts(words.Statements.Of(statement)),
        Event happening => Facts(words.Events.Of(happening)),
        Proposal proposal => Facts(words.Proposals.Of(proposal)),
        Source source => Facts(source),
        Document document => Facts(document),
        Party party => Facts(party),
        Person person => ReportFact.Stated(
            ReportFact.Of("Offices", person.Offices.Select(office => $"{office.Title} of {words.Names.Of(office.Of)}")),
            ReportFact.Of("Also called", person.Aliases.Select(alias => alias.Text))),
        Territory territory => ReportFact.Stated(
            ReportFact.Of("Within", territory.Within is { } whole ? words.Names.Of(whole) : null),
            ReportFact.Of("Held", territory.Control.Select(control => $"{control.Extent} by {words.Names.Of(control.By)}"))),
        Issue issue => ReportFact.Stated(ReportFact.Of("Within", issue.Within is { } whole ? words.Names.Of(whole) : null)),
        _ => [],
    };

    private static IReadOnlyList<ReportFact> Facts(StatementNote note) => ReportFact.Stated(
        ReportFact.Of("Who", note.Who),
        ReportFact.Of("Did", note.Did),
        ReportFact.Of("On", note.On),
        ReportFact.Of("To", note.To),
        ReportFact.Of("Said", note.Content),
        ReportFact.Of("On conditions", note.Conditions),
        ReportFact.Of("Said before", note.Iteration),
        ReportFact.Of("Answers", note.Answers),
        ReportFact.Of("Reacts to", note.ReactsTo),
        ReportFact.Of("Attributed", note.IsAttributed ? "known only through others" : null));

    private static IReadOnlyList<ReportFact> Facts(EventNote note) => ReportFact.Stated(
        ReportFact.Of("In sum", note.Summary),
        ReportFact.Of("Occurrence", note.Occurrence),
        ReportFact.Of("When", note.When),
        ReportFact.Of("Where", note.Place),
        ReportFact.Of("Form", note.Form),
        ReportFact.Of("Who took part", note.Participants),
        ReportFact.Of("About", note.About),
        ReportFact.Of("Effects", note.Effects),
        ReportFact.Of("Counted", note.Measures),
        ReportFact.Of("Votes", note.Votes),
        ReportFact.Of("Order", note.Order));

    private static IReadOnlyList<ReportFact> Facts(ProposalNote note) => ReportFact.Stated(
        ReportFact.Of("Wants", note.What),
        ReportFact.Of("Issue", note.Issue),
        ReportFact.Of("Toward", note.Toward),
        ReportFact.Of("Schedule", note.When),
        ReportFact.Of("On conditions", note.Conditions),
        ReportFact.Of("Consent", note.Consent),
        ReportFact.Of("Void when", note.VoidWhen),
        ReportFact.Of("A party may leave", note.Withdrawal),
        ReportFact.Of("Open until", note.OpenUntil),
        ReportFact.Of("Covers", note.Covers),
        ReportFact.Of("Does not cover", note.NotCovering),
        ReportFact.Of("Excluded", note.Excluded),
        ReportFact.Of("Places", note.VenueOneOf));

    private IReadOnlyList<ReportFact> Facts(Source source) => ReportFact.Stated(
        ReportFact.Of("Publisher", source.Publisher),
        ReportFact.Of("Author", source.Author),
        ReportFact.Of("Title", source.Title),
        ReportFact.Of("Published", source.Published is { } published ? words.Times.Of(published) : null),
        ReportFact.Of("Language", source.Language.Text),
        ReportFact.Of("Reliability", source.Reliability?.Text),
        ReportFact.Of("Retrieved", source.Retrieved is { } retrieved ? words.Times.Of(retrieved) : null),
        ReportFact.Of("Standing", CodeWords.OfOptional(source.Standing?.Kind)),
        source.Address is { } address ? new ReportFact("Address", address.Text, address.Text) : null,
        source.Archived is { } archived ? new ReportFact("Archived", archived.Text, archived.Text) : null);

    private IReadOnlyList<ReportFact> Facts(Document document)
    {
        var note = words.Documents.Of(document);
        return ReportFact.Stated(
            ReportFact.Of("Kind", CodeWords.Of(document.Kind.Text)),
            ReportFact.Of("Dated", words.Times.OfOptional(document.Dated)),
            ReportFact.Of("Language", document.Language?.Text),
            ReportFact.Of("Available", note.Availability),
            ReportFact.Of("Also called", document.Aliases.Select(alias => alias.Text)),
            ReportFact.Of("On conditions", note.Conditions),
            ReportFact.Of("Consent", note.Consent),
            ReportFact.Of("Void when", note.VoidWhen),
            ReportFact.Of("A party may leave", note.Withdrawal));
    }

    private IReadOnlyList<ReportFact> Facts(Party party) => ReportFact.Stated(
        ReportFact.Of("Kind", CodeWords.Of(party.Kind.Text)),
        ReportFact.Of("Also called", party.Aliases.Select(alias => alias.Text)),
        ReportFact.Of("Roles", party.Roles.Select(role => PartyNotes.Of(role, words.Names, words.Times))));
}
