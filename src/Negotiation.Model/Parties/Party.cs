namespace Negotiation.Model;

/// <summary>A side in the negotiation or a third party: a state, an organisation, an armed group.</summary>
/// <remarks>A delegation is no party but a role at an event.</remarks>
/// <example>
/// <code>
/// var party = new Party { Id = "north", Kind = PartyKind.State, Name = "North" };
/// </code>
/// </example>
public sealed record Party : Entry, IEntry
{
    private readonly Id<Territory> territory;

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Party> Id { get; init => field = Guard.Set(value); }

    /// <summary>What sort of party it is.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required PartyKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>The name under which the record shows it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Other names, metonyms such as a capital included.</summary>
    public ValueList<Name> Aliases { get; init; }

    /// <summary>Its codes in other schemes.</summary>
    public ValueList<ExternalCode> Codes { get; init; }

    /// <summary>The territory whose state it is.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Territory>? Territory { get => territory.OrAbsent; init => territory = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>What it is a member of.</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <summary>Its roles in the process, beside those in which it speaks or takes part once.</summary>
    public ValueList<PartyRole> Roles { get; init; }

    static Section IEntry.Section => Section.Party;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
