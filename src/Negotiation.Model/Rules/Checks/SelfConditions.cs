namespace Negotiation.Model;

/// <summary>No entry waits for itself: what must hold before it takes effect is a state of another.</summary>
internal sealed class SelfConditions : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Entry>((entry, findings) =>
    {
        var place = 0;
        foreach (var condition in ConditionsOf(entry))
        {
            Check(entry, condition, place++, survey, findings);
        }
    });

    private static ValueList<Condition> ConditionsOf(Entry entry) => entry switch
    {
        Proposal proposal => proposal.Conditions,
        Document document => document.Conditions,
        Statement statement => statement.Conditions,
        _ => [],
    };

    private static void Check(Entry entry, Condition condition, int place, Survey survey, Findings findings)
    {
        var waiting = new Stack<(Condition Condition, string Within)>([(condition, "")]);
        while (waiting.TryPop(out var next))
        {
            if (next.Condition is StateReached reached && reached.On == entry.Reference)
            {
                findings.Add(
                    RuleBook.ConditionOnItself,
                    $"{survey.Path}/conditions/{place}{next.Within}/on",
                    $"'{entry.Reference}' waits until it is '{reached.State}' itself, which never comes: name the other entry, or write under 'voidWhen' what ends it.");
            }

            var part = 0;
            foreach (var inner in (next.Condition as AllOf)?.Conditions ?? (next.Condition as AnyOf)?.Conditions ?? [])
            {
                waiting.Push((inner, $"{next.Within}/conditions/{part++}"));
            }
        }
    }
}
