namespace Negotiation.Analysis;

/// <summary>The zone of possible agreement: what the rational points of the frontier give each party.</summary>
/// <remarks>The term is of Raiffa, The Art and Science of Negotiation, 1982. The zone is empty when no outcome is rational.</remarks>
public sealed record AgreementZone
{
    internal AgreementZone(EquatableList<Rational> least, EquatableList<Rational> most) => (Least, Most) = (least, most);

    /// <summary>Whether no outcome gives every party its reservation value.</summary>
    public bool IsEmpty => Least.Count == 0;

    /// <summary>The smallest utility of each party in the zone; empty when the zone is.</summary>
    public EquatableList<Rational> Least { get; }

    /// <summary>The largest utility of each party in the zone; empty when the zone is.</summary>
    public EquatableList<Rational> Most { get; }
}
