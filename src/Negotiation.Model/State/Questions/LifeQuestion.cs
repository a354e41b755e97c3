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
        if (IsWaiting(life))
        {
            reason = $"{reason} The assent of {Series.And(life.Missing.Select(party => standpoint.NameOf(party)))} is not told.";
        }

        return life.Certainty == Truth.Yes || life.Doubt.Length == 0 ? reason : $"{reason} {life.Doubt}";
    }

    /// <summary>Whether some said yes, and others whose assent it needs have not as far as is known now, whoever was missing at the step that brought it here.</summary>
    private static bool IsWaiting(Life life) =>
        life.HasYes && life.Missing.Count > 0 && LifeTable.IsPending(life.Stage)
        && life.Last is { } last && (last.Kind == LifeStepKind.Assent || last.Kind == LifeStepKind.Put);
}
