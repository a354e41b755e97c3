namespace Negotiation.Model;

/// <summary>A human being who speaks or acts.</summary>
/// <example>
/// <code>
/// var person = new Person { Id = "envoy", Name = "The envoy", Offices = [new Office { Title = "Envoy", Of = "party:north" }] };
/// </code>
/// </example>
public sealed record Person : Entry, IEntry
{
    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Person> Id { get; init => field = Guard.Set(value); }

    /// <summary>The name under which the record shows the person.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Other names and other spellings.</summary>
    public ValueList<Name> Aliases { get; init; }

    /// <summary>The offices, each with its time.</summary>
    public ValueList<Office> Offices { get; init; }

    /// <summary>Codes in other schemes.</summary>
    public ValueList<ExternalCode> Codes { get; init; }

    static Section IEntry.Section => Section.Person;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
