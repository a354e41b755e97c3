namespace Negotiation.Analysis;

/// <summary>The zone of possible agreement: what the rational points of the frontier give each party.</summary>
/// <remarks>The term is of Raiffa, The Art and Science of Negotiation, 1982.</remarks>
public sealed record AgreementZone
{
    internal AgreementZone(bool? exists, EquatableList<Rational> least, EquatableList<Rational> most) => (Exists, Least, Most) = (exists, least, most);

    /// <summary>Whether an outcome gives every party at least its reservation value; <c>null</c> when the frontier is approximate and does not settle it.</summary>
    public bool? Exists { get; }

    /// <summary>The smallest utility of each party in the zone; empty when no point of the frontier is rational.</summary>
    public EquatableList<Rational> Least { get; }

    /// <summary>The largest utility of each party in the zone; empty when no point of the frontier is rational.</summary>
    public EquatableList<Rational> Most { get; }
}
