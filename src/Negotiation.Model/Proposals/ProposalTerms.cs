namespace Negotiation.Model;

/// <summary>The terms of a proposal that most proposals do not state, in one object, so that those others are small.</summary>
internal sealed record ProposalTerms
{
    /// <summary>No terms.</summary>
    public static readonly ProposalTerms None = new();

    /// <inheritdoc cref="Proposal.Covers"/>
    public AttestedList<Reference>? Covers { get; init; }

    /// <inheritdoc cref="Proposal.NotCovering"/>
    public AttestedList<Reference>? NotCovering { get; init; }

    /// <inheritdoc cref="Proposal.Excluded"/>
    public AttestedList<PersonCategory>? Excluded { get; init; }

    /// <inheritdoc cref="Proposal.Conditions"/>
    public ValueList<Condition> Conditions { get; init; }

    /// <inheritdoc cref="Proposal.Consent"/>
    public Attested<Consent>? Consent { get; init; }

    /// <inheritdoc cref="Proposal.VoidWhen"/>
    public ValueList<Condition> VoidWhen { get; init; }

    /// <inheritdoc cref="Proposal.Withdrawal"/>
    public WithdrawalClause? Withdrawal { get; init; }

    /// <inheritdoc cref="Proposal.OpenUntil"/>
    public When? OpenUntil { get; init; }

    /// <summary>The terms; <c>null</c> where none is stated.</summary>
    public ProposalTerms? OrAbsent => this == None ? null : this;
}
