namespace Negotiation.Analysis;

/// <summary>How much an issue matters to a party, and what each of its values is worth.</summary>
public sealed record IssuePreference
{
    /// <summary>The name of the issue.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Issue { get; init => field = Check.NotBlank(value); }

    /// <summary>The weight, not negative; the weights of a party need not add up to exactly 1.</summary>
    /// <exception cref="BargainingException">NEG6304: the weight is negative.</exception>
    public required Rational Weight { get; init => field = Check.NotNegative(value); }

    /// <summary>What each value is worth.</summary>
    public required ValueFunction Values { get; init; }

    /// <summary>A weight and a table.</summary>
    /// <param name="issue">The name of the issue.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="evaluations">An evaluation for each value of the issue, in its order.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6203, NEG6304: as for the members.</exception>
    public static IssuePreference Of(string issue, Rational weight, params EquatableList<Rational> evaluations) =>
        new() { Issue = issue, Weight = weight, Values = new ValueTable { Evaluations = evaluations } };

    /// <summary>A weight and a straight line.</summary>
    /// <param name="issue">The name of the issue, whose values are numbers.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="slope">By how much the evaluation changes from one number to the next whole one.</param>
    /// <param name="offset">The evaluation of zero.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6304: as for the members.</exception>
    public static IssuePreference Linear(string issue, Rational weight, Rational slope, Rational offset = default) =>
        new() { Issue = issue, Weight = weight, Values = new LinearValueFunction { Slope = slope, Offset = offset } };
}
