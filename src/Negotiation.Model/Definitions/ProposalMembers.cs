using System.Runtime.CompilerServices;

namespace Negotiation.Model.Json;

/// <summary>The members that all proposals share, defined once.</summary>
/// <typeparam name="T">The type of the proposal.</typeparam>
internal sealed class ProposalMembers<T>
    where T : Proposal
{
    private readonly Member<T, Id<Issue>?> issue;
    private readonly Member<T, AttestedList<Id<Party>>?> actors;
    private readonly Member<T, ValueList<Id<Party>>?> toward;
    private readonly Member<T, Mode?> mode;
    private readonly Member<T, Attested<Schedule>?> schedule;
    private readonly Member<T, AttestedList<Reference>?> covers;
    private readonly Member<T, AttestedList<Reference>?> notCovering;
    private readonly Member<T, AttestedList<PersonCategory>?> excluded;
    private readonly Member<T, ValueList<Condition>> conditions;
    private readonly Member<T, Attested<Consent>?> consent;
    private readonly Member<T, ValueList<Condition>> voidWhen;
    private readonly Member<T, WithdrawalClause?> withdrawal;
    private readonly Member<T, When?> openUntil;
    private readonly Member<T, Attested<string>?> summary;

    /// <summary>Adds the members to a definition.</summary>
    public ProposalMembers(Members<T> members)
    {
        Id = members.Identity("id", Texts.Id<Proposal>(), static p => p.Id, "The identity that other entries refer to.");
        issue = members.OptionalValue("issue", Texts.Id<Issue>(), static p => p.Issue, "The point of the agenda that it belongs to.");
        actors = members.Optional("actors", Facts.Parties, static p => p.Actors, "Who is to do it. Absent: not named.");
        toward = members.ListOrAbsent("toward", Texts.Id<Party>(), static p => p.Toward, "Toward whom.");
        mode = members.Implied(
            "mode", Texts.Code<Mode>(), static p => p.Mode, Mode.Shall, "What it lays on the actors: shall where nothing else is said.");
        schedule = members.Optional("schedule", Facts.Schedule, static p => p.Schedule, "When it is to be done.");
        covers = members.Optional("covers", Facts.References, static p => p.Covers, "The entries that it names as covered: parties, people, territories. Absent: not stated; of what is not listed it says nothing.");
        notCovering = members.Optional("notCovering", Facts.References, static p => p.NotCovering, "The entries that it expressly does not cover: what is done to them is no breach of it. Absent: not stated; empty: it leaves out nothing.");
        excluded = members.Optional("excluded", Facts.Categories, static p => p.Excluded, "The people, by category, whom it leaves out. Absent: not stated; empty: it leaves out nobody.");
        conditions = members.List("conditions", ConditionDefinition.Codec, static p => p.Conditions, "What must hold before it is to be done.");
        consent = members.Optional("consent", Facts.Consent, static p => p.Consent, "Whose consent it needs, in what form, and whom it then binds. Absent: that of the text or package that holds it, or else not stated.");
        voidWhen = members.List("voidWhen", ConditionDefinition.Codec, static p => p.VoidWhen, "What ends it before its time: it is void from the day on which one of these holds.");
        withdrawal = members.Optional("withdrawal", WithdrawalClauseDefinition.Codec, static p => p.Withdrawal, "That a party may leave it by its own act. Absent: nothing says so.");
        openUntil = members.Optional("openUntil", WhenDefinition.Codec, static p => p.OpenUntil, "Until when it can be accepted, inclusive, whoever puts it; a day or a moment, apart from the term of what is proposed. Absent: as long as what it asks can still be done in time.");
        members.Whole("conditions", "voidWhen", "openUntil");
        summary = members.Optional("summary", Facts.Words, static p => p.Summary, "What it is, in a few words.");
    }

    /// <summary>The id, which a proposal cannot be made without.</summary>
    public Member<T, Id<Proposal>> Id { get; }

    /// <summary>Gives a proposal fresh from its initialiser the members that all proposals share.</summary>
    public T Complete(T proposal, Draft draft)
    {
        SetIssue(proposal, issue.Of(draft));
        SetActors(proposal, actors.Of(draft));
        SetToward(proposal, toward.Of(draft));
        SetMode(proposal, mode.Of(draft) ?? Mode.Shall);
        SetSchedule(proposal, schedule.Of(draft));
        SetSummary(proposal, summary.Of(draft));
        SetTerms(proposal, draft);
        return proposal;
    }

    /// <summary>The terms that are stated: most proposals state none, and are then given none.</summary>
    private void SetTerms(T proposal, Draft draft)
    {
        if (covers.Of(draft) is { } covered)
        {
            SetCovers(proposal, covered);
        }

        if (notCovering.Of(draft) is { } notCovered)
        {
            SetNotCovering(proposal, notCovered);
        }

        if (excluded.Of(draft) is { } leftOut)
        {
            SetExcluded(proposal, leftOut);
        }

        if (conditions.Of(draft) is { Count: > 0 } required)
        {
            SetConditions(proposal, required);
        }

        if (consent.Of(draft) is { } given)
        {
            SetConsent(proposal, given);
        }

        if (voidWhen.Of(draft) is { Count: > 0 } ends)
        {
            SetVoidWhen(proposal, ends);
        }

        if (withdrawal.Of(draft) is { } clause)
        {
            SetWithdrawal(proposal, clause);
        }

        if (openUntil.Of(draft) is { } last)
        {
            SetOpenUntil(proposal, last);
        }
    }

    // An init accessor cannot be called on behalf of a base type; the runtime lets a codec of the same assembly do so once.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Issue")]
    private static extern void SetIssue(Proposal proposal, Id<Issue>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Actors")]
    private static extern void SetActors(Proposal proposal, AttestedList<Id<Party>>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Toward")]
    private static extern void SetToward(Proposal proposal, ValueList<Id<Party>>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Mode")]
    private static extern void SetMode(Proposal proposal, Mode value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Schedule")]
    private static extern void SetSchedule(Proposal proposal, Attested<Schedule>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    private static extern void SetCovers(Proposal proposal, AttestedList<Reference>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_NotCovering")]
    private static extern void SetNotCovering(Proposal proposal, AttestedList<Reference>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Excluded")]
    private static extern void SetExcluded(Proposal proposal, AttestedList<PersonCategory>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Conditions")]
    private static extern void SetConditions(Proposal proposal, ValueList<Condition> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Consent")]
    private static extern void SetConsent(Proposal proposal, Attested<Consent>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_VoidWhen")]
    private static extern void SetVoidWhen(Proposal proposal, ValueList<Condition> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Withdrawal")]
    private static extern void SetWithdrawal(Proposal proposal, WithdrawalClause? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_OpenUntil")]
    private static extern void SetOpenUntil(Proposal proposal, When? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Summary")]
    private static extern void SetSummary(Proposal proposal, Attested<string>? value);
}
