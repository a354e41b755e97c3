namespace Negotiation.Model;

/// <summary>When something starts and how long it lasts.</summary>
public sealed record Schedule : IOpenRecord
{
    /// <summary>When it starts.</summary>
    public When? Start { get; init; }

    /// <summary>When it ends.</summary>
    public When? Until { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
