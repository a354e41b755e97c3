namespace Negotiation.Analysis;

/// <summary>An evaluation for each value.</summary>
public sealed record ValueTable : ValueFunction
{
    /// <summary>The evaluations, in the order of the issue's values, none of them negative.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none. NEG6304: one is negative.</exception>
    public required EquatableList<Rational> Evaluations
    {
        get;
        init
        {
            foreach (var evaluation in Check.NotEmpty(value))
            {
                Check.NotNegative(evaluation, "An evaluation");
            }

            field = value;
        }
    }

    /// <inheritdoc/>
    public override EquatableList<Rational> Evaluate(BargainingIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return Evaluations.Count == issue.Values.Count
            ? Evaluations
            : throw new BargainingException(
                BargainingRule.MissingEvaluation,
                $"'{issue.Name}' has {issue.Values.Count} values and {Evaluations.Count} evaluations: give one for each value.");
    }

    private protected override void Closed()
    {
    }
}
