using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Shows dates to people.</summary>
internal static class DateText
{
    /// <summary>Writes a line on each date, and what is wrong with a text that is none.</summary>
    public static void Write(Page page, IEnumerable<DateReading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Date is { } date)
            {
                page.Message($"{reading.Text}: {DateWords.Of(date)}");
            }
            else
            {
                page.Message($"{reading.Text}: error {reading.Fault!.Code}: {reading.Fault.Fault}", Ink.Error);
            }
        }
    }
}
