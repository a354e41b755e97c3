namespace Negotiation.Model.Json;

/// <summary>The members that an exchange and a release of people share, defined once.</summary>
/// <typeparam name="T">The type of the proposal.</typeparam>
/// <param name="members">The definition, to which they are added.</param>
/// <param name="transfers">What the transfers tell.</param>
internal sealed class HandoverMembers<T>(Members<T> members, string transfers)
    where T : Proposal, IHandover
{
    /// <summary>Who passes from whom to whom.</summary>
    public Member<T, AttestedList<Transfer>> Transfers { get; } = members.Required("transfers", Facts.Transfers, static p => p.Transfers, transfers);

    /// <summary>Where.</summary>
    public Member<T, Attested<Id<Territory>>?> Place { get; } = members.Optional("place", Facts.Place, static p => p.Place, "Where.");
}
