using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Negotiation.Model;

/// <summary>What stands in a negotiation on a day, as known by a day: the answers that follow from its record.</summary>
/// <remarks>
/// It is immutable, and does not depend on the order of the ledger. An act whose day is uncertain, or whose source has no certain
/// date, counts as <see cref="Truth.Maybe"/>; nothing is guessed. Each kind of answer is worked out when it is first asked for,
/// and is sorted by its key.
/// </remarks>
/// <example>
/// <code>
/// var state = new NegotiationRecord { Id = "first-steps", Title = "First steps" }.AsOf(on: new NodaTime.LocalDate(2025, 6, 2));
/// foreach (var position in state.Positions)
/// {
///     Console.WriteLine($"{position.Party} {position.Stance} {position.On}: {position.Reason}");
/// }
/// </code>
/// </example>
public sealed class NegotiationState
{
    private readonly Standpoint standpoint;
    private readonly AnswersKept answers;

    internal NegotiationState(Standpoint standpoint) => (this.standpoint, answers) = (standpoint, new(this, standpoint));

    /// <summary>The record.</summary>
    public NegotiationRecord Record => standpoint.Record;

    /// <summary>The day, inclusive; <c>null</c>: everything that is recorded.</summary>
    public LocalDate? On => standpoint.On;

    /// <summary>The day by which it must have been published, inclusive; <c>null</c>: everything that is recorded.</summary>
    public LocalDate? KnownBy => standpoint.KnownBy;

    /// <summary>Where each party stands on each thing that it took a stance on, and whether that hardened or softened.</summary>
    public ValueList<Position> Positions => answers.Positions;

    /// <summary>How far each proposal has come, and since when it is on the table.</summary>
    public ValueList<Life> Table => answers.Table;

    /// <summary>What has become of each text: who signed it, whether it is in force, and for whom.</summary>
    public ValueList<Life> Texts => answers.Texts;

    /// <summary>Who rejected what, when, in reaction to what, and for which time.</summary>
    public ValueList<Rejection> Rejections => answers.Rejections;

    /// <summary>Where positions conflict, and where they overlap.</summary>
    public ValueList<Contrast> Contrasts => answers.Contrasts;

    /// <summary>What rests on one source, on one side, on others' word, or is contradicted.</summary>
    public ValueList<Corroboration> Corroborations => answers.Corroborations;

    /// <summary>Through how many people each statement has come, and whose words it was first.</summary>
    public ValueList<Hearsay> Hearsay => answers.Hearsay;

    /// <summary>What was promised, agreed or announced: met, missed, overdue.</summary>
    public ValueList<Obligation> Obligations => answers.Obligations;

    /// <summary>What each proposal covers of which territory, against claim and control.</summary>
    public ValueList<AreaDemand> Areas => answers.Areas;

    /// <summary>Who is included in and left out of each exchange or release.</summary>
    public ValueList<ExchangeTerms> Exchanges => answers.Exchanges;

    /// <summary>Whom and what each proposal covers and leaves out, as far as it names them.</summary>
    public ValueList<Coverage> Coverages => answers.Coverages;

    /// <summary>The meetings, calls and talks, in their order as far as recorded.</summary>
    public ValueList<Contact> Contacts => answers.Contacts;

    /// <summary>How far talks have come: under way, suspended, closed, and by whom.</summary>
    public ValueList<TalksStatus> Talks => answers.Talks;

    /// <summary>Who belongs to which party or body.</summary>
    public ValueList<BodyMember> Members => answers.Members;

    /// <summary>Who speaks for whom.</summary>
    public ValueList<Spokesperson> Spokespeople => answers.Spokespeople;

    /// <summary>Which version of which clause binds whom.</summary>
    public ValueList<ClauseBinding> Clauses => answers.Clauses;

    /// <summary>Who applies what provisionally, before it is in force.</summary>
    public ValueList<ProvisionalApplication> Applications => answers.Applications;

    /// <summary>What is only announced, possible, conditional, contested or denied, and must be kept out of counts.</summary>
    public ValueList<Unsettled> Unsettled => answers.Unsettled;

    /// <summary>What was said and what came to pass, in order as far as days settle it; what has no day comes last.</summary>
    public ValueList<TimelineEntry> Timeline => answers.Timeline;

