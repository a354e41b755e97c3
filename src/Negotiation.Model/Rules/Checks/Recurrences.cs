using NodaTime;

namespace Negotiation.Model;

/// <summary>What has a last time or times of some length returns, and is over before it does.</summary>
internal sealed class Recurrences : RecordRule
{
    private const double HoursOfADay = 24;

    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Schedule>((schedule, findings) =>
    {
        if (schedule.Every is not { } every)
        {
            if (schedule.Through is not null)
            {
                findings.Add(RuleBook.NothingReturns, $"{survey.Path}/through", $"'through' is the last time of what returns, and 'every' is not given: add it, or write a term.");
            }

            if (schedule.Lasting is { } length)
            {
                findings.Add(RuleBook.NothingReturns, $"{survey.Path}/lasting", $"each time lasts {length}, and 'every' is not given: add it, or write a term.");
            }
        }
        else if (schedule.Lasting is { } lasting && LeastHours(lasting) > MostHours(every))
        {
            findings.Add(RuleBook.LastsTooLong, $"{survey.Path}/lasting", $"each time lasts {lasting}, and it returns after {every}: correct one of the two.");
        }
    });

    /// <summary>In the shortest months and years.</summary>
    private static double LeastHours(Period length) => (((365.0 * length.Years) + (28.0 * length.Months) + (7.0 * length.Weeks) + length.Days) * HoursOfADay) + OfTheClock(length);

    /// <summary>In the longest months and years, one of whose days may be an hour longer where the clocks go back.</summary>
    private static double MostHours(Period length) =>
        (((366.0 * length.Years) + (31.0 * length.Months) + (7.0 * length.Weeks) + length.Days) * HoursOfADay) + OfTheClock(length) + (length.HasDateComponent ? 1 : 0);

    private static double OfTheClock(Period length) =>
        length.Hours + (length.Minutes / 60.0) + (length.Seconds / 3600.0) + (length.Milliseconds / 3.6e6) + (length.Ticks / 3.6e10) + (length.Nanoseconds / 3.6e12);
}
