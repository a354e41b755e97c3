namespace Negotiation.Model;

/// <summary>Reads the clock of a time, however it is written.</summary>
internal static class Clocks
{
    /// <summary>The moment: a date of EDTF with a clock time and an offset is one too; <c>null</c> where a time names no moment.</summary>
    public static Moment? Of(When? time) => time as Moment
        ?? (time is ApproximateDate { Text: var text } && text.Contains('T', StringComparison.Ordinal) && Moment.TryParse(text, out var moment) ? moment : null);
}
