namespace Negotiation.Model;

/// <summary>The times of entries, as they are told.</summary>
/// <param name="isKnown">Whether what rests on this evidence is known; without it, everything is.</param>
internal sealed class ToldTimes(Func<ValueList<Evidence>, bool>? isKnown)
{
    /// <summary>As anyone tells them.</summary>
    public static ToldTimes ByAnyone { get; } = new(null);

    /// <summary>The times of an entry: of a proposal, those in its schedules.</summary>
    public ValueList<When> Of(Entry entry) => entry switch
    {
        Event { When: { } times } => Known(times, entry),
        Document { Dated: { } times } => Known(times, entry),
        Source { Published: { } published } => [published],
        Statement statement => statement.By.Select(Saying).FirstOrDefault(time => time is not null) is { } said ? [said] : [],
        Proposal { Schedule: { } schedules } => [.. Known(schedules, entry).SelectMany(schedule => new[] { schedule.Start, (schedule.Term as UntilTerm)?.When }).OfType<When>()],
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

    private static When? Saying(Voice voice) => voice.At ?? (voice.In is { } occasion ? new Relative { Anchor = occasion } : null);
}
