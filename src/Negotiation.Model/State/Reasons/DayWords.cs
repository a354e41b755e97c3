namespace Negotiation.Model;

/// <summary>Tells uncertain days in words, for the reasons of answers.</summary>
internal static class DayWords
{
    /// <summary>On a day, between two, by one, from one on, or on a day not told.</summary>
    public static string Of(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => $"on {days.Earliest}",
        ({ }, { }) => $"between {days.Earliest} and {days.Latest}",
        (null, { }) => $"by {days.Latest}",
        ({ }, null) => $"on {days.Earliest} or later",
        _ => "on a day not stated",
    };

    /// <summary>Since a day, since a day between two, since a day not told.</summary>
    public static string Since(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => $"since {days.Earliest}",
        ({ }, { }) => $"since a day between {days.Earliest} and {days.Latest}",
        (null, { }) => $"since {days.Latest} or earlier",
        ({ }, null) => $"since {days.Earliest} or later",
        _ => "since a day that is not stated",
    };
}
