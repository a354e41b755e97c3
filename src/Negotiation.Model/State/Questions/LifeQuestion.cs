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
            .Select(Told),
    ];

    private static ProposalLife Told(Life life) => new()
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
        Reason = ReasonOf(life),
        RestsOn = [.. life.RestsOn.OrderBy(reference => reference.Text, StringComparer.Ordinal)],
    };

    private static string ReasonOf(Life life)
    {
        var stage = life.Stage.Text.Replace('-', ' ');
        var reason = life.Stage == LifeStage.NotRaised ? "Nobody is known to have put it."
            : life.Last is not { } last ? $"It is {stage}."
            : last.By == life.Subject.On ? $"It is {stage} {DayWords.Of(last.When)}. {last.Reason}"
            : $"It is {stage} by {last.By.Id}, {DayWords.Of(last.When)}. {last.Reason}";
        return life.Certainty == Truth.Yes || life.Doubt.Length == 0 ? reason : $"{reason} {life.Doubt}";
    }
}
