namespace Negotiation.Model;

/// <summary>Holds a whole record against a rule, or against a few that look at the same things.</summary>
internal abstract class RecordRule
{
    /// <summary>Says what the rule is to be shown, and what it finds there.</summary>
    /// <param name="survey">The walk through the record, which is still to come.</param>
    public abstract void Join(Survey survey);
}
