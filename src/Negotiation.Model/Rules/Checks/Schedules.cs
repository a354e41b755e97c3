namespace Negotiation.Model;

/// <summary>What has a start and an end starts first.</summary>
internal sealed class Schedules : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (schedule, pointer, _) in survey.Schedules)
        {
            var (start, end) = (survey.Times.Of(schedule.Start), survey.Times.Of((schedule.Term as UntilTerm)?.When));
            if (start.IsCertainlyAfter(end))
            {
                findings.Add(RuleBook.Reversed, $"{pointer}/term/when", $"it ends ({end}) before it starts ({start}): swap the two, or mend one.");
            }
        }
    }
}
