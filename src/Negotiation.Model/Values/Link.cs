namespace Negotiation.Model;

/// <summary>A tie from the entry that holds it to another.</summary>
public sealed record Link : IOpenRecord
{
    /// <summary>What ties them: the holder is <em>before</em>, <em>possibly the same as</em> ... the other.</summary>
    public required LinkKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>The other entry.</summary>
    public required Reference To { get; init => field = Guard.Set(value); }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
