namespace Negotiation.Analysis;

/// <summary>An evaluation that rises or falls in a straight line with the number that a value is.</summary>
/// <remarks>The evaluation of <c>x</c> is <c>offset + slope * x</c>, but at least 0 and at most 1, as in Genius.</remarks>
public sealed record LinearValueFunction : ValueFunction
{
    /// <summary>By how much the evaluation changes from one number to the next whole one.</summary>
    public required Rational Slope { get; init; }

    /// <summary>The evaluation of zero.</summary>
    public Rational Offset { get; init; }

    /// <inheritdoc/>
    public override EquatableList<Rational> Evaluate(BargainingIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var evaluations = new Rational[issue.Values.Count];
        for (var i = 0; i < evaluations.Length; i++)
        {
            var number = issue.Values[i].Number ?? throw new BargainingException(
                BargainingRule.OutOfRange,
                $"'{issue.Values[i].Label}' of '{issue.Name}' is no number, so a linear function has no value there: give a table.");
            var evaluation = Offset + (Slope * number);
            evaluations[i] = evaluation.Sign < 0 ? Rational.Zero : evaluation > Rational.One ? Rational.One : evaluation;
        }

        return new EquatableList<Rational>(evaluations);
    }

    private protected override void Closed()
    {
    }
}