    /// <summary>All answers, question by question.</summary>
    public IEnumerable<Answer> Answers =>
    [
        .. Positions, .. Table, .. Texts, .. Rejections, .. Contrasts, .. Corroborations, .. Hearsay, .. Obligations, .. Areas, .. Exchanges,
        .. Coverages, .. Contacts, .. Talks, .. Members, .. Spokespeople, .. Clauses, .. Applications, .. Unsettled, .. Timeline,
    ];

    /// <summary>The entry with a reference; <c>null</c> when there is none, or when it is a provision.</summary>
    /// <remarks>Of the whole record: <see cref="Knows(Entry)"/> says whether it is known by then.</remarks>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    public Entry? Find(Reference reference) => Record.Find(reference);

    /// <summary>The entry with an id; <c>null</c> when there is none.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    public T? Find<T>(Id<T> id)
        where T : Entry, IEntry => Record.Find(id);

    /// <summary>Finds the entry with a reference.</summary>
    /// <param name="reference">The reference, such as <c>party:north</c>.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one; a provision is none.</returns>
    public bool TryFind(Reference reference, [NotNullWhen(true)] out Entry? entry) => Record.TryFind(reference, out entry);

    /// <summary>Finds the entry with an id.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="id">The id.</param>
    /// <param name="entry">The entry, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind<T>(Id<T> id, [NotNullWhen(true)] out T? entry)
        where T : Entry, IEntry => Record.TryFind(id, out entry);

    /// <summary>Where a party stands on something.</summary>
    /// <param name="party">The party.</param>
    /// <param name="on">The thing.</param>
    /// <returns>The position; <see cref="Stance.Silent"/> where it took none; that is <see cref="Truth.Unknown"/> of what the record does not hold.</returns>
    public Position PositionOf(Id<Party> party, Reference on) => PositionQuestion.Of(standpoint, party, on);

    /// <summary>What has become of a proposal, a provision or a text.</summary>
    /// <param name="on">The proposal, provision or text.</param>
    /// <returns><c>null</c> where the record does not have it, or it is not known by then.</returns>
    public Life? LifeOf(Reference on) => LifeQuestion.Of(standpoint, on);

    /// <summary>The stance of a party on something, without what leads to it: the fast way to ask often.</summary>
    /// <param name="party">The party.</param>
    /// <param name="on">The thing.</param>
    /// <returns>The same as <see cref="PositionOf"/> tells.</returns>
    public StanceReading StanceOf(Id<Party> party, Reference on) => PositionQuestion.Stance(standpoint, party, on);

    /// <summary>Whether an entry is known: a source once it was published, anything else once a source with evidence for it was.</summary>
    /// <param name="entry">The entry, of this record.</param>
    /// <returns><see cref="Truth.Maybe"/> where only sources without a certain date tell it; yes for what has no evidence.</returns>
    public Truth Knows(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return standpoint.IsKnown(entry);
    }

    /// <summary>Whether a piece of evidence is known: its source was published by then.</summary>
    /// <param name="evidence">The evidence, of this record.</param>
    public Truth Knows(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return standpoint.Knows(evidence);
    }

