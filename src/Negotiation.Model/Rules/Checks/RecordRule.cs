namespace Negotiation.Model;

/// <summary>Holds a whole record against a rule, or against a few that look at the same things.</summary>
internal abstract class RecordRule
{
    /// <summary>Looks for what breaks the rule.</summary>
    /// <param name="survey">The record.</param>
    /// <param name="findings">Takes what is found.</param>
    public abstract void Check(Survey survey, Findings findings);
}
