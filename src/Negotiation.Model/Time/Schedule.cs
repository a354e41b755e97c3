using NodaTime;

namespace Negotiation.Model;

/// <summary>When something starts, how long it lasts, how often it returns and whether it is renewed.</summary>
public sealed record Schedule : IOpenRecord
{
    /// <summary>When it starts.</summary>
    public When? Start { get; init; }

    /// <summary>How long it lasts.</summary>
    public Term? Term { get; init; }

    /// <summary>After how long it returns; not stated is once.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? Every { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>Whether the term starts again.</summary>
    public Renewal? Renewal { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
