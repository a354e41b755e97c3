namespace Negotiation.Model;

/// <summary>The statements and events of one subject, as they stand in a record.</summary>
internal sealed class SubjectGroup
{
    /// <summary>The statements on it.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The events with effects on it.</summary>
    public List<Event> Events { get; } = [];

    /// <summary>The statements that can take a stance on it: those on it, those that take such a statement back, and counters to it.</summary>
    public List<(Statement Statement, Reference? TakesBack, bool IsAnswered)> Stances { get; } = [];

    /// <summary>The subjects of a record.</summary>
    public static Dictionary<Reference, SubjectGroup> Of(RecordIndex index)
    {
        var all = new Dictionary<Reference, SubjectGroup>();
        foreach (var statement in index.Record.Statements)
        {
            foreach (var on in statement.On)
            {
                At(all, on).Statements.Add(statement);
                At(all, on).Stances.Add((statement, null, false));
            }

            foreach (var (taken, on) in statement.Done == Act.Withdraw ? Taken(index, statement) : [])
            {
                At(all, on).Stances.Add((statement, taken, false));
            }

            foreach (var on in statement.Done == Act.Counter ? Countered(index, statement) : [])
            {
                At(all, on).Stances.Add((statement, null, true));
            }
        }

        foreach (var happening in index.Record.Events)
        {
            foreach (var on in happening.Effects.Select(effect => effect.On).Distinct())
            {
                At(all, on).Events.Add(happening);
            }
        }

        return all;
    }

    private static SubjectGroup At(Dictionary<Reference, SubjectGroup> all, Reference on) => all.TryGetValue(on, out var group) ? group : all[on] = new();

    private static IEnumerable<(Reference Taken, Reference On)> Taken(RecordIndex index, Statement statement) => statement.On
        .Where(on => on.Section == Section.Statement && index.Find(on) is Statement)
        .SelectMany(taken => ((Statement)index.Find(taken)!).On.Where(on => on.Section != Section.Statement).Select(on => (taken, on)));

    private static IEnumerable<Reference> Countered(RecordIndex index, Statement statement) => statement.Answers is not { } answered ? []
        : (index.Find(answered) is Statement earlier ? earlier.On : [answered]).Where(on => !statement.On.Contains(on) && on.Section != Section.Statement);
}
