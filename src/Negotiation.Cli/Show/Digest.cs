namespace Negotiation.Cli;

/// <summary>A record as an analyst would sum it up: every reference in words, nothing derived that the record does not say.</summary>
/// <param name="Id">The id of the negotiation.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sources">What reports.</param>
/// <param name="Parties">The sides, and who speaks for them.</param>
/// <param name="OthersNamed">People whom nothing in the record ties to a party.</param>
/// <param name="Proposals">What is on the table.</param>
/// <param name="Documents">The texts that state whose consent they need, on what conditions they take effect, or how one leaves them.</param>
/// <param name="Events">What happened, in order as far as dates settle it.</param>
/// <param name="Statements">Who said what about it, and according to whom.</param>
/// <param name="Doubts">What is contested or doubtful.</param>
internal sealed record Digest(
    string Id,
    string Title,
    IReadOnlyList<SourceNote> Sources,
    IReadOnlyList<PartyNote> Parties,
    IReadOnlyList<PersonNote> OthersNamed,
    IReadOnlyList<ProposalNote> Proposals,
    IReadOnlyList<DocumentNote> Documents,
    IReadOnlyList<EventNote> Events,
    IReadOnlyList<StatementNote> Statements,
    IReadOnlyList<DoubtNote> Doubts);
