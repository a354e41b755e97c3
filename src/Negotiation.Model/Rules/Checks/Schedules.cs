namespace Negotiation.Model;

/// <summary>What has a start and an end starts first.</summary>
internal sealed class Schedules : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (schedule, pointer, _) in survey.Schedules)
        {
            var (start, end) = (survey.Times.Of(schedule.Start), survey.Times.Of(schedule.Until));
            if (start.IsCertainlyAfter(end))
            {
                findings.Add(RuleBook.Reversed, $"{pointer}/until", $"it ends ({end}) before it starts ({start}): swap the two, or mend one.");
            }
        }
    }
}
