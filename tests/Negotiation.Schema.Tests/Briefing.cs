namespace Negotiation.Schema.Tests;

/// <summary>A class of a user's, with values of the library in it.</summary>
public sealed class Briefing
{
    public required string Reader { get; set; }

    public required NegotiationRecord Record { get; set; }

    public NegotiationRecord? Earlier { get; set; }

    public Id<Party>? For { get; set; }

    public required IReadOnlyList<Party> Present { get; set; }

    public required IReadOnlyDictionary<string, Quantity> Figures { get; set; }
}
