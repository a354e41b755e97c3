namespace Negotiation.Model;

/// <summary>The days on one of which a statement was said, as numbers.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="IsMoment">Whether the moment is known.</param>
internal readonly record struct SaidDays(int First, int Last, bool IsMoment)
{
    /// <summary>Nothing is told of the days.</summary>
    public static readonly SaidDays Unknown = Between(DateBound.Unknown, DateBound.Unknown);

    /// <summary>The days between two bounds; unknown where the second is certainly before the first.</summary>
    public static SaidDays Between(DateBound earliest, DateBound latest)
    {
        if (earliest.Day is { } day && earliest == latest)
        {
            var only = (int)DayLine.Count(day);
            return new(only, only, false);
        }

        return DateBounds.AreReversed(earliest, latest) ? Unknown : new(DayNumber.First(earliest), DayNumber.Last(latest), false);
    }
}
