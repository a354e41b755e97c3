using NodaTime;

namespace Negotiation.Model;

/// <summary>When something starts, is due or ends, how often it returns and whether it is renewed.</summary>
/// <remarks><see cref="Due"/> makes it a deed, done once; <see cref="Term"/> a state that lasts; <see cref="Every"/> something that returns.</remarks>
public sealed record Schedule : IOpenRecord
{
    /// <summary>When it starts.</summary>
    public When? Start { get; init; }

    /// <summary>
    /// By when it is to be done, inclusive: once, at the latest on this day or at this moment. It is not combined with a term until a time, which is for what
    /// lasts.
    /// </summary>
    public When? Due { get; init; }

    /// <summary>How long it lasts.</summary>
    public Term? Term { get; init; }

    /// <summary>After how long it returns; not stated is once.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? Every { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>How long each time of what returns lasts; not longer than <see cref="Every"/>.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? Lasting { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>When what returns does so for the last time, inclusive. Absent: it has no last time, or none is stated.</summary>
    public When? Through { get; init; }

    /// <summary>Whether the term starts again.</summary>
    public Renewal? Renewal { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
