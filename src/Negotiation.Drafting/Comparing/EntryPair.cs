namespace Negotiation.Drafting;

/// <summary>An entry that two records have.</summary>
/// <param name="First">The entry in the first.</param>
/// <param name="Second">The entry in the second.</param>
/// <param name="Differences">What they say differently of it, evidence and names aside.</param>
public sealed record EntryPair(Reference First, Reference Second, ValueList<MemberDifference> Differences);
