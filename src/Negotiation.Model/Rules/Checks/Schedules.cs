namespace Negotiation.Model;

/// <summary>What has a start and an end starts first.</summary>
internal sealed class Schedules : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Schedule>((schedule, findings) =>
    {
        var (start, end) = (survey.Times.Of(schedule.Start), survey.Times.Of((schedule.Term as UntilTerm)?.When));
        if (start.IsCertainlyAfter(end))
        {
            findings.Add(RuleBook.Reversed, $"{survey.Path}/term/when", $"it ends ({end}) before it starts ({start}): swap the two, or mend one.");
        }
    });
}
