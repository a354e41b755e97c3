namespace Negotiation.Model;

/// <summary>What was said or done to talks.</summary>
/// <param name="Stage">Where it brings them: suspended, closed or under way again.</param>
/// <param name="Author">Whose step it is; <c>null</c> where nobody is named.</param>
/// <param name="IsPart">Whether it is a party's word on its own part alone.</param>
/// <param name="When">The days on one of which it was.</param>
/// <param name="Counts">Whether it was taken by the day.</param>
/// <param name="By">The statement or event.</param>
internal sealed record TalksStep(TalksStage Stage, Id<Party>? Author, bool IsPart, DateRange When, Truth Counts, Reference By);
