namespace Negotiation.Model;

/// <summary>What has become of what one side owes.</summary>
public sealed record SideObligation
{
    internal SideObligation()
    {
    }

    /// <summary>The side.</summary>
    public required Id<Party> Party { get; init => field = Guard.Set(value); }

    /// <summary>What has become of it.</summary>
    public required Performance Performance { get; init => field = Guard.Set(value); }

    /// <summary>How sure that is.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>How much of it was done, in the unit of what is owed; <c>null</c> where the record leaves it open.</summary>
    public decimal? Done { get; init; }

    /// <summary>How much of it is left; <c>null</c> where that is not an exact number, or the record leaves it open.</summary>
    public decimal? Left { get; init; }
}
