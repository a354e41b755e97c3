namespace Negotiation.Analysis;

/// <summary>What the values of an issue are.</summary>
public enum IssueKind
{
    /// <summary>Names without an order.</summary>
    Categorical,

    /// <summary>Names in an order that means something, the least first.</summary>
    Ordinal,

    /// <summary>All whole numbers of a range, both ends included.</summary>
    IntegerRange,

    /// <summary>A real interval, of which the points of a stated grid are looked at.</summary>
    RealGrid,
}
