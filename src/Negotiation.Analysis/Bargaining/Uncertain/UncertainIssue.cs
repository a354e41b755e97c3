namespace Negotiation.Analysis;

/// <summary>What is known of how much an issue matters to a party, and of what its values are worth.</summary>
public sealed record UncertainIssue
{
    /// <summary>The name of the issue.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Issue { get; init => field = Check.NotBlank(value); }

    /// <summary>The weight; not looked at where the party's weights are known as an order only.</summary>
    /// <exception cref="BargainingException">NEG6304: the lower bound is negative.</exception>
    public RationalInterval Weight
    {
        get;
        init
        {
            Check.NotNegative(value.AtLeast, "A weight");
            field = value;
        }
    } = new(Rational.Zero, Rational.One);

    /// <summary>The worth of each value, from 0 to 1, in the order of the issue's values; empty where <see cref="BestFirst"/> is not.</summary>
    /// <exception cref="BargainingException">NEG6304: a bound is below 0 or above 1.</exception>
    public EquatableList<RationalInterval> Values
    {
        get;
        init
        {
            foreach (var each in value)
            {
                Check.Share(each.AtLeast, BargainingRule.OutOfRange, "A value");
                Check.Share(each.AtMost, BargainingRule.OutOfRange, "A value");
            }

            field = value;
        }
    }

    /// <summary>
    /// The values as an order only: the best first, equally good ones together. Then the best are worth 1, none is worth less than 0,
    /// and none is worth more than one before it.
    /// </summary>
    public EquatableList<EquatableList<string>> BestFirst { get; init; }
}
