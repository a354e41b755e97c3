using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>What someone may do, agreed or not.</summary>
/// <remarks>
/// Whether it is demanded, accepted, in force or broken is no member of it: that follows from the statements and
/// events. The hierarchy is closed; <see cref="UnknownProposal"/> keeps the kinds of later versions.
/// </remarks>
/// <example>
/// <code>
/// Proposal proposal = new CeasefireProposal { Id = "truce", Actors = ["north", "south"], Summary = "thirty days of truce" };
/// var kind = proposal.Match(
///     _ =&gt; "a demand for territory",
///     _ =&gt; "a ceasefire",
///     _ =&gt; "an exchange",
///     _ =&gt; "a release",
///     _ =&gt; "a meeting",
///     _ =&gt; "an undertaking",
///     _ =&gt; "a package",
///     unknown =&gt; unknown.Kind);
/// </code>
/// </example>
public abstract record Proposal : Entry, IEntry
{
    private readonly Id<Issue> issue;
    private readonly ProposalTerms? terms;

    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["territorial-demand", "ceasefire-proposal", "prisoner-exchange", "detainee-release", "meeting-proposal", "undertaking", "package"];

    private protected Proposal()
    {
    }

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Proposal> Id { get; init => field = Guard.Set(value); }

    /// <summary>The point of the agenda that it belongs to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Issue>? Issue { get => issue.OrAbsent; init => issue = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>Who is to do it. Absent: not named.</summary>
    public AttestedList<Id<Party>>? Actors { get; init; }

    /// <summary>Toward whom.</summary>
    public ValueList<Id<Party>>? Toward { get; init; }

    /// <summary>What it lays on the actors: <see cref="Mode.Shall"/> where nothing else is said.</summary>
    public Mode Mode { get; init => field = Guard.Set(value); } = Mode.Shall;

    /// <summary>When it is to be done.</summary>
    public Attested<Schedule>? Schedule { get; init; }

    /// <summary>The entries that it names as covered: parties, people, territories. Absent: not stated; of what is not listed it says nothing.</summary>
    public AttestedList<Reference>? Covers { get => Terms.Covers; init => terms = (Terms with { Covers = value }).OrAbsent; }

    /// <summary>The entries that it expressly does not cover: what is done to them is no breach of it. Absent: not stated; empty: it leaves out nothing.</summary>
    public AttestedList<Reference>? NotCovering { get => Terms.NotCovering; init => terms = (Terms with { NotCovering = value }).OrAbsent; }

    /// <summary>The people, by category, whom it leaves out. Absent: not stated; empty: it leaves out nobody.</summary>
    public AttestedList<PersonCategory>? Excluded { get => Terms.Excluded; init => terms = (Terms with { Excluded = value }).OrAbsent; }

    /// <summary>What must hold before it is to be done.</summary>
    public ValueList<Condition> Conditions { get => Terms.Conditions; init => terms = (Terms with { Conditions = value }).OrAbsent; }

    /// <summary>Whose consent it needs, in what form, and whom it then binds. Absent: that of the text or package that holds it, or else not stated.</summary>
    public Attested<Consent>? Consent { get => Terms.Consent; init => terms = (Terms with { Consent = value }).OrAbsent; }

    /// <summary>What ends it before its time: it is void from the day on which one of these holds.</summary>
    public ValueList<Condition> VoidWhen { get => Terms.VoidWhen; init => terms = (Terms with { VoidWhen = value }).OrAbsent; }

    /// <summary>That a party may leave it by its own act. Absent: nothing says so.</summary>
    public WithdrawalClause? Withdrawal { get => Terms.Withdrawal; init => terms = (Terms with { Withdrawal = value }).OrAbsent; }

    /// <summary>
    /// Until when it can be accepted, inclusive, whoever puts it; a day or a moment, apart from the term of what is proposed. Absent: as long as what
    /// it asks can still be done in time.
    /// </summary>
    public When? OpenUntil { get => Terms.OpenUntil; init => terms = (Terms with { OpenUntil = value }).OrAbsent; }

    /// <summary>What it is, in a few words.</summary>
    public Attested<string>? Summary { get; init; }

    private ProposalTerms Terms => terms ?? ProposalTerms.None;

    static Section IEntry.Section => Section.Proposal;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    /// <summary>Takes the proposal apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="territorialDemand">For <see cref="TerritorialDemand"/>.</param>
    /// <param name="ceasefireProposal">For <see cref="CeasefireProposal"/>.</param>
    /// <param name="prisonerExchange">For <see cref="PrisonerExchange"/>.</param>
    /// <param name="detaineeRelease">For <see cref="DetaineeRelease"/>.</param>
    /// <param name="meetingProposal">For <see cref="MeetingProposal"/>.</param>
    /// <param name="undertaking">For <see cref="Undertaking"/>.</param>
    /// <param name="package">For <see cref="Package"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<TerritorialDemand, TResult> territorialDemand,
        Func<CeasefireProposal, TResult> ceasefireProposal,
        Func<PrisonerExchange, TResult> prisonerExchange,
        Func<DetaineeRelease, TResult> detaineeRelease,
        Func<MeetingProposal, TResult> meetingProposal,
        Func<Undertaking, TResult> undertaking,
        Func<Package, TResult> package,
        Func<UnknownProposal, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(territorialDemand);
        ArgumentNullException.ThrowIfNull(ceasefireProposal);
        ArgumentNullException.ThrowIfNull(prisonerExchange);
        ArgumentNullException.ThrowIfNull(detaineeRelease);
        ArgumentNullException.ThrowIfNull(meetingProposal);
        ArgumentNullException.ThrowIfNull(undertaking);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            TerritorialDemand it => territorialDemand(it),
            CeasefireProposal it => ceasefireProposal(it),
            PrisonerExchange it => prisonerExchange(it),
            DetaineeRelease it => detaineeRelease(it),
            MeetingProposal it => meetingProposal(it),
            Undertaking it => undertaking(it),
            Package it => package(it),
            UnknownProposal it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }
}
