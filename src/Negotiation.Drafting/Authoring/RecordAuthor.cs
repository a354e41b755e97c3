using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>Writes a record in code as a <see cref="Draft"/> does on paper: typed entries, ids made of names, words of the source for evidence.</summary>
/// <remarks>
/// What each method returns is the id of the entry, by which others refer to it. Nothing that concerns more than one value throws:
/// <see cref="Build"/> gives the record, or all that is wrong at once.
/// </remarks>
/// <example>
/// <code>
/// var author = new RecordAuthor("Pay talks at the mill");
/// var report = author.Source(
///     "report", "On 28 May the millers turned down a rise of one percent.", publisher: "The Herald", title: "Talks at the mill", published: "2015-05-29");
/// var millers = author.Party("Millers", PartyKind.TradeUnion, report.Quote("the millers"));
/// var rise = author.Proposal(
///     "pay rise",
///     id =&gt; new Undertaking { Id = id, Action = "raise-pay", Quantity = new Exactly { Value = 1, Unit = Unit.Percent } },
///     report.Quote("a rise of one percent"));
/// author.Said(millers, Act.Reject, rise, report.Quote("the millers turned down a rise of one percent"), at: "2015-05-28");
/// var result = author.Build();
/// Console.WriteLine(result.Record is { } record ? $"{record}" : string.Join('\n', result.Diagnostics));
/// </code>
/// </example>
public sealed class RecordAuthor
{
    private readonly NameTable names = new();
    private readonly QuoteLog log = new();
    private readonly List<QuotableSource> sources = [];
    private NegotiationRecord record;

    /// <summary>Begins a record.</summary>
    /// <param name="title">What the negotiation is called.</param>
    /// <param name="id">Its id; <c>null</c> for one made of the title.</param>
    /// <exception cref="DomainRuleException">NEG2001: the title is blank. NEG2004: it has no Latin letters to make an id of.</exception>
    public RecordAuthor(string title, Slug? id = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        record = new NegotiationRecord { Title = title, Id = id ?? SlugOf(title) };
    }

    /// <summary>Adds a source.</summary>
    /// <param name="name">Its name, of which its id is made.</param>
    /// <param name="text">Its decoded text, without a byte order mark; <c>null</c> where it is not at hand.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="published">When it became known.</param>
    /// <param name="language">The language of its text; English when <c>null</c>.</param>
    /// <exception cref="DomainRuleException">NEG1009: the text holds half of a surrogate pair. NEG2001: the publisher or the title is blank. NEG2004: the name has no Latin letters to make an id of.</exception>
    public QuotableSource Source(string name, string? text, string publisher, string? title = null, When? published = null, LanguageTag? language = null) =>
        Source(new Source { Id = IdOf<Source>(name), Publisher = publisher, Title = title, Published = published, Language = language ?? "en" }, text);

    /// <summary>Adds a source.</summary>
    /// <param name="source">The source; the fingerprint of the text is added to it where it has none.</param>
    /// <param name="text">Its decoded text, without a byte order mark; <c>null</c> where it is not at hand.</param>
    /// <exception cref="DomainRuleException">NEG1009: the text holds half of a surrogate pair.</exception>
    public QuotableSource Source(Source source, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var quotable = new QuotableSource(source.Id, text, log);
        sources.Add(quotable);
        record = record with { Sources = record.Sources.Add(Taken(source with { Text = source.Text ?? quotable.Text?.Fingerprint }, [])) };
        return quotable;
    }

    /// <summary>Adds a party.</summary>
    /// <param name="name">Its name, of which its id is made.</param>
    /// <param name="kind">What sort of party it is.</param>
    /// <param name="evidence">Where it is named.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Party> Party(string name, PartyKind kind, params ValueList<Evidence> evidence) =>
        Add(new Party { Id = IdOf<Party>(name), Kind = kind, Name = name }, evidence);

    /// <summary>Adds a person without an office.</summary>
    /// <param name="name">The name, of which the id is made.</param>
    /// <param name="evidence">Where the person is named.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Person> Person(string name, params ValueList<Evidence> evidence) => Add(new Person { Id = IdOf<Person>(name), Name = name }, evidence);

    /// <summary>Adds a person with an office.</summary>
    /// <param name="name">The name, of which the id is made.</param>
    /// <param name="office">The title of the office.</param>
    /// <param name="of">What it is an office of: a party, a body, another person.</param>
    /// <param name="evidence">Where the person is named.</param>
    /// <exception cref="DomainRuleException">NEG2001: the title is blank. NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Person> Person(string name, string office, Reference of, params ValueList<Evidence> evidence) =>
        Add(new Person { Id = IdOf<Person>(name), Name = name, Offices = [new Office { Title = office, Of = of }] }, evidence);

