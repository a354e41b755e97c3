using Negotiation.Model;

namespace Negotiation.Fuzz;

/// <summary>Any text at all is no date, or one that reads back equal and compares with itself.</summary>
internal static class Dates
{
    public static void Try(Stream input)
    {
        using var reader = new StreamReader(input);
        if (ApproximateDate.TryParse(reader.ReadToEnd(), out var date))
        {
            BrokenPromiseException.Unless(date == ApproximateDate.Parse(date.ToString()), "A date reads back equal.");
            _ = (date.Earliest, date.Latest, date.Level, date.Start, date.End);
        }
    }
}
