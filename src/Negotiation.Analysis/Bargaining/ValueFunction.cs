namespace Negotiation.Analysis;

/// <summary>What each value of an issue is worth to a party, before it is divided by the largest worth and weighted.</summary>
/// <remarks>A <see cref="ValueTable"/> or a <see cref="LinearValueFunction"/>; there are no others.</remarks>
public abstract record ValueFunction
{
    private protected ValueFunction()
    {
    }

    /// <summary>The evaluation of every value of an issue, in the order of its values.</summary>
    /// <param name="issue">The issue.</param>
    /// <exception cref="BargainingException">NEG6302: there is not exactly one evaluation for each value. NEG6304: one is negative, or the issue's values are no numbers.</exception>
    public abstract EquatableList<Rational> Evaluate(BargainingIssue issue);

    private protected abstract void Closed();
}
