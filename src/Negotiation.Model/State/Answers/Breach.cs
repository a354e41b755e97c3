namespace Negotiation.Model;

/// <summary>That a proposal was broken, as it is reported or alleged.</summary>
public sealed record Breach
{
    internal Breach()
    {
    }

    /// <summary>The event or statement.</summary>
    public Reference By { get; internal init => field = Guard.Set(value); }

    /// <summary>The party that broke it; <c>null</c> where nobody is named.</summary>
    public Id<Party>? Author { get; internal init; }

    /// <summary>Whether it is only alleged: someone accuses, and no event reports it.</summary>
    public bool IsAlleged { get; internal init; }

    /// <summary>Whether the author is stated, rather than one of those who took part.</summary>
    public Truth IsAuthorSure { get; internal init; }

    /// <summary>The days on one of which it was.</summary>
    public DateRange When { get; internal init; }
}
