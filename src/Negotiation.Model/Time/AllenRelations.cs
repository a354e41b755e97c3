namespace Negotiation.Model;

/// <summary>Allen's thirteen relations between two stretches of time, as a set of those that are possible.</summary>
/// <remarks>
/// <para>
/// Exactly one of the thirteen holds between any two stretches whose days are known; between uncertain ones several are
/// possible. In each summary A is the first stretch and B the second.
/// </para>
/// <para>
/// A stretch is counted in whole days, its first and its last day included. So A meets B when B begins on the day after A ends,
/// and a stretch of one day overlaps and contains as any other. J. F. Allen, "Maintaining Knowledge about Temporal Intervals",
/// Communications of the ACM 26 (1983).
/// </para>
/// </remarks>
[Flags]
public enum AllenRelations
{
    /// <summary>No relation; never the answer to a question.</summary>
    None = 0,

    /// <summary>A ends before B begins, with at least one day between them.</summary>
    Before = 1,

    /// <summary>B begins on the day after A ends.</summary>
    Meets = 1 << 1,

    /// <summary>A begins first, they share days, and B ends last.</summary>
    Overlaps = 1 << 2,

    /// <summary>They begin on the same day and A ends first.</summary>
    Starts = 1 << 3,

    /// <summary>A begins after B and ends before it.</summary>
    During = 1 << 4,

    /// <summary>B begins first and they end on the same day.</summary>
    Finishes = 1 << 5,

    /// <summary>They begin and end on the same days.</summary>
    Equals = 1 << 6,

    /// <summary>A begins first and they end on the same day.</summary>
    FinishedBy = 1 << 7,

    /// <summary>A begins before B and ends after it.</summary>
    Contains = 1 << 8,

    /// <summary>They begin on the same day and B ends first.</summary>
    StartedBy = 1 << 9,

    /// <summary>B begins first, they share days, and A ends last.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>A begins on the day after B ends.</summary>
    MetBy = 1 << 11,

    /// <summary>A begins after B has ended, with at least one day between them.</summary>
    After = 1 << 12,

    /// <summary>The four relations between stretches that share no day.</summary>
    Apart = Before | Meets | MetBy | After,

    /// <summary>All thirteen: nothing can be told.</summary>
    Any = (1 << 13) - 1,
}
