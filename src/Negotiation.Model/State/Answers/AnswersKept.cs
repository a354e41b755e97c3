namespace Negotiation.Model;

/// <summary>Works out each kind of answer when it is first asked for, and keeps it.</summary>
/// <param name="state">The state whose answers they are.</param>
/// <param name="standpoint">Its ledger, day and knowledge.</param>
internal sealed class AnswersKept(NegotiationState state, Standpoint standpoint)
{
    private Position[]? positions;
    private Life[]? table;
    private Life[]? texts;
    private Rejection[]? rejections;
    private Contrast[]? contrasts;
    private Corroboration[]? corroborations;
    private Hearsay[]? hearsay;
    private Obligation[]? obligations;
    private AreaDemand[]? areas;
    private ExchangeTerms[]? exchanges;
    private Coverage[]? coverages;
    private Contact[]? contacts;
    private TalksStatus[]? talks;
    private Spokesperson[]? spokespeople;
    private BodyMember[]? members;
    private ClauseBinding[]? clauses;
    private ProvisionalApplication[]? applications;
    private Unsettled[]? unsettled;
    private TimelineEntry[]? timeline;

    public ValueList<Position> Positions => Kept(ref positions, static (_, seen) => PositionQuestion.Answer(seen));

    public ValueList<Life> Table => Kept(ref table, static (_, seen) => LifeQuestion.OfProposals(seen));

    public ValueList<Life> Texts => Kept(ref texts, static (_, seen) => LifeQuestion.OfTexts(seen));

    public ValueList<Rejection> Rejections => Kept(ref rejections, static (_, seen) => RejectionQuestion.Answer(seen));

    public ValueList<Contrast> Contrasts => Kept(ref contrasts, static (state, seen) => ContrastQuestion.Answer(state, seen));

    public ValueList<Corroboration> Corroborations => Kept(ref corroborations, static (_, seen) => CorroborationQuestion.Answer(seen));

    public ValueList<Hearsay> Hearsay => Kept(ref hearsay, static (_, seen) => HearsayQuestion.Answer(seen));

    public ValueList<Obligation> Obligations => Kept(ref obligations, static (_, seen) => ObligationQuestion.Answer(seen));

    public ValueList<AreaDemand> Areas => Kept(ref areas, static (_, seen) => AreaQuestion.Answer(seen));

    public ValueList<ExchangeTerms> Exchanges => Kept(ref exchanges, static (_, seen) => ExchangeQuestion.Answer(seen));

    public ValueList<Coverage> Coverages => Kept(ref coverages, static (_, seen) => CoverageQuestion.Answer(seen));

    public ValueList<Contact> Contacts => Kept(ref contacts, static (_, seen) => ContactQuestion.Answer(seen));

    public ValueList<TalksStatus> Talks => Kept(ref talks, static (_, seen) => TalksQuestion.Answer(seen));

    public ValueList<BodyMember> Members => Kept(ref members, static (_, seen) => MemberQuestion.Answer(seen));

    public ValueList<Spokesperson> Spokespeople => Kept(ref spokespeople, static (_, seen) => SpokespersonQuestion.Answer(seen));

    public ValueList<ClauseBinding> Clauses => Kept(ref clauses, static (_, seen) => ClauseQuestion.Answer(seen));

    public ValueList<ProvisionalApplication> Applications => Kept(ref applications, static (_, seen) => ApplicationQuestion.Answer(seen));

    public ValueList<Unsettled> Unsettled => Kept(ref unsettled, static (state, seen) => UnsettledQuestion.Answer(state, seen));

    public ValueList<TimelineEntry> Timeline => Kept(ref timeline, static (_, seen) => TimelineQuestion.Answer(seen));

    private ValueList<T> Kept<T>(ref T[]? kept, Func<NegotiationState, Standpoint, ValueList<T>> answer) =>
        new(Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, answer(state, standpoint).Items, null) ?? kept);
}
