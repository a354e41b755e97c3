namespace Negotiation.Model;

/// <summary>A line that has a name, such as a line of contact.</summary>
public sealed record NamedLine : Area
{
    /// <summary>The name of the line.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The day whose line is meant, where it has moved.</summary>
    public When? As { get; init; }

    private protected override void Closed()
    {
    }
}
