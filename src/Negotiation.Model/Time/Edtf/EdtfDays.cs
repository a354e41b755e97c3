namespace Negotiation.Model;

/// <summary>The days that one date can mean.</summary>
/// <param name="First">The first possible day.</param>
/// <param name="LastStart">
/// The last day on which the date can begin: an X leaves several, as 199X can begin on 1 January of ten years; 1999 has one.
/// </param>
/// <param name="Last">The last possible day.</param>
internal readonly record struct EdtfDays(CalendarDay First, CalendarDay LastStart, CalendarDay Last)
{
    /// <summary>Whether the date certainly begins after the other does, so that nothing can run from it to the other.</summary>
    public bool BeginsAfter(EdtfDays other) => First > other.LastStart;
}
