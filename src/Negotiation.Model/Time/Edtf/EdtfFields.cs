namespace Negotiation.Model;

/// <summary>The year, month and day of a date as they are written, and the days that they can mean.</summary>
internal readonly record struct EdtfFields
{
    /// <summary>Whether a minus stands before the year.</summary>
    public bool IsNegative { get; init; }

    /// <summary>The year without its sign.</summary>
    public required EdtfDigits Year { get; init; }

    /// <summary>The month, or the number of a season; <c>null</c> when the date ends with the year.</summary>
    public EdtfDigits? Month { get; init; }

    /// <summary>The day; <c>null</c> when the date ends before it.</summary>
    public EdtfDigits? Day { get; init; }

    /// <summary>The smallest part that is written.</summary>
    public EdtfPrecision Precision => (Month, Day) switch
    {
        (null, _) => EdtfPrecision.Year,
        (_, not null) => EdtfPrecision.Day,
        ({ Lowest: >= EdtfSeason.Lowest }, _) => EdtfPrecision.Season,
        _ => EdtfPrecision.Month,
    };

    /// <summary>Whether there is no X.</summary>
    public bool IsSpecified => Year.IsSpecified && Month is not { IsSpecified: false } && Day is not { IsSpecified: false };

    private int FirstYear => IsNegative ? -Year.Highest : Year.Lowest;

    private int LastYear => IsNegative ? -Math.Max(1, Year.Lowest) : Year.Highest;

    /// <summary>Finds the days that the date can mean.</summary>
    /// <returns>False when there is no such day, as on 30 February, or no such month or season.</returns>
    public bool TryFindDays(out EdtfDays days)
    {
        var found = Precision switch
        {
            EdtfPrecision.Year => new EdtfDays(new(FirstYear, 1, 1), new(LastYear, 1, 1), new(LastYear, 12, 31)),
            EdtfPrecision.Season => DaysOfSeason(),
            EdtfPrecision.Month => DaysOfMonth(),
            _ => DaysOfDay(),
        };
        days = found.GetValueOrDefault();
        return found is not null;
    }

    private EdtfDays? DaysOfSeason()
    {
        var number = Month!.Value;
        if (!number.IsSpecified || number.Highest > EdtfSeason.Highest)
        {
            return null;
        }

        var season = EdtfSeason.Of(number.Lowest);
        return new EdtfDays(
            new(FirstYear, season.FirstMonth, 1), new(LastYear, season.FirstMonth, 1), CalendarDay.EndOf(LastYear, season.LastMonth));
    }

    private EdtfDays? DaysOfMonth() =>
        Month!.Value.FirstUpTo(12) is { } first && Month.Value.LastUpTo(12) is { } last
            ? new EdtfDays(new(FirstYear, first, 1), new(LastYear, last, 1), CalendarDay.EndOf(LastYear, last))
            : null;

    private EdtfDays? DaysOfDay() =>
        FirstDay() is { } first && LastDay() is { } last ? new EdtfDays(first, last, last) : null;

    private CalendarDay? FirstDay()
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                if (CanBe(year, month) && Day!.Value.FirstUpTo(CalendarDay.DaysIn(year, month)) is { } day)
                {
                    return new CalendarDay(year, month, day);
                }
            }
        }

        return null;
    }

    private CalendarDay? LastDay()
    {
        for (var year = LastYear; year >= FirstYear; year--)
        {
            for (var month = 12; month >= 1; month--)
            {
                if (CanBe(year, month) && Day!.Value.LastUpTo(CalendarDay.DaysIn(year, month)) is { } day)
                {
                    return new CalendarDay(year, month, day);
                }
            }
        }

        return null;
    }

    private bool CanBe(int year, int month) => Month!.Value.Matches(month) && Year.Matches(Math.Abs(year));
}
