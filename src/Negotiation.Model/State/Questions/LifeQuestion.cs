namespace Negotiation.Model;

/// <summary>How far each proposal has come.</summary>
internal static class LifeQuestion
{
    /// <summary>The lives of all proposals that are known, sorted by proposal.</summary>
    public static ValueList<ProposalLife> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Lives.All
            .Where(life => life.Subject.Entry is Proposal)
            .OrderBy(life => life.Subject.On.Text, StringComparer.Ordinal)
            .Select(life => Told(standpoint, life)),
    ];

    private static ProposalLife Told(Standpoint standpoint, Life life) => new()
    {
        Proposal = ((Proposal)life.Subject.Entry).Id,
        Stage = life.Stage,
        Since = life.Since,
        Certainty = life.Certainty,
        IsAgreed = life.IsAgreed,
        Agreed = life.Agreed,
        Missing = life.Missing,
        IsOnTable = life.IsOnTable,
        Parties = life.Parties,
        History = life.History,
        Reason = ReasonOf(standpoint, life),
        RestsOn = [.. life.RestsOn.OrderBy(reference => reference.Text, StringComparer.Ordinal)],
    };

    private static string ReasonOf(Standpoint standpoint, Life life)
    {
        var stage = StageWords.Of(life.Stage);
        var reason = life.Stage == LifeStage.NotRaised ? "Nobody is known to have put it."
            : life.Last is not { } last ? $"It is {stage}."
            : last.By == life.Subject.On ? $"It is {stage} {DayWords.Of(last.When)}. {last.Reason}"
            : $"It is {stage} by {last.By.Id}, {DayWords.Of(last.When)}. {last.Reason}";
        if (life.Stage == LifeStage.InForce && life.History.LastOrDefault(step => step.Kind == LifeStepKind.Renew && step.Certainty == Truth.Yes) is { } renewed)
        {
            reason = $"{reason} {renewed.Reason}";
        }

        if (IsWaiting(life))
        {
            reason = $"{reason} {Missing(standpoint, life)}";
        }

        return life.Certainty == Truth.Yes || life.Doubt.Length == 0 ? reason : $"{reason} {life.Doubt}";
    }

    /// <summary>Whose assent is missing: those who said nothing, and those whose yes waits for what has to hold first.</summary>
    private static string Missing(Standpoint standpoint, Life life) => string.Join(' ', life.Missing
        .GroupBy(party => HowGiven(standpoint, life, party), party => standpoint.NameOf(party), StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length)
        .Select(group => $"The assent of {Series.And(group)} {group.Key}."));

    private static string HowGiven(Standpoint standpoint, Life life, Id<Party> party)
    {
        var last = life.History.LastOrDefault(step => step.Party == party && step.Kind != LifeStepKind.Discuss && step.Certainty == Truth.Yes);
        if (last?.Kind != LifeStepKind.AssentOnConditions)
        {
            return "is not told";
        }

        var isOne = standpoint.Find(last.By) is Statement { Conditions.Count: 1 };
        return life.History.Any(step => step.By == last.By && step.Party == party && step.Kind == LifeStepKind.Assent)
            ? $"is given on {(isOne ? "a condition of which it cannot be told whether it holds" : "conditions of which it cannot be told whether they hold")}"
            : $"is given on {(isOne ? "a condition that does not hold yet" : "conditions that do not hold yet")}";
    }

    /// <summary>Whether some said yes, and others whose assent it needs have not as far as is known now, whoever was missing at the step that brought it here.</summary>
    private static bool IsWaiting(Life life) =>
        life.HasYes && life.Missing.Count > 0 && LifeTable.IsPending(life.Stage)
        && life.Last is { } last && (last.Kind == LifeStepKind.Assent || last.Kind == LifeStepKind.Put);
}
