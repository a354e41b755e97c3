namespace Negotiation.Model;

/// <summary>What has a start and an end starts first, and what is due is a deed and nothing that lasts.</summary>
internal sealed class Schedules : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Schedule>((schedule, findings) =>
    {
        var (start, end) = (survey.Times.Of(schedule.Start), survey.Times.Of((schedule.Term as UntilTerm)?.When));
        if (start.IsCertainlyAfter(end))
        {
            findings.Add(RuleBook.Reversed, $"{survey.Path}/term/when", $"it ends ({end}) before it starts ({start}): swap the two, or correct one.");
        }

        if (schedule.Due is { } due)
        {
            CheckDue(schedule, start, survey.Times.Of(due), survey, findings);
        }
        else if (survey.Holder is Undertaking undertaking && schedule is { Start: Window { NotBefore: null, NotAfter: not null } latest, Term: null, Every: null })
        {
            findings.Add(
                RuleBook.ReadAsDue,
                $"{survey.Path}/start",
                $"'{undertaking.Reference}' starts at the latest then ({survey.Times.Of(latest)}), which is read as the day on which it is due: write 'due'.");
        }
    });

    private static void CheckDue(Schedule schedule, Reach start, Reach due, Survey survey, Findings findings)
    {
        if (schedule.Term is UntilTerm)
        {
            findings.Add(
                RuleBook.DueAndUntil,
                $"{survey.Path}/due",
                $"it is due by a time ({due}) and lasts until one: keep 'due' for a deed, or the term for what lasts.");
        }

        if (IsAfter(start, due))
        {
            findings.Add(RuleBook.Reversed, $"{survey.Path}/due", $"it is due ({due}) before it starts ({start}): swap the two, or correct one.");
        }
    }

    /// <summary>By the clock where both are moments, by the calendar where neither is, and otherwise wherever on earth the two are.</summary>
    private static bool IsAfter(Reach start, Reach due) =>
        (start.Exact is null) == (due.Exact is null) ? due.IsBefore(start) == Truth.Yes : start.IsCertainlyAfter(due);
}
