namespace Negotiation.Model;

/// <summary>A territory: a state, a province, a city.</summary>
/// <remarks>Control is a fact that is attested. A claim is no fact of the territory but a <see cref="Statement"/>.</remarks>
/// <example>
/// <code>
/// var territory = new Territory { Id = "harbour", Name = "The harbour" };
/// </code>
/// </example>
public sealed record Territory : Entry, IEntry
{
    private readonly Id<Territory> within;

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Territory> Id { get; init => field = Guard.Set(value); }

    /// <summary>The name under which the record shows it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Other names and other spellings.</summary>
    public ValueList<Name> Aliases { get; init; }

    /// <summary>Its codes in other schemes.</summary>
    public ValueList<ExternalCode> Codes { get; init; }

    /// <summary>The territory of which it is a part, by the record's own account.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Territory>? Within { get => within.OrAbsent; init => within = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>Who holds it, how far and when.</summary>
    public ValueList<Control> Control { get; init; }

    static Section IEntry.Section => Section.Territory;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
