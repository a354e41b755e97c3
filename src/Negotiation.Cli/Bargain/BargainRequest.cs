using Negotiation.Analysis;
using NodaTime;

namespace Negotiation.Cli;

/// <summary>What <c>bargain</c> was asked.</summary>
internal sealed record BargainRequest
{
    /// <summary>The files and folders, as the user wrote them.</summary>
    public required string[] Paths { get; init; }

    /// <summary>The day as of which a record is read.</summary>
    public LocalDate? On { get; init; }

    /// <summary>From where gains are measured.</summary>
    public BargainingConvention Convention { get; init; }

    /// <summary>How many points are written at most.</summary>
    public int Limit { get; init; }
}
