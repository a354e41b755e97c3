using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What came of reading a text as a date.</summary>
/// <param name="Text">The text as the user wrote it.</param>
/// <param name="Date">The date; <c>null</c> when it is none.</param>
/// <param name="Fault">Why it is none; <c>null</c> when it is one.</param>
internal sealed record DateReading(string Text, ApproximateDate? Date, DomainRuleException? Fault)
{
    /// <summary>Reads a text.</summary>
    public static DateReading Of(string text)
    {
        try
        {
            return new DateReading(text, ApproximateDate.Parse(text), null);
        }
        catch (DomainRuleException fault)
        {
            return new DateReading(text, null, fault);
        }
    }
}
