namespace Negotiation.Model;

/// <summary>The times of entries, as they are recorded.</summary>
/// <param name="isKnown">Whether what rests on this evidence is known; without it, everything is.</param>
internal sealed class StatedTimes(Func<ValueList<Evidence>, bool>? isKnown)
{
    /// <summary>As anyone tells them.</summary>
    public static StatedTimes ByAnyone { get; } = new(null);

    /// <summary>The times of an entry: of a proposal, those in its schedules.</summary>
    public ValueList<When> Of(Entry entry) => entry switch
    {
        Event { When: { } times } => Known(times, entry),
        Document { Dated: { } times } => Known(times, entry),
        Source { Published: { } published } => [published],
        Statement statement => statement.By.Select(Saying).FirstOrDefault(time => time is not null) is { } said ? [said] : [],
        Proposal { Schedule: { } schedules } => [.. Known(schedules, entry).SelectMany(schedule => new[] { schedule.Start, (schedule.Term as UntilTerm)?.When, schedule.Through }).OfType<When>()],
        _ => [],
    };

    /// <summary>
    /// The limits that an entry sets: by when something is due, until when an offer is open or an extension lasts, from when one may leave, by when a
    /// condition can be met.
    /// </summary>
    public IEnumerable<When> LimitsOf(Entry entry) => entry switch
    {
        Statement statement => [.. Stated(statement.OpenUntil, statement.Until), .. Deadlines(statement.Conditions)],
        Event happening => happening.Effects.Select(effect => effect.Until).OfType<When>(),
        Document document => [.. Stated(document.Withdrawal?.From), .. Deadlines(document.Conditions), .. Deadlines(document.VoidWhen)],
        Proposal proposal =>
        [
            .. Stated(proposal.OpenUntil, proposal.Withdrawal?.From),
            .. Deadlines(proposal.Conditions),
            .. Deadlines(proposal.VoidWhen),
            .. proposal.Schedule is { } schedules ? Known(schedules, proposal).SelectMany(LimitsOf) : [],
        ],
        _ => [],
    };

    /// <summary>The values of a fact that are known.</summary>
    /// <param name="facts">The fact.</param>
    /// <param name="owner">The entry that holds it, on whose evidence a value without its own rests.</param>
    public ValueList<T> Known<T>(Attested<T> facts, Entry owner)
        where T : notnull => isKnown is null
        ? facts.Values
        : [.. facts.Testimonies
            .Where(testimony => isKnown(testimony.Evidence.Count == 0 ? owner.Evidence : testimony.Evidence))
            .Select(testimony => testimony.Value)];

    private static IEnumerable<When> LimitsOf(Schedule schedule) =>
        [.. Stated(schedule.Due), .. Deadlines([.. new[] { schedule.Renewal?.When, schedule.Renewal?.Unless }.OfType<Condition>()])];

    private static IEnumerable<When> Stated(params IEnumerable<When?> times) => times.OfType<When>();

    private static IEnumerable<When> Deadlines(ValueList<Condition> conditions)
    {
        var waiting = new Stack<Condition>(conditions);
        while (waiting.TryPop(out var condition))
        {
            if (condition.Deadline is { } deadline)
            {
                yield return deadline;
            }

            foreach (var part in (condition as AllOf)?.Conditions ?? (condition as AnyOf)?.Conditions ?? [])
            {
                waiting.Push(part);
            }
        }
    }

    private static When? Saying(Voice voice) => voice.At ?? (voice.In is { } occasion ? new Relative { Anchor = occasion } : null);
}
