namespace Negotiation.Cli;

/// <summary>A proposal in a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind, as a record writes it.</param>
/// <param name="Sort">Its kind in words.</param>
/// <param name="What">What it says, in words.</param>
/// <param name="Summary">The summary that the record gives of it.</param>
/// <param name="Issue">The point of the agenda.</param>
/// <param name="Toward">To whom it is owed.</param>
/// <param name="When">Its schedule, in words.</param>
/// <param name="Conditions">What must hold for it, in words.</param>
/// <param name="Consent">Whose consent it needs and how it enters into force, in words.</param>
/// <param name="VoidWhen">What ends it before its time, in words.</param>
/// <param name="Withdrawal">How a party may leave it, in words.</param>
/// <param name="OpenUntil">Until when it can be accepted, in words.</param>
/// <param name="Covers">The entries that it names as covered.</param>
/// <param name="NotCovering">The entries that it does not cover.</param>
/// <param name="Excluded">The people whom it leaves out, by category.</param>
/// <param name="VenueOneOf">The candidate venues, of which one is meant.</param>
/// <param name="IsDoubtful">Whether all evidence for it is graded 4 or 5.</param>
/// <param name="Moves">Who put it and who answered it.</param>
/// <param name="Events">What events have to do with it, in words.</param>
internal sealed record ProposalNote(
    string Id,
    string Kind,
    string Sort,
    string What,
    string? Summary,
    string? Issue,
    IReadOnlyList<string> Toward,
    string? When,
    IReadOnlyList<string> Conditions,
    string? Consent,
    IReadOnlyList<string> VoidWhen,
    string? Withdrawal,
    string? OpenUntil,
    IReadOnlyList<string> Covers,
    IReadOnlyList<string> NotCovering,
    IReadOnlyList<string> Excluded,
    IReadOnlyList<string> VenueOneOf,
    bool IsDoubtful,
    IReadOnlyList<MoveNote> Moves,
    IReadOnlyList<string> Events);
