using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>A position over the days on which it was the answer.</summary>
internal sealed record PositionSpell
{
    /// <summary>What it is taken from.</summary>
    public required Extract Extract { get; init; }

    /// <summary>The position.</summary>
    public required Position Position { get; init; }

    /// <summary>Which of the spells of its party on its subject, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The first day.</summary>
    public required Cell First { get; init; }

    /// <summary>The last day.</summary>
    public required Cell Last { get; init; }

    /// <summary>Whether it is the answer for the day asked for.</summary>
    public required bool IsLatest { get; init; }
}
