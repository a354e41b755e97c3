namespace Negotiation.Model;

/// <summary>
/// Someone who speaks: a person, a party, a source or one without a name; for a party, in a capacity, at an event, at
/// a time.
/// </summary>
/// <example>
/// <code>
/// var voice = new Voice { Speaker = "person:envoy", For = "north", At = "2025-06-02" };
/// </code>
/// </example>
public sealed record Voice : IOpenRecord
{
    private readonly Reference speaker;
    private readonly Id<Party> represented;
    private readonly Reference authority;
    private readonly Id<Event> occasion;

    /// <summary>The person, party or source.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Speaker { get => speaker.OrAbsent; init => speaker = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>Who it is, where there is no name: a senior official.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Description { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>The party that is spoken for. Without it a person speaks for nobody, and no position of a party follows.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? For { get => represented.OrAbsent; init => represented = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>The office or the role in which is spoken or signed, in words.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Role { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>The capacity in which is spoken or signed, such as witness or mediator. Absent: as a party, or for one.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>What gives the authority to speak.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Authority { get => authority.OrAbsent; init => authority = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>The event at which is spoken.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Event>? In { get => occasion.OrAbsent; init => occasion = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>When is spoken.</summary>
    public When? At { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
