namespace Negotiation.Model;

/// <summary>Whether a condition holds.</summary>
/// <param name="Truth">Whether it does; unknown where nobody tells.</param>
/// <param name="Since">The days on one of which it began to, as far as it can be told.</param>
/// <param name="RestsOn">The entries that tell.</param>
internal sealed record ConditionReading(Truth Truth, DateRange Since, ValueList<Reference> RestsOn)
{
    /// <summary>Nobody tells.</summary>
    public static readonly ConditionReading NotTold = new(Truth.Unknown, default, []);
}
