using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells how long something is to last in words, for the reasons of answers.</summary>
internal static class LengthWords
{
    /// <summary>How long by a schedule.</summary>
    public static string Of(Schedule plan) => plan.Term switch
    {
        FixedTerm { Bound: var bound, For: var length } => bound == TermBound.AtLeast ? $"at least {Of(length)}" : bound == TermBound.AtMost ? $"at most {Of(length)}" : Of(length),
        UntilTerm => "a set end",
        null or OpenTerm => "no end",
        _ => "a length that is not stated",
    };

    /// <summary>How long: <c>1 year and 6 months</c>; as it is written, where that is nothing, less than a day, or goes back and forth.</summary>
    public static string Of(Period length)
    {
        (int Number, string Noun)[] parts = [(length.Years, "year"), (length.Months, "month"), (length.Weeks, "week"), (length.Days, "day")];
        return length.HasTimeComponent || Array.Exists(parts, part => part.Number < 0) || Array.TrueForAll(parts, part => part.Number == 0)
            ? $"{length}"
            : Series.And(parts.Where(part => part.Number > 0).Select(part => FormattableString.Invariant($"{part.Number} {part.Noun}{(part.Number == 1 ? "" : "s")}")));
    }
}
