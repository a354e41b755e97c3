namespace Negotiation.Model;

/// <summary>Something that would still have to happen for a proposal to have effect.</summary>
public sealed record Awaited
{
    internal Awaited()
    {
    }

    /// <summary>What it is.</summary>
    public AwaitedKind Kind { get; internal init => field = Guard.Set(value); }

    /// <summary>The party from which it is awaited; <c>null</c> where it is no party's.</summary>
    public Id<Party>? Party { get; internal init; }

    /// <summary>The entry that is awaited, or that must reach a state; <c>null</c> where there is none.</summary>
    public Reference? On { get; internal init; }
}
