using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Shows a record to the rules in one walk along the definitions, so that no member is missed and nothing need be kept.</summary>
internal sealed class Survey : RecordWalker
{
    private readonly int limit;
    private readonly List<Findings> findings = [];
    private readonly List<Action<object>> looks = [];
    private readonly List<Action<object>> farewells = [];
    private readonly List<Action<Target>> targets = [];
    private readonly List<Action> ends = [];

    /// <summary>A survey of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="limit">How many findings are kept.</param>
    public Survey(NegotiationRecord record, int limit)
    {
        this.limit = limit;
        Record = record;
        Index = new RecordIndex(record);
        Times = new RecordTimes(Index);
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>Finds its entries.</summary>
    public RecordIndex Index { get; }

    /// <summary>Tells when its events and statements can have been.</summary>
    public RecordTimes Times { get; }

    /// <summary>The entry in which the walk is; <c>null</c> on the record itself.</summary>
    public Entry? Holder { get; private set; }

    /// <summary>Shows every value of a type, wherever it stands.</summary>
    public void Each<T>(Action<T, Findings> look) => looks.Add(At(look));

    /// <summary>Shows every value of a type, after all that it is made of.</summary>
    public void AfterEach<T>(Action<T, Findings> look) => farewells.Add(At(look));

    /// <summary>Shows what every id and reference points to, the entries' own ids included.</summary>
    public void EachTarget(Action<Target, Findings> look)
    {
        var found = Open();
        targets.Add(target => look(target, found));
    }

    /// <summary>Does something when all was shown.</summary>
    public void AtEnd(Action<Findings> look)
    {
        var found = Open();
        ends.Add(() => look(found));
    }

    /// <summary>Walks, and gives what was found: in the order in which the rules asked to be shown something.</summary>
    public ValueList<Diagnostic> Walk()
    {
        NegotiationRecordDefinition.Codec.Walk(Record, this);
        ends.ForEach(static end => end());
        var all = new DiagnosticLog();
        all.Clear(limit);
        findings.ForEach(found => all.Add(found.Log));
        return all.Rest() is { } rest ? [.. all.Findings(), rest] : [.. all.Findings()];
    }

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        Holder = value as Entry ?? Holder;
        foreach (var look in looks)
        {
            look(value);
        }
    }

    /// <inheritdoc/>
    public override void Leave(object value)
    {
        foreach (var look in farewells)
        {
            look(value);
        }

        if (ReferenceEquals(value, Holder))
        {
            Holder = null;
        }
    }

    /// <inheritdoc/>
    public override void Refer(Reference reference) => Show(new Target(reference));

    /// <inheritdoc/>
    public override void Refer(Section section, string id) => Show(new Target(section, id));

    private void Show(Target target)
    {
        foreach (var look in targets)
        {
            look(target);
        }
    }

    private Action<object> At<T>(Action<T, Findings> look)
    {
        var found = Open();
        return value =>
        {
            if (value is T met)
            {
                look(met, found);
            }
        };
    }

    private Findings Open()
    {
        var found = new Findings(limit);
        findings.Add(found);
        return found;
    }
}
