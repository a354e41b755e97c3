namespace Negotiation.Model;

/// <summary>One membership or office, as it is recorded.</summary>
/// <param name="In">What it is of.</param>
/// <param name="Who">The party or person.</param>
/// <param name="Role">The role in words; <c>null</c> where none is recorded.</param>
/// <param name="Seats">How many of its people sit there; <c>null</c> where that is not recorded.</param>
/// <param name="NamedBy">Who named it; <c>null</c> where nobody is named.</param>
/// <param name="Holds">Whether it holds on the day.</param>
/// <param name="Knows">Whether it is known.</param>
internal sealed record MemberTie(Id<Party> In, Reference Who, string? Role, Quantity? Seats, Id<Party>? NamedBy, Truth Holds, Truth Knows);
