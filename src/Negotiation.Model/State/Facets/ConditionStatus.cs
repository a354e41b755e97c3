namespace Negotiation.Model;

/// <summary>Whether a condition is met.</summary>
internal enum ConditionStatus
{
    /// <summary>It is not met, and still can be.</summary>
    Open,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It can no longer be met.</summary>
    Failed,

    /// <summary>Whether it is met cannot be known.</summary>
    Unknown,
}