    /// <summary>Adds a territory.</summary>
    /// <param name="name">Its name, of which its id is made.</param>
    /// <param name="evidence">Where it is named.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Territory> Territory(string name, params ValueList<Evidence> evidence) => Add(new Territory { Id = IdOf<Territory>(name), Name = name }, evidence);

    /// <summary>Adds a point of the agenda.</summary>
    /// <param name="name">Its name, of which its id is made.</param>
    /// <param name="evidence">Where it is named.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Issue> Issue(string name, params ValueList<Evidence> evidence) => Add(new Issue { Id = IdOf<Issue>(name), Name = name }, evidence);

    /// <summary>Adds a proposal of any kind.</summary>
    /// <param name="name">What to call it; its id is made of it.</param>
    /// <param name="make">Makes it, with that id.</param>
    /// <param name="evidence">Where it is reported.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Proposal> Proposal(string name, Func<Id<Proposal>, Proposal> make, params ValueList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add(make(IdOf<Proposal>(name)), evidence);
    }

    /// <summary>Adds a document.</summary>
    /// <param name="name">What to call it; its id is made of it.</param>
    /// <param name="make">Makes it, with that id.</param>
    /// <param name="evidence">Where it is reported.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Document> Document(string name, Func<Id<Document>, Document> make, params ValueList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add(make(IdOf<Document>(name)), evidence);
    }

    /// <summary>Adds an event.</summary>
    /// <param name="name">What to call it; its id is made of it.</param>
    /// <param name="make">Makes it, with that id.</param>
    /// <param name="evidence">Where it is reported.</param>
    /// <exception cref="DomainRuleException">NEG2004: the name has no Latin letters to make an id of.</exception>
    public Id<Event> Event(string name, Func<Id<Event>, Event> make, params ValueList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add(make(IdOf<Event>(name)), evidence);
    }

    /// <summary>Adds what one party or person said about one thing, with one piece of evidence.</summary>
    /// <param name="by">Who said it.</param>
    /// <param name="act">What was done by it.</param>
    /// <param name="on">What it is about.</param>
    /// <param name="evidence">Where it is reported.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="to">To whom.</param>
    /// <param name="answers">What it answers.</param>
    /// <param name="content">What was said, in a few words.</param>
    /// <param name="id">Its id; <c>null</c> for one made of who did what about what.</param>
    /// <exception cref="DomainRuleException">NEG2001: the content is blank.</exception>
    public Id<Statement> Said(
        Reference by, Act act, Reference on, Evidence evidence, When? at = null, Reference? to = null, Reference? answers = null, string? content = null, Id<Statement>? id = null) =>
        Said([new Voice { Speaker = by, At = at }], act, [on], [evidence], to is { } addressee ? [addressee] : null, answers, content, id);

    /// <summary>Adds what was said, by several, for a party, in a role or at an event, about several things, or with several pieces of evidence.</summary>
    /// <param name="by">Who said it: for whom, in what role, at what event, when.</param>
    /// <param name="act">What was done by it.</param>
    /// <param name="on">What it is about.</param>
    /// <param name="evidence">Where it is reported.</param>
    /// <param name="to">To whom.</param>
    /// <param name="answers">What it answers.</param>
    /// <param name="content">What was said, in a few words.</param>
    /// <param name="id">Its id; <c>null</c> for one made of who did what about what.</param>
    /// <exception cref="DomainRuleException">NEG2003: nobody speaks, or about nothing. NEG2001: the content is blank.</exception>
    public Id<Statement> Said(
        ValueList<Voice> by, Act act, ValueList<Reference> on, ValueList<Evidence> evidence, ValueList<Reference>? to = null, Reference? answers = null, string? content = null,
        Id<Statement>? id = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        var first = by.Count == 0 ? null : by[0];
        var own = id ?? StatementId.Of(names, first?.Speaker?.Text, first?.Description, isNegated: false, act.Text, on.Count == 0 ? null : on[0].Text);
        return Add(new Statement { Id = own, By = by, To = to, Act = act, On = on, Content = content, Answers = answers }, evidence);
    }

    /// <summary>Adds a party as it is.</summary>
    /// <param name="party">The party.</param>
    /// <param name="evidence">Where it is named, beside what it has already.</param>
    public Id<Party> Add(Party party, params ValueList<Evidence> evidence)
    {
        var taken = Taken(party, evidence);
        Name(taken, taken.Name, taken.Aliases);
        record = record with { Parties = record.Parties.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a person as they are.</summary>
    /// <param name="person">The person.</param>
    /// <param name="evidence">Where the person is named, beside what it has already.</param>
    public Id<Person> Add(Person person, params ValueList<Evidence> evidence)
    {
        var taken = Taken(person, evidence);
        Name(taken, taken.Name, taken.Aliases);
        record = record with { People = record.People.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a territory as it is.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="evidence">Where it is named, beside what it has already.</param>
    public Id<Territory> Add(Territory territory, params ValueList<Evidence> evidence)
    {
        var taken = Taken(territory, evidence);
        record = record with { Territories = record.Territories.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a point of the agenda as it is.</summary>
    /// <param name="issue">The point.</param>
    /// <param name="evidence">Where it is named, beside what it has already.</param>
    public Id<Issue> Add(Issue issue, params ValueList<Evidence> evidence)
    {
        var taken = Taken(issue, evidence);
        record = record with { Issues = record.Issues.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a proposal as it is.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="evidence">Where it is reported, beside what it has already.</param>
    public Id<Proposal> Add(Proposal proposal, params ValueList<Evidence> evidence)
    {
        var taken = Taken(proposal, evidence);
        record = record with { Proposals = record.Proposals.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a document as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="evidence">Where it is reported, beside what it has already.</param>
    public Id<Document> Add(Document document, params ValueList<Evidence> evidence)
    {
        var taken = Taken(document, evidence);
        record = record with { Documents = record.Documents.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds an event as it is.</summary>
    /// <param name="event">The event.</param>
    /// <param name="evidence">Where it is reported, beside what it has already.</param>
    public Id<Event> Add(Event @event, params ValueList<Evidence> evidence)
    {
        var taken = Taken(@event, evidence);
        record = record with { Events = record.Events.Add(taken) };
        return taken.Id;
    }

    /// <summary>Adds a statement as it is.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="evidence">Where it is reported, beside what it has already.</param>
    public Id<Statement> Add(Statement statement, params ValueList<Evidence> evidence)
    {
        var taken = Taken(statement, evidence);
        record = record with { Statements = record.Statements.Add(taken) };
        return taken.Id;
    }

    /// <summary>The record of what was added so far, or all that is wrong with it: quotations, rules of records, words that speak against an act.</summary>
    public DraftResult Build()
    {
        var read = NegotiationJson.Validate(NegotiationJson.Write(record));
        ValueList<Diagnostic> found =
        [
            .. log.In(record),
            .. read.Diagnostics.Select(finding => finding with { Line = null, Column = null, Fix = null }),
            .. Texts.SelectMany(text => SourceCheck.Of(record, text.Source, text.Text).Diagnostics),
            .. Doubts(),
        ];
        return new DraftResult(found.Any(finding => finding.Severity == Severity.Error) ? null : read.Record, found, []);
    }

    private IEnumerable<SourceText> Texts => sources.DistinctBy(source => source.Id).Select(source => source.Text).OfType<SourceText>();

    /// <summary>What speaks against the act of a statement, or against who speaks, in the words that are quoted for it.</summary>
    private IEnumerable<Diagnostic> Doubts()
    {
        var spoken = new SpokenWords(names);
        var texts = Texts.ToDictionary(text => text.Source);
        foreach (var (place, statement) in record.Statements.Index())
        {
            foreach (var evidence in statement.Evidence.Where(evidence => !log.IsConfirmed(evidence)))
            {
                if (evidence.Span is { } span && texts.TryGetValue(evidence.Source, out var text) && span.End <= text.Fingerprint.CodePoints)
                {
                    foreach (var (rule, message) in spoken.Doubts(statement, FoundWords.At(span, text)))
                    {
                        yield return new Diagnostic(rule, $"/statements/{place}", message);
                    }
                }
            }
        }
    }

    private T Taken<T>(T entry, ValueList<Evidence> evidence)
        where T : Entry
    {
        ArgumentNullException.ThrowIfNull(entry);
        names.Declare(new Named(entry.Reference.Section, entry.Reference.Id));
        return evidence.Count == 0 ? entry : entry with { Evidence = [.. entry.Evidence, .. evidence] };
    }

    private void Name(Entry entry, string name, ValueList<Name> aliases)
    {
        var named = new Named(entry.Reference.Section, entry.Reference.Id);
        names.AddShown(name, named);
        foreach (var alias in aliases)
        {
            names.AddShown(alias.Text, named);
        }
    }

    private static Id<T> IdOf<T>(string name)
        where T : IEntry
    {
        ArgumentNullException.ThrowIfNull(name);
        return Id<T>.TryParse(NameTable.SlugOf(name), out var id) ? id
            : throw new DomainRuleException(RuleBook.NotAnId, $"'{name}' has no Latin letters to make an id of: add the entry with an id of its own.");
    }

    private static Slug SlugOf(string title) => Slug.TryParse(NameTable.SlugOf(title), out var slug) ? slug
        : throw new DomainRuleException(RuleBook.NotAnId, $"'{title}' has no Latin letters to make an id of: give the record an id.");
}
