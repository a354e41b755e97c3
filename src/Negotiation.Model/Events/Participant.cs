namespace Negotiation.Model;

/// <summary>Someone who takes part: a person, a party, or a person for a party.</summary>
public sealed record Participant : IOpenRecord
{
    private readonly Id<Person> person;
    private readonly Id<Party> party;
    private readonly Part? part;

    /// <summary>The person.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Person>? Person { get => person.OrAbsent; init => person = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>The party.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Party>? Party { get => party.OrAbsent; init => party = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>The role in words, such as delegation, author or attacker.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Role { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>The capacity in which it takes part, such as host or mediator. Absent: as a party, or for one.</summary>
    public Capacity? Capacity { get => part?.Capacity; init => part = Part.Of(part, value, Attendance); }

    /// <summary>Whether and how it came. Absent: it took part.</summary>
    public Attendance? Attendance { get => part?.Attendance; init => part = Part.Of(part, Capacity, value); }

    /// <summary>Whether it takes part, as far as is recorded: not where it was absent or declined, nor where it came in a way that this version does not know.</summary>
    public bool TakesPart => Attendance is null || Attendance == Attendance.Present || Attendance == Attendance.Remote;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
