namespace Negotiation.Model;

/// <summary>Several proposals put as one.</summary>
public sealed record Package : Proposal
{
    /// <summary>The proposals in it. Absent: not stated.</summary>
    public ValueList<Id<Proposal>>? Parts { get; init; }

    /// <summary>Whether a part can be had without the others.</summary>
    public bool? Severable { get; init; }

    private protected override void Closed()
    {
    }
}
