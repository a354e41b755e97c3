namespace Negotiation.Model;

/// <summary>What a record leaves open.</summary>
internal enum DoubtKind
{
    /// <summary>Whether an entry counts.</summary>
    Presence,

    /// <summary>On which day it was.</summary>
    Day,

    /// <summary>Which of two came first.</summary>
    Order,

    /// <summary>Which of several values a fact has.</summary>
    Value,
}

/// <summary>One thing that a record leaves open.</summary>
/// <param name="Kind">What it leaves open.</param>
/// <param name="On">The entry.</param>
internal sealed record Doubt(DoubtKind Kind, Reference On)
{
    /// <summary>The other one of two whose order is open.</summary>
    public Reference? Other { get; init; }

    /// <summary>The fact that is contested.</summary>
    public string? Fact { get; init; }
}
