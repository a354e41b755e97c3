namespace Negotiation.Model;

/// <summary>A point of the agenda.</summary>
/// <example>
/// <code>
/// var issue = new Issue { Id = "border", Name = "The border" };
/// </code>
/// </example>
public sealed record Issue : Entry, IEntry
{
    private readonly Id<Issue> within;

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Issue> Id { get; init => field = Guard.Set(value); }

    /// <summary>What it is about.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The issue of which it is a part; the root is the negotiation as a whole.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Issue>? Within { get => within.OrAbsent; init => within = Guard.SetOrAbsent(value) ?? default; }

    static Section IEntry.Section => Section.Issue;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
