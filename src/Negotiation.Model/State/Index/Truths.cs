namespace Negotiation.Model;

/// <summary>Joins several four-valued answers to one.</summary>
internal static class Truths
{
    /// <summary>Both: no when either is no, otherwise the less certain of the two.</summary>
    public static Truth And(Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No : left < right ? left : right;

    /// <summary>Either: yes when one is yes; no only when both are.</summary>
    public static Truth Or(Truth left, Truth right) =>
        left == Truth.No ? right : right == Truth.No ? left : left > right ? left : right;

    /// <summary>All of them: no when one is no, otherwise the least certain; yes when there is none.</summary>
    public static Truth All(IEnumerable<Truth> truths) => truths.Aggregate(Truth.Yes, And);

    /// <summary>The same, at most maybe.</summary>
    public static Truth AtMostMaybe(Truth truth) => And(truth, Truth.Maybe);

    /// <summary>The opposite; maybe and unknown stay what they are.</summary>
    public static Truth Not(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => truth,
    };
}
