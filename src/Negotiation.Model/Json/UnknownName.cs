namespace Negotiation.Model.Json;

/// <summary>Reports a name that this version does not know and keeps: as information, or as a likely slip for a known one.</summary>
internal static class UnknownName
{
    /// <summary>Reports the name.</summary>
    /// <param name="context">Takes the finding.</param>
    /// <param name="rule">The rule when no known name is near.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that it may be a slip for.</param>
    /// <param name="fault">What is not known, as a sentence without its end.</param>
    /// <param name="place">Where in the text.</param>
    public static void Report(ReadContext context, Rule rule, string name, IEnumerable<string> known, string fault, long place)
    {
        if (Nearest.To(name, known) is { } nearest)
        {
            context.Report(RuleBook.LikelySlip, $"{fault}; it is kept. If it is a slip, write '{nearest}'.", place);
        }
        else
        {
            context.Report(rule, $"{fault}; it is kept.", place);
        }
    }
}
