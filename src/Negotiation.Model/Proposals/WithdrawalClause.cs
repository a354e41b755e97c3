using NodaTime;

namespace Negotiation.Model;

/// <summary>That a party may leave by its own act: the clause on withdrawal or denunciation of a text or a proposal.</summary>
/// <remarks>
/// Without such a clause no party ends by its own word what all agreed to (Vienna Convention on the Law of Treaties, articles 54 and 56).
/// With it, force ends for the party that gives notice when the notice has run out; a notice can be taken back until then (article 68).
/// </remarks>
public sealed record WithdrawalClause : IOpenRecord
{
    /// <summary>How long after the notice it takes effect: a period of the calendar or of the clock. Absent: at once.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? Notice { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>The first day on which notice may be given, inclusive. Absent: from the beginning.</summary>
    public When? From { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
