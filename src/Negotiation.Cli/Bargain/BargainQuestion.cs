using Negotiation.Analysis;

namespace Negotiation.Cli;

/// <summary>What came of reading the files of <c>bargain</c>.</summary>
internal sealed record BargainQuestion
{
    /// <summary>The outcome space; <c>null</c> when there is nothing to analyse.</summary>
    public OutcomeSpace? Space { get; init; }

    /// <summary>The preferences that are stated in numbers.</summary>
    public EquatableList<Preferences> Preferences { get; init; }

    /// <summary>The preferences of all parties, when those of one are uncertain.</summary>
    public EquatableList<UncertainPreferences> Uncertain { get; init; }

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The exit code where there is nothing to analyse.</summary>
    public int ExitCode { get; init; }
}