    /// <summary>The values of a fact that are or may be known, with the evidence for them that is; empty when the fact is not recorded.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="fact">The fact; <c>null</c> when it is not stated.</param>
    /// <param name="owner">The entry that holds it, on whose evidence a value without its own rests.</param>
    public ValueList<Testimony<T>> Known<T>(IAttested<T>? fact, Entry owner)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(owner);
        return standpoint.Known(fact, owner);
    }

    /// <summary>The days that a time can mean, what it is counted from looked up.</summary>
    /// <param name="time">The time; <c>null</c> when it is not stated.</param>
    /// <returns>Unknown ends where no day is recorded.</returns>
    public DateRange DaysOf(When? time) => standpoint.Ledger.Times.Of(time).Days;

    /// <summary>The answers about something: on itself, on what belongs to it, and on what was said about it or does something to it.</summary>
    /// <remarks>
    /// To an issue belong the points within it and their proposals; to a document its provisions with their proposals; to a package
    /// its parts. What was said on a statement about it, to deny or reaffirm it, what answers and what corrects such a statement is
    /// about it too, and so on. A party, person, territory or source concerns the answers that name it, as speaker, side, actor, participant,
    /// teller or place, and those about a statement, an event or a proposal that names it; as far as that is or may be known.
    /// </remarks>
    /// <param name="subject">The thing.</param>
    /// <returns>Question by question; none where the record does not have it.</returns>
    public ValueList<Answer> About(Reference subject)
    {
        var scope = new SubjectScope(standpoint, subject);
        return [.. Answers.Where(scope.Concerns)];
    }

    /// <summary>The answers that are others in another state: on a later day, by what was known later, or of another record.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>Those whose verdict or certainty differs, and those that only one of the two has; sorted by key.</returns>
    public ValueList<Change> ChangesTo(NegotiationState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Change.Between(Answers, other.Answers);
    }

    /// <summary>Why an answer is what it is: the smallest sets of statements and sources without which it would be another one.</summary>
    /// <param name="answer">An answer of this state; of one that this state does not give, nothing is found and nothing is settled.</param>
    /// <param name="cancellation">Ends the search early, without an exception: what is known by then is returned, not settled.</param>
    public Grounds Why(Answer answer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return !Gives(answer) ? new() { Answer = answer, IsSettled = false } : GroundsSearch.Of(answer, Inquiry.Of(answer, standpoint), cancellation);
    }

    /// <summary>The evidence of an entry, as far as it is or may be known: its own, and that of its facts.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Each piece once, in the order of the record's fixed layout; none where the record does not have the entry.</returns>
    public ValueList<Evidence> EvidenceFor(Reference entry) =>
        standpoint.Find(entry) is { } found ? standpoint.Known([.. CitationWalker.EvidenceOf(found).Distinct()]) : [];

    /// <summary>The evidence of the entries on which an answer rests, as far as it is or may be known.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>Entry by entry, in the order of <see cref="Answer.RestsOn"/>.</returns>
    public ValueList<Evidence> EvidenceFor(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return [.. answer.RestsOn.SelectMany(entry => (IEnumerable<Evidence>)EvidenceFor(entry)).Distinct()];
    }

    /// <summary>Whether this state says the same on the question.</summary>
    private bool Gives(Answer answer) =>
        AnswerLike(answer) is { } own && own.Certainty == answer.Certainty && string.Equals(own.Verdict, answer.Verdict, StringComparison.Ordinal);

    /// <summary>The answer of this state with the key of another one, worked out without the others as far as can be; <c>null</c> where there is none.</summary>
    internal Answer? AnswerLike(Answer answer) => answer switch
    {
        Position position => PositionOf(position.Party, position.On),
        Life life => LifeOf(life.On),
        Obligation obligation => ObligationQuestion.Of(standpoint, obligation.On),
        ClauseBinding binding => ClauseQuestion.Of(standpoint, binding.Document, binding.Clause).FirstOrDefault(other => other.Party == binding.Party),
        ExchangeTerms exchange => ExchangeQuestion.Of(standpoint, Found<Proposal>(exchange.Proposal)).FirstOrDefault(),
        Model.Unsettled unsettled => UnsettledQuestion.Of(this, standpoint, Found<Entry>(unsettled.On)).FirstOrDefault(),
        _ => Like(answer).FirstOrDefault(other => string.Equals(other.Key, answer.Key, StringComparison.Ordinal)),
    };

    private IEnumerable<T> Found<T>(Reference reference)
        where T : Entry => standpoint.Find(reference) is T found ? [found] : [];

    /// <summary>The answers to the question that an answer answers.</summary>
    internal IEnumerable<Answer> Like(Answer answer) => answer switch
    {
        Position => Positions,
        Life => answer.Subjects[0].Section == Section.Document ? Texts : Table,
        Rejection => Rejections,
        Contrast => Contrasts,
        Corroboration => Corroborations,
        Model.Hearsay => Hearsay,
        Obligation => Obligations,
        AreaDemand => Areas,
        ExchangeTerms => Exchanges,
        Coverage => Coverages,
        Contact => Contacts,
        TalksStatus => Talks,
        BodyMember => Members,
        Spokesperson => Spokespeople,
        ClauseBinding => Clauses,
        ProvisionalApplication => Applications,
        Model.Unsettled => Unsettled,
        TimelineEntry => Timeline,
        _ => Answers,
    };
}
