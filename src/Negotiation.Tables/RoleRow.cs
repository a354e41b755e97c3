using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>A role of a party as a row.</summary>
/// <param name="extract">What it is taken from.</param>
/// <param name="party">The party that has it.</param>
/// <param name="place">Which of the roles of the party, counted from 0.</param>
internal sealed class RoleRow(Extract extract, Party party, int place)
{
    /// <summary>The party.</summary>
    public Party Party { get; } = party;

    /// <summary>The role.</summary>
    public PartyRole Role { get; } = party.Roles[place];

    /// <summary>Where it is in the record.</summary>
    public string Pointer { get; } = extract.PointerOf(party.Reference, "roles", place);

    /// <summary>Whether the party is known by the day.</summary>
    public Truth Known { get; } = extract.State.Knows(party);

    /// <summary>When it has the role.</summary>
    public TimeReading During { get; } = extract.Time(party.Roles[place].During);
}
