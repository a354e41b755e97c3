namespace Negotiation.Model;

/// <summary>People who share traits: a set of terms, all of which must apply.</summary>
/// <remarks>Order is kept and does not count: two categories are equal when they have the same terms.</remarks>
public sealed record PersonCategory
{
    /// <summary>People to whom all of the terms apply.</summary>
    /// <param name="terms">At least one term, each once.</param>
    /// <exception cref="DomainRuleException">NEG2003: there is no term. NEG2018: a term is named twice.</exception>
    public PersonCategory(params ValueList<CategoryTerm> terms)
    {
        Terms = Guard.NotEmpty(terms, nameof(Terms));
        foreach (var term in Terms)
        {
            Guard.Set(term, nameof(Terms));
            if (Terms.Count(other => other == term) > 1)
            {
                throw new DomainRuleException(RuleBook.TermRepeated, $"the term '{term}' is named twice: name it once.");
            }
        }
    }

    /// <summary>The terms, in the order in which they were given.</summary>
    public ValueList<CategoryTerm> Terms { get; }

    /// <summary>Whether everyone in this category is in the other, because its terms are among this one's.</summary>
    /// <param name="other">The wider category.</param>
    public bool IsWithin(PersonCategory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Terms.All(term => Terms.Contains(term));
    }

    /// <inheritdoc/>
    public bool Equals(PersonCategory? other) =>
        other is not null && Terms.Count == other.Terms.Count && IsWithin(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(0, (hash, term) => hash ^ term.GetHashCode());

    /// <summary>The terms, joined by plus signs.</summary>
    public override string ToString() => string.Join(" + ", Terms.AsEnumerable());
}
