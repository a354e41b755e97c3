namespace Negotiation.Model;

/// <summary>What has become of what one side owes.</summary>
public sealed record SideObligation
{
    internal SideObligation()
    {
    }

    /// <summary>The side.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>What has become of it.</summary>
    public Performance Performance { get; internal init => field = Guard.Set(value); }

    /// <summary>How sure that is.</summary>
    public Truth Certainty { get; internal init; }

    /// <summary>How much of it was done, in the unit of what is owed; <c>null</c> where the record leaves it open.</summary>
    public decimal? Done { get; internal init; }

    /// <summary>How much of it is left; <c>null</c> where that is not an exact number, or the record leaves it open.</summary>
    public decimal? Left { get; internal init; }
}
