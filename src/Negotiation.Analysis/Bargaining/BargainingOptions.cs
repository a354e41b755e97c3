namespace Negotiation.Analysis;

/// <summary>How an analysis is made.</summary>
public sealed record BargainingOptions
{
    /// <summary>Exact frontiers of up to a million points for two parties, the standard convention.</summary>
    public static BargainingOptions Default { get; } = new();

    /// <summary>From where gains are measured.</summary>
    public BargainingConvention Convention { get; init; }

    /// <summary>
    /// The most points that a frontier may have, at least 2; <c>null</c>: 1,048,576 for two parties, 131,072 for three, 16,384 for more.
    /// Beyond that it is approximated on a grid, and <see cref="BargainingAnalysis.Approximation"/> says by how much.
    /// </summary>
    /// <exception cref="BargainingException">NEG6203: it is less than 2.</exception>
    public int? MostFrontierPoints
    {
        get;
        init => field = value is < 2
            ? throw new BargainingException(BargainingRule.WrongSize, $"MostFrontierPoints is {value}: allow at least 2.")
            : value;
    }

    internal int MostPointsFor(int parties) => MostFrontierPoints ?? parties switch
    {
        2 => 1 << 20,
        3 => 1 << 17,
        _ => 1 << 14,
    };
}
