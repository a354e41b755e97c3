namespace Negotiation.Drafting;

/// <summary>How far two records agree on one member of the entries that both have.</summary>
/// <param name="Section">The entries.</param>
/// <param name="Member">The member, as JSON names it.</param>
/// <param name="Units">How many entries both have, of which not stating it is a value too.</param>
/// <param name="Agreeing">Of how many they say the same.</param>
/// <param name="Alpha">Krippendorff's alpha for nominal data; <c>null</c> where all say the same of all, so that there is nothing to measure.</param>
public sealed record CodingAgreement(Section Section, string Member, int Units, int Agreeing, double? Alpha);
