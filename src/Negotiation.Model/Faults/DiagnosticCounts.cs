namespace Negotiation.Model;

/// <summary>How many findings there were.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Others">The warnings and notes.</param>
internal readonly record struct DiagnosticCounts(long Errors, long Others)
{
    /// <summary>All of them.</summary>
    public long All => Errors + Others;
}
