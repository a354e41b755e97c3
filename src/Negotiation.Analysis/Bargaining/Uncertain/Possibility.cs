namespace Negotiation.Analysis;

/// <summary>Whether something holds in some, in every or in no completion of uncertain preferences.</summary>
public enum Possibility
{
    /// <summary>In no completion.</summary>
    Impossible,

    /// <summary>In some completion, and not in every one.</summary>
    Possible,

    /// <summary>In every completion.</summary>
    Necessary,

    /// <summary>Not in every completion; whether in some was not found out within the work that is allowed.</summary>
    Undecided,
}
