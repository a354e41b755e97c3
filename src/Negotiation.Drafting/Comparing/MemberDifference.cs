namespace Negotiation.Drafting;

/// <summary>What two records say differently of one entry.</summary>
/// <param name="Member">The member, as JSON names it.</param>
/// <param name="First">What the first says; <c>null</c> where it says nothing.</param>
/// <param name="Second">What the second says, with the ids of the first; <c>null</c> where it says nothing.</param>
public sealed record MemberDifference(string Member, string? First, string? Second)
{
    /// <summary>The member, and what each says.</summary>
    public override string ToString() => $"{Member}: {First ?? "not stated"} / {Second ?? "not stated"}";
}
