namespace Negotiation.Analysis;

/// <summary>A constraint across issues: values that no outcome may have together.</summary>
/// <remarks>
/// An outcome breaks it when, for every issue that it names, the outcome's value is among those named. "If A is x, then B must be y"
/// forbids A = x together with every value of B but y; any constraint on a finite space is a set of such combinations.
/// </remarks>
public sealed record ForbiddenCombination
{
    /// <summary>For each issue that it is about, the values in question.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6202: an issue is named twice.</exception>
    public required EquatableList<IssueSelection> Together { get; init => field = Check.Distinct(value, each => each.Issue); }

    /// <summary>Why they cannot go together; <c>null</c> when that is not stated.</summary>
    public string? Because { get; init; }

    /// <summary>Values that no outcome may have together.</summary>
    /// <param name="together">For each issue that it is about, the values in question.</param>
    public static ForbiddenCombination Of(params EquatableList<IssueSelection> together) => new() { Together = together };
}
