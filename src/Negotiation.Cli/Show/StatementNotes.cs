using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up statements: who, for whom, what, and through whom it is known.</summary>
internal sealed class StatementNotes(Names names, TimeWords times, VoiceWords voices, ConditionWords conditions)
{
    /// <summary>The note on one statement.</summary>
    public StatementNote Of(Statement statement) => new(
        statement.Id.Text,
        Lists.And(statement.By.Select(voices.InFull)),
        statement.Act.Text,
        ActWords.Past(statement),
        [.. (statement.To ?? []).Select(names.Of)],
        [.. statement.On.Select(names.Of)],
        statement.On.All(on => on.Section == Section.Proposal),
        Content(statement),
        conditions.Of(statement.Conditions),
        statement.Iteration is { } iteration ? Of(iteration) : null,
        statement.Answers is { } answered ? names.Of(answered) : null,
        statement.ReactsTo is { } cause ? names.Of(cause) : null,
        IsAttributed(statement),
        Doubtful.Is(statement),
        [.. statement.Evidence.GroupBy(voices.Chain, StringComparer.Ordinal).Select(Report)]);

    /// <summary>What was done, to whom, and how far to trust it: <c>supported [attributed]</c>.</summary>
    public string DeedOf(Statement statement) => Of(statement).Deed;

    /// <summary>Whether nobody but others says that the speaker did it.</summary>
    private static bool IsAttributed(Statement statement) =>
        statement.Evidence.Count > 0
        && statement.Evidence.All(evidence =>
            evidence.Via.Count > 0
            && !evidence.Via.Any(via => via.Speaker is { } teller && statement.By.Any(voice => voice.Speaker == teller)));

    private static ReportNote Report(IGrouping<string, Evidence> chain) => new(
        chain.Key,
        [.. chain.Select(evidence => evidence.Wording.Text).Distinct(StringComparer.Ordinal)],
        [.. chain.Select(evidence => evidence.Span?.Exact).OfType<string>().Distinct(StringComparer.Ordinal)]);

    private string? Content(Statement statement)
    {
        var effective = statement.Effective is { } time ? $"effective {times.Of(time)}" : null;
        var form = CodeWords.OfOptional(statement.Form) is { } assent ? $"by {assent}" : null;
        string?[] known =
        [
            statement.Content,
            statement.Except.Count > 0 ? $"except {Lists.And(statement.Except.Select(names.Of))}" : null,
            form,
            effective,
            statement.For is { } length ? $"for {PeriodWords.Of(length)}" : null,
            statement.Until is { } last ? $"until {times.Bound(last)}" : null,
            statement.OpenUntil is { } open ? $"open until {times.Bound(open)}" : null,
            statement.IsRetroactive switch
            {
                true => "counted from the day of what it confirms",
                false => "counted from its own day",
                null => null,
            },
        ];
        var parts = string.Join("; ", known.OfType<string>());
        return parts.Length == 0 ? null : parts;
    }

    private string Of(Iteration iteration)
    {
        var earlier = iteration.Of is { Count: > 0 } statements ? $" ({Lists.And(statements.Select(id => names.Of(id)))})" : "";
        return CodeWords.Of(iteration.Kind.Text) + earlier;
    }
}
